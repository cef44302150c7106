#include "stint/report/round_report.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"
#include "stint/report/outlook_report.hpp"

namespace stint {
namespace {

using Align = TableColumn::Align;

std::string name_of(const Program& program, const StudentId& id) {
  const Student* student = program.students.find(id);
  return student == nullptr ? "" : student->name;
}

/// Why each placed project was in its student's list.
using Sources = std::map<std::tuple<int, StudentId, ProjectId>, Source>;

Sources sources_of(const RoundPlan& plan) {
  Sources sources;
  for (const RoundApplication& row : plan.data.applications)
    sources.emplace(std::tuple(row.pass, row.student, row.project), row.source);
  return sources;
}

/// `2`, `any 9` in a list that the student did not write, or `pinned`.
std::string choice_of(const RoundPlacement& p, const Sources& sources) {
  const auto at = sources.find({p.pass, p.student, p.project});
  const std::string place = std::to_string(p.student_rank);
  if (at == sources.end() || at->second == Source::choice) return place;
  if (at->second == Source::pinned) return "pinned";
  return fmt::format(
      "{} {}", at->second == Source::derived ? "any" : word(at->second), place);
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
  const Sources sources = sources_of(plan);
  std::vector<RoundPlacement> placements = plan.round.placements;
  std::stable_sort(placements.begin(), placements.end(),
                   [](const RoundPlacement& a, const RoundPlacement& b) {
                     return a.project < b.project;
                   });
  for (const RoundPlacement& p : placements)
    table.add({p.project.str(), p.student.str(), name_of(program, p.student),
               choice_of(p, sources), std::to_string(p.business_rank),
               std::to_string(p.fit), std::to_string(p.interest),
               passes ? std::to_string(p.pass) : ""});
  table.drop_empty_columns();
  return table;
}

/// `3 at choice 1, 1 at choice 4`.
std::string profile_text(const std::vector<RoundSummary::Number>& profile,
                         std::string_view place) {
  std::vector<std::string> parts;
  for (std::size_t k = 0; k < profile.size(); ++k)
    if (profile[k] != 0)
      parts.push_back(
          fmt::format("{} at {} {}", profile[k].value, place, k + 1));
  return parts.empty() ? "nobody" : join(parts, ", ");
}

std::string summary_text(const RoundPlan& plan) {
  const RoundSummary& summary = plan.round.summary;
  std::string text =
      fmt::format("{} of {} placed, {} left over; {} left\n",
                  summary.placed.value, counted(summary.students, "student"),
                  summary.unplaced.value, counted(summary.open_seats, "seat"));
  if (!summary.profile.empty())
    text += fmt::format("own choices: {}\n",
                        profile_text(summary.profile, "choice"));
  if (!summary.derived_profile.empty())
    text += fmt::format("open to any: {}\n",
                        profile_text(summary.derived_profile, "rank"));
  const auto pinned = std::count_if(
      plan.data.applications.begin(), plan.data.applications.end(),
      [](const RoundApplication& row) { return row.source == Source::pinned; });
  if (pinned > 0) text += fmt::format("pinned: {}\n", pinned);
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
  if (text.empty()) return text;
  // Which projects to close is no part of any method's promise: a plan that
  // keeps to minimums and is stable need not exist.
  if (round.method == Method::stable)
    return text + "the plan is stable for the projects that run\n";
  return text + fmt::format(
                    "the plan is what `{}` promises for the projects "
                    "that run\n",
                    word(round.method));
}

/// What the method promises, where it is not the usual one.
std::string promise_text(const RoundPlan& plan) {
  switch (plan.round.method) {
    case Method::best:
      return "method best: the largest total of fit and interest\n";
    case Method::most:
      return "method most: as many placements as possible, then the largest "
             "total of fit and interest\n";
    case Method::greedy:
      return "method greedy: as many placements as possible, then the most "
             "first choices, then second …\n";
    case Method::generous:
      return "method generous: as many placements as possible, then the fewest "
             "last choices, then those before …\n";
    default:
      break;
  }
  if (!plan.grown) return {};
  if (*plan.grown == 0)
    return "ties broken for size: the lottery's plan is as large\n";
  return fmt::format(
      "ties broken for size: {} more placed than by the lottery; a student may "
      "gain by listing other choices\n",
      *plan.grown);
}

std::string section(const std::string& title, const TextTable& table,
                    const TableLayout& layout) {
  if (table.empty()) return {};
  return fmt::format("\n{}\n\n{}", title, table.str(layout));
}

TextTable left_over_table(const RoundPlan& plan, const Program& program) {
  TextTable table({{"student"}, {"name"}, {"why"}});
  for (const LeftOver& left : plan.left_over) {
    std::string id = left.student.str();
    std::string name = name_of(program, left.student);
    for (const std::string& reason : left.reasons) {
      table.add({id, name, reason});
      id.clear();
      name.clear();
    }
  }
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
    std::string student = dropped.student.str();
    std::string project = dropped.project.str();
    for (const FailedGate& gate : dropped.gates) {
      table.add({student, project,
                 fmt::format("{}: {}", word(gate.gate), gate.text)});
      student.clear();
      project.clear();
    }
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

Value::List left_over_value(const RoundPlan& plan) {
  Value::List list;
  for (const LeftOver& left : plan.left_over)
    list.emplace_back(Value::Members{{"student", left.student.str()},
                                     {"code", left.code},
                                     {"text", left.text()}});
  return list;
}

Value::List open_seats_value(const RoundPlan& plan) {
  Value::List list;
  for (const OpenSeats& open : plan.open_seats)
    list.emplace_back(Value::Members{{"project", open.project.str()},
                                     {"seats", open.seats},
                                     {"code", open.code},
                                     {"text", open.text}});
  return list;
}

Value::List fared_value(const RoundPlan& plan) {
  Value::List list;
  for (const Fared& fared : plan.fared)
    list.emplace_back(Value::Members{{"by", fared.by},
                                     {"name", fared.name},
                                     {"students", fared.students},
                                     {"placed", fared.placed}});
  return list;
}

}  // namespace

std::string round_text(const RoundPlan& plan, const Program& program,
                       const TableLayout& layout) {
  std::string text = summary_text(plan);
  text += promise_text(plan);
  text += closures_text(plan.round);
  text += outlook_text(plan);
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
  for (const auto& field : table<Round>().fields()) {
    const FieldSchema& schema = field.schema;
    if (schema.name == "unplaced")
      members.emplace_back("unplaced", left_over_value(plan));
    else if (schema.name == "open_seats")
      members.emplace_back("open_seats", open_seats_value(plan));
    else if (schema.schema.type == Type::list || field.present(plan.round))
      members.emplace_back(schema.json_key(), field.value(plan.round));
  }
  members.emplace_back("fared", fared_value(plan));
  add_outlook(plan, members);
  return members;
}

}  // namespace stint
