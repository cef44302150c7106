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
    case Method::greedy:
      return 2 + std::size_t{last_place_};
    default:
      return 1 + std::max<std::size_t>(1, last_place_);
  }
}

Objective::Level Objective::level(std::size_t number) const {
  if (number + 1 == levels()) return {Counts::worth};
  if (number == 0) return {Counts::placements};
  const auto place = static_cast<std::uint32_t>(number);
  if (method_ == Method::greedy) return {Counts::at_place, place};
  return {Counts::not_at_place, last_place_ + 1 - place};
}

std::int64_t Objective::gain(std::size_t level,
                             std::uint32_t application) const {
  const auto [counts, place] = this->level(level);
  switch (counts) {
    case Counts::placements:
      return 1;
    case Counts::worth:
      return worth_[application];
    case Counts::at_place:
      return place_[application] == place ? 1 : 0;
    default:
      return place_[application] == place ? -1 : 0;
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
