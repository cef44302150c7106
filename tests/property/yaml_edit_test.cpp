// Edits at every place of generated files: the content is what was asked for,
// only the bytes of the change differ, and comments survive.
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "property/yaml_edit_trial.hpp"
#include "stint/yaml/scanner.hpp"
#include "support/shared_data.hpp"
#include "support/yaml_generator.hpp"

namespace stint {
namespace {

using testing::EditCounts;
using testing::EditPlace;
using testing::places_of;
using testing::try_edit;
using testing::YamlRandom;
using yaml::Edit;
using Operation = yaml::Edit::Operation;

Edit random_edit(const EditPlace& place, YamlRandom& random) {
  Edit edit{Operation::set, place.path, Tree{}};
  const bool mapping = place.node->kind == NodeKind::mapping ||
                       place.node->kind == NodeKind::empty;
  switch (random.below(6)) {
    case 0:
      edit.operation = Operation::remove;
      break;
    case 1:
      edit.operation = Operation::append;
      edit.value = testing::any_tree(random, 2);
      break;
    case 2:
      edit.value = testing::any_tree(random, 2);
      break;
    case 3:
      if (mapping) {
        edit.path.emplace_back(testing::any_text(random));
        if (random.one_in(4)) edit.path.emplace_back("new");
      }
      edit.value = testing::any_tree(random, random.one_in(2) ? 2 : 0);
      break;
    case 4:
      edit.value = Tree::value("2026-10-05");
      break;
    default:
      edit.value = Tree::scalar(testing::any_text(random));
      break;
  }
  return edit;
}

std::uint64_t number(const char* name, std::uint64_t usual) {
  const char* asked = std::getenv(name);
  return asked == nullptr ? usual : std::strtoull(asked, nullptr, 10);
}

TEST_CASE("edits at every place change only what they mean to") {
  const std::uint64_t seed = number("STINT_SEED", 1);
  const std::uint64_t files = number("STINT_YAML_CASES", 24000) / 24;
  EditCounts counts;
  Document document;
  std::vector<Finding> faults;
  for (std::uint64_t i = 0; i < files; ++i) {
    YamlRandom random(seed * 3000017 + i);
    const std::string text = testing::hand_written_yaml(random);
    faults.clear();
    yaml::scan(text, document, faults);
    if (!faults.empty()) continue;
    CAPTURE(seed);
    CAPTURE(i);
    const EditPlace root{{}, &document.root(), nullptr, false};
    for (const EditPlace& place : places_of(document)) {
      try_edit({text, document, random_edit(place, random), place}, counts);
    }
    Edit field{Operation::set,
               {std::string("new field")},
               testing::any_tree(random, 2)};
    if (random.one_in(3)) field.operation = Operation::append;
    try_edit({text, document, field, root}, counts);
  }
  // What is left to refuse: a comment that would become part of a block of text
  // above it, once what stands between them is removed.
  MESSAGE(counts.edits, " edits, ", counts.refused, " refused");
  CHECK(counts.refused * 1000 <= counts.edits);
}

// Every kind of edit there is at `place`, with every kind of value.
std::vector<Edit> edits_at(const EditPlace& place) {
  const Tree list =
      Tree::sequence({Tree::scalar("a"), Tree::mapping({{"b", Tree{}}})});
  const Tree map =
      Tree::mapping({{"k", Tree::value("1")}, {"list", Tree::sequence()}});
  const std::vector<Tree> values = {Tree::scalar("x"),
                                    Tree::scalar("it's: a # \"quoted\" one"),
                                    Tree::value("2026-10-05"),
                                    Tree::scalar("one\ntwo\n"),
                                    Tree::scalar("# a\n\n b"),
                                    Tree{},
                                    Tree::sequence(),
                                    Tree::mapping(),
                                    list,
                                    map};
  std::vector<Edit> edits = {{Operation::remove, place.path, {}}};
  const NodeKind kind = place.node->kind;
  for (const Tree& value : values) {
    if (!place.path.empty()) {
      edits.push_back({Operation::set, place.path, value});
    }
    if (kind == NodeKind::sequence || kind == NodeKind::empty) {
      edits.push_back({Operation::append, place.path, value});
    }
    if (kind == NodeKind::mapping || kind == NodeKind::empty) {
      FieldPath path = place.path;
      path.emplace_back(std::string("new: key"));
      edits.push_back({Operation::set, path, value});
      path.emplace_back(std::string("below"));
      edits.push_back({Operation::set, path, value});
      edits.push_back({Operation::append, path, value});
    }
  }
  return edits;
}

void try_every_edit(const std::string& text, EditCounts& counts) {
  Document document;
  std::vector<Finding> faults;
  yaml::scan(text, document, faults);
  if (!faults.empty()) return;
  std::vector<EditPlace> places = places_of(document);
  places.push_back({{}, &document.root(), nullptr, false});
  for (const EditPlace& place : places) {
    for (Edit& edit : edits_at(place)) {
      if (edit.path.empty()) continue;
      try_edit({text, document, std::move(edit), place}, counts);
    }
  }
}

TEST_CASE("every kind of edit at every place of generated files") {
  const std::uint64_t seed = number("STINT_SEED", 1);
  const std::uint64_t files = number("STINT_YAML_CASES", 24000) / 400;
  EditCounts counts;
  for (std::uint64_t i = 0; i < files; ++i) {
    YamlRandom random(seed * 9000011 + i);
    CAPTURE(seed);
    CAPTURE(i);
    try_every_edit(testing::hand_written_yaml(random), counts);
  }
  MESSAGE(files, " files, ", counts.edits, " edits, ", counts.refused,
          " refused");
  CHECK(counts.refused * 1000 <= counts.edits);
}

TEST_CASE("every kind of edit at every place of yaml-test-suite") {
  const std::filesystem::path suite = testing::shared_data("yaml-test-suite");
  if (suite.empty()) return;
  EditCounts counts;
  for (const std::filesystem::path& path :
       testing::files_named("in.yaml", suite)) {
    CAPTURE(path.string());
    try_every_edit(testing::text_of(path), counts);
  }
  MESSAGE(counts.edits, " edits, ", counts.refused, " refused");
  CHECK(counts.edits > 1000);
  CHECK(counts.refused * 1000 <= counts.edits);
}

}  // namespace
}  // namespace stint
