// Rounds of small random programs: whatever they give keeps to the records, and
// their two files prove it.

#include <array>

#include <doctest/doctest.h>

#include "stint/match/audit.hpp"
#include "stint/match/method.hpp"
#include "stint/match/round_csv.hpp"
#include "stint/match/round_problem.hpp"
#include "support/match_random.hpp"

namespace stint::testing {
namespace {

const Date today = *Date::of(2026, 9, 15);

struct Case {
  Program program;
  RoundOptions options;
};

constexpr std::array methods = {Method::stable, Method::best, Method::most,
                                Method::greedy, Method::generous};

Case draw_case(std::uint64_t seed, Method method) {
  RandomProgram random(seed);
  Case drawn{random.make(), {}};
  drawn.options.name = RoundId("r" + std::to_string(seed));
  drawn.options.today = today;
  drawn.options.method = method;
  drawn.options.pins = random.pins();
  try {
    propose_round(drawn.program, drawn.options);
  } catch (const Error&) {
    drawn.options.pins.clear();
  }
  return drawn;
}

template <class Act>
void each_round(std::uint64_t count, const Act& act,
                Method method = Method::stable) {
  for (std::uint64_t seed = 1; seed <= count; ++seed) {
    CAPTURE(seed);
    CAPTURE(word(method));
    const Case drawn = draw_case(seed, method);
    act(drawn, propose_round(drawn.program, drawn.options));
  }
}

template <class Act>
void each_round_of_each_method(std::uint64_t count, const Act& act) {
  for (const Method method : methods) each_round(count, act, method);
}

std::string codes(const std::vector<AuditFinding>& findings) {
  std::string text;
  for (const AuditFinding& finding : findings)
    text += finding.code + " " + finding.student.str() + " " +
            finding.project.str() + ": " + finding.text + "\n";
  return text;
}

TEST_CASE("every round proves itself from its two files") {
  std::size_t placed = 0;
  std::size_t closed = 0;
  std::size_t pinned = 0;
  each_round_of_each_method(
      1000, [&](const Case& drawn, const RoundPlan& plan) {
        std::vector<Finding> faults;
        const RoundData read = read_round_csv(round_csv(plan.data), faults);
        CHECK(faults.empty());
        CHECK(read == plan.data);
        CHECK(codes(audit_round(plan.round, read)) == "");
        CHECK(codes(audit_today(plan.round, read, drawn.program)) == "");
        placed += plan.round.placements.size();
        closed += plan.round.closed.size();
        pinned += drawn.options.pins.size();
      });
  MESSAGE("seeds 1 to 1000, 5 methods: ", placed, " placements, ", closed,
          " closures, ", pinned, " pins");
  CHECK(closed > 100);
  CHECK(pinned > 100);
}

TEST_CASE("no pass has a blocking pair by the definition's three conditions") {
  each_round(1000, [&](const Case&, const RoundPlan& plan) {
    for (int pass = 1; pass <= plan.data.passes(); ++pass) {
      const RoundProblem numbers = problem_of(plan.data, pass);
      const Assignment placed =
          assignment_of(numbers, plan.round.placements, pass);
      CHECK(ByDefinition(numbers.problem, placed).blocking().empty());
    }
  });
}

// Counted from the records, day by day, without groups.
int most_at_once(const Program& program, const RoundPlan& plan,
                 const Business& business) {
  std::vector<DateRange> stints;
  const auto add = [&](const ProjectId& id) {
    const Project& project = *program.projects.find(id);
    if (project.business == business.id) stints.push_back(project.dates);
  };
  for (const Placement& placement : program.placements)
    if (holds_capacity(placement.state())) add(placement.id.project);
  for (const RoundPlacement& placement : plan.round.placements)
    add(placement.project);
  int most = 0;
  for (int after = 0; after < 100; ++after)
    most = std::max(
        most, static_cast<int>(std::count_if(
                  stints.begin(), stints.end(), [&](const DateRange& dates) {
                    return dates.contains(day(after));
                  })));
  return most;
}

TEST_CASE("a round keeps to seats, capacities, minimums, gates and passes") {
  each_round_of_each_method(400, [](const Case& drawn, const RoundPlan& plan) {
    const Program& program = drawn.program;
    const Ledger ledger(program);
    const FactBook book(ledger, today);
    std::map<ProjectId, int> on_project;
    std::map<StudentId, int> of_student;
    for (const RoundPlacement& placement : plan.round.placements) {
      ++on_project[placement.project];
      ++of_student[placement.student];
      CHECK(passes(book, book.of(*program.students.find(placement.student)),
                   book.of(*program.projects.find(placement.project))));
    }
    for (const auto& [student, count] : of_student)
      CHECK(count <= program.settings.match.per_student);
    for (const auto& [id, count] : on_project) {
      const Project& project = *program.projects.find(id);
      CHECK(count <= ledger.seats_left(project));
      const bool was_pinned = std::any_of(
          drawn.options.pins.begin(), drawn.options.pins.end(),
          [&](const Pin& pin) { return pin.project == project.id; });
      if (ledger.seats_held(project) == 0 && !was_pinned)
        CHECK(count >= project.minimum);
    }
    for (const Business& business : program.businesses) {
      if (!business.capacity) continue;
      const int before = most_at_once(program, {}, business);
      CHECK(most_at_once(program, plan, business) <=
            std::max(before, int{*business.capacity}));
    }
  });
}

TEST_CASE("the order of the records decides nothing") {
  each_round_of_each_method(100, [](const Case& drawn, const RoundPlan& plan) {
    Program other = drawn.program;
    std::vector<Placement> placements(other.placements.begin(),
                                      other.placements.end());
    std::reverse(placements.begin(), placements.end());
    other.placements = Records<Placement>(placements);
    std::vector<Student> students(other.students.begin(), other.students.end());
    std::reverse(students.begin(), students.end());
    other.students = Records<Student>(students);
    const RoundPlan again = propose_round(other, drawn.options);
    CHECK(round_csv(again.data) == round_csv(plan.data));
    CHECK(table<Round>().write(again.round) ==
          table<Round>().write(plan.round));
  });
}

TEST_CASE("whatever placement is taken out, the audit finds it") {
  std::size_t taken = 0;
  each_round_of_each_method(100, [&](const Case&, const RoundPlan& plan) {
    for (std::size_t i = 0; i < plan.round.placements.size(); ++i) {
      Round changed = plan.round;
      changed.placements.erase(changed.placements.begin() +
                               static_cast<std::ptrdiff_t>(i));
      CHECK_FALSE(audit_round(changed, plan.data).empty());
      ++taken;
    }
  });
  CHECK(taken > 500);
}

// The sums that a method looks at, of all passes; empty for `stable`.
std::vector<std::int64_t> sums_of(const Round& round, const RoundData& data) {
  std::vector<std::int64_t> all;
  for (int pass = 1; pass <= data.passes(); ++pass) {
    if (round.method == Method::stable) continue;
    const RoundProblem numbers = problem_of(data, pass);
    const auto sums =
        objective_of(numbers, data, round.method, round.weights.total)
            .totals(assignment_of(numbers, round.placements, pass));
    all.insert(all.end(), sums.begin(), sums.end());
  }
  return all;
}

// A person moves a student to another application of the list, and copies all
// that belongs to it: ranks and scores are right.
TEST_CASE("whatever student is moved, the audit finds it, or nothing is lost") {
  std::size_t moved = 0;
  std::size_t as_good = 0;
  each_round_of_each_method(200, [&](const Case&, const RoundPlan& plan) {
    for (std::size_t i = 0; i < plan.round.placements.size(); ++i)
      for (const RoundApplication& row : plan.data.applications) {
        Round changed = plan.round;
        RoundPlacement& placement = changed.placements[i];
        if (row.student != placement.student || row.pass != placement.pass ||
            row.project == placement.project)
          continue;
        placement.project = row.project;
        placement.student_rank = row.place;
        placement.business_rank = row.business_rank;
        placement.fit = row.fit;
        placement.interest = row.interest;
        ++moved;
        if (!audit_round(changed, plan.data).empty()) continue;
        ++as_good;
        CHECK(plan.round.method != Method::stable);
        CHECK(sums_of(changed, plan.data) == sums_of(plan.round, plan.data));
      }
  });
  MESSAGE("seeds 1 to 200, 5 methods: ", moved, " moves, ", as_good,
          " of them to a plan that is as good");
  CHECK(moved > 1000);
}

TEST_CASE(
    "rounds with ties broken for size prove themselves, and never place "
    "fewer") {
  std::size_t made = 0;
  std::size_t refused = 0;
  int grown = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    Case drawn = draw_case(seed, Method::stable);
    drawn.program.settings.match.order = {Percent{0}, Percent{100}};
    drawn.options.tie_break = TieBreak::size;
    try {
      const RoundPlan plan = propose_round(drawn.program, drawn.options);
      CHECK(codes(audit_round(plan.round, plan.data)) == "");
      ++made;
      drawn.options.tie_break = TieBreak::lottery;
      const RoundPlan by_lottery = propose_round(drawn.program, drawn.options);
      REQUIRE(plan.grown);
      CHECK(plan.round.summary.placed - by_lottery.round.summary.placed ==
            *plan.grown);
      CHECK(*plan.grown >= 0);
      grown += *plan.grown;
    } catch (const Error& error) {
      CHECK(std::string(error.what()).find("asks that a business ranks") !=
            std::string::npos);
      ++refused;
    }
  }
  MESSAGE("seeds 1 to 2000: ", made, " rounds, ", refused, " refused, ", grown,
          " placements more than by the lottery");
  CHECK(made > 500);
  CHECK(grown > 0);
}

}  // namespace
}  // namespace stint::testing
