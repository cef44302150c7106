#include "stint/workflow/agenda.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "stint/workflow/agenda_parts.hpp"

namespace stint {

Consequence consequence_of(AgendaTopic topic) {
  if (topic <= AgendaTopic::youth_hours) return Consequence::law;
  if (topic <= AgendaTopic::project_over) return Consequence::late;
  if (topic <= AgendaTopic::round_open) return Consequence::missing;
  if (topic <= AgendaTopic::below_minimum) return Consequence::risk;
  if (topic <= AgendaTopic::paper_expiring) return Consequence::expiring;
  if (topic <= AgendaTopic::interview_near) return Consequence::waiting;
  return Consequence::thanks;
}

bool AgendaStint::is_ahead(Date today) const {
  return (state() == State::accepted || state() == State::active) &&
         dates.last >= today;
}

AgendaSheet::AgendaSheet(const FactBook& facts, int days)
    : book(facts), today(facts.today()), until(facts.today() + days) {
  for (const Placement& placement : program().placements) {
    const Project* project = program().projects.find(placement.id.project);
    if (project == nullptr) continue;
    const Student* student = program().students.find(placement.id.student);
    const Business* business = program().businesses.find(project->business);
    if (student == nullptr || business == nullptr) continue;
    stints.push_back({placement, *project, *student, *business,
                      dates_of(placement, *project)});
  }
}

AgendaItem& AgendaSheet::add(AgendaTopic topic, Date date,
                             const AgendaStint& stint, std::string text,
                             std::string command) {
  items.push_back({topic, date, stint.record(), agenda_staff(stint),
                   std::move(text), std::move(command), stint.placement.id});
  return items.back();
}

AgendaItem& AgendaSheet::add(AgendaTopic topic, Date date,
                             const Business& business, RecordRef record,
                             std::string text, std::string command) {
  items.push_back({topic, date, std::move(record), agenda_staff(business),
                   std::move(text), std::move(command)});
  return items.back();
}

std::string agenda_hours(Hours hours) {
  const std::string text = str(hours);
  if (text.find_first_of("hm") != std::string::npos) return text;
  return text + (text == "1" ? " hour" : " hours");
}

std::string agenda_start(const AgendaStint& stint, Date today) {
  const std::string_view verb = stint.state() == State::active ? "began"
                                : stint.dates.first < today    ? "was to start"
                                                               : "starts";
  return fmt::format("{} {} on {}", stint.placement.id.str(), verb,
                     stint.dates.first.str());
}

std::optional<StaffId> agenda_staff(const Business& business) {
  const Contact* latest = nullptr;
  for (const Contact& contact : business.log)
    if (latest == nullptr || contact.on >= latest->on) latest = &contact;
  return latest == nullptr ? std::nullopt : latest->by;
}

std::optional<StaffId> agenda_staff(const AgendaStint& stint) {
  const auto& by = stint.placement.history.back().by;
  return by ? by : agenda_staff(stint.business);
}

std::vector<AgendaItem> agenda(const FactBook& book,
                               const AgendaOptions& options) {
  AgendaSheet sheet(book, options.days);
  for (const auto add : {add_youth_plans, add_youth_hours, add_papers,
                         add_people, add_steps, add_hours, add_evaluations,
                         add_risks, add_projects, add_rounds, add_thanks})
    add(sheet);
  if (options.staff)
    std::erase_if(sheet.items, [&](const AgendaItem& item) {
      return item.staff && *item.staff != *options.staff;
    });
  std::stable_sort(sheet.items.begin(), sheet.items.end(),
                   [](const AgendaItem& a, const AgendaItem& b) {
                     const auto key = [](const AgendaItem& item) {
                       return std::tuple(item.topic, item.date,
                                         std::string_view(item.record.id));
                     };
                     return key(a) < key(b);
                   });
  return std::move(sheet.items);
}

}  // namespace stint
