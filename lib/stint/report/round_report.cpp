#include "stint/report/round_report.hpp"

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

using Align = TableColumn::Align;

std::string name_of(const Program& program, const StudentId& id) {
  const Student* student = program.students.find(id);
  return student == nullptr ? "" : student->name;
}

TextTable placements_table(const RoundPlan& plan, const Program& program) {
  TextTable table({{"project"},
                   {"student"},
                   {"name"},
                   {"choice", Align::right},
                   {"business's", Align::right},
                   {"fit", Align::right},
                   {"interest", Align::right},
                   {"pass", Align::right}});
  const bool passes = plan.data.passes() > 1;
  std::vector<RoundPlacement> placements = plan.round.placements;
  std::stable_sort(placements.begin(), placements.end(),
                   [](const RoundPlacement& a, const RoundPlacement& b) {
                     return a.project < b.project;
                   });
  for (const RoundPlacement& p : placements)
    table.add({p.project.str(), p.student.str(), name_of(program, p.student),
               std::to_string(p.student_rank), std::to_string(p.business_rank),
               std::to_string(p.fit), std::to_string(p.interest),
               passes ? std::to_string(p.pass) : ""});
  table.drop_empty_columns();
  return table;
}

std::string profile_text(const std::vector<RoundSummary::Number>& profile) {
  std::vector<std::string> parts;
  for (std::size_t k = 0; k < profile.size(); ++k)
    parts.push_back(fmt::format("{} at choice {}", profile[k].value, k + 1));
  return join(parts, ", ");
}

std::string summary_text(const RoundSummary& summary) {
  std::string text =
      fmt::format("{} of {} placed, {} left over; {} left\n",
                  summary.placed.value, counted(summary.students, "student"),
                  summary.unplaced.value, counted(summary.open_seats, "seat"));
  if (!summary.profile.empty())
    text += fmt::format("own choices: {}\n", profile_text(summary.profile));
  if (!summary.derived_profile.empty())
    text +=
        fmt::format("open to any: {}\n", profile_text(summary.derived_profile));
  text += fmt::format("mean fit {}, mean interest {}; {}\n",
                      summary.mean_fit.value, summary.mean_interest.value,
                      counted(summary.blocking_pairs, "blocking pair"));
  return text;
}

std::string closures_text(const Round& round) {
  std::string text;
  for (const RoundClosed& closed : round.closed)
    text += fmt::format("closed: {}, with {} of at least {}\n",
                        closed.project.str(), counted(closed.placed, "student"),
                        closed.minimum.value);
  if (!text.empty()) text += "the plan is stable for the projects that run\n";
  return text;
}

std::string section(const std::string& title, const TextTable& table,
                    const TableLayout& layout) {
  if (table.empty()) return {};
  return fmt::format("\n{}\n\n{}", title, table.str(layout));
}

TextTable left_over_table(const RoundPlan& plan, const Program& program) {
  TextTable table({{"student"}, {"name"}, {"why"}});
  for (const LeftOver& left : plan.left_over)
    table.add({left.student.str(), name_of(program, left.student), left.text});
  table.drop_empty_columns();
  return table;
}

TextTable open_seats_table(const RoundPlan& plan) {
  TextTable table({{"project"}, {"seats", Align::right}, {"why"}});
  for (const OpenSeats& open : plan.open_seats)
    table.add({open.project.str(), std::to_string(open.seats), open.text});
  return table;
}

TextTable shortlists_table(const Round& round) {
  TextTable table({{"project"}, {"students, best first"}});
  for (const RoundShortlist& list : round.shortlists) {
    std::vector<std::string> ids;
    for (const StudentId& student : list.students) ids.push_back(student.str());
    table.add({list.project.str(), join(ids, ", ")});
  }
  return table;
}

TextTable dropped_table(const RoundPlan& plan) {
  TextTable table({{"student"}, {"project"}, {"why it dropped out"}});
  for (const DroppedChoice& dropped : plan.dropped) {
    std::vector<std::string> texts;
    for (const FailedGate& gate : dropped.gates)
      texts.push_back(fmt::format("{}: {}", word(gate.gate), gate.text));
    table.add(
        {dropped.student.str(), dropped.project.str(), join(texts, "; ")});
  }
  return table;
}

TextTable fared_table(const RoundPlan& plan) {
  TextTable table(
      {{"by"}, {""}, {"students", Align::right}, {"placed", Align::right}});
  std::string last;
  for (const Fared& fared : plan.fared) {
    table.add({fared.by == last ? "" : fared.by,
               fared.name.empty() ? "unknown" : fared.name,
               std::to_string(fared.students), std::to_string(fared.placed)});
    last = fared.by;
  }
  return table;
}

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

}  // namespace

std::string round_text(const RoundPlan& plan, const Program& program,
                       const TableLayout& layout) {
  std::string text = summary_text(plan.round.summary);
  text += closures_text(plan.round);
  text += section("placements", placements_table(plan, program), layout);
  text += section("left over", left_over_table(plan, program), layout);
  text += section("seats left", open_seats_table(plan), layout);
  text += section("choices that dropped out", dropped_table(plan), layout);
  text += section("shortlists for interviews", shortlists_table(plan.round),
                  layout);
  text += section("how students fared", fared_table(plan), layout);
  return text;
}

std::string round_placements_csv(const RoundPlan& plan) {
  std::string text = csv_line({"student", "project", "student_rank",
                               "business_rank", "fit", "interest", "pass"});
  for (const RoundPlacement& p : plan.round.placements)
    text += csv_line({p.student.str(), p.project.str(),
                      std::to_string(p.student_rank),
                      std::to_string(p.business_rank), std::to_string(p.fit),
                      std::to_string(p.interest), std::to_string(p.pass)});
  return text;
}

Value::Members round_value(const RoundPlan& plan) {
  Value::Members members{{"round", plan.round.id.str()}};
  Value record = table<Round>().value(plan.round);
  for (auto& [key, value] : std::get<Value::Members>(record.content)) {
    if (key == "unplaced") {
      Value::List list;
      for (const LeftOver& left : plan.left_over)
        list.emplace_back(Value::Members{{"student", left.student.str()},
                                         {"code", left.code},
                                         {"text", left.text}});
      value = std::move(list);
    } else if (key == "open_seats") {
      Value::List list;
      for (const OpenSeats& open : plan.open_seats)
        list.emplace_back(Value::Members{{"project", open.project.str()},
                                         {"seats", open.seats},
                                         {"code", open.code},
                                         {"text", open.text}});
      value = std::move(list);
    }
    members.emplace_back(key, std::move(value));
  }
  return members;
}

std::string audit_text(const AuditReport& report, const Round& round,
                       const TableLayout& layout) {
  std::string text;
  if (report.findings.empty())
    text = fmt::format(
        "{}: proved\n{}, made on {}: capacities, ranks, scores, lottery and "
        "closures hold, and no application blocks the plan\n",
        report.round.str(),
        counted(static_cast<int>(round.placements.size()), "placement"),
        round.today.str());
  else
    text = fmt::format(
        "{}: {}\n\n{}", report.round.str(),
        counted(static_cast<int>(report.findings.size()), "finding"),
        findings_table(report.findings).str(layout));
  return text + section("different in today's records",
                        findings_table(report.today), layout);
}

Value::Members audit_value(const AuditReport& report) {
  return {{"round", report.round.str()},
          {"ok", report.findings.empty()},
          {"findings", findings_value(report.findings)},
          {"today", findings_value(report.today)}};
}

}  // namespace stint
