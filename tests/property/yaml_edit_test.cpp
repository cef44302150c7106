// Edits at every place of generated files: the content is what was asked for,
// only the bytes of the change differ, and comments survive.
#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "stint/base/error.hpp"
#include "stint/yaml/edit.hpp"
#include "stint/yaml/quote.hpp"
#include "stint/yaml/reference.hpp"
#include "stint/yaml/scanner.hpp"
#include "support/yaml_generator.hpp"

namespace stint {
namespace {

using testing::YamlRandom;
using yaml::Edit;
using Operation = yaml::Edit::Operation;

struct Place {
  FieldPath path;
  const Node* node = nullptr;
  const Node* parent = nullptr;
  bool in_flow = false;
};

void collect(const Document& document, const Place& at,
             std::vector<Place>& places) {
  std::size_t index = 0;
  for (const Node& child : document.children(*at.node)) {
    Place place{at.path, &child, at.node,
                at.in_flow || at.node->style == Style::flow};
    if (at.node->kind == NodeKind::sequence) {
      place.path.emplace_back(index++);
    } else {
      place.path.emplace_back(std::string(child.key));
    }
    places.push_back(place);
    collect(document, place, places);
  }
}

bool is_text_block(const Node& node) {
  return node.style == Style::literal || node.style == Style::folded;
}

void text_blocks(const Document& document, const Node& node,
                 std::vector<Span>& spans) {
  if (is_text_block(node)) spans.push_back(node.span);
  for (const Node& child : document.children(node)) {
    text_blocks(document, child, spans);
  }
}

// The comments on lines of their own, in order, each without its line break.
std::vector<std::string> comments(const std::string& text) {
  Document document;
  std::vector<Finding> faults;
  yaml::scan(text, document, faults);
  REQUIRE(faults.empty());
  std::vector<Span> blocks;
  text_blocks(document, document.root(), blocks);
  std::vector<std::string> found;
  std::size_t at = text.substr(0, 3) == "\xef\xbb\xbf" ? 3 : 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    const std::size_t first = line.find_first_not_of(' ');
    const bool text_line = std::any_of(
        blocks.begin(), blocks.end(),
        [&](Span span) { return span.begin < at && at < span.end; });
    if (first != line.npos && line[first] == '#' && !text_line) {
      found.push_back(line);
    }
    at = end + 1;
  }
  return found;
}

// What differs between two texts: what is left without the longest common start
// and the longest common end of the rest.
struct Difference {
  std::size_t begin = 0;
  std::size_t old_end = 0;
  std::size_t new_end = 0;
  std::size_t removed() const { return old_end - begin; }
  std::size_t added() const { return new_end - begin; }
};

Difference difference(const std::string& before, const std::string& after) {
  Difference result;
  const std::size_t shorter = std::min(before.size(), after.size());
  while (result.begin < shorter &&
         before[result.begin] == after[result.begin]) {
    ++result.begin;
  }
  std::size_t same = 0;
  while (same < shorter - result.begin &&
         before[before.size() - 1 - same] == after[after.size() - 1 - same]) {
    ++same;
  }
  result.old_end = before.size() - same;
  result.new_end = after.size() - same;
  return result;
}

const Node& last_value(const Document& document, const Node& node) {
  const Node* last = &node;
  while (!document.children(*last).empty()) {
    const Node* next = nullptr;
    for (const Node& child : document.children(*last)) next = &child;
    last = next;
  }
  return *last;
}

struct Counts {
  int edits = 0;
  int refused = 0;
};

struct Case {
  const std::string& text;
  const Document& document;
  Edit edit;
  Place place;
};

void check_bytes(const Case& one, const std::string& result) {
  if (result == one.text) return;
  const Difference change = difference(one.text, result);
  const Node& node = *one.place.node;
  const bool one_line = one.edit.value.kind == NodeKind::scalar &&
                        one.edit.value.text.find('\n') == std::string::npos;
  const bool in_place = node.kind == NodeKind::scalar && !is_text_block(node);
  if (one.edit.operation == Operation::set && in_place && one_line) {
    // All before and after the old value is as it was.
    const std::string head = one.text.substr(0, node.span.begin);
    const std::string tail = one.text.substr(node.span.end);
    CHECK(result.substr(0, head.size()) == head);
    REQUIRE(result.size() >= head.size() + tail.size());
    CHECK(result.substr(result.size() - tail.size()) == tail);
    CHECK(std::count(one.text.begin(), one.text.end(), '\n') ==
          std::count(result.begin(), result.end(), '\n'));
  }
  if (one.edit.operation == Operation::set && node.kind == NodeKind::empty &&
      one_line) {
    CHECK(change.removed() == 0);
  }
  // An added item or key takes nothing away, unless a block of text that ended
  // without a line break must say so now.
  const bool adds = one.edit.operation == Operation::append &&
                    node.kind == NodeKind::sequence;
  if (adds && !is_text_block(last_value(one.document, node))) {
    CHECK(change.removed() == 0);
  }
}

void try_edit(const Case& one, Counts& counts) {
  const Tree before = tree_of(one.document, one.document.root());
  ++counts.edits;
  Tree after;
  try {
    after = yaml::apply(before, one.edit);
  } catch (const Error&) {
    CHECK_THROWS_AS(yaml::apply(one.text, one.edit), Error);
    return;
  }
  std::string result;
  CAPTURE(one.text);
  CAPTURE(str(one.edit.path));
  CAPTURE(static_cast<int>(one.edit.operation));
  CAPTURE(yaml::write_document(Tree::mapping({{"value", one.edit.value}})));
  try {
    result = yaml::apply(one.text, one.edit);
  } catch (const Error& error) {
    // `[a, ]` has no way to say that the last item has no value.
    if (one.edit.value.kind == NodeKind::empty &&
        one.edit.operation != Operation::remove) {
      return;
    }
    ++counts.refused;
    CHECK(std::string(error.what()).find("touching") != std::string::npos);
    return;
  }
  CAPTURE(result);
  const yaml::Reference reference = yaml::read_reference(result);
  REQUIRE(reference.fault == "");
  REQUIRE(*reference.tree == after);
  Document document;
  std::vector<Finding> faults;
  yaml::scan(result, document, faults);
  REQUIRE(faults.empty());
  REQUIRE(tree_of(document, document.root()) == after);
  CHECK(comments(result) == comments(one.text));
  check_bytes(one, result);
}

Edit random_edit(const Place& place, YamlRandom& random) {
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
  Counts counts;
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
    std::vector<Place> places;
    const Place root{{}, &document.root(), nullptr, false};
    collect(document, root, places);
    for (const Place& place : places) {
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

}  // namespace
}  // namespace stint
