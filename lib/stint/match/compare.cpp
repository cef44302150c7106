#include "stint/match/compare.hpp"

#include <map>

namespace stint {
namespace {

using Places = std::map<StudentId, std::string>;

Places places_of(const RoundPlan& plan) {
  Places places;
  for (const RoundPlacement& placement : plan.round.placements) {
    std::string& text = places[placement.student];
    if (!text.empty()) text += ", ";
    text += placement.project.str();
  }
  return places;
}

std::string place_in(const Places& places, const StudentId& student) {
  const auto at = places.find(student);
  return at == places.end() ? "" : at->second;
}

}  // namespace

std::vector<RoundPlan> compare_methods(const Program& program,
                                       RoundOptions options) {
  const TieBreak tie_break = options.tie_break;
  options.outlook = Outlook::none;
  std::vector<RoundPlan> plans;
  for (std::size_t i = 0; i < Words<Method>::names.size(); ++i) {
    const auto method = static_cast<Method>(i);
    options.method = method;
    options.tie_break =
        method == Method::stable ? tie_break : TieBreak::lottery;
    plans.push_back(propose_round(program, options));
  }
  return plans;
}

std::vector<Transfer> transfers(const RoundPlan& before,
                                const RoundPlan& after) {
  const Places were = places_of(before);
  const Places are = places_of(after);
  std::map<StudentId, Transfer> found;
  for (const Places& places : {were, are})
    for (const auto& [student, place] : places)
      found[student] = {student, place_in(were, student),
                        place_in(are, student)};
  std::vector<Transfer> all;
  for (auto& [student, transfer] : found)
    if (transfer.from != transfer.to) all.push_back(std::move(transfer));
  return all;
}

}  // namespace stint
