#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "stint/rules/youth.hpp"
#include "stint/workflow/agenda_parts.hpp"

namespace stint {
namespace {

/// Who is most likely meant; `PERSON` where nobody is known.
std::string likely_mentor(const Business& business) {
  if (business.contact) return business.contact->str();
  return business.people.empty() ? "PERSON"
                                 : business.people.begin()->first.str();
}

/// The first stint to begin, for each record that several may share.
template <class Id>
using Firsts = std::map<Id, const AgendaStint*>;

template <class Id>
void note(Firsts<Id>& firsts, const Id& id, const AgendaStint& stint) {
  const AgendaStint*& first = firsts[id];
  if (first == nullptr || stint.dates.first < first->dates.first)
    first = &stint;
}

/// What a rule about youth asks of who supervises the stint, and is open.
std::optional<RuleFinding> open_supervisor(const AgendaSheet& sheet,
                                           const AgendaStint& stint) {
  const auto findings =
      judge_plan(sheet.book.rules(), {.student = stint.student,
                                      .project = stint.project,
                                      .placement = &stint.placement,
                                      .business = &stint.business});
  const auto at = std::find_if(
      findings.begin(), findings.end(), [](const RuleFinding& finding) {
        return finding.topic == RuleTopic::supervisor && finding.at_start;
      });
  return at == findings.end() ? std::nullopt : std::optional(*at);
}

/// Those who may be too young to supervise, each once. Nothing is known of the
/// people of a business whose private file is not here.
void add_supervisors(AgendaSheet& sheet) {
  std::map<std::pair<BusinessId, PersonId>,
           std::pair<const AgendaStint*, std::string>>
      unknown;
  for (const AgendaStint& stint : sheet.stints) {
    if (!sheet.is_soon(stint)) continue;
    const auto finding = open_supervisor(sheet, stint);
    if (!finding) continue;
    const auto mentor = mentor_of(stint.placement, stint.project);
    if (mentor && stint.business.people.empty()) continue;
    sheet.held_up.insert(stint.placement.id);
    // That no mentor is named has a line of its own.
    if (!mentor) continue;
    auto& first = unknown[{stint.business.id, *mentor}];
    if (first.first == nullptr || stint.dates.first < first.first->dates.first)
      first = {&stint, finding->sentence()};
  }
  for (const auto& [person, first] : unknown)
    sheet.items.push_back(
        {AgendaTopic::supervisor_age,
         first.first->dates.first,
         {Kind::business, person.first.str()},
         agenda_staff(*first.first),
         fmt::format("{}; {}", first.second,
                     agenda_start(*first.first, sheet.today)),
         fmt::format("stint set business {} people.{}.adult=AGE",
                     person.first.str(), person.second.str()),
         first.first->placement.id,
         std::nullopt,
         person.second});
}

}  // namespace

void add_people(AgendaSheet& sheet) {
  const auto& students = sheet.program().students;
  const bool ages_are_here =
      std::any_of(students.begin(), students.end(),
                  [](const Student& s) { return s.born.has_value(); });
  add_supervisors(sheet);
  Firsts<ProjectId> without_mentor;
  Firsts<StudentId> without_age;
  for (const AgendaStint& stint : sheet.stints) {
    if (!sheet.is_soon(stint)) continue;
    if (!mentor_of(stint.placement, stint.project)) {
      if (!sheet.program().settings.documents.mentor.empty())
        sheet.held_up.insert(stint.placement.id);
      note(without_mentor, stint.project.id, stint);
    }
    if (ages_are_here && !stint.student.born) {
      sheet.held_up.insert(stint.placement.id);
      note(without_age, stint.student.id, stint);
    }
  }
  for (const auto& [project, stint] : without_mentor)
    sheet.items.push_back(
        {AgendaTopic::mentor_missing,
         stint->dates.first,
         {Kind::project, project.str()},
         agenda_staff(*stint),
         "no mentor is named, and " + agenda_start(*stint, sheet.today),
         fmt::format("stint set project {} mentor={}", project.str(),
                     likely_mentor(stint->business)),
         stint->placement.id});
  for (const auto& [student, stint] : without_age)
    sheet.items.push_back(
        {AgendaTopic::birth_date_missing,
         stint->dates.first,
         {Kind::student, student.str()},
         agenda_staff(*stint),
         "the birth date is not known, and " +
             agenda_start(*stint, sheet.today),
         fmt::format("stint set student {} born=DATE", student.str()),
         stint->placement.id});
}

}  // namespace stint
