#include "stint/report/outlook_report.hpp"

#include <map>
#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/largest.hpp"

namespace stint {
namespace {

/// The students left over whom each gate alone keeps from a project.
std::map<Gate, std::vector<std::string>> by_one_gate(const RoundPlan& plan) {
  std::map<Gate, std::vector<std::string>> students;
  for (const LeftOver& left : plan.left_over)
    if (left.one_gate) students[*left.one_gate].push_back(left.student.str());
  return students;
}

/// The first few of them, and how many more.
std::string some_of(std::vector<std::string> names, std::size_t most) {
  const std::size_t count = names.size();
  if (count > most) names.resize(most);
  std::string text = join(names, ", ");
  if (count > most) text += fmt::format(" and {} more", count - most);
  return text;
}

template <class T>
std::vector<std::string> texts_of(const std::vector<Id<T>>& ids) {
  std::vector<std::string> texts;
  for (const Id<T>& id : ids) texts.push_back(id.str());
  return texts;
}

std::string largest_text(const RoundPlan& plan) {
  if (!plan.largest) return {};
  const std::string runs =
      plan.round.closed.empty() ? "" : " on the projects that run";
  if (plan.largest->placed == plan.largest->placed_now)
    return fmt::format("no plan places more{}, stable or not\n", runs);
  return fmt::format(
      "no plan that is stable under this lottery (seed `{}`) places more{}; "
      "{}\n",
      printable(plan.round.seed), runs, largest_words(*plan.largest));
}

std::string bottlenecks_text(const RoundPlan& plan) {
  constexpr std::size_t most_named = 12;
  const Bottlenecks& found = plan.bottlenecks;
  std::string text;
  if (!found.projects.empty())
    text += "one more seat would place one more student: " +
            some_of(texts_of(found.projects), most_named) + "\n";
  if (!found.businesses.empty())
    text += "one more student at a time would do so at these businesses: " +
            some_of(texts_of(found.businesses), most_named) + "\n";
  if (found.tried < found.wanted && !text.empty())
    text += fmt::format("  (tried: {} of {} that are full)\n", found.tried,
                        found.wanted);
  return text;
}

std::string gates_text(const RoundPlan& plan) {
  constexpr std::size_t most_named = 3;
  std::vector<std::string> parts;
  for (const auto& [gate, students] : by_one_gate(plan))
    parts.push_back(fmt::format("{} by {} ({})", students.size(), word(gate),
                                some_of(students, most_named)));
  if (parts.empty()) return {};
  return "one single gate stops: " + join(parts, ", ") + "\n";
}

}  // namespace

std::string outlook_text(const RoundPlan& plan) {
  const std::string text =
      largest_text(plan) + bottlenecks_text(plan) + gates_text(plan);
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
  const auto list = [](const std::vector<std::string>& texts) {
    Value::List values;
    for (const std::string& text : texts) values.emplace_back(text);
    return values;
  };
  members.emplace_back("bottlenecks",
                       list(texts_of(plan.bottlenecks.projects)));
  members.emplace_back("business_bottlenecks",
                       list(texts_of(plan.bottlenecks.businesses)));
  Value::Members gates;
  for (const auto& [gate, students] : by_one_gate(plan))
    gates.emplace_back(std::string(word(gate)), list(students));
  members.emplace_back("stopped_by_one_gate", std::move(gates));
}

}  // namespace stint
