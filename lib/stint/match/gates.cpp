#include "stint/match/gates.hpp"

#include <algorithm>

#include "stint/match/gate_rows.hpp"
#include "stint/match/time_gates.hpp"

namespace stint {
namespace {

bool status_passes(const Pair& pair) {
  return pair.student().status == Status::active &&
         pair.project().status == ProjectStatus::open &&
         pair.business() != nullptr &&
         pair.business()->status == Status::active;
}

bool seeking_passes(const Pair& pair) {
  return pair.student().seeks() != Seeking::none;
}

bool over_passes(const Pair& pair) {
  return pair.project().dates.last >= pair.book.today();
}

bool avoids_passes(const Pair& pair) {
  return !pair.student_avoids() && !pair.business_avoids();
}

bool grade_passes(const Pair& pair) {
  if (!pair.project().grades) return true;
  const auto grade = pair.grade();
  return !grade || pair.project().grades->contains(*grade);
}

bool age_passes(const Pair& pair) {
  const auto& born = pair.student().born;
  return !pair.project().age || !born ||
         age_on(*born, pair.project().dates.first) >= *pair.project().age;
}

bool rules_passes(const Pair& pair) {
  return pair.book.youth_allowed(pair.student(), pair.project_facts);
}

bool skills_passes(const Pair& pair) {
  const auto& asked = pair.project_facts.asked;
  return std::none_of(asked.begin(), asked.end(), [&](const SkillAsked& ask) {
    return ask.required &&
           pair.student_facts.level(ask.skill).level < ask.level;
  });
}

bool pathway_passes(const Pair& pair) {
  const auto& listed = pair.project().pathways;
  const auto& own = pair.student().pathway;
  return !pair.project().pathways_only || !own || listed.empty() ||
         std::find(listed.begin(), listed.end(), *own) != listed.end();
}

bool place_passes(const Pair& pair) {
  const auto& travel = pair.student().travel;
  const auto& place = pair.project().place;
  return !place || travel.empty() ||
         std::find(travel.begin(), travel.end(), *place) != travel.end();
}

bool dates_passes(const Pair& pair) {
  return is_available(pair.student_facts, pair.project_facts);
}

bool weekly_passes(const Pair& pair) {
  return weeks_have_room(pair.student_facts, pair.project_facts);
}

bool times_passes(const Pair& pair) {
  return times_suit(pair.student_facts, pair.project_facts);
}

bool already_passes(const Pair& pair) {
  const Placement* placement = pair.placement();
  return placement == nullptr || placement->state() < State::offered;
}

bool candidates_passes(const Pair& pair) {
  return !pair.project().candidates_only ||
         pair.project_facts.place(pair.student().id) > 0;
}

struct Row {
  Gate gate;
  bool (*passes)(const Pair&);
  std::string (*text)(const Pair&);
};

constexpr Row rows[] = {
    {Gate::status, status_passes, status_text},
    {Gate::seeking, seeking_passes, seeking_text},
    {Gate::over, over_passes, over_text},
    {Gate::avoids, avoids_passes, avoids_text},
    {Gate::grade, grade_passes, grade_text},
    {Gate::age, age_passes, age_text},
    {Gate::rules, rules_passes, rules_text},
    {Gate::skills, skills_passes, skills_text},
    {Gate::pathway, pathway_passes, pathway_text},
    {Gate::place, place_passes, place_text},
    {Gate::dates, dates_passes, dates_text},
    {Gate::weekly, weekly_passes, weekly_text},
    {Gate::times, times_passes, times_text},
    {Gate::already, already_passes, already_text},
    {Gate::candidates, candidates_passes, candidates_text},
};

}  // namespace

const Business* Pair::business() const { return project_facts.business; }

std::optional<int> Pair::grade() const {
  return grade_on(student(), book.program(), project().dates.first);
}

const Placement* Pair::placement() const {
  for (const Placement* placement : student_facts.placements)
    if (placement->id.project == project().id) return placement;
  return nullptr;
}

bool Pair::student_avoids() const {
  return std::any_of(student().avoids.begin(), student().avoids.end(),
                     [&](const AvoidId& avoided) {
                       return avoided.str() == project().id.str() ||
                              avoided.str() == project().business.str();
                     });
}

bool Pair::business_avoids() const {
  if (business() == nullptr) return false;
  const auto& avoided = business()->avoids;
  return std::find(avoided.begin(), avoided.end(), student().id) !=
         avoided.end();
}

Gates gates(const FactBook& book, const StudentFacts& student,
            const ProjectFacts& project) {
  const Pair pair{book, student, project};
  Gates answer;
  for (const Row& row : rows)
    if (!row.passes(pair)) answer.failed.push_back({row.gate, row.text(pair)});
  answer.unknown = unknown_gates(book, student, project);
  return answer;
}

namespace {

/// All that ask for no more of the student than the record.
bool record_passes(const Pair& pair) {
  return status_passes(pair) && seeking_passes(pair) && over_passes(pair) &&
         candidates_passes(pair) && place_passes(pair) &&
         pathway_passes(pair) && avoids_passes(pair) && age_passes(pair) &&
         grade_passes(pair) && rules_passes(pair);
}

}  // namespace

int count_failed(const FactBook& book, const StudentFacts& student,
                 const ProjectFacts& project) {
  const Pair pair{book, student, project};
  return static_cast<int>(
      std::count_if(std::begin(rows), std::end(rows),
                    [&](const Row& row) { return !row.passes(pair); }));
}

bool passes(const FactBook& book, const StudentFacts& student,
            const ProjectFacts& project) {
  const Pair pair{book, student, project};
  return skills_passes(pair) && record_passes(pair) && already_passes(pair) &&
         dates_passes(pair) && times_passes(pair) && weekly_passes(pair);
}

bool record_passes(const FactBook& book, const Student& student,
                   const ProjectFacts& project) {
  StudentFacts bare;
  bare.student = &student;
  return record_passes({book, bare, project});
}

std::vector<Gate> unknown_gates(const FactBook& book,
                                const StudentFacts& student,
                                const ProjectFacts& project) {
  const Pair pair{book, student, project};
  std::vector<Gate> unknown;
  if (pair.project().grades && !pair.grade()) unknown.push_back(Gate::grade);
  if (!pair.student().born) unknown.push_back(Gate::age);
  if (pair.project().pathways_only && !pair.student().pathway)
    unknown.push_back(Gate::pathway);
  return unknown;
}

}  // namespace stint
