#include "stint/yaml/edit.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/yaml/edit_internal.hpp"
#include "stint/yaml/reference.hpp"
#include "stint/yaml/scanner.hpp"
#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml {

namespace internal {

Lines::Lines(std::string_view text, const Document& document) : text_(text) {
  if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    start_ = static_cast<std::uint32_t>(kByteOrderMark.size());
  }
  if (const std::size_t at = text.find('\n');
      at != text.npos && at > 0 && text[at - 1] == '\r') {
    line_break_ = "\r\n";
  }
  const auto visit = [&](const auto& self, const Node& node) -> void {
    if (is_text_block(node)) {
      blocks_.push_back(node.span);
    }
    for (const Node& child : document.children(node)) self(self, child);
  };
  visit(visit, document.root());
}

std::uint32_t Lines::begin(std::uint32_t at) const {
  if (at == 0) return start_;
  const std::size_t before = text_.rfind('\n', at - 1);
  return before == text_.npos ? start_ : static_cast<std::uint32_t>(before) + 1;
}

std::uint32_t Lines::end(std::uint32_t at) const {
  std::size_t end = text_.find('\n', at);
  if (end == text_.npos) return static_cast<std::uint32_t>(text_.size());
  if (end > at && text_[end - 1] == '\r') --end;
  return static_cast<std::uint32_t>(end);
}

std::uint32_t Lines::next(std::uint32_t at) const {
  const std::size_t end = text_.find('\n', at);
  return static_cast<std::uint32_t>(end == text_.npos ? text_.size() : end + 1);
}

bool Lines::is_first(std::uint32_t at) const {
  const std::uint32_t from = begin(at);
  return text_.substr(from, at - from).find_first_not_of(' ') == text_.npos;
}

std::string Lines::comments(std::uint32_t begin, std::uint32_t end) const {
  std::string kept;
  while (begin < end) {
    const std::uint32_t after = std::min(next(begin), end);
    const std::string_view line = text_.substr(begin, after - begin);
    const std::size_t first = line.find_first_not_of(' ');
    if (first != line.npos && line[first] == '#' && !in_block_text(begin)) {
      kept += line;
    }
    begin = after;
  }
  return kept;
}

bool Lines::in_block_text(std::uint32_t at) const {
  return std::any_of(blocks_.begin(), blocks_.end(), [&](Span span) {
    return span.begin < at && at < span.end;
  });
}

Planner::Planner(std::string_view text, const Document& document,
                 Blocks literals)
    : text_(text), document_(document), lines_(text, document) {
  options_.literals = literals;
}

Target locate(const Document& document, const FieldPath& path,
              std::size_t& found) {
  Target target;
  target.node = &document.root();
  for (found = 0; found < path.size(); ++found) {
    const Node& parent = *target.node;
    const PathStep& step = path[found];
    Target next;
    next.parent = &parent;
    next.in_flow = target.in_flow || parent.style == Style::flow;
    std::size_t index = 0;
    if (parent.kind == NodeKind::sequence) {
      std::size_t count = 0;
      for ([[maybe_unused]] const Node& each : document.children(parent)) {
        ++count;
      }
      index = index_of(step, count);
    }
    const std::string key = key_of(step);
    for (const Node& child : document.children(parent)) {
      if (next.node != nullptr) {
        next.next = &child;
        break;
      }
      const bool here =
          parent.kind == NodeKind::sequence ? index-- == 0 : child.key == key;
      if (here) {
        next.node = &child;
      } else {
        next.previous = &child;
      }
    }
    if (next.node == nullptr) break;
    target = next;
  }
  return target;
}

Splice Planner::plan(const Edit& edit) const {
  switch (edit.operation) {
    case Edit::Operation::set:
      return set(edit.path, edit.value);
    case Edit::Operation::append:
      return append(edit.path, edit.value);
    case Edit::Operation::remove:
      break;
  }
  return remove(edit.path);
}

Splice Planner::set(const FieldPath& path, const Tree& value) const {
  std::size_t found = 0;
  const Target target = locate(document_, path, found);
  if (found == path.size()) return replace(target, value);
  // The first missing key gets all that is missing below it.
  Tree wrapped = value;
  for (std::size_t i = path.size() - 1; i > found; --i) {
    Tree outer = Tree::mapping();
    outer.add(key_of(path[i]), std::move(wrapped));
    wrapped = std::move(outer);
  }
  return insert_key(target, key_of(path[found]), wrapped);
}

Splice Planner::append(const FieldPath& path, const Tree& item) const {
  std::size_t found = 0;
  const Target target = locate(document_, path, found);
  if (found == path.size() && target.node->kind == NodeKind::sequence) {
    return insert_item(target, item);
  }
  return set(path, Tree::sequence({item}));
}

Splice Planner::remove(const FieldPath& path) const {
  std::size_t found = 0;
  const Target target = locate(document_, path, found);
  if (target.in_flow) return remove_from_flow(target);
  if (target.previous == nullptr && target.next == nullptr) {
    const Target whole =
        locate(document_, FieldPath(path.begin(), path.end() - 1), found);
    return replace_block(whole, whole.node->kind == NodeKind::mapping
                                    ? Tree::mapping()
                                    : Tree::sequence());
  }
  return remove_from_block(target);
}

// New lines end as the others of the file do.
std::string Planner::with_breaks(std::string_view lines) const {
  std::string out;
  for (const char c : lines) {
    if (c == '\n') {
      out += lines_.line_break();
    } else {
      out += c;
    }
  }
  return out;
}

const Node* Planner::last_child(const Node& node) const {
  const Node* last = nullptr;
  for (const Node& child : document_.children(node)) last = &child;
  return last;
}

const Node& Planner::deepest_last(const Node& node) const {
  const Node* last = &node;
  while (const Node* child = last_child(*last)) last = child;
  return *last;
}

std::string without_break(std::string lines) {
  assert(lines.ends_with('\n'));
  lines.pop_back();
  if (lines.ends_with('\r')) lines.pop_back();
  return lines;
}

namespace {

std::string spliced(std::string_view text, const Splice& splice) {
  std::string out(text.substr(0, splice.begin));
  out += splice.text;
  out += text.substr(splice.end);
  return out;
}

bool reads_as(const std::string& text, const Tree& content,
              std::size_t old_size) {
  Document document;
  std::vector<Finding> faults;
  ScanLimits limits;
  limits.bytes = std::max(old_size, limits.bytes);
  scan(text, document, faults, limits);
  if (!faults.empty() || tree_of(document, document.root()) != content) {
    return false;
  }
  return read_reference(text).tree == content;
}

}  // namespace

}  // namespace internal

std::string apply(std::string_view text, const Edit& edit) {
  Document document;
  std::vector<Finding> faults;
  ScanLimits limits;
  limits.bytes = std::max(limits.bytes, text.size());
  scan(text, document, faults, limits);
  if (!faults.empty()) {
    const Place place = place_of(faults.front().span, text);
    throw Error("the file cannot be edited: line " +
                    std::to_string(place.line) + ": " + faults.front().message,
                faults.front().help);
  }
  const Tree before = tree_of(document, document.root());
  const Tree after = apply(before, edit);
  if (after == before) return std::string(text);
  for (const auto literals :
       {internal::Blocks::allowed, internal::Blocks::forbidden}) {
    const internal::Planner planner(text, document, literals);
    std::string result = internal::spliced(text, planner.plan(edit));
    if (internal::reads_as(result, after, text.size() + result.size())) {
      return result;
    }
  }
  throw Error("cannot change `" + printable(str(edit.path)) +
                  "` without touching what stands around it",
              "change it in an editor");
}

}  // namespace stint::yaml
