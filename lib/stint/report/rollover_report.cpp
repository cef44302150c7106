#include "stint/report/rollover_report.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

// The first few, and how many more there are.
std::string some_of(std::vector<std::string> ids, IdsShown shown) {
  constexpr std::size_t few = 6;
  const std::size_t count = ids.size();
  if (shown == IdsShown::all || count <= few) return join(ids, " ");
  ids.resize(few);
  return fmt::format("{} and {} more", join(ids, " "), count - few);
}

template <class T>
std::string ids_of(const std::vector<T>& list, IdsShown shown) {
  std::vector<std::string> ids;
  for (const T& id : list) ids.push_back(id.str());
  return some_of(std::move(ids), shown);
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

// Lists of ids, each with what is true of them.
class IdTable {
 public:
  explicit IdTable(IdsShown shown) : shown_(shown) {}

  template <class T>
  IdTable& add(const char* what, const std::vector<T>& ids) {
    if (!ids.empty())
      table_.add({what, std::to_string(ids.size()), ids_of(ids, shown_)});
    return *this;
  }
  const TextTable& table() const { return table_; }

 private:
  IdsShown shown_;
  TextTable table_{{{"what"}, {"count", TableColumn::Align::right}, {"which"}}};
};

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

// `stint sign` knows whose a paper is where the program asks one kind of owner
// for it.
std::string sign_command(const Rollover& rollover, OwnerKind kind,
                         const DocumentId& document) {
  std::string command = "stint sign " + document.str();
  if (asked_for(rollover.asked, document) != std::vector{kind})
    command += " --for " + std::string(word(kind));
  return command + " ID...";
}

std::string days_text(const std::set<Date>& days) {
  const Date first = *days.begin();
  const Date last = *days.rbegin();
  return first == last ? first.str() : str(DateRange{first, last});
}

// Those whose last day lies in `within`; a line for each document.
TextTable paper_table(const Rollover& rollover, const DateRange& within,
                      IdsShown shown) {
  struct Group {
    std::vector<std::string> owners;
    std::set<Date> days;
  };
  std::map<std::pair<OwnerKind, DocumentId>, Group> groups;
  for (const OwnedPaper& paper : rollover.papers) {
    if (!within.contains(paper.dates.last)) continue;
    Group& group = groups[{paper.owner.kind, paper.document}];
    group.owners.push_back(paper.owner.id());
    group.days.insert(paper.dates.last);
  }
  TextTable table({{"what enters the new ones"},
                   {"count", TableColumn::Align::right},
                   {"last day"},
                   {"of"}});
  for (const auto& [key, group] : groups)
    table.add({sign_command(rollover, key.first, key.second),
               std::to_string(group.owners.size()), days_text(group.days),
               some_of(group.owners, shown)});
  return table;
}

std::string papers_text(const Rollover& rollover, IdsShown shown,
                        const TableLayout& layout) {
  return section("Papers that have run out",
                 paper_table(rollover, {Date::earliest(), rollover.today - 1},
                             shown),
                 layout) +
         section("Papers that run out before " + rollover.dates.last.str(),
                 paper_table(rollover, {rollover.today, rollover.dates.last},
                             shown),
                 layout);
}

}  // namespace

std::string rollover_text(const Rollover& rollover, IdsShown shown,
                          const TableLayout& layout) {
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
  text +=
      section("Changed",
              IdTable(shown)
                  .add("students who graduated, now left", rollover.left)
                  .add("students whose wishes are cleared", rollover.cleared)
                  .add("projects over, now closed", rollover.closed)
                  .table(),
              layout);
  text += section("Still open, though over; left as it is, with its project",
                  open_table(rollover), layout);
  text += section(
      "To look at",
      IdTable(shown)
          .add("graduates with a stint open, not left yet", rollover.waiting)
          .add("students with a grade of their own, which does not go up",
               rollover.graded)
          .table(),
      layout);
  text += papers_text(rollover, shown, layout);
  return text;
}

}  // namespace stint
