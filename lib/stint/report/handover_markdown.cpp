#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/handover.hpp"
#include "stint/report/sheet_cells.hpp"

namespace stint {
namespace {

// Text of the records, which must not become markup.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : printable(text)) {
    if (std::string_view("\\`*_[]<>|~#&").find(c) != std::string_view::npos)
      result += '\\';
    result += c;
  }
  return result;
}

using Cells = std::vector<std::string>;

std::string row(const Cells& cells) {
  return "| " + join(cells, " | ") + " |\n";
}

// A heading, and the table or a word for an empty one. Cells are escaped here.
std::string section(const std::string& title, const Cells& headings,
                    const std::vector<Cells>& rows) {
  std::string text = "\n## " + title + "\n\n";
  if (rows.empty()) return text + "None.\n";
  text += row(headings) + row(Cells(headings.size(), "---"));
  for (const Cells& cells : rows) {
    Cells safe;
    for (const std::string& cell : cells) safe.push_back(escaped(cell));
    text += row(safe);
  }
  return text;
}

std::string days_text(const std::vector<DateRange>& days) {
  Cells parts;
  for (const DateRange& each : days) parts.push_back(str(each));
  return join(parts, ", ");
}

template <class T>
std::string ids_text(const std::vector<T>& list) {
  Cells ids;
  for (const T& id : list) ids.push_back(id.str());
  return join(ids, ", ");
}

// `9 active, 5 applied`, the furthest first.
std::string states_text(const std::vector<OpenStint>& stints) {
  std::map<State, int, std::greater<>> counts;
  for (const OpenStint& stint : stints) ++counts[stint.state];
  Cells parts;
  for (const auto& [state, count] : counts)
    parts.push_back(fmt::format("{} {}", count, word(state)));
  return join(parts, ", ");
}

std::string stints(const Handover& handover) {
  std::vector<Cells> rows;
  for (const OpenStint& stint : handover.stints) {
    std::string student = stint.id.student.str();
    if (!stint.name.empty()) student += " (" + stint.name + ")";
    rows.push_back({stint.id.project.str(), stint.business.str(), student,
                    std::string(word(stint.state)), stint.since.str(),
                    stint.next, stint.waits_for});
  }
  return section(
      rows.empty() ? "Open placements"
                   : fmt::format("Open placements ({}: {})", rows.size(),
                                 states_text(handover.stints)),
      {"project", "business", "student", "state", "since", "next", "waits for"},
      rows);
}

std::string rounds(const Handover& handover) {
  std::vector<Cells> rows;
  for (const OpenRound& round : handover.rounds)
    rows.push_back({round.id.str(), round.proposed.str(),
                    std::to_string(round.placements),
                    "stint enroll --round " + round.id.str()});
  return section(fmt::format("Proposed rounds ({})", rows.size()),
                 {"round", "proposed", "placements", "what carries it out"},
                 rows);
}

std::string unverified(const Handover& handover) {
  std::vector<Cells> rows;
  for (const UnverifiedStint& stint : handover.unverified)
    rows.push_back({stint.id.project.str(), stint.business.str(),
                    stint.id.student.str(), std::string(word(stint.state)),
                    stint.since.str(), hours_text(stint.unverified)});
  return section(fmt::format("Stints that are over, with hours to verify ({})",
                             rows.size()),
                 {"project", "business", "student", "state", "since", "hours"},
                 rows);
}

std::string by_text(const Promise& promise, Date today) {
  if (!promise.by) return {};
  return promise.by->str() + (*promise.by < today ? ", overdue" : "");
}

std::string promises(const Handover& handover) {
  std::vector<Cells> rows;
  for (const Promise& promise : handover.promises)
    rows.push_back(
        {by_text(promise, handover.request.today), promise.to, promise.what});
  return section(fmt::format("Promises ({})", rows.size()),
                 {"by", "to", "what"}, rows);
}

std::string papers(const Handover& handover) {
  std::vector<Cells> rows;
  for (const ExpiringPaper& paper : handover.papers) {
    const PaperOwner& owner = paper.place.owner;
    rows.push_back({paper.last ? paper.last->str() : "not on file",
                    paper.place.document.str(),
                    std::string(singular(owner.kind)), owner.id(),
                    paper.command});
  }
  return section(
      fmt::format("Papers that are missing, have run out or will within {} "
                  "({})",
                  counted(handover.request.days, "day"), rows.size()),
      {"last day", "document", "whose", "id", "command"}, rows);
}

std::string contacts(const Handover& handover) {
  std::vector<Cells> rows;
  for (const BusinessContact& contact : handover.contacts)
    rows.push_back({contact.id.str(), contact.name,
                    std::string(word(contact.status)),
                    join(contact.people, "; "), contact.last});
  return section(fmt::format("Contacts ({})", rows.size()),
                 {"business", "name", "status", "people, the contact first",
                  "last contact"},
                 rows);
}

std::string calendars(const Handover& handover) {
  std::vector<Cells> rows;
  for (const HandoverCalendar& calendar : handover.calendars)
    rows.push_back({calendar.of, days_text(calendar.school_years),
                    days_text(calendar.no_school), join(calendar.terms, ", ")});
  return section("Calendar",
                 {"of", "school years", "days without school", "terms"}, rows);
}

std::string months(const Handover& handover) {
  std::vector<Cells> rows;
  for (const auto& [month, what] : handover.months)
    rows.push_back({month, ids_text(what.begin), ids_text(what.end)});
  return section("Projects by month", {"month", "begin", "end"}, rows);
}

std::string staff(const Handover& handover) {
  std::vector<Cells> rows;
  for (const HandoverStaff& member : handover.staff)
    rows.push_back({member.id.str(), member.name, member.position, member.email,
                    member.dates ? str(*member.dates) : ""});
  return section("Staff", {"id", "name", "position", "e-mail", "dates"}, rows);
}

}  // namespace

std::string handover_markdown(const Handover& handover) {
  std::string text =
      fmt::format("# {}: handover on {}\n\n", escaped(handover.program),
                  handover.request.today.str());
  text +=
      handover.request.values == PrivateValues::shown
          ? "This holds names and addresses from the private layer: keep it "
            "out of what is committed or published.\n"
          : "Names and addresses of the private layer are left out, since "
            "this lies inside the program.\n";
  return text + stints(handover) + rounds(handover) + promises(handover) +
         unverified(handover) + papers(handover) + contacts(handover) +
         calendars(handover) + months(handover) + staff(handover);
}

}  // namespace stint
