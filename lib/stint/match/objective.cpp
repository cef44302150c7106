#include "stint/match/objective.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace stint {

Objective::Objective(Method method, std::vector<std::uint32_t> worth,
                     std::vector<std::uint32_t> place)
    : method_(method), worth_(std::move(worth)), place_(std::move(place)) {
  if (method == Method::stable)
    throw std::logic_error("stable matchings have no objective");
  for (const std::uint32_t place_of_one : place_)
    last_place_ = std::max(last_place_, place_of_one);
}

std::size_t Objective::levels() const {
  switch (method_) {
    case Method::best:
      return 1;
    case Method::most:
      return 2;
    default:
      return 1 + std::size_t{last_place_};
  }
}

std::int64_t Objective::gain(std::size_t level,
                             std::uint32_t application) const {
  if (method_ == Method::best) return worth_[application];
  if (level == 0) return 1;
  switch (method_) {
    case Method::most:
      return worth_[application];
    case Method::greedy:
      return place_[application] == level ? 1 : 0;
    default:
      return place_[application] == last_place_ + 1 - level ? -1 : 0;
  }
}

std::vector<std::int64_t> Objective::totals(const Assignment& placed) const {
  std::vector<std::int64_t> totals(levels());
  for (const std::uint32_t application : placed) {
    if (application == no_index) continue;
    for (std::size_t level = 0; level < totals.size(); ++level)
      totals[level] += gain(level, application);
  }
  return totals;
}

}  // namespace stint
