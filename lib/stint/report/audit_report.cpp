#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/fold_lines.hpp"
#include "stint/report/round_report.hpp"

namespace stint {
namespace {

Value::List findings_value(const std::vector<AuditFinding>& findings) {
  Value::List values;
  for (const AuditFinding& finding : findings) {
    Value::Members members{{"code", finding.code}};
    if (!finding.student.empty())
      members.emplace_back("student", finding.student.str());
    if (!finding.project.empty())
      members.emplace_back("project", finding.project.str());
    members.emplace_back("text", finding.text);
    values.emplace_back(std::move(members));
  }
  return values;
}

TextTable findings_table(const std::vector<AuditFinding>& findings) {
  TextTable table({{"finding"}, {"student"}, {"project"}, {""}});
  for (const AuditFinding& finding : findings)
    table.add({finding.code, finding.student.str(), finding.project.str(),
               finding.text});
  table.drop_empty_columns();
  return table;
}

/// `12 applications block: s-1001, s-1008, s-1019 …; REASON`, with the reason
/// where all have the same.
AuditFinding together(const std::vector<const AuditFinding*>& blocking) {
  constexpr std::size_t most_named = 3;
  if (blocking.size() == 1) return *blocking.front();
  std::vector<std::string> named;
  bool same = true;
  for (const AuditFinding* finding : blocking) {
    if (named.size() < most_named) named.push_back(finding->student.str());
    same = same && finding->text == blocking.front()->text;
  }
  std::string text =
      fmt::format("{} applications block: {}{}", blocking.size(),
                  join(named, ", "), blocking.size() > most_named ? " …" : "");
  if (same) text += "; each " + blocking.front()->text;
  return {blocking.front()->code, {}, blocking.front()->project, text};
}

/// For people: blocking pairs by project, the figures of the summary in one.
std::vector<AuditFinding> grouped(const std::vector<AuditFinding>& findings) {
  std::map<ProjectId, std::vector<const AuditFinding*>> blocking;
  std::vector<std::string> figures;
  for (const AuditFinding& finding : findings) {
    if (finding.code == "blocking-pair")
      blocking[finding.project].push_back(&finding);
    if (finding.code == "wrong-summary") figures.push_back(finding.text);
  }
  std::vector<AuditFinding> rows;
  for (const AuditFinding& finding : findings) {
    if (finding.code == "blocking-pair") {
      const auto found = blocking.find(finding.project);
      if (found == blocking.end()) continue;
      rows.push_back(together(found->second));
      blocking.erase(found);
    } else if (finding.code == "wrong-summary") {
      if (figures.empty()) continue;
      rows.push_back({finding.code, {}, {}, join(figures, "; ")});
      figures.clear();
    } else {
      rows.push_back(finding);
    }
  }
  return rows;
}

bool names(const Round& round, const StudentId& student) {
  const auto is = [&](const auto& row) { return row.student == student; };
  return std::any_of(round.placements.begin(), round.placements.end(), is) ||
         std::any_of(round.unplaced.begin(), round.unplaced.end(), is);
}

/// Students who applied, and whom the round's file does not name any more: the
/// likely cause of all the rest.
std::string likely_cause(const AuditReport& report, const Round& round) {
  std::vector<std::string> lost;
  for (const AuditFinding& finding : report.findings)
    if (finding.code == "wrong-left-over" && !finding.student.empty() &&
        !names(round, finding.student))
      lost.push_back(finding.student.str());
  if (lost.empty()) return {};
  return fmt::format(
      "{} applied, but {} neither placed nor left over: the line was probably "
      "taken out by hand; `git log -p rounds/{}.yaml` shows when\n",
      join(lost, ", "), lost.size() == 1 ? "is" : "are", round.id.str());
}

/// What was shown of the plan, by its method.
std::string proved_words(const Round& round) {
  const char* runs = round.closed.empty() ? "" : " on the projects that run";
  if (round.method == Method::stable)
    return fmt::format("closures hold, and no application blocks the plan{}",
                       runs);
  const std::string blocking =
      counted(round.summary.blocking_pairs, "application");
  return fmt::format(
      "closures hold, and no change betters the plan{} by what `{}` promises; "
      "{} {} it",
      runs, word(round.method), blocking,
      round.summary.blocking_pairs == 1 ? "blocks" : "block");
}

}  // namespace

std::string audit_text(const AuditReport& report, const Round& round,
                       const TableLayout& layout) {
  std::string text;
  if (report.findings.empty())
    text = fold_lines(
        fmt::format(
            "{}: proved\n{}, made on {}: capacities, ranks, scores, lottery "
            "and "
            "{}\n",
            report.round.str(),
            counted(static_cast<int>(round.placements.size()), "placement"),
            round.today.str(), proved_words(round)),
        layout.width);
  else
    text = fmt::format(
        "{}: {}\n{}\n{}", report.round.str(),
        counted(static_cast<int>(report.findings.size()), "finding"),
        fold_lines(likely_cause(report, round), layout.width),
        findings_table(grouped(report.findings)).str(layout));
  if (report.today.empty()) return text;
  return text + "\ndifferent in today's records\n\n" +
         findings_table(report.today).str(layout);
}

Value::Members audit_value(const AuditReport& report) {
  return {{"round", report.round.str()},
          {"ok", report.findings.empty()},
          {"findings", findings_value(report.findings)},
          {"today", findings_value(report.today)}};
}

}  // namespace stint
