#include "stint/match/objective.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace stint {
namespace {

using Level = Objective::Level;
using Counts = Objective::Counts;

/// The places that occur, ascending.
std::vector<std::uint32_t> distinct(std::vector<std::uint32_t> places) {
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

std::vector<Level> levels_of(Method method,
                             const std::vector<std::uint32_t>& place) {
  std::vector<std::uint32_t> places = distinct(place);
  std::vector<Level> levels{{Counts::placements}};
  switch (method) {
    case Method::stable:
      throw std::logic_error("stable matchings have no objective");
    case Method::best:
      return {{Counts::worth}};
    case Method::most:
      break;
    case Method::greedy:
      for (const std::uint32_t p : places)
        levels.push_back({Counts::at_place, p});
      break;
    case Method::generous:
      std::reverse(places.begin(), places.end());
      for (const std::uint32_t p : places)
        levels.push_back({Counts::not_at_place, p});
      // The sum at the first place follows from all the others.
      if (!places.empty()) levels.pop_back();
      break;
  }
  levels.push_back({Counts::worth});
  return levels;
}

}  // namespace

Objective::Objective(Method method, std::vector<std::uint32_t> worth,
                     std::vector<std::uint32_t> place)
    : worth_(std::move(worth)),
      place_(std::move(place)),
      levels_(levels_of(method, place_)) {}

std::size_t Objective::levels() const { return levels_.size(); }

Objective::Level Objective::level(std::size_t number) const {
  return levels_[number];
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

std::vector<std::int64_t> Objective::change(const Assignment& from,
                                            const Assignment& to) const {
  std::vector<std::int64_t> change = totals(to);
  const std::vector<std::int64_t> before = totals(from);
  for (std::size_t i = 0; i < change.size(); ++i) change[i] -= before[i];
  return change;
}

}  // namespace stint
