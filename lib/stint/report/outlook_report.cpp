#include "stint/report/outlook_report.hpp"

#include <map>
#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/largest.hpp"

namespace stint {
namespace {

/// How many students left over each gate alone keeps from a project.
std::map<Gate, int> by_one_gate(const RoundPlan& plan) {
  std::map<Gate, int> counts;
  for (const LeftOver& left : plan.left_over)
    if (left.one_gate) ++counts[*left.one_gate];
  return counts;
}

std::string largest_text(const RoundPlan& plan) {
  if (!plan.largest) return {};
  if (plan.largest->placed == plan.largest->placed_now)
    return "no plan places more, stable or not\n";
  return fmt::format("no stable plan places more; {}\n",
                     largest_words(*plan.largest));
}

std::string bottlenecks_text(const Bottlenecks& found) {
  constexpr std::size_t most_named = 12;
  if (found.projects.empty()) return {};
  std::vector<std::string> names;
  for (const ProjectId& project : found.projects)
    if (names.size() < most_named) names.push_back(project.str());
  std::string text =
      "one more seat would place one more student: " + join(names, ", ");
  if (found.projects.size() > most_named)
    text += fmt::format(" and {} more", found.projects.size() - most_named);
  if (found.tried < found.wanted)
    text += fmt::format(" (tried: {} of {} full projects)", found.tried,
                        found.wanted);
  return text + "\n";
}

std::string gates_text(const RoundPlan& plan) {
  std::vector<std::string> parts;
  for (const auto& [gate, count] : by_one_gate(plan))
    parts.push_back(fmt::format("{} by {}", count, word(gate)));
  if (parts.empty()) return {};
  return "stopped by one single gate: " + join(parts, ", ") + "\n";
}

}  // namespace

std::string outlook_text(const RoundPlan& plan) {
  const std::string text = largest_text(plan) +
                           bottlenecks_text(plan.bottlenecks) +
                           gates_text(plan);
  return text.empty() ? text : "\n" + text;
}

void add_outlook(const RoundPlan& plan, Value::Members& members) {
  if (plan.grown) members.emplace_back("grown", *plan.grown);
  if (plan.largest)
    members.emplace_back(
        "largest",
        Value::Members{{"students", plan.largest->students},
                       {"placed", plan.largest->placed},
                       {"blocking_pairs",
                        static_cast<int>(plan.largest->blocking.size())}});
  Value::List projects;
  for (const ProjectId& project : plan.bottlenecks.projects)
    projects.emplace_back(project.str());
  members.emplace_back("bottlenecks", std::move(projects));
  Value::Members gates;
  for (const auto& [gate, count] : by_one_gate(plan))
    gates.emplace_back(std::string(word(gate)), count);
  members.emplace_back("stopped_by_one_gate", std::move(gates));
}

}  // namespace stint
