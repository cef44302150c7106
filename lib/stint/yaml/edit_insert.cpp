#include "stint/base/text.hpp"
#include "stint/yaml/edit_internal.hpp"

namespace stint::yaml::internal {

Splice Planner::insert_key(const Target& mapping, const std::string& key,
                           const Tree& value) const {
  const Node& node = *mapping.node;
  const bool root = mapping.parent == nullptr;
  if (root && node.first_child == 0) return first_key(key, value);
  if (node.kind == NodeKind::empty) {
    Tree whole = Tree::mapping();
    whole.add(key, value);
    return fill_empty(mapping, whole);
  }
  if (node.style == Style::flow) {
    return insert_in_flow(
        node, write_key(key, Context::flow) + ": " + write_inline(value));
  }
  const std::size_t column = lines_.column(node.span.begin);
  Tree line = Tree::mapping();
  line.add(key, value);
  return insert_lines(node, layout_block(line, column, options_));
}

// The first field of a file that holds comments only, or `{}`.
Splice Planner::first_key(const std::string& key, const Tree& value) const {
  Tree line = Tree::mapping();
  line.add(key, value);
  const std::string lines =
      with_breaks(layout_block(line, 0, options_).substr(1));
  const Node& root = document_.root();
  if (root.kind == NodeKind::mapping) {
    return {root.span.begin, root.span.end, lines};
  }
  const auto end = static_cast<std::uint32_t>(text_.size());
  const std::string line_break(lines_.line_break());
  if (lines_.begin(end) == end) return {end, end, lines + line_break};
  return {end, end, line_break + lines};
}

Splice Planner::insert_item(const Target& sequence, const Tree& item) const {
  const Node& node = *sequence.node;
  if (node.style == Style::flow) {
    return insert_in_flow(node, write_inline(item));
  }
  const std::size_t column = lines_.column(node.span.begin);
  const std::string line = '\n' + std::string(column, ' ') + '-' +
                           item_like(*last_child(node), column, item);
  return insert_lines(node, line);
}

// What follows the dash of a new item beside `sibling`.
std::string Planner::item_like(const Node& sibling, std::size_t column,
                               const Tree& item) const {
  // As many spaces after the dash as the sibling has.
  const std::uint32_t dash = sibling.key_span.begin;
  std::size_t gap = 1;
  if (sibling.kind != NodeKind::empty &&
      lines_.begin(sibling.span.begin) == lines_.begin(dash)) {
    gap = sibling.span.begin - dash - 1;
  }
  const bool collection = !item.members.empty();
  const bool block = sibling.style == Style::block && sibling.kind == item.kind;
  if (collection && (block || !can_be_inline(item))) {
    const std::size_t inner = column + 1 + gap;
    const std::string lines = layout_block(item, inner, options_);
    return std::string(gap, ' ') + lines.substr(1 + inner);
  }
  if (collection) return std::string(gap, ' ') + write_inline(item);
  std::string text = layout(item, column, column + 1, options_);
  if (!text.empty()) text.replace(0, 1, gap, ' ');
  return text;
}

// After the last item: only bytes are added.
Splice Planner::insert_in_flow(const Node& collection,
                               const std::string& text) const {
  const Node* last = last_child(collection);
  if (last == nullptr) {
    const std::uint32_t at = collection.span.begin + 1;
    return {at, at, text};
  }
  return {last->span.end, last->span.end, ", " + text};
}

// Below the last line of text of `collection`.
Splice Planner::insert_lines(const Node& collection, std::string lines) const {
  const std::uint32_t at = lines_.end(collection.span.end);
  std::string added = with_breaks(lines);
  // A text that ended with the file gets a line break now, which `|` would
  // make a part of it.
  const Node& last = deepest_last(collection);
  if (at < text_.size() || !is_text_block(last) || last.text.empty()) {
    return {at, at, added};
  }
  const std::uint32_t header = last.span.begin + 1;
  const std::string_view rest = text_.substr(header, at - header);
  if (rest.substr(0, rest.find_first_of(" \t\r\n")).find('-') != rest.npos) {
    return {at, at, added};
  }
  return {header, at, '-' + std::string(rest) + added};
}

}  // namespace stint::yaml::internal
