#include "stint/report/documents_report.hpp"

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

using Part = PaperNeed::Part;

std::vector<std::string> stopped(const ExpiringPaper& paper, Part part) {
  std::vector<std::string> ids;
  for (const PaperNeed& need : paper.needs)
    if (need.part == part) ids.push_back(need.placement.str());
  return ids;
}

std::string on_file(const ExpiringPaper& paper) {
  if (!paper.last) return "not on file";
  if (paper.begins) return "begins " + paper.begins->str();
  return paper.last->str();
}

std::string stops(const ExpiringPaper& paper) {
  std::vector<std::string> parts;
  if (const auto ids = stopped(paper, Part::start); !ids.empty())
    parts.push_back("the start of " + join(ids, ", "));
  if (const auto ids = stopped(paper, Part::rest); !ids.empty())
    parts.push_back("the rest of " + join(ids, ", "));
  return join(parts, "; ");
}

std::string heading(const DocumentsReport& report) {
  const std::string until = (report.today + report.days).str();
  if (report.papers.empty())
    return fmt::format("No document is missing or runs out by {}.\n", until);
  const auto count = static_cast<std::int64_t>(report.papers.size());
  return fmt::format("{} missing, run out, or running out by {}\n\n",
                     counted(count, "document"), until);
}

std::string dates_text(const std::optional<Date>& date) {
  return date ? date->str() : std::string();
}

Value ids_value(const std::vector<std::string>& ids) {
  Value::List list;
  for (const std::string& id : ids) list.emplace_back(id);
  return list.empty() ? Value() : Value(std::move(list));
}

Value date_value(const std::optional<Date>& date) {
  return date ? Value(date->str()) : Value();
}

}  // namespace

DocumentsReport documents_report(const Ledger& ledger, Date today, int days) {
  return {today, days, expiring_papers(FactBook(ledger, today), days)};
}

std::string documents_text(const DocumentsReport& report,
                           const TableLayout& layout) {
  std::string text = heading(report);
  if (report.papers.empty()) return text;
  TextTable table(
      {{"from"}, {"document"}, {"of"}, {"on file until"}, {"stops"}});
  for (const ExpiringPaper& paper : report.papers)
    table.add({paper.due().str(), paper.place.document.str(),
               paper.place.owner.who(), on_file(paper), stops(paper)});
  const std::string rows = table.str(layout);
  std::size_t line = 0;
  for (const std::string_view row : split(rows, '\n')) {
    if (row.empty()) continue;
    text += std::string(row) + '\n';
    // The first row is the table's heading.
    if (line > 0) text += "    " + report.papers[line - 1].command + '\n';
    ++line;
  }
  return text;
}

std::string documents_csv(const DocumentsReport& report) {
  std::string text = csv_line({"from", "document", "holder", "id", "person",
                               "last", "begins", "start", "rest", "command"});
  for (const ExpiringPaper& paper : report.papers) {
    const PaperPlace& place = paper.place;
    append_csv_line(
        text, {paper.due().str(), place.document.str(),
               std::string(singular(place.owner.kind)), place.owner.record.id,
               place.owner.person ? place.owner.person->str() : "",
               dates_text(paper.last), dates_text(paper.begins),
               join(stopped(paper, Part::start), ";"),
               join(stopped(paper, Part::rest), ";"), paper.command});
  }
  return text;
}

Value::Members documents_value(const DocumentsReport& report) {
  Value::List papers;
  for (const ExpiringPaper& paper : report.papers) {
    const PaperPlace& place = paper.place;
    papers.emplace_back(Value::Members{
        {"from", paper.due().str()},
        {"document", place.document.str()},
        {"holder", singular(place.owner.kind)},
        {"id", place.owner.record.id},
        {"person",
         place.owner.person ? Value(place.owner.person->str()) : Value()},
        {"last", date_value(paper.last)},
        {"begins", date_value(paper.begins)},
        {"start", ids_value(stopped(paper, Part::start))},
        {"rest", ids_value(stopped(paper, Part::rest))},
        {"command", paper.command}});
  }
  return {{"report", "documents"},
          {"today", report.today.str()},
          {"days", report.days},
          {"documents", std::move(papers)}};
}

}  // namespace stint
