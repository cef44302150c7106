// Whatever the scanner accepts without a fault, yaml-cpp, which shares no code
// with it, reads to the same content.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/records/tree.hpp"
#include "stint/yaml/quote.hpp"
#include "stint/yaml/reference.hpp"
#include "stint/yaml/scanner.hpp"
#include "support/yaml_generator.hpp"

namespace stint {
namespace {

using testing::hand_written_yaml;
using testing::mutated_yaml;
using testing::YamlRandom;

enum class Outcome { refused, same, different };

std::string shown(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "$\n";
    } else if (byte < 0x20 || byte >= 0x7f) {
      constexpr char kDigits[] = "0123456789abcdef";
      out += "\\x";
      out += kDigits[byte >> 4U];
      out += kDigits[byte & 15U];
    } else {
      out += c;
    }
  }
  return out;
}

Outcome compare(std::string_view text) {
  static Document document;
  static std::vector<Finding> faults;
  faults.clear();
  yaml::scan(text, document, faults);
  if (!faults.empty()) return Outcome::refused;
  const yaml::Reference reference = yaml::read_reference(text);
  if (reference.tree.has_value() &&
      *reference.tree == tree_of(document, document.root())) {
    return Outcome::same;
  }
  MESSAGE("yaml-cpp: ", reference.fault);
  return Outcome::different;
}

// More than `make test` runs, for a long search: STINT_YAML_CASES.
std::uint64_t case_count(std::uint64_t usual) {
  const char* asked = std::getenv("STINT_YAML_CASES");
  return asked == nullptr ? usual : std::strtoull(asked, nullptr, 10);
}

std::uint64_t first_seed() {
  const char* asked = std::getenv("STINT_SEED");
  return asked == nullptr ? 1 : std::strtoull(asked, nullptr, 10);
}

TEST_CASE("scanner and yaml-cpp read hand-written files and accidents alike") {
  const std::uint64_t seed = first_seed();
  const std::uint64_t cases = case_count(24000);
  std::uint64_t accepted = 0;
  std::uint64_t accepted_files = 0;
  std::uint64_t files = 0;
  std::string text;
  for (std::uint64_t i = 0; i < cases; ++i) {
    YamlRandom random(seed * 1000003 + i);
    if (i % 4 == 0) {
      text = hand_written_yaml(random);
      ++files;
    }
    const std::string input = i % 4 == 0 ? text : mutated_yaml(text, random);
    const Outcome outcome = compare(input);
    if (outcome == Outcome::different) {
      FAIL_CHECK("STINT_SEED=", seed, " case ", i, ":\n", shown(input));
      if (i > 0 && std::getenv("STINT_YAML_CASES") == nullptr) break;
    }
    if (outcome == Outcome::same) {
      ++accepted;
      if (i % 4 == 0) ++accepted_files;
    }
  }
  MESSAGE(cases, " cases, ", accepted, " accepted; ", accepted_files, " of ",
          files, " files without accidents");
  // A scanner that refuses everything would have no differences either.
  CHECK(accepted_files * 10 > files * 6);
  CHECK(accepted * 100 > cases * 30);
}

TEST_CASE("scanner and yaml-cpp read the files that write_document makes") {
  const std::uint64_t seed = first_seed();
  for (std::uint64_t i = 0; i < case_count(24000) / 8; ++i) {
    YamlRandom random(seed * 7000003 + i);
    Tree tree = Tree::mapping();
    for (std::size_t key = random.below(6); key > 0; --key) {
      tree.add("key" + std::to_string(key), testing::any_tree(random, 3));
    }
    const std::string text =
        yaml::write_document(tree, random.one_in(3) ? 20 : 100);
    Document document;
    std::vector<Finding> faults;
    yaml::scan(text, document, faults);
    CAPTURE(seed);
    CAPTURE(i);
    CAPTURE(shown(text));
    REQUIRE(faults.empty());
    REQUIRE(tree_of(document, document.root()) == tree);
    const yaml::Reference reference = yaml::read_reference(text);
    REQUIRE(reference.fault == "");
    REQUIRE(*reference.tree == tree);
  }
}

std::filesystem::path shared_data() {
  if (const char* asked = std::getenv("STINT_SHARED_DATA")) return asked;
  return std::filesystem::path(STINT_SOURCE_DIR) / "../shared/data";
}

TEST_CASE(
    "scanner and yaml-cpp read yaml-test-suite alike, and its accidents") {
  const std::filesystem::path suite = shared_data() / "yaml-test-suite";
  if (!std::filesystem::is_directory(suite)) {
    MESSAGE("skipped: there is no ", suite.string());
    return;
  }
  std::vector<std::filesystem::path> inputs;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(suite)) {
    if (entry.path().filename() == "in.yaml") inputs.push_back(entry.path());
  }
  std::sort(inputs.begin(), inputs.end());
  CHECK(inputs.size() >= 400);
  int accepted = 0;
  for (const std::filesystem::path& path : inputs) {
    std::ifstream in(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CAPTURE(path.string());
    const Outcome outcome = compare(text);
    CHECK(outcome != Outcome::different);
    if (outcome == Outcome::same) {
      ++accepted;
      // The suite's own verdict: none of what we read must fail.
      CHECK_FALSE(std::filesystem::exists(path.parent_path() / "error"));
    }
    YamlRandom random(path.string().size());
    for (int i = 0; i < 10; ++i) {
      const std::string mutant = mutated_yaml(text, random);
      CAPTURE(shown(mutant));
      CHECK(compare(mutant) != Outcome::different);
      const std::string start = text.substr(0, random.below(text.size() + 1));
      CAPTURE(shown(start));
      CHECK(compare(start) != Outcome::different);
    }
  }
  MESSAGE(accepted, " of ", inputs.size(), " inputs are inside of the dialect");
  CHECK(accepted > 20);
}

}  // namespace
}  // namespace stint
