#include "stint/report/endorsement_report.hpp"

#include <map>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/endorsement_figures.hpp"
#include "stint/rules/finding.hpp"
#include "stint/rules/requirement_text.hpp"

namespace stint {
namespace {

void add_summary(const std::vector<EndorsementRow>& rows, Report& report) {
  int paused = 0;
  int done = 0;
  int differ = 0;
  std::map<Requirement, int> met;
  for (const EndorsementRow& row : rows) {
    if (row.student->status == Status::paused) ++paused;
    if (row.answer.done()) ++done;
    if (row.answer.floors_differ()) ++differ;
    for (const RequirementMet& one : row.answer.requirements)
      met[one.what] += one.done() ? 1 : 0;
  }
  const auto all = static_cast<std::int64_t>(rows.size());
  report.summary = {
      {"students",
       fmt::format(
           "{} with an endorsement to earn{}", all,
           paused == 0 ? "" : fmt::format(", {} of them paused", paused))},
      {"complete", fmt::format("{} of {}", done, all)}};
  for (const auto& [what, count] : met)
    report.summary.push_back({std::string(words_of(what)),
                              fmt::format("met by {} of {}", count, all)});
  if (differ > 0)
    report.summary.push_back(
        {"floors", fmt::format("the stricter one counts otherwise for {}",
                               counted(differ, "student"))});
}

void add_requirements(const EndorsementRow& row, Report& report) {
  for (const RequirementMet& met : row.answer.requirements)
    report.summary.push_back(
        {std::string(words_of(met.what)), standing(met, row.answer)});
}

/// What would complete the hours, under each floor.
void add_completions(const ReportInput& input, const EndorsementRow& row,
                     Report& report) {
  const auto add = [&](const char* label, const auto& found) {
    if (found)
      report.summary.push_back({label, completion_text(*found, input.today)});
  };
  add("to complete", row.completion);
  if (!row.answer.floors_differ()) return;
  const FactBook book(input.ledger, input.today);
  add("strictly", CompletionBook(book).cheapest(*row.student, row.answer,
                                                *row.answer.by_strict_floor));
}

/// Where the program has fewer durable skills than the terms ask for.
std::string note_of_skills(const EndorsementAnswer& answer) {
  return fmt::format(
      "The final evaluation must rate {} at level {} or above: the terms ask "
      "for {}, the program has no more.",
      counted(answer.skills_asked, "durable skill"),
      int{answer.terms->experience.level.value},
      int{answer.terms->experience.skills});
}

std::string note_of_floors(const EndorsementAnswer& answer) {
  const FloorAnswer& strict = *answer.by_strict_floor;
  return fmt::format(
      "career dev.: hours of the career development experience (`experience` "
      "in "
      "CSV, JSON and `show`), of at most {}, each of {} h or more; strict: "
      "each "
      "of {} h or more{}.",
      counted(answer.terms->experience.at_most, "stint"),
      str(answer.by_floor.floor), str(strict.floor),
      strict.consecutive ? " without a pause of more than a week" : "");
}

void add_notes(const std::vector<EndorsementRow>& rows, Report& report) {
  if (!rows.empty()) {
    const EndorsementAnswer& answer = rows.front().answer;
    if (answer.by_strict_floor) report.notes.push_back(note_of_floors(answer));
    if (answer.skills_asked < answer.terms->experience.skills)
      report.notes.push_back(note_of_skills(answer));
  }
  report.notes.push_back(std::string(not_legal_advice) + ".");
}

}  // namespace

void endorsement_report(const ReportInput& input, Report& report) {
  const ReportScope scope(input);
  const RuleBook rules(scope.program());
  const EndorsementBook book(rules, input.ledger, input.today);
  const std::vector<EndorsementRow> rows = endorsement_rows(scope, book);
  if (input.filter.student && rows.size() == 1) {
    add_requirements(rows.front(), report);
    add_completions(input, rows.front(), report);
    report.sheets = {endorsement_stints(rows.front())};
  } else {
    add_summary(rows, report);
  }
  report.sheets.push_back(endorsement_students(rows));
  if (!input.filter.student)
    report.sheets.push_back(endorsement_pathways(rows));
  add_notes(rows, report);
}

}  // namespace stint
