#include <algorithm>
#include <cstdlib>
#include <string>

#include <fmt/format.h>
#include <malloc.h>

#include "bench.hpp"
#include "market.hpp"
#include "memory.hpp"
#include "stint/match/deferred_acceptance.hpp"
#include "stint/match/stability.hpp"
#include "support/bare_acceptance.hpp"

namespace stint::bench {
namespace {

constexpr double megabyte = 1e6;

void say_market(const Problem& problem, const Assignment& placed) {
  say(fmt::format(
      "stable: {} students, {} projects, {} groups, {} applications, {} "
      "places, {} placed",
      problem.students(), problem.projects(), problem.groups(),
      problem.applications(), places_of(problem),
      placed.size() - static_cast<std::size_t>(
                          std::count(placed.begin(), placed.end(), no_index))));
}

/// Ours against the yardstick, processor time; the matching.
Assignment compare_stable(const std::string& name, int runs,
                          const Problem& problem) {
  Assignment ours;
  Assignment bare;
  compare(
      name, runs, [&] { ours = deferred_acceptance(problem); },
      [&] { bare = testing::BareAcceptance::of(problem); }, [] {},
      Clock::processor);
  if (ours != bare) std::abort();
  return ours;
}

void three_regimes(const std::string& name, int runs, std::size_t students) {
  struct Regime {
    const char* name;
    std::size_t seats;
  };
  for (const Regime regime : {Regime{"short of seats", 6},
                              {"every seat needed", 11},
                              {"slack", 17}}) {
    const Problem problem =
        problem_of({students, students / 5, 20, regime.seats});
    say_market(problem, compare_stable(fmt::format("{}, {}", name, regime.name),
                                       runs, problem));
  }
}

/// Peak of resident memory, ours and the yardstick's.
void say_memory(const Problem& problem) {
  // What making the problem left behind would serve the first run for nothing.
  malloc_trim(0);
  const auto line = [](const char* who, const Memory& memory) {
    return fmt::format(
        "{} {:.0f} MB beside the problem, {:.0f} MB in all", who,
        static_cast<double>(memory.most - memory.before) / megabyte,
        static_cast<double>(memory.most) / megabyte);
  };
  say("peak memory: " +
      line("ours", memory_of([&] { deferred_acceptance(problem); })) +
      line("; yardstick",
           memory_of([&] { testing::BareAcceptance::of(problem); })));
}

/// Everything else that looks at the whole problem.
void say_stability(const Problem& problem, const Assignment& placed) {
  const auto took = [](const std::function<void()>& act) {
    act();
    return milliseconds(Clock::processor, act);
  };
  const Stability stability(problem, placed);
  if (!excesses(problem, placed).empty() || !stability.blocking().empty())
    std::abort();
  say(fmt::format(
      "loads_of {:.0f} ms, excesses {:.0f} ms, Stability {:.0f} ms, its "
      "blocking() {:.0f} ms",
      took([&] { loads_of(problem, placed); }),
      took([&] { excesses(problem, placed); }),
      took([&] { const Stability again(problem, placed); }),
      took([&] { stability.blocking(); })));
}

}  // namespace

void stable_10k_bench() { three_regimes("stable-10k", 101, 10'000); }

void stable_100k_bench() { three_regimes("stable-100k", 15, 100'000); }

void stable_1m_bench() {
  const Problem problem = problem_of({1'000'000, 200'000, 10, 8});
  say_memory(problem);
  const Assignment placed = compare_stable("stable-1m", 7, problem);
  say_market(problem, placed);
  say_stability(problem, placed);
}

}  // namespace stint::bench
