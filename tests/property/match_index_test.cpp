// What an index or a short cut finds is what looking at every pair finds.

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

#include <doctest/doctest.h>

#include "stint/match/round_problem.hpp"
#include "stint/match/shortlist.hpp"
#include "stint/match/time_gates.hpp"
#include "support/match_random.hpp"

namespace stint {
namespace {

using testing::day;
using testing::Dice;
using testing::RandomProgram;

// A random program with every field that a gate looks at.
class Crowded {
 public:
  explicit Crowded(std::uint64_t seed) : dice_(seed ^ 0x5eedU), seed_(seed) {}

  Program make() {
    Program program = RandomProgram(seed_).make();
    change(program.students);
    change(program.projects);
    change(program.businesses);
    return program;
  }

 private:
  bool one_in(std::uint32_t count) { return dice_.below(count) == 0; }

  template <class R>
  void change(Records<R>& all) {
    std::vector<R> records(all.begin(), all.end());
    for (R& record : records) change(record);
    all = Records<R>(std::move(records));
  }

  void change(Business& business) {
    if (one_in(8)) business.status = Status::paused;
    if (one_in(4)) business.avoids = {StudentId("s1")};
  }

  void change(Project& project) {
    if (one_in(8)) project.status = ProjectStatus::draft;
    if (one_in(2)) project.place = place();
    if (one_in(3)) project.age = static_cast<int>(15 + dice_.below(3));
    if (one_in(3)) project.grades = CountRange{10, 11};
    if (one_in(3)) project.pathways = {PathwayId("it")};
    project.pathways_only = one_in(2);
    if (one_in(3)) project.required[SkillId("photo")] = {2};
    if (one_in(2)) project.times = windows();
  }

  void change(Student& student) {
    if (one_in(8)) student.status = Status::left;
    if (one_in(8)) student.seeking = Seeking::none;
    if (one_in(2)) student.travel = {place(), place()};
    if (one_in(2)) student.born = day(-6000 - int(dice_.below(1000)));
    if (one_in(2)) student.graduates = int(2027 + dice_.below(3));
    if (one_in(2)) student.pathway = PathwayId(one_in(2) ? "it" : "arts");
    if (one_in(6)) student.avoids = {AvoidId("b0"), AvoidId("p1")};
    if (one_in(3)) return;
    student.availability.clear();
    for (std::uint32_t n = dice_.below(4); n > 0; --n)
      student.availability.push_back(block());
  }

  // Blocks may overlap, leave days out, and begin or end within a project.
  Availability block() {
    Availability block;
    const int first = static_cast<int>(dice_.below(60)) - 10;
    block.dates = {day(first), day(first + int(dice_.below(100)))};
    if (one_in(2)) block.weekly = Hours{static_cast<int>(dice_.below(1200))};
    if (one_in(2)) block.times = windows();
    return block;
  }

  std::vector<ClockWindow> windows() {
    const char* texts[] = {"mon-fri 15:00-18:00", "sat 9:00-12:00",
                           "tue+thu 16:00-17:30", "mon 8:00-20:00"};
    std::vector<ClockWindow> made;
    for (std::uint32_t n = 1 + dice_.below(2); n > 0; --n)
      made.push_back(*parse_clock_window(texts[dice_.below(4)]));
    return made;
  }

  PlaceId place() {
    const char* names[] = {"remote", "north", "south"};
    return PlaceId(names[dice_.below(3)]);
  }

  Dice dice_;
  std::uint64_t seed_;
};

constexpr std::uint64_t first_seed = 71'000;
constexpr std::uint64_t programs = 1'500;

Suggestion judged(const FactBook& book, const StudentFacts& student,
                  const ProjectFacts& project) {
  return {student.student->id, project.project->id,
          project.place(student.student->id),
          scores(student, project, book.program().settings.match),
          unknown_gates(book, student, project)};
}

bool same(const Suggestion& a, const Suggestion& b) {
  return std::tie(a.student, a.project, a.place, a.unknown) ==
             std::tie(b.student, b.project, b.place, b.unknown) &&
         a.scores == b.scores;
}

bool same(const std::vector<Suggestion>& a, const std::vector<Suggestion>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& x, const auto& y) { return same(x, y); });
}

// As the design says it, over all pairs.
std::vector<Suggestion> plain_list(const FactBook& book,
                                   const Project& project) {
  std::vector<Suggestion> all;
  const ProjectFacts facts = book.of(project);
  for (const Student& student : book.program().students)
    if (gates(book, book.of(student), facts).passed())
      all.push_back(judged(book, book.of(student), facts));
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    const auto key = [](const Suggestion& s) {
      return std::tuple(s.place == 0, s.place, -s.scores.order,
                        -s.scores.interest.total(), s.student);
    };
    return key(a) < key(b);
  });
  return all;
}

std::vector<Suggestion> plain_list(const FactBook& book,
                                   const Student& student) {
  std::vector<Suggestion> all;
  const StudentFacts facts = book.of(student);
  for (const Project& project : book.program().projects)
    if (gates(book, facts, book.of(project)).passed())
      all.push_back(judged(book, facts, book.of(project)));
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    const auto key = [](const Suggestion& s) {
      return std::tuple(-s.scores.interest.total(), -s.scores.fit.total(),
                        s.project);
    };
    return key(a) < key(b);
  });
  return all;
}

}  // namespace

TEST_CASE("the short cut through the gates decides as all gates do") {
  std::size_t pairs = 0;
  std::size_t passed = 0;
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Program program = Crowded(seed).make();
    const Ledger ledger(program);
    const FactBook book(ledger, day(0));
    for (const Student& student : program.students)
      for (const Project& project : program.projects) {
        CAPTURE(student.id.str());
        CAPTURE(project.id.str());
        const StudentFacts s = book.of(student);
        const ProjectFacts p = book.of(project);
        REQUIRE(is_available(s, p) == !unavailable(s, p));
        REQUIRE(weeks_have_room(s, p) == !full_week(s, p));
        REQUIRE(times_suit(s, p) == !time_short(s, p));
        const std::size_t failed = gates(book, s, p).failed.size();
        REQUIRE(passes(book, s, p) == (failed == 0));
        REQUIRE(count_failed(book, s, p) == static_cast<int>(failed));
        if (failed == 0) REQUIRE(record_passes(book, student, p));
        ++pairs;
        passed += failed == 0 ? 1 : 0;
      }
  }
  MESSAGE("seeds " << first_seed << " to " << first_seed + programs - 1 << ": "
                   << pairs << " pairs, " << passed << " pass");
}

TEST_CASE("a shortlist by index is the one over all pairs") {
  std::size_t lists = 0;
  std::size_t suggestions = 0;
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Program program = Crowded(seed).make();
    const Ledger ledger(program);
    const FactBook book(ledger, day(0));
    const auto compare = [&](const auto& record) {
      CAPTURE(record.id.str());
      const Shortlist made = shortlist_for(book, record);
      REQUIRE(same(made.suggestions, plain_list(book, record)));
      ++lists;
      suggestions += made.suggestions.size();
    };
    for (const Project& project : program.projects) compare(project);
    for (const Student& student : program.students) compare(student);
  }
  MESSAGE("seeds " << first_seed << " to " << first_seed + programs - 1 << ": "
                   << lists << " lists, " << suggestions << " suggestions");
}

TEST_CASE("the head of a shortlist is where the whole one begins") {
  std::size_t heads_made = 0;
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const Program program = Crowded(seed).make();
    const Ledger ledger(program);
    const FactBook book(ledger, day(0));
    ShortlistHeads heads(book);
    std::set<StudentId> without;
    for (const Student& student : program.students)
      if (dice.below(4) == 0) without.insert(student.id);
    for (const Project& project : program.projects) {
      CAPTURE(project.id.str());
      const std::size_t most = dice.below(5);
      std::vector<StudentId> expected;
      for (const Suggestion& each : plain_list(book, project))
        if (expected.size() < most && !without.contains(each.student))
          expected.push_back(each.student);
      REQUIRE(heads.of(project, most, without) == expected);
      heads_made += expected.size();
    }
  }
  MESSAGE("seeds " << first_seed << " to " << first_seed + programs - 1 << ": "
                   << heads_made << " students");
}

TEST_CASE("a problem without a closed project is the problem made anew") {
  std::size_t closed = 0;
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Program program = RandomProgram(seed).make();
    RoundData data =
        propose_round(program, {.name = RoundId("fall"), .today = day(0)}).data;
    RoundProblem made = problem_of(data, 1);
    for (RoundProject& row : data.projects) {
      if (row.pass != 1 || row.closed) continue;
      row.closed = true;
      made = without_closed(made, data, 1);
      const RoundProblem anew = problem_of(data, 1);
      REQUIRE(made.students == anew.students);
      REQUIRE(made.projects == anew.projects);
      REQUIRE(made.groups == anew.groups);
      REQUIRE(made.row == anew.row);
      REQUIRE(made.problem.begin == anew.problem.begin);
      REQUIRE(made.problem.project == anew.problem.project);
      REQUIRE(made.problem.group_of == anew.problem.group_of);
      REQUIRE(made.problem.seats == anew.problem.seats);
      REQUIRE(made.problem.capacity == anew.problem.capacity);
      for (std::size_t a = 0; a < made.row.size(); ++a)
        for (std::size_t b = 0; b < made.row.size(); ++b)
          if (made.problem.group_of[made.problem.project[a]] ==
              made.problem.group_of[made.problem.project[b]])
            REQUIRE((made.problem.rank[a] < made.problem.rank[b]) ==
                    (anew.problem.rank[a] < anew.problem.rank[b]));
      ++closed;
    }
  }
  MESSAGE("seeds " << first_seed << " to " << first_seed + programs - 1 << ": "
                   << closed << " projects closed");
}

}  // namespace stint
