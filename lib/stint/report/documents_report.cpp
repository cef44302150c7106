#include "stint/report/documents_report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/sheet_of.hpp"
#include "stint/workflow/expiring.hpp"

namespace stint {
namespace {

using Part = PaperNeed::Part;
using Ids = std::vector<std::string>;

Ids stopped(const ExpiringPaper& paper, Part part) {
  Ids ids;
  for (const PaperNeed& need : paper.needs)
    if (need.part == part) ids.push_back(need.placement.str());
  return ids;
}

Sheet sheet_of(const std::vector<ExpiringPaper>& papers) {
  using Row = ExpiringPaper;
  const SheetMarks sparse{.sparse = true};
  return SheetOf<Row>("documents", "documents")
      .column("from", "from", &Row::due)
      .column("document", "document",
              [](const Row& row) { return row.place.document; })
      .column("holder", "holder",
              [](const Row& row) { return singular(row.place.owner.kind); })
      .column("id", "id",
              [](const Row& row) { return row.place.owner.record.id; })
      .column(
          "person", "person",
          [](const Row& row) { return row.place.owner.person; }, sparse)
      .column("last", "on file until", &Row::last, sparse)
      .column("begins", "begins", &Row::begins, sparse)
      .column(
          "start", "stops the start of",
          [](const Row& row) { return stopped(row, Part::start); }, sparse)
      .column(
          "rest", "stops the rest of",
          [](const Row& row) { return stopped(row, Part::rest); }, sparse)
      .column("command", "command", &Row::command, {.below = true})
      .made(papers);
}

std::string heading(std::size_t count, Date until) {
  if (count == 0)
    return fmt::format("no document is missing or runs out by {}", until.str());
  return fmt::format("{} missing, run out, or running out by {}",
                     counted(static_cast<std::int64_t>(count), "document"),
                     until.str());
}

}  // namespace

void documents_report(const ReportInput& input, Report& report) {
  const int days = report.days.value_or(0);
  const auto papers =
      expiring_papers(FactBook(input.ledger, input.today), days);
  report.summary.push_back({"", heading(papers.size(), input.today + days)});
  const bool any_missing =
      std::any_of(papers.begin(), papers.end(),
                  [](const ExpiringPaper& paper) { return !paper.last; });
  if (any_missing)
    report.notes.emplace_back("Without a last day it is not on file.");
  report.sheets.push_back(sheet_of(papers));
}

}  // namespace stint
