// Weakly stable matchings where lists and orders keep their ties, against all
// matchings of small random instances.

#include <doctest/doctest.h>

#include "stint/match/stability.hpp"
#include "support/match_instance.hpp"

namespace stint::testing {
namespace {

// Cuts each list, and all orders, into ties: from none to all in one.
void draw_ties(Instance& instance, Dice& dice) {
  const std::size_t in_list = 1 + dice.below(3);
  for (const auto& list : instance.lists) {
    std::vector<std::uint32_t> tiers;
    for (std::size_t i = 0; i < list.size(); ++i)
      tiers.push_back(
          i == 0 ? 0 : tiers.back() + (dice.below(in_list) == 0 ? 1U : 0U));
    instance.tiers.push_back(tiers);
  }
  const std::size_t in_order = 1 + dice.below(4);
  std::vector<std::uint32_t> tie_of(instance.lists.size() *
                                    instance.seats.size());
  for (std::size_t i = 1; i < tie_of.size(); ++i)
    tie_of[i] = tie_of[i - 1] + (dice.below(in_order) == 0 ? 1U : 0U);
  for (auto& ranks : instance.rank)
    for (std::uint32_t& rank : ranks) rank = tie_of[rank];
}

Instance draw_tied(std::uint64_t seed, Orders orders, Size size) {
  Instance instance = draw_instance(seed, orders, size);
  Dice dice(seed + 1'000'000);
  draw_ties(instance, dice);
  return instance;
}

TEST_CASE("with ties, both definitions of a blocking pair agree") {
  std::size_t matchings = 0;
  std::size_t blocked = 0;
  for (const Orders orders :
       {Orders::by_student, Orders::by_application, Orders::with_own_ties})
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
      const Instance instance = draw_tied(seed, orders, {4, 4, 3, 4});
      const Problem problem = instance.problem();
      CAPTURE(seed);
      INFO(described(instance));
      each_matching(problem, [&](const Assignment& placed) {
        ++matchings;
        const auto by_counting = Stability(problem, placed).blocking();
        if (!by_counting.empty()) ++blocked;
        const bool agree =
            by_counting == ByDefinition(problem, placed).blocking();
        if (!agree) CHECK(agree);
      });
    }
  MESSAGE("seeds 1 to 1000 three times: ", matchings, " matchings, ", blocked,
          " of them blocked");
  CHECK(blocked > 1000);
  CHECK(matchings - blocked > 1000);
}

}  // namespace
}  // namespace stint::testing
