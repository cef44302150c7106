#include "stint/match/largest.hpp"

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/forced.hpp"
#include "stint/match/optimum.hpp"

namespace stint {
namespace {

/// The largest matching in which `student` has a place.
std::optional<Assignment> largest_with(const Problem& problem,
                                       const Objective& objective,
                                       std::uint32_t student) {
  std::optional<Assignment> best;
  for (auto a = problem.begin[student]; a < problem.begin[student + 1]; ++a) {
    auto found = best_with(problem, objective, student, a);
    if (!found) continue;
    if (!best || objective.totals(*best) < objective.totals(*found))
      best = std::move(found);
  }
  return best;
}

}  // namespace

std::optional<LargestPlan> largest_plan(const PassView& view,
                                        const RoundData& data,
                                        const Round& round,
                                        std::optional<StudentId> student) {
  const RoundProblem& numbers = view.numbers();
  const Problem& problem = numbers.problem;
  const Objective objective =
      objective_of(numbers, data, Method::most, round.weights.total);
  std::optional<Assignment> placed = optimum(problem, objective).placed;
  if (student) {
    const std::uint32_t s = numbers.student(*student);
    if (s == no_index) return std::nullopt;
    if ((*placed)[s] == no_index) placed = largest_with(problem, objective, s);
    if (!placed) return std::nullopt;
  }
  LargestPlan plan;
  plan.students = static_cast<int>(numbers.students.size());
  plan.placed = count_placed(*placed);
  plan.placed_now = count_placed(view.placed());
  for (const std::uint32_t a : Stability(problem, *placed).blocking()) {
    const RoundApplication& row = data.applications[numbers.row[a]];
    plan.blocking.emplace_back(row.student, row.project);
  }
  return plan;
}

std::string largest_words(const LargestPlan& plan, const std::string& with) {
  constexpr std::size_t most_named = 3;
  std::string text =
      plan.placed == plan.students
          ? std::string("a plan exists that places everyone who applied")
          : fmt::format("a plan exists that places {} of {}{}", plan.placed,
                        counted(plan.students, "student"),
                        with.empty() ? "" : ", " + with + " among them");
  const auto count = static_cast<std::int64_t>(plan.blocking.size());
  text += fmt::format("; in it {} would rather have each other",
                      counted(count, "pair"));
  std::vector<std::string> named;
  for (const auto& [student, project] : plan.blocking) {
    if (named.size() == most_named) break;
    named.push_back(fmt::format("{} and {}", student.str(), project.str()));
  }
  if (named.empty()) return text;
  return text + " (" + join(named, ", ") +
         (plan.blocking.size() > most_named ? " …)" : ")");
}

}  // namespace stint
