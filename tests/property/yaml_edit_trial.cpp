#include "property/yaml_edit_trial.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "stint/base/error.hpp"
#include "stint/yaml/quote.hpp"
#include "stint/yaml/reference.hpp"
#include "stint/yaml/scanner.hpp"
#include "support/edit_judge.hpp"

namespace stint::testing {
namespace {

using Operation = yaml::Edit::Operation;

void collect(const Document& document, const EditPlace& at,
             std::vector<EditPlace>& places) {
  std::size_t index = 0;
  for (const Node& child : document.children(*at.node)) {
    EditPlace place{at.path, &child, at.node,
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

void check_bytes(const EditCase& one, const std::string& result) {
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

}  // namespace

std::vector<EditPlace> places_of(const Document& document) {
  std::vector<EditPlace> places;
  collect(document, {{}, &document.root(), nullptr, false}, places);
  return places;
}

void try_edit(const EditCase& one, EditCounts& counts) {
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
  if (result != one.text) {
    CHECK(objection_to(result, one.text, one.edit) == "");
  }
}

}  // namespace stint::testing
