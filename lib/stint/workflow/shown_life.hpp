#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/workflow/reliability.hpp"
#include "stint/workflow/shown.hpp"

namespace stint {

/// A fact about reliability as a record shows it.
struct ShownFact {
  static constexpr bool has_table = true;
  Reliability fact = Reliability::started;
  Number count;
  std::vector<std::string> where;
};

/// What a student was told, as the student's record shows it.
struct ShownCoaching {
  static constexpr bool has_table = true;
  ProjectId project;
  Date on;
  std::string note;
  std::optional<ProjectId> next;
};

/// An evaluation as a placement shows it: without what it says while it is
/// sealed.
struct ShownEvaluation {
  static constexpr bool has_table = true;
  Rater by = Rater::business;
  std::optional<PersonId> person;
  EvaluationKind evaluation_kind = EvaluationKind::final;
  Date on;
  std::optional<Signature> entered;
  std::map<SkillId, Level> skills;
  std::optional<bool> again;
  std::optional<bool> hire;
  std::string comment;
  std::optional<Rater> hidden_until;
};

template <>
const Table<ShownFact>& table<ShownFact>();
template <>
const Table<ShownCoaching>& table<ShownCoaching>();
template <>
const Table<ShownEvaluation>& table<ShownEvaluation>();

/// The last day to answer an offer that nobody has answered.
std::optional<Date> open_offer(const Placement& placement);
/// True if that day is before `day`.
bool is_overdue(const Placement& placement, Date day);

/// What `show` and `list` say of them, in the order of the placements or of the
/// record.
std::vector<ShownFact> shown_facts(const std::vector<ReliabilityFact>& facts);
std::vector<ShownCoaching> shown_coaching(const Ledger& ledger,
                                          const StudentId& student);
std::vector<ShownEvaluation> shown_evaluations(const Placement& placement);

}  // namespace stint
