// Published and generated instances of the literature, with answers that other
// programs gave. They are not part of the project: where the folder is absent
// the test says so. Format and origin are in that folder's README.

#include <filesystem>
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "stint/match/deferred_acceptance.hpp"
#include "stint/match/stability.hpp"
#include "support/match_instance.hpp"
#include "support/shared_data.hpp"

namespace stint::testing {
namespace {

namespace fs = std::filesystem;

// Nothing where the businesses rank nobody.
std::optional<Instance> read_instance(const std::string& text) {
  std::istringstream lines(text);
  std::string line;
  const auto next = [&] {
    std::getline(lines, line);
    return numbers_in(line);
  };
  const auto sizes = next();
  Instance instance;
  for (std::uint32_t s = 0; s < sizes[0]; ++s) {
    auto list = next();
    list.erase(list.begin());
    for (std::uint32_t& project : list) --project;
    instance.lists.push_back(list);
  }
  for (std::uint32_t p = 0; p < sizes[1]; ++p) {
    const auto row = next();
    instance.seats.push_back(row[2]);
    instance.group_of.push_back(row[3] - 1);
  }
  instance.rank.assign(sizes[0], std::vector<std::uint32_t>(sizes[1]));
  for (std::uint32_t g = 0; g < sizes[2]; ++g) {
    const auto row = next();
    if (row.size() <= 4) return std::nullopt;
    instance.capacity.push_back(row[3]);
    for (std::uint32_t i = 4; i < row.size(); ++i)
      for (std::uint32_t p = 0; p < sizes[1]; ++p)
        if (instance.group_of[p] == g) instance.rank[row[i] - 1][p] = i;
  }
  return instance;
}

// As the answers are written: 1 for the first project, 0 for none.
std::vector<int> counted_from_1(const Problem& problem,
                                const Assignment& placed) {
  std::vector<int> projects = projects_of(problem, placed);
  for (int& project : projects) ++project;
  return projects;
}

TEST_CASE("strict two-sided instances come out as published") {
  const fs::path folder = shared_data() / "spa-instances";
  if (!fs::exists(folder)) {
    MESSAGE("skipped: there is no ", folder.string());
    return;
  }
  const auto expected =
      nlohmann::json::parse(text_of(folder / "expected.json"));
  int compared = 0;
  for (const auto& item : expected.items()) {
    const std::string& name = item.key();
    const nlohmann::json& answers = item.value();
    const std::string text = text_of(folder / "instances" / (name + ".txt"));
    if (text.find('(') != std::string::npos) continue;
    const std::optional<Instance> instance = read_instance(text);
    if (!instance) continue;
    CAPTURE(name);
    const Problem problem = instance->problem();
    const Assignment found = deferred_acceptance(problem);
    const std::vector<int> projects = counted_from_1(problem, found);
    CHECK(Stability(problem, found).blocking().empty());
    CHECK(ByDefinition(problem, found).blocking().empty());
    CHECK(nlohmann::json(projects) ==
          answers.at("oracle").at("student_optimal"));
    if (answers.contains("student_optimal"))
      CHECK(nlohmann::json(projects) == answers.at("student_optimal"));
    if (answers.contains("all_stable")) {
      const auto& all = answers.at("all_stable");
      CHECK(std::find(all.begin(), all.end(), nlohmann::json(projects)) !=
            all.end());
    }
    ++compared;
  }
  MESSAGE(compared, " instances compared");
  CHECK(compared == 20);
}

}  // namespace
}  // namespace stint::testing
