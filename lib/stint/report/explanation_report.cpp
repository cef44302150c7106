#include "stint/report/explanation_report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/shortlist_report.hpp"

namespace stint {
namespace {

bool was_placed(const RoundAnswer& answer) {
  return answer.code == "placed" || answer.code == "pinned";
}

std::string gates_text(const Explanation& explanation) {
  if (explanation.gates.empty()) {
    std::string text = "every gate lets the pair pass\n";
    for (const Gate gate : explanation.suggestion.unknown)
      text += fmt::format("  {}: unknown, so it passes for now\n", word(gate));
    return text;
  }
  std::string text =
      fmt::format("stopped by {}:\n",
                  counted(static_cast<int>(explanation.gates.size()), "gate"));
  for (const FailedGate& gate : explanation.gates)
    text += fmt::format("  {}: {}\n", word(gate.gate), printable(gate.text));
  return text;
}

/// Notes only where the pair may be considered: else they are beside the point.
std::string rules_text(const Explanation& explanation) {
  std::string text;
  for (const RuleFinding& finding : explanation.rules)
    if (finding.severity != RuleSeverity::note || explanation.gates.empty())
      text += fmt::format("  {}: {}\n", word(finding.severity),
                          printable(finding.sentence()));
  if (text.empty()) return {};
  return fmt::format("\nby the rules about youth:\n{}  {}\n", text,
                     not_legal_advice);
}

Value rules_value(const Explanation& explanation) {
  Value::List findings;
  for (const RuleFinding& finding : explanation.rules)
    findings.emplace_back(Value::Members{{"severity", word(finding.severity)},
                                         {"topic", word(finding.topic)},
                                         {"rule", finding.rule.str()},
                                         {"citation", finding.citation},
                                         {"text", finding.text}});
  return findings;
}

std::string scores_text(const Suggestion& suggestion) {
  const Scores& s = suggestion.scores;
  std::string text = fmt::format(
      "fit {}: skills {}, evidence {}\n"
      "interest {}: choice {}, wishes {}, growth {}, pathway {}\n"
      "need {}; order {}\n",
      s.fit.total(), s.fit.skills, s.fit.evidence, s.interest.total(),
      s.interest.choice, s.interest.wishes, s.interest.growth,
      s.interest.pathway, s.need, s.order);
  if (suggestion.place != 0)
    text += fmt::format("the business named this student, at place {}\n",
                        suggestion.place);
  return text;
}

/// `none of these alone would do: …`
std::string tried_text(const std::vector<std::string>& tried) {
  constexpr std::size_t most_told = 5;
  if (tried.empty()) return {};
  std::vector<std::string> told = tried;
  if (told.size() > most_told) told.resize(most_told);
  std::string text = "none of these alone would do: " + join(told, "; ");
  if (tried.size() > most_told)
    text += fmt::format("; and {} more", tried.size() - most_told);
  return printable(text) + "\n";
}

std::string change_text(const ExplanationReport& report) {
  const SmallestChange& change = *report.change;
  const char* what =
      report.round.empty() ? "could be considered" : "would be placed here";
  switch (change.outcome) {
    case SmallestChange::Outcome::found:
      return fmt::format("the smallest change: {} {} {}\n",
                         report.student->id.str(), what,
                         printable(change.text));
    case SmallestChange::Outcome::records_differ:
      return "the records have changed since the round, so no change of them "
             "was tried\n";
    case SmallestChange::Outcome::plan_differs:
      return "the round was changed by hand, so no change of the records was "
             "tried\n";
    case SmallestChange::Outcome::none:
      break;
  }
  return tried_text(change.tried);
}

void add_round(const ExplanationReport& report, Value::Members& members) {
  Value::List answers;
  for (const RoundAnswer& answer : report.explanation.round)
    answers.emplace_back(Value::Members{
        {"pass", answer.pass}, {"code", answer.code}, {"text", answer.text}});
  members.emplace_back("round", report.round.str());
  members.emplace_back("answers", std::move(answers));
  if (!report.explanation.limit.empty())
    members.emplace_back("limit", report.explanation.limit);
}

}  // namespace

bool ExplanationReport::yes() const {
  if (round.empty()) return explanation.gates.empty();
  return std::any_of(explanation.round.begin(), explanation.round.end(),
                     was_placed);
}

std::string explanation_text(const ExplanationReport& report) {
  std::string text =
      fmt::format("{} ({}) on {} ({})\n\n", report.student->id.str(),
                  printable(shown_name(*report.student)),
                  report.project->id.str(), printable(report.project->title));
  text += gates_text(report.explanation);
  text += rules_text(report.explanation);
  text += "\n" + scores_text(report.explanation.suggestion);
  if (!report.round.empty()) {
    text += fmt::format("\nin the round {}:\n", report.round.str());
    for (const RoundAnswer& answer : report.explanation.round)
      text += fmt::format("  {}\n", printable(answer.text));
    if (!report.explanation.limit.empty())
      text += fmt::format("  {}\n", report.explanation.limit);
  }
  const std::string change = report.change ? change_text(report) : "";
  return change.empty() ? text : text + "\n" + change;
}

Value::Members explanation_value(const ExplanationReport& report) {
  const Suggestion& suggestion = report.explanation.suggestion;
  Value::Members members{{"student", report.student->id.str()},
                         {"project", report.project->id.str()},
                         {"yes", report.yes()},
                         {"gates", gates_value(report.explanation.gates)}};
  if (suggestion.place != 0) members.emplace_back("place", suggestion.place);
  add_scores(members, suggestion.scores);
  if (!suggestion.unknown.empty()) {
    Value::List unknown;
    for (const Gate gate : suggestion.unknown) unknown.emplace_back(word(gate));
    members.emplace_back("unknown", std::move(unknown));
  }
  if (!report.explanation.rules.empty())
    members.emplace_back("rules", rules_value(report.explanation));
  if (!report.round.empty()) add_round(report, members);
  if (report.change && report.change->outcome == SmallestChange::Outcome::found)
    members.emplace_back("smallest_change", report.change->text);
  return members;
}

}  // namespace stint
