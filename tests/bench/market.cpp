#include "market.hpp"

#include <algorithm>
#include <vector>

#include "support/match_instance.hpp"

namespace stint::bench {
namespace {

using testing::Dice;

std::vector<std::uint32_t> seats_by_group(const Problem& problem) {
  std::vector<std::uint32_t> seats(problem.groups());
  for (std::size_t p = 0; p < problem.projects(); ++p)
    seats[problem.group_of[p]] += problem.seats[p];
  return seats;
}

void draw_businesses(Problem& problem, const Market& market, Dice& dice) {
  const std::size_t groups = market.projects / 4;
  for (std::size_t p = 0; p < market.projects; ++p) {
    problem.group_of.push_back(dice.below(groups));
    problem.seats.push_back(1 + dice.below(market.seats));
  }
  problem.capacity.resize(groups, no_limit);
  const std::vector<std::uint32_t> seats = seats_by_group(problem);
  for (std::size_t g = 0; g < groups; ++g)
    if (dice.below(3) == 0) problem.capacity[g] = (seats[g] + 1) / 2;
}

void draw_lists(Problem& problem, const Market& market, Dice& dice) {
  problem.begin.reserve(market.students + 1);
  problem.project.reserve(market.students * market.list);
  for (std::size_t s = 0; s < market.students; ++s) {
    while (problem.project.size() < problem.begin.back() + market.list) {
      const std::uint32_t project = dice.below(market.projects);
      const auto list = problem.project.begin() + problem.begin.back();
      if (std::find(list, problem.project.end(), project) ==
          problem.project.end())
        problem.project.push_back(project);
    }
    problem.begin.push_back(static_cast<std::uint32_t>(problem.project.size()));
  }
}

void draw_orders(Problem& problem, Dice& dice) {
  std::vector<std::vector<std::uint32_t>> orders(problem.groups());
  for (std::uint32_t a = 0; a < problem.applications(); ++a)
    orders[problem.group_of[problem.project[a]]].push_back(a);
  problem.rank.resize(problem.applications());
  for (std::vector<std::uint32_t>& order : orders) {
    dice.shuffle(order);
    for (std::uint32_t place = 0; place < order.size(); ++place)
      problem.rank[order[place]] = place;
  }
}

}  // namespace

Problem problem_of(const Market& market) {
  Dice dice(1);
  Problem problem;
  draw_businesses(problem, market, dice);
  draw_lists(problem, market, dice);
  draw_orders(problem, dice);
  return problem;
}

std::uint64_t places_of(const Problem& problem) {
  const std::vector<std::uint32_t> seats = seats_by_group(problem);
  std::uint64_t places = 0;
  for (std::size_t g = 0; g < problem.groups(); ++g)
    places += std::min(seats[g], problem.capacity[g]);
  return places;
}

}  // namespace stint::bench
