#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/workflow/agenda_parts.hpp"
#include "stint/workflow/expiring.hpp"

namespace stint {
namespace {

/// What one stint makes of a paper.
struct PaperCause {
  AgendaTopic topic = AgendaTopic::paper_expiring;
  Date date;
  /// Null where no stint needs it.
  const AgendaStint* stint = nullptr;
};

// They stand in the order of placements.
const AgendaStint& stint_of(const AgendaSheet& sheet, const PlacementId& id) {
  return *std::lower_bound(sheet.stints.begin(), sheet.stints.end(), id,
                           [](const AgendaStint& stint, const PlacementId& of) {
                             return stint.placement.id < of;
                           });
}

/// It is missing where the stint goes on without it, or is to start soon; what
/// holds today has time until its last day.
PaperCause cause_of(const AgendaSheet& sheet, const ExpiringPaper& paper,
                    const PaperNeed& need) {
  const AgendaStint& stint = stint_of(sheet, need.placement);
  const bool is_missing = need.part == PaperNeed::Part::start
                              ? need.from <= sheet.until
                              : need.from == sheet.today;
  if (is_missing)
    return {AgendaTopic::paper_missing, stint.dates.first, &stint};
  return {AgendaTopic::paper_expiring, paper.last.value_or(need.from), &stint};
}

/// Of the worst of the stints that need it.
PaperCause worst_of(AgendaSheet& sheet, const ExpiringPaper& paper) {
  PaperCause worst{.date = paper.due() - 1};
  for (const PaperNeed& need : paper.needs) {
    const PaperCause cause = cause_of(sheet, paper, need);
    if (cause.topic == AgendaTopic::paper_missing)
      sheet.held_up.insert(need.placement);
    if (worst.stint == nullptr ||
        std::tie(cause.topic, cause.date) < std::tie(worst.topic, worst.date))
      worst = cause;
  }
  return worst;
}

std::optional<StaffId> staff_of(const AgendaSheet& sheet,
                                const ExpiringPaper& paper,
                                const PaperCause& cause) {
  if (cause.stint != nullptr) return agenda_staff(*cause.stint);
  const RecordRef& record = paper.place.owner.record;
  if (record.kind != Kind::business) return std::nullopt;
  return agenda_staff(
      *sheet.program().businesses.find(BusinessId::unchecked(record.id)));
}

std::string text_of(const ExpiringPaper& paper, const PaperCause& cause,
                    Date today) {
  const PaperOwner& owner = paper.place.owner;
  std::string text = fmt::format("`{}`", paper.place.document.str());
  if (owner.person) text += " of " + owner.who();
  if (!paper.last)
    text += " is not on file";
  else if (*paper.last < today)
    text += " ran out on " + paper.last->str();
  else if (paper.begins && cause.topic == AgendaTopic::paper_missing)
    text += " begins only on " + paper.begins->str();
  else
    text += " runs out on " + paper.last->str();
  if (cause.stint == nullptr) return text;
  text += "; " + (cause.topic == AgendaTopic::paper_missing
                      ? agenda_start(*cause.stint, today)
                      : fmt::format("{} lasts until {}",
                                    cause.stint->placement.id.str(),
                                    cause.stint->dates.last.str()));
  if (paper.needs.size() > 1)
    text += fmt::format(
        ", and {} more",
        counted(static_cast<std::int64_t>(paper.needs.size()) - 1, "stint"));
  return text;
}

/// Whether somebody waits for a stint of this student, or at this business.
bool is_in_play(const AgendaSheet& sheet, const RecordRef& record) {
  const auto is_open = [&](const Project& project) {
    return project.business.str() == record.id &&
           project.status == ProjectStatus::open &&
           project.dates.last >= sheet.today;
  };
  const auto& projects = sheet.program().projects;
  if (record.kind == Kind::business)
    return std::any_of(projects.begin(), projects.end(), is_open);
  return std::any_of(sheet.stints.begin(), sheet.stints.end(),
                     [&](const AgendaStint& stint) {
                       return stint.student.id.str() == record.id &&
                              stint.state() < State::completed &&
                              stint.dates.last >= sheet.today;
                     });
}

/// Has run out, and nobody feels it: `report documents` lists it. Else all the
/// consents of a year would be in the agenda of the next.
bool is_long_gone(const AgendaSheet& sheet, const ExpiringPaper& paper) {
  return paper.needs.empty() && paper.last && *paper.last < sheet.today &&
         !is_in_play(sheet, paper.place.owner.record);
}

}  // namespace

void add_papers(AgendaSheet& sheet) {
  for (const ExpiringPaper& paper :
       expiring_papers(sheet.book, sheet.until - sheet.today, Gaps::any)) {
    // That no mentor is named has a line of its own.
    if (paper.nobody) continue;
    if (is_long_gone(sheet, paper)) continue;
    const PaperCause cause = worst_of(sheet, paper);
    AgendaItem& item = sheet.items.emplace_back(
        AgendaItem{cause.topic, cause.date, paper.place.owner.record,
                   staff_of(sheet, paper, cause),
                   text_of(paper, cause, sheet.today), paper.command});
    if (cause.stint != nullptr) item.stint = cause.stint->placement.id;
    item.document = paper.place.document;
    item.person = paper.place.owner.person;
  }
}

}  // namespace stint
