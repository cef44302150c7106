// Published and generated instances with ties, with the sizes of all their
// weakly stable matchings. They are not part of the project: where the folder
// is absent the test says so. Format and origin are in that folder's README.

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "stint/match/larger_stable.hpp"
#include "stint/match/stability.hpp"
#include "support/match_instance.hpp"

namespace stint::testing {
namespace {

namespace fs = std::filesystem;

fs::path instances_folder() {
  const char* set = std::getenv("STINT_SHARED_DATA");
  const fs::path data =
      set != nullptr ? fs::path(set)
                     : fs::path(STINT_SOURCE_DIR) / ".." / "shared" / "data";
  return data / "spa-instances";
}

struct Row {
  std::vector<std::uint32_t> numbers;
  // The tie of each, from 0.
  std::vector<std::uint32_t> ties;
};

// The numbers of a line, brackets round a tie.
Row row_of(const std::string& line) {
  Row row;
  bool open = false;
  std::uint32_t ties = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '(') open = true;
    if (line[i] == ')') {
      open = false;
      ++ties;
    }
    if (line[i] < '0' || line[i] > '9') continue;
    std::size_t length = 0;
    row.numbers.push_back(
        static_cast<std::uint32_t>(std::stoul(line.substr(i), &length)));
    row.ties.push_back(ties);
    if (!open) ++ties;
    i += length - 1;
  }
  return row;
}

// Lower quotas and targets are no part of the problem here. Nothing where the
// businesses rank nobody.
std::optional<Instance> read_tied(const fs::path& path) {
  std::ifstream in(path);
  const auto next = [&] {
    std::string line;
    std::getline(in, line);
    return row_of(line);
  };
  const auto sizes = next().numbers;
  Instance instance;
  for (std::uint32_t s = 0; s < sizes[0]; ++s) {
    Row row = next();
    row.numbers.erase(row.numbers.begin());
    row.ties.erase(row.ties.begin());
    for (std::uint32_t& project : row.numbers) --project;
    instance.lists.push_back(row.numbers);
    instance.tiers.push_back(row.ties);
  }
  for (std::uint32_t p = 0; p < sizes[1]; ++p) {
    const auto numbers = next().numbers;
    instance.seats.push_back(numbers[2]);
    instance.group_of.push_back(numbers[3] - 1);
  }
  instance.rank.assign(sizes[0], std::vector<std::uint32_t>(sizes[1]));
  for (std::uint32_t g = 0; g < sizes[2]; ++g) {
    const Row row = next();
    if (row.numbers.size() <= 4) return std::nullopt;
    instance.capacity.push_back(row.numbers[3]);
    for (std::size_t i = 4; i < row.numbers.size(); ++i)
      for (std::uint32_t p = 0; p < sizes[1]; ++p)
        if (instance.group_of[p] == g)
          instance.rank[row.numbers[i] - 1][p] = row.ties[i];
  }
  return instance;
}

// A published matching: each student's project from 1, or 0.
Assignment assignment_of(const Problem& problem, const nlohmann::json& given) {
  Assignment placed(problem.students(), no_index);
  for (std::uint32_t s = 0; s < problem.students(); ++s)
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a)
      if (problem.project[a] + 1 == given[s].get<std::uint32_t>())
        placed[s] = a;
  return placed;
}

TEST_CASE("published instances with ties come out stable and large") {
  const fs::path folder = instances_folder();
  if (!fs::exists(folder)) {
    MESSAGE("skipped: there is no ", folder.string());
    return;
  }
  std::ifstream in(folder / "expected.json");
  int compared = 0;
  int largest = 0;
  const nlohmann::json expected = nlohmann::json::parse(in);
  for (const auto& item : expected.items()) {
    const auto instance =
        read_tied(folder / "instances" / (item.key() + ".txt"));
    if (!instance) continue;
    const std::string name = item.key();
    CAPTURE(name);
    const Problem problem = instance->problem();
    if (item.value().contains("check_stable")) {
      const Assignment given =
          assignment_of(problem, item.value().at("check_stable"));
      CHECK(Stability(problem, given).blocking().empty());
      CHECK(ByDefinition(problem, given).blocking().empty());
    }
    const auto sizes = item.value()
                           .at("oracle")
                           .at("stable_sizes")
                           .get<std::vector<std::size_t>>();
    const Assignment found = larger_stable(problem);
    CHECK(ByDefinition(problem, found).blocking().empty());
    const std::size_t size =
        found.size() - static_cast<std::size_t>(
                           std::count(found.begin(), found.end(), no_index));
    CHECK(std::find(sizes.begin(), sizes.end(), size) != sizes.end());
    const std::size_t most = *std::max_element(sizes.begin(), sizes.end());
    CHECK(3 * size >= 2 * most);
    if (size == most) ++largest;
    ++compared;
  }
  MESSAGE(compared, " instances compared, ", largest, " of them the largest");
  CHECK(compared == 35);
}

}  // namespace
}  // namespace stint::testing
