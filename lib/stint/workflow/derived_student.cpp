#include <map>
#include <optional>
#include <string>

#include "stint/workflow/derived.hpp"
#include "stint/workflow/derived_credit.hpp"
#include "stint/workflow/derived_parts.hpp"
#include "stint/workflow/shown_life.hpp"

namespace stint {
namespace {

std::optional<Count<1, 12>> grade(const Ledger& ledger, const Student& student,
                                  Date day) {
  const auto grade = grade_on(student, ledger.program(), day);
  if (!grade || *grade < 1 || *grade > 12) return std::nullopt;
  return Count<1, 12>(*grade);
}

std::optional<Count<0, 150>> age(const Ledger&, const Student& student,
                                 Date day) {
  if (!student.born || *student.born > day) return std::nullopt;
  return Count<0, 150>(age_on(*student.born, day));
}

std::map<SkillId, ShownSkill> known_skills(const Ledger& ledger,
                                           const Student& student, Date day) {
  std::map<SkillId, ShownSkill> result;
  for (const auto& [skill, known] : ledger.levels(student, day))
    result[skill] = {known.level, std::string(word(known.source))};
  return result;
}

Hours counted(const Ledger& ledger, const Student& student, Date) {
  return ledger.verified_in_completed(student.id);
}

std::vector<ShownFact> facts_of(const Ledger& ledger, const Student& student,
                                Date) {
  return shown_facts(reliability(ledger, student.id));
}

std::vector<ShownCoaching> coaching(const Ledger& ledger,
                                    const Student& student, Date) {
  return shown_coaching(ledger, student.id);
}

}  // namespace

template <>
const std::vector<Derived<Student>>& derived_fields<Student>() {
  using S = Student;
  static const std::vector<Derived<S>> fields{
      derived<S, grade>("grade", "The grade on that day."),
      derived<S, age>("age", "The age on that day."),
      derived<S, known_skills>("known_skills",
                               "What the student can do, by ratings in stints "
                               "or the record's own entry."),
      derived<S, worked<S>>("worked", "All hours worked."),
      derived<S, verified<S>>("verified", "Hours that a business verified."),
      derived<S, counted>("counted",
                          "Verified hours of completed stints, whether they "
                          "count toward an endorsement or not."),
      derived<S, endorsement_shown>("endorsement",
                                    "What the pathway's endorsement asks, and "
                                    "how much of it is there."),
      derived<S, placements<Show::project, S>>("placements",
                                               "Stints and applications."),
      derived<S, coaching>("coaching", "What the student was told."),
      derived<S, facts_of>("reliability",
                           "What is on record of being there and on time; for "
                           "the coordinator."),
  };
  return fields;
}

}  // namespace stint
