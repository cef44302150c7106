#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"
#include "stint/rules/endorsement.hpp"
#include "stint/rules/rule_book.hpp"

namespace stint {

/// The share of one stint in the weeks of its dates: its minutes spread evenly
/// over the days on which it can be worked.
struct Spread {
  DateRange dates;
  /// Bit 0 is Monday; the days of `times`, Monday to Friday without any. All
  /// seven where the dates hold none of them.
  std::uint8_t weekdays = 0;
  std::int64_t minutes = 0;
  /// Working days in `dates`; at least 1.
  std::int64_t days = 1;

  /// Working days that are in `within` too.
  STINT_EXPORT std::int64_t days_in(const DateRange& within) const;
};
STINT_EXPORT Spread spread_of(const DateRange& dates,
                              const std::vector<ClockWindow>& times,
                              Hours length);
/// The same for a placement, on its own dates, times and length.
STINT_EXPORT Spread spread_of(const Placement& placement,
                              const Project& project);

/// A stint that takes a student's time already.
struct Busy {
  ProjectId project;
  Spread spread;
};

/// A skill as a number, and a level in it.
struct SkillLevel {
  std::uint32_t skill = 0;
  std::int8_t level = 0;
  /// Not only the student's own word.
  bool proved = false;
};

/// What judging needs to know of one student, worked out once.
struct StudentFacts {
  const Student* student = nullptr;
  /// By skill.
  std::vector<SkillLevel> levels;
  /// Skills the student wants or the pathway teaches, ascending.
  std::vector<std::uint32_t> wishes;
  /// One for each block of `availability`.
  std::vector<WeekSet> times;
  /// All placements, by project.
  std::span<const Placement* const> placements;
  /// Stints that are offered, accepted or active.
  std::vector<Busy> busy;
  bool ever_active = false;
  /// Of the endorsement of the pathway; both 0 without one.
  ExperienceMissing experience;

  /// 0 for none.
  STINT_EXPORT SkillLevel level(std::uint32_t skill) const;
};

/// A skill that a project asks for.
struct SkillAsked {
  std::uint32_t skill = 0;
  std::int8_t level = 0;
  bool required = false;
};

/// What judging needs to know of one project.
struct ProjectFacts {
  const Project* project = nullptr;
  /// Null if there is none of that id.
  const Business* business = nullptr;
  /// `requires`, and `prefers` without these; by skill.
  std::vector<SkillAsked> asked;
  std::vector<std::uint32_t> develops;
  /// Every skill that is asked for or developed, ascending.
  std::vector<std::uint32_t> skills;
  WeekSet times;
  /// Minutes a week that a student must share with `times`; see the gate.
  int minutes_needed = 0;
  Spread spread;
  /// The most minutes of the stint in one week, rounded up.
  std::int64_t largest_week = 0;
  /// Places in the ranking that holds here: the project's, else the business's.
  std::unordered_map<std::string, int> place_of;

  /// The student's place among the candidates, 0 if not named.
  STINT_EXPORT int place(const StudentId& student) const;
};

class StudentIndex;
class ProjectIndex;

/// Makes facts, on one day. Borrows from the ledger's program, as do the facts.
class STINT_EXPORT FactBook {
 public:
  FactBook(const Ledger& ledger, Date today);
  FactBook(const FactBook&) = delete;
  FactBook& operator=(const FactBook&) = delete;
  ~FactBook();

  StudentFacts of(const Student& student) const;
  ProjectFacts of(const Project& project) const;
  /// The student's level in `skill` today, 0 for none.
  int level(const StudentFacts& student, const SkillId& skill) const;
  /// What the student can do, by skill.
  std::vector<SkillLevel> levels_of(const Student& student) const;

  /// The number of a skill that the program knows, below `skills()`; else
  /// `no_index`.
  std::uint32_t number(const SkillId& skill) const;
  std::uint32_t skills() const;

  /// Of all students of the program, and of all its open projects; made when
  /// first asked for, by any thread.
  const StudentIndex& student_index() const;
  const ProjectIndex& project_index() const;

  /// Whether the rules about youth let `student` do what `project` plans;
  /// worked out once for each project, school, age and birthday.
  bool youth_allowed(const Student& student, const ProjectFacts& project) const;

  const Ledger& ledger() const { return *ledger_; }
  const RuleBook& rules() const { return rules_; }
  const EndorsementBook& endorsements() const { return endorsements_; }
  const Program& program() const { return ledger_->program(); }
  Date today() const { return today_; }

 private:
  struct Indexes;
  void add_wishes(StudentFacts& facts) const;

  const Ledger* ledger_;
  RuleBook rules_;
  EndorsementBook endorsements_;
  Date today_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::unique_ptr<Indexes> indexes_;
};

}  // namespace stint
