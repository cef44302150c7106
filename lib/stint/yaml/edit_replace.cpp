#include <algorithm>
#include <utility>

#include "stint/base/text.hpp"
#include "stint/yaml/edit_internal.hpp"

namespace stint::yaml::internal {

// Just after the colon or the dash that the value belongs to.
std::uint32_t Planner::anchor(const Target& target) const {
  const Node& node = *target.node;
  if (target.parent == nullptr) return node.span.begin;
  if (target.parent->kind == NodeKind::sequence) return node.key_span.end + 1;
  std::uint32_t at = node.key_span.end;
  while (text_[at] != ':') ++at;
  return at + 1;
}

// The column of the key or the dash that the value belongs to.
std::size_t Planner::owner_column(const Target& target) const {
  if (target.parent == nullptr) return 0;
  return lines_.column(target.node->key_span.begin);
}

Splice Planner::replace(const Target& target, const Tree& value) const {
  switch (target.node->style) {
    case Style::none:
      return fill_empty(target, value);
    case Style::block:
    case Style::literal:
    case Style::folded:
      return replace_block(target, value);
    default:
      return replace_inline(target, value);
  }
}

// How `value` stands after the colon or dash of what it replaces: a scalar in
// its old quotes, a collection in its old style.
std::string Planner::layout_like(const Target& target, const Tree& value,
                                 LayoutOptions options) const {
  const Node& old = *target.node;
  const std::size_t column = owner_column(target);
  const bool lines = value.text.find('\n') != std::string::npos;
  if (value.kind == NodeKind::scalar && !lines &&
      (old.style == Style::single_quoted ||
       old.style == Style::double_quoted)) {
    return ' ' + quote(value.text, Context::block, old.style);
  }
  const bool quoted_line = lines && old.style == Style::double_quoted;
  if (quoted_line) options.literals = Blocks::forbidden;
  if (value.members.empty()) {
    return layout(value, column, column, options);
  }
  if (old.style == Style::flow && can_be_inline(value)) {
    return ' ' + write_inline(value);
  }
  if (old.style == Style::block && value.kind == old.kind) {
    return layout_block(value, lines_.column(old.span.begin), options);
  }
  const std::uint32_t at = anchor(target);
  return layout(value, column, lines_.column(at), options);
}

// A value on one line: its place is kept, and a comment after it.
Splice Planner::replace_inline(const Target& target, const Tree& value) const {
  const Span span = target.node->span;
  if (target.in_flow) {
    if (value.kind == NodeKind::scalar) {
      const Style style = target.node->style;
      const bool quoted =
          style == Style::single_quoted || style == Style::double_quoted;
      return {span.begin, span.end,
              quoted ? quote(value.text, Context::flow, style)
                     : write_inline(value, Context::flow)};
    }
    return {span.begin, span.end, write_inline(value)};
  }
  std::string text = layout_like(target, value, options_);
  if (text.empty()) return {anchor(target), span.end, {}};
  if (text.find('\n') == std::string::npos) {
    return {span.begin, span.end, text.substr(1)};
  }
  // The first line of the new value stands where the old value was, and a
  // comment stays on that line.
  const std::uint32_t end = lines_.end(span.end);
  const std::string_view tail = text_.substr(span.end, end - span.end);
  const std::size_t first = text.find('\n');
  const std::uint32_t begin = first == 0 ? anchor(target) : span.begin;
  const std::size_t skip = first == 0 ? 0 : 1;
  return {begin, end,
          text.substr(skip, first - skip) + std::string(tail) +
              with_breaks(std::string_view(text).substr(first))};
}

// Nothing after a colon or dash yet: only bytes are added.
Splice Planner::fill_empty(const Target& target, const Tree& value) const {
  const std::uint32_t at = target.node->span.begin;
  if (target.in_flow) {
    return {at, at, ' ' + write_inline(value)};
  }
  const std::string text = layout_like(target, value, options_);
  const std::size_t first = text.find('\n');
  if (first == std::string::npos) return {at, at, text};
  const std::uint32_t end = lines_.end(at);
  return {at, end,
          text.substr(0, first) + std::string(text_.substr(at, end - at)) +
              with_breaks(std::string_view(text).substr(first))};
}

// A value on lines of its own. Comments among those lines stay.
Splice Planner::replace_block(const Target& target, const Tree& value) const {
  const Node& old = *target.node;
  std::uint32_t begin = anchor(target);
  const std::uint32_t end = lines_.end(old.span.end);
  const std::uint32_t line = lines_.end(begin);
  const bool text_block = is_text_block(old);
  const bool beside = !text_block && old.span.begin < line;
  std::string head;
  std::string kept;
  if (text_block) {
    // The comment of the `|` line; what is below is text.
    const std::string_view header = text_.substr(
        old.span.begin, lines_.end(old.span.begin) - old.span.begin);
    const std::size_t blank = header.find_first_of(" \t");
    if (blank != header.npos) head = header.substr(blank);
  } else {
    if (!beside) head = text_.substr(begin, line - begin);
    kept = lines_.comments(lines_.next(begin), end);
  }
  LayoutOptions options = options_;
  if (!kept.empty()) options.literals = Blocks::forbidden;
  std::string text = layout_like(target, value, options);
  if (beside && value.kind == old.kind && !value.members.empty()) {
    // The first member stays on the line of the dash.
    const std::size_t column = lines_.column(old.span.begin);
    text = std::string(text_.substr(begin, old.span.begin - begin)) +
           text.substr(1 + column);
  }
  if ((text_block || target.parent == nullptr) && text.substr(0, 1) == " ") {
    begin = old.span.begin;
    text.erase(0, 1);
  }
  const std::size_t first = std::min(text.find('\n'), text.size());
  std::string out = text.substr(0, first) + head;
  if (!kept.empty()) {
    out += lines_.line_break();
    out += without_break(std::move(kept));
  }
  out += with_breaks(std::string_view(text).substr(first));
  return {begin, end, out};
}

}  // namespace stint::yaml::internal
