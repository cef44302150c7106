#include "stint/report/rollover_report.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

template <class T>
std::string ids_of(const std::vector<T>& list) {
  std::vector<std::string> ids;
  for (const T& id : list) ids.push_back(id.str());
  return join(ids, ", ");
}

std::string name_of(const RecordRef& record) {
  return record.kind == Kind::program ? "the program" : "school " + record.id;
}

// A heading with a table below it; nothing for an empty table.
std::string section(const std::string& heading, const TextTable& table,
                    TableLayout layout) {
  if (table.empty()) return {};
  layout.indent = 2;
  return "\n" + heading + "\n" + table.str(layout);
}

TextTable calendar_table(const Rollover& rollover) {
  TextTable table({{"of"}, {"what"}, {"days"}});
  for (const CalendarEntry& entry : rollover.calendar)
    table.add({name_of(entry.record), str(entry.path), str(entry.dates)});
  return table;
}

TextTable days_off_table(const Rollover& rollover) {
  TextTable table({{"of"}, {"days"}});
  for (const LikelyDaysOff& likely : rollover.days_off) {
    std::vector<std::string> days;
    for (const DateRange& each : likely.days) days.push_back(str(each));
    table.add({name_of(likely.record), join(days, ", ")});
  }
  return table;
}

template <class T>
void add_ids(TextTable& table, const char* what, const std::vector<T>& ids) {
  if (!ids.empty()) table.add({what, std::to_string(ids.size()), ids_of(ids)});
}

TextTable record_table(const Rollover& rollover) {
  TextTable table({{"what"}, {"count", TableColumn::Align::right}, {"which"}});
  add_ids(table, "students who graduated, now left", rollover.left);
  add_ids(table, "students whose wishes are cleared", rollover.cleared);
  add_ids(table, "projects over, now closed", rollover.closed);
  return table;
}

TextTable attention_table(const Rollover& rollover) {
  TextTable table({{"what"}, {"count", TableColumn::Align::right}, {"which"}});
  add_ids(table, "graduates with a stint open, not left yet", rollover.waiting);
  add_ids(table, "students with a grade of their own, which does not go up",
          rollover.graded);
  return table;
}

// The step that ends what nobody has ended.
std::string command_of(const LeftOpen& open) {
  const std::string who = open.id.project.str() + " " + open.id.student.str();
  switch (open.state) {
    case State::active:
      return "stint complete " + who + " --outcome OUTCOME";
    case State::accepted:
      return "stint move ended " + who;
    case State::offered:
      return "stint move declined " + who;
    default:
      return "stint move rejected " + who;
  }
}

TextTable open_table(const Rollover& rollover) {
  TextTable table({{"state"}, {"last day"}, {"what settles it"}});
  for (const LeftOpen& open : rollover.open)
    table.add(
        {std::string(word(open.state)), open.last.str(), command_of(open)});
  return table;
}

TextTable paper_table(const Rollover& rollover) {
  using Key = std::tuple<OwnerKind, DocumentId, Date>;
  std::map<Key, std::vector<std::string>> groups;
  for (const OwnedPaper& paper : rollover.papers)
    groups[{paper.owner.kind, paper.document, paper.dates.last}].push_back(
        paper.owner.id());
  TextTable table({{"document"},
                   {"last day"},
                   {"count", TableColumn::Align::right},
                   {"of"}});
  for (const auto& [key, owners] : groups)
    table.add({std::get<DocumentId>(key).str(), std::get<Date>(key).str(),
               std::to_string(owners.size()), join(owners, ", ")});
  return table;
}

}  // namespace

std::string rollover_text(const Rollover& rollover, const TableLayout& layout) {
  std::string text = fmt::format("The school year {}, {}\n",
                                 rollover.year.str(), str(rollover.dates));
  text += section(
      "New in the calendar: correct it where it is a guess, 52 "
      "weeks after last year",
      calendar_table(rollover), layout);
  text += section(
      "Days without school, by last year's: enter those that are "
      "right in no_school",
      days_off_table(rollover), layout);
  text += section("Changed", record_table(rollover), layout);
  text += section("Still open, though over; left as it is, with its project",
                  open_table(rollover), layout);
  text += section("To look at", attention_table(rollover), layout);
  text += section("Papers that run out before " + rollover.dates.last.str() +
                      ": stint sign DOCUMENT ID enters the new ones",
                  paper_table(rollover), layout);
  return text;
}

}  // namespace stint
