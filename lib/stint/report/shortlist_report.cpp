#include "stint/report/shortlist_report.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"
#include "stint/report/fold_lines.hpp"

namespace stint {
namespace {

using Align = TableColumn::Align;

std::string id_in(const ShortlistReport& report, const StudentId& student,
                  const ProjectId& project) {
  return report.project != nullptr ? student.str() : project.str();
}

std::string name_in(const ShortlistReport& report, const Program& program,
                    const Suggestion& suggestion) {
  if (report.project != nullptr) {
    const Student* student = program.students.find(suggestion.student);
    return student == nullptr ? "" : student->name;
  }
  const Project* project = program.projects.find(suggestion.project);
  return project == nullptr ? "" : project->title;
}

std::string heading(const ShortlistReport& report) {
  if (report.project != nullptr)
    return fmt::format(
        "{}: {}\n{} left, {} eligible\n", report.project->id.str(),
        printable(report.project->title), counted(report.seats_left, "seat"),
        counted(static_cast<int>(report.eligible), "student"));
  return fmt::format("{}: {}\n{} suitable\n", report.student->id.str(),
                     printable(shown_name(*report.student)),
                     counted(static_cast<int>(report.eligible), "project"));
}

std::string gate_names(const std::vector<Gate>& gates) {
  std::vector<std::string> names;
  for (const Gate gate : gates) names.emplace_back(word(gate));
  return join(names, ", ");
}

std::string fit_text(const Fit& fit) {
  return fmt::format("{:>3} = {}+{}", fit.total(), fit.skills, fit.evidence);
}

std::string interest_text(const Interest& interest) {
  return fmt::format("{:>3} = {}+{}+{}+{}", interest.total(), interest.choice,
                     interest.wishes, interest.growth, interest.pathway);
}

constexpr std::string_view legend =
    "fit = skills + evidence; "
    "interest = choice + wishes + growth + pathway\n";

TextTable candidates_table(const ShortlistReport& report,
                           const Program& program) {
  const bool students = report.project != nullptr;
  TextTable table({{"", Align::right},
                   {.heading = students ? "student" : "project",
                    .keep = TableColumn::Keep::all},
                   {students ? "name" : "title"},
                   {"named", Align::right},
                   {"order", Align::right},
                   {"fit"},
                   {"interest"},
                   {"need", Align::right},
                   {"unknown"}});
  int row = 0;
  for (const Suggestion& s : report.list.suggestions)
    table.add({std::to_string(++row), id_in(report, s.student, s.project),
               name_in(report, program, s),
               s.place == 0 ? "" : std::to_string(s.place),
               std::to_string(s.scores.order), fit_text(s.scores.fit),
               interest_text(s.scores.interest), std::to_string(s.scores.need),
               gate_names(s.unknown)});
  table.drop_empty_columns();
  return table;
}

TextTable excluded_table(const ShortlistReport& report) {
  TextTable table(
      {{.heading = report.project != nullptr ? "student" : "project",
        .keep = TableColumn::Keep::all},
       {"gate"},
       {"why not"}});
  for (const Excluded& excluded : report.list.excluded) {
    std::string id = id_in(report, excluded.student, excluded.project);
    for (const FailedGate& gate : excluded.gates) {
      table.add({id, std::string(word(gate.gate)), gate.text});
      id.clear();
    }
  }
  return table;
}

Value suggestion_value(const ShortlistReport& report, const Suggestion& s) {
  Value::Members members;
  members.emplace_back(report.project != nullptr ? "student" : "project",
                       id_in(report, s.student, s.project));
  if (s.place != 0) members.emplace_back("place", s.place);
  add_scores(members, s.scores);
  if (!s.unknown.empty()) {
    Value::List unknown;
    for (const Gate gate : s.unknown) unknown.emplace_back(word(gate));
    members.emplace_back("unknown", std::move(unknown));
  }
  return members;
}

/// What a coordinator can do so that more students pass.
std::string_view remedy(Gate gate) {
  switch (gate) {
    case Gate::skills:
      return "a lower level in `requires` would let more pass";
    case Gate::dates:
      return "other `dates` would let more pass";
    case Gate::times:
      return "other `times` would let more pass";
    case Gate::weekly:
      return "fewer `hours`, or longer `dates`, would let more pass";
    case Gate::grade:
      return "more `grades` would let more pass";
    case Gate::age:
      return "a lower `age`, or a later start, would let more pass";
    case Gate::rules:
      return "shorter or earlier `times`, or a claimed exemption, would let "
             "more pass";
    case Gate::pathway:
      return "more `pathways`, or no `pathways_only`, would let more pass";
    case Gate::place:
      return "another `place` would let more pass";
    case Gate::candidates:
      return "without `candidates_only` others would pass too";
    case Gate::already:
      return "they have been on it before";
    default:
      return "`--all` shows why";
  }
}

bool takes_part(const Excluded& excluded) {
  return std::none_of(excluded.gates.begin(), excluded.gates.end(),
                      [](const FailedGate& failed) {
                        return failed.gate == Gate::status ||
                               failed.gate == Gate::seeking;
                      });
}

void cut(ShortlistReport& report, std::size_t most) {
  report.eligible = report.list.suggestions.size();
  if (report.eligible > most) report.list.suggestions.resize(most);
}

}  // namespace

std::string shown_name(const Student& student) {
  return student.name.empty() ? student.id.str() : student.name;
}

ShortlistReport report_on(const Ledger& ledger, const Project& project,
                          Shortlist list, std::size_t most) {
  ShortlistReport report{.project = &project,
                         .list = std::move(list),
                         .seats_left = ledger.seats_left(project)};
  cut(report, most);
  return report;
}

ShortlistReport report_on(const Student& student, Shortlist list,
                          std::size_t most) {
  ShortlistReport report{.student = &student, .list = std::move(list)};
  cut(report, most);
  return report;
}

std::string shortlist_text(const ShortlistReport& report,
                           const Program& program, const TableLayout& layout) {
  std::string text = fold_lines(heading(report), layout.width);
  if (!report.list.suggestions.empty())
    text +=
        fmt::format("\n{}\n{}", candidates_table(report, program).str(layout),
                    fold_lines(legend, layout.width));
  if (!report.list.excluded.empty())
    text += fmt::format("\n{} excluded\n", report.list.excluded.size()) + "\n" +
            excluded_table(report).str(layout);
  return text;
}

std::string shortlist_csv(const ShortlistReport& report) {
  std::string text =
      csv_line({report.project != nullptr ? "student" : "project", "place",
                "order", "fit", "interest", "need", "skills", "evidence",
                "choice", "wishes", "growth", "pathway"});
  for (const Suggestion& s : report.list.suggestions) {
    std::vector<std::string> cells{id_in(report, s.student, s.project),
                                   s.place == 0 ? "" : std::to_string(s.place)};
    for (const int number :
         {s.scores.order, s.scores.fit.total(), s.scores.interest.total(),
          s.scores.need, s.scores.fit.skills, s.scores.fit.evidence,
          s.scores.interest.choice, s.scores.interest.wishes,
          s.scores.interest.growth, s.scores.interest.pathway})
      cells.push_back(std::to_string(number));
    text += csv_line(cells);
  }
  return text;
}

std::string nobody_advice(const Project& project, int seats_left,
                          const std::vector<Excluded>& excluded, Date today) {
  const std::string& id = project.id.str();
  if (project.dates.last < today)
    return fmt::format("{} is over since {}", id, project.dates.last.str());
  if (project.status != ProjectStatus::open)
    return fmt::format("{} is {}, not open", id, word(project.status));
  if (seats_left <= 0) return fmt::format("{} has no seat left", id);
  int students = 0;
  std::map<Gate, int> stopped;
  for (const Excluded& one : excluded) {
    if (!takes_part(one)) continue;
    ++students;
    for (const FailedGate& failed : one.gates) ++stopped[failed.gate];
  }
  if (stopped.empty())
    return fmt::format("nobody suits {}: no active student seeks anything", id);
  const auto [gate, count] = *std::max_element(
      stopped.begin(), stopped.end(),
      [](const auto& a, const auto& b) { return a.second < b.second; });
  return fmt::format("nobody suits {}: {} of {} {} stopped by `{}`; {}", id,
                     count, counted(students, "student"),
                     count == 1 ? "is" : "are", word(gate), remedy(gate));
}

void add_scores(Value::Members& members, const Scores& scores) {
  members.emplace_back("order", scores.order);
  members.emplace_back("fit", scores.fit.total());
  members.emplace_back("interest", scores.interest.total());
  members.emplace_back("need", scores.need);
  members.emplace_back(
      "parts",
      Value::Members{
          {"fit", Value::Members{{"skills", scores.fit.skills},
                                 {"evidence", scores.fit.evidence}}},
          {"interest", Value::Members{{"choice", scores.interest.choice},
                                      {"wishes", scores.interest.wishes},
                                      {"growth", scores.interest.growth},
                                      {"pathway", scores.interest.pathway}}}});
}

Value::List gates_value(const std::vector<FailedGate>& gates) {
  Value::List values;
  for (const FailedGate& gate : gates)
    values.emplace_back(
        Value::Members{{"gate", word(gate.gate)}, {"text", gate.text}});
  return values;
}

Value::Members shortlist_value(const ShortlistReport& report) {
  Value::Members members;
  const bool students = report.project != nullptr;
  if (students) {
    members.emplace_back("project", report.project->id.str());
    members.emplace_back("seats_left", report.seats_left);
  } else {
    members.emplace_back("student", report.student->id.str());
  }
  members.emplace_back("eligible", static_cast<int>(report.eligible));
  Value::List candidates;
  for (const Suggestion& s : report.list.suggestions)
    candidates.push_back(suggestion_value(report, s));
  members.emplace_back(students ? "candidates" : "projects",
                       std::move(candidates));
  Value::List excluded;
  for (const Excluded& e : report.list.excluded)
    excluded.emplace_back(Value::Members{
        {students ? "student" : "project", id_in(report, e.student, e.project)},
        {"gates", gates_value(e.gates)}});
  if (!excluded.empty()) members.emplace_back("excluded", std::move(excluded));
  return members;
}

}  // namespace stint
