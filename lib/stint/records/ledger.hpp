#pragma once

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "stint/records/program.hpp"

namespace stint {

/// A level that a student has in a skill, and where it comes from.
struct KnownLevel {
  Level level;
  enum class Source : std::uint8_t { self, course, certification, observed };
  Source source = Source::self;
};
STINT_EXPORT std::string_view word(KnownLevel::Source source);

/// What is computed from the placements of a program, and never stored: who
/// holds which seat, what a student has proved. Borrows from the program.
class STINT_EXPORT Ledger {
 public:
  explicit Ledger(const Program& program);

  const Program& program() const { return *program_; }

  /// In the order of the projects' ids.
  std::span<const Placement* const> of(const StudentId& student) const;
  /// In the order of the students' ids.
  std::span<const Placement* const> of(const ProjectId& project) const;
  /// Of all its projects, in the order of project, then student.
  std::span<const Placement* const> of(const BusinessId& business) const;
  /// In the order of their ids.
  std::span<const Project* const> projects_of(const BusinessId& business) const;

  /// Seats that are offered, accepted, active or completed.
  int seats_held(const Project& project) const;
  /// Never below 0.
  int seats_left(const Project& project) const;

  /// What `student` can do on `day`: the latest rating by the business or the
  /// coordinator in a stint completed by then (on equal dates the higher), else
  /// the entry of the student's own record; nothing if there is neither.
  std::optional<KnownLevel> level(const Student& student, const SkillId& skill,
                                  Date day) const;
  /// All that the student can do on `day`.
  std::map<SkillId, KnownLevel> levels(const Student& student, Date day) const;

  /// Minutes of work in completed stints that the business has verified.
  Hours verified_in_completed(const StudentId& student) const;

 private:
  using Placements = std::vector<const Placement*>;

  const Program* program_;
  std::vector<const Placement*> by_project_;  // as in the program
  std::unordered_map<std::string, Placements> by_student_;
  std::unordered_map<std::string, Placements> by_business_;
  std::unordered_map<std::string, std::pair<std::size_t, std::size_t>>
      project_range_;
  std::unordered_map<std::string, std::vector<const Project*>> projects_;
};

/// A placement's own dates, times, length and mentor, or the project's.
STINT_EXPORT DateRange dates_of(const Placement& placement,
                                const Project& project);
STINT_EXPORT const std::vector<ClockWindow>& times_of(
    const Placement& placement, const Project& project);
STINT_EXPORT Hours length_of(const Placement& placement,
                             const Project& project);
STINT_EXPORT std::optional<PersonId> mentor_of(const Placement& placement,
                                               const Project& project);

/// The most placements that hold the business's capacity on one day of `within`
/// (offered, accepted and active ones, each on its own dates).
STINT_EXPORT int most_held(const Ledger& ledger, const BusinessId& business,
                           const DateRange& within);

/// The student's grade on `day`: as the record says, else from the year of
/// graduation and the school years of the student's school (in summer, the
/// year to come). Unknown if neither is given; may lie outside 1 to 12.
STINT_EXPORT std::optional<int> grade_on(const Student& student,
                                         const Program& program, Date day);

/// The school's own calendar entry where it has one, else the program's.
STINT_EXPORT const std::vector<DateRange>& school_years_of(
    const Student& student, const Program& program);

/// The project's own way of selecting, or the program's.
STINT_EXPORT Selection selection_of(const Project& project,
                                    const Program& program);

}  // namespace stint
