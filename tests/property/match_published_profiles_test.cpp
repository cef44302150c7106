// Sizes and profiles of published instances, and of four real years of
// students' bids, as other programs found them. The data is no part of the
// project.

#include <filesystem>
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "stint/match/optimality.hpp"
#include "stint/match/optimum.hpp"
#include "support/match_instance.hpp"
#include "support/shared_data.hpp"

namespace stint::testing {
namespace {

namespace fs = std::filesystem;
using Profile = std::vector<std::int64_t>;

// Who ranks whom at a business is no matter to a flow. Lower bounds are read
// only to tell whether a matching happens to keep to them.
struct Bids {
  Problem problem;
  std::vector<std::uint32_t> place;
  std::vector<std::uint32_t> project_lower;
  std::vector<std::uint32_t> group_lower;
};

// "3: 7 2 (1 6)": projects in order, those in brackets at one place.
void read_list(const std::string& line, Bids& bids) {
  std::string bare = line.substr(line.find(':') + 1);
  std::uint32_t place = 0;
  bool is_tied = false;
  std::size_t at = 0;
  while (at < bare.size()) {
    if (bare[at] == '(') {
      ++place;
      is_tied = true;
    }
    if (bare[at] == ')') is_tied = false;
    if (bare[at] < '0' || bare[at] > '9') {
      ++at;
      continue;
    }
    const std::size_t end =
        std::min(bare.find_first_of(" ()", at), bare.size());
    bids.problem.project.push_back(
        numbers_in(bare.substr(at, end - at)).front() - 1);
    if (!is_tied) ++place;
    bids.place.push_back(place);
    at = end;
  }
  bids.problem.begin.push_back(
      static_cast<std::uint32_t>(bids.problem.project.size()));
}

Bids read_bids(const std::string& text) {
  std::istringstream lines(text);
  std::string line;
  std::getline(lines, line);
  const auto sizes = numbers_in(line);
  Bids bids;
  for (std::uint32_t s = 0; s < sizes[0]; ++s) {
    std::getline(lines, line);
    read_list(line, bids);
  }
  for (std::uint32_t p = 0; p < sizes[1]; ++p) {
    std::getline(lines, line);
    const auto row = numbers_in(line);
    bids.project_lower.push_back(row[1]);
    bids.problem.seats.push_back(row[2]);
    bids.problem.group_of.push_back(row[3] - 1);
  }
  for (std::uint32_t g = 0; g < sizes[2]; ++g) {
    std::getline(lines, line);
    const auto row = numbers_in(line);
    bids.group_lower.push_back(row[1]);
    bids.problem.capacity.push_back(row[3]);
  }
  bids.problem.rank.resize(bids.problem.project.size());
  return bids;
}

bool keeps_lower_bounds(const Bids& bids, const Assignment& placed) {
  const Loads loads = loads_of(bids.problem, placed);
  for (std::size_t p = 0; p < loads.project.size(); ++p)
    if (loads.project[p] < bids.project_lower[p]) return false;
  for (std::size_t g = 0; g < loads.group.size(); ++g)
    if (loads.group[g] < bids.group_lower[g]) return false;
  return true;
}

// How many are placed at each place, as many as asked for.
Profile profile_of(const Bids& bids, const Assignment& placed,
                   std::size_t places) {
  Profile profile(places);
  for (const std::uint32_t application : placed)
    if (application != no_index) ++profile.at(bids.place[application] - 1);
  return profile;
}

std::int64_t size_of(const Assignment& placed) {
  return static_cast<std::int64_t>(placed.size()) -
         std::count(placed.begin(), placed.end(), no_index);
}

// The sum of the places in a matching of most students, at its least.
std::int64_t cost_of(const Bids& bids, const Assignment& placed) {
  std::int64_t sum = 0;
  for (const std::uint32_t application : placed)
    if (application != no_index) sum += bids.place[application];
  return sum;
}

// By both solvers, proved.
std::vector<Assignment> solved(const Bids& bids, Method method) {
  std::vector<std::uint32_t> worth;
  for (const std::uint32_t place : bids.place) worth.push_back(1000 - place);
  const Objective objective(method, worth, bids.place);
  std::vector<Assignment> found;
  for (const Solver solver : {Solver::network_simplex, Solver::cost_scaling}) {
    found.push_back(optimum(bids.problem, objective, solver).placed);
    CHECK(excesses(bids.problem, found.back()).empty());
    CHECK(Optimality(bids.problem, objective, found.back()).proved());
  }
  return found;
}

TEST_CASE("four years of students' bids have the profiles others found") {
  const fs::path folder = shared_data() / "glasgow-project-bids";
  if (!fs::exists(folder)) {
    MESSAGE("skipped: there is no ", folder.string());
    return;
  }
  const auto expected =
      nlohmann::json::parse(text_of(folder / "expected_profiles.json"));
  int years = 0;
  for (const auto& item : expected.items()) {
    const std::string& year = item.key();
    const nlohmann::json& answers = item.value();
    CAPTURE(year);
    const Bids bids = read_bids(text_of(folder / ("glasgow-" + year + ".txt")));
    REQUIRE(bids.problem.students() == answers.at("students"));
    const Profile greedy = answers.at("greedy_max");
    const Profile generous = answers.at("generous_max");
    for (const Assignment& placed : solved(bids, Method::greedy))
      CHECK(profile_of(bids, placed, greedy.size()) == greedy);
    for (const Assignment& placed : solved(bids, Method::generous))
      CHECK(profile_of(bids, placed, generous.size()) == generous);
    for (const Assignment& placed : solved(bids, Method::most)) {
      CHECK(size_of(placed) == answers.at("max_size"));
      CHECK(cost_of(bids, placed) == answers.at("min_cost_of_max"));
    }
    ++years;
  }
  MESSAGE(years, " years compared");
  CHECK(years == 4);
}

// The published answers keep to the instances' lower bounds, which is more than
// our methods are asked for: ours is the answer where it happens to keep to
// them as well, and else at least as good.
class Published {
 public:
  explicit Published(const Bids& bids) : bids_(bids) {}

  void compare(const Assignment& placed, const Profile& ours,
               const Profile& theirs) {
    if (keeps_lower_bounds(bids_, placed)) {
      ++equal;
      CHECK(ours == theirs);
    } else {
      ++at_least;
      CHECK(ours >= theirs);
    }
  }

  int equal = 0;
  int at_least = 0;

 private:
  const Bids& bids_;
};

// Better is larger, as in `Objective`.
Profile generous_order(std::int64_t size, Profile profile) {
  std::reverse(profile.begin(), profile.end());
  for (std::int64_t& count : profile) count = -count;
  profile.insert(profile.begin(), size);
  return profile;
}

Profile greedy_order(std::int64_t size, Profile profile) {
  profile.insert(profile.begin(), size);
  return profile;
}

void compare_all(const Bids& bids, const nlohmann::json& answers,
                 Published& published) {
  const auto& max_size = answers.at("oracle").at("max_size");
  if (!max_size.is_null())
    for (const Assignment& placed : solved(bids, Method::most))
      published.compare(placed, {size_of(placed)}, {max_size});
  if (!answers.contains("size")) return;
  const std::int64_t size = answers.at("size");
  for (const Assignment& placed : solved(bids, Method::most))
    published.compare(placed, {size_of(placed), -cost_of(bids, placed)},
                      {size, -answers.at("maxsizemincost").get<int>()});
  const Profile greedy = answers.at("greedymaxprofile");
  for (const Assignment& placed : solved(bids, Method::greedy))
    published.compare(
        placed,
        greedy_order(size_of(placed), profile_of(bids, placed, greedy.size())),
        greedy_order(size, greedy));
  const Profile generous = answers.at("generousmaxprofile");
  for (const Assignment& placed : solved(bids, Method::generous))
    published.compare(placed,
                      generous_order(size_of(placed),
                                     profile_of(bids, placed, generous.size())),
                      generous_order(size, generous));
}

TEST_CASE("published instances have the sizes and profiles others found") {
  const fs::path folder = shared_data() / "spa-instances";
  if (!fs::exists(folder)) {
    MESSAGE("skipped: there is no ", folder.string());
    return;
  }
  const auto expected =
      nlohmann::json::parse(text_of(folder / "expected.json"));
  int equal = 0;
  int at_least = 0;
  int skipped = 0;
  for (const auto& item : expected.items()) {
    const std::string& name = item.key();
    CAPTURE(name);
    if (item.value().contains("infeasible")) {
      MESSAGE(name, " skipped: only its lower bounds make it infeasible");
      ++skipped;
      continue;
    }
    const Bids bids =
        read_bids(text_of(folder / "instances" / (name + ".txt")));
    Published published(bids);
    compare_all(bids, item.value(), published);
    equal += published.equal;
    at_least += published.at_least;
  }
  MESSAGE(equal, " answers equal, ", at_least,
          " without the published lower bounds at least as good, ", skipped,
          " instances skipped");
  CHECK(equal > 80);
  CHECK(equal + at_least == 164);
}

TEST_CASE("the figure of Kwanashie and others comes out as printed") {
  // Profile-based optimal matchings in the student/project allocation problem
  // (2015): three students, of whom the second wants the first project only.
  Bids bids;
  bids.problem.group_of = {0, 0, 1};
  bids.problem.seats = {1, 1, 1};
  bids.problem.capacity = {2, 1};
  bids.problem.begin = {0, 3, 4, 6};
  bids.problem.project = {0, 1, 2, 0, 1, 2};
  bids.problem.rank.resize(6);
  bids.place = {1, 2, 3, 1, 1, 2};
  for (const Assignment& placed : solved(bids, Method::greedy))
    CHECK(projects_of(bids.problem, placed) == std::vector<int>{2, 0, 1});
  for (const Assignment& placed : solved(bids, Method::generous))
    CHECK(projects_of(bids.problem, placed) == std::vector<int>{1, 0, 2});
}

}  // namespace
}  // namespace stint::testing
