#include <algorithm>

#include "stint/base/text.hpp"
#include "stint/yaml/layout_internal.hpp"

namespace stint::yaml {

namespace internal {

namespace {

bool is_scalar(const Tree::Member& member) {
  return member.value.kind == NodeKind::scalar ||
         member.value.kind == NodeKind::empty;
}

bool is_mapping(const Tree::Member& member) {
  return member.value.kind == NodeKind::mapping;
}

// Text with line breaks reads badly as `\n` in quotes.
bool holds_lines(const Tree& tree) {
  if (tree.kind == NodeKind::scalar) {
    return tree.text.find('\n') != std::string::npos;
  }
  return std::any_of(
      tree.members.begin(), tree.members.end(),
      [](const Tree::Member& member) { return holds_lines(member.value); });
}

// Lists of words and of ties, and maps of words, go on the key's line; a list
// of maps is easier to read, and to compare, with one map a line.
bool goes_inline(const Tree& tree) {
  if (tree.members.empty()) return true;
  if (!can_be_inline(tree) || holds_lines(tree)) return false;
  const auto& members = tree.members;
  if (tree.kind == NodeKind::mapping) {
    return std::all_of(members.begin(), members.end(), is_scalar);
  }
  return std::all_of(members.begin(), members.end(),
                     [](const Tree::Member& member) {
                       return !is_mapping(member) && goes_inline(member.value);
                     });
}

bool fits(std::string_view text, std::size_t used,
          const LayoutOptions& options) {
  return used + 1 + display_width(text) <= options.width;
}

std::string layout_item(const Tree& tree, std::size_t column,
                        const LayoutOptions& options) {
  const std::size_t inner = column + 2;
  if (tree.kind != NodeKind::mapping || tree.members.empty()) {
    return layout(tree, column, column + 1, options);
  }
  if (can_be_inline(tree) && !holds_lines(tree)) {
    const std::string line = write_inline(tree);
    if (fits(line, column + 1, options)) return ' ' + line;
  }
  // The first key stands beside the dash.
  return ' ' + layout_block(tree, inner, options).substr(inner + 1);
}

}  // namespace

std::string write_literal(std::string_view text, std::size_t column) {
  if (text.front() == '\n') return {};
  const bool newline = text.back() == '\n';
  const std::string_view body =
      newline ? text.substr(0, text.size() - 1) : text;
  if (body.back() == '\n' || find_invalid_utf8(body) != body.npos) return {};
  std::string out = newline ? " |" : " |-";
  bool first = true;
  for (const std::string_view line : split(body, '\n')) {
    if (first && (line[0] == ' ' || line[0] == '\t')) return {};
    if (!line.empty() && line.find_first_not_of(" \t") == line.npos) return {};
    if (!stands_in_a_file(line)) return {};
    first = false;
    out += '\n';
    if (line.empty()) continue;
    out.append(column, ' ');
    out += line;
  }
  return out;
}

std::string layout_block(const Tree& tree, std::size_t column,
                         const LayoutOptions& options) {
  std::string out;
  for (const Tree::Member& member : tree.members) {
    out += '\n';
    out.append(column, ' ');
    if (tree.kind == NodeKind::sequence) {
      out += '-';
      out += layout_item(member.value, column, options);
      continue;
    }
    const std::string key = write_key(member.key, Context::block) + ':';
    out += key;
    out += layout(member.value, column, column + display_width(key), options);
  }
  return out;
}

std::string layout(const Tree& tree, std::size_t column, std::size_t used,
                   const LayoutOptions& options) {
  if (tree.kind == NodeKind::empty) return {};
  if (tree.kind == NodeKind::scalar) {
    if (options.literals == Blocks::allowed && holds_lines(tree)) {
      std::string block = write_literal(tree.text, column + 2);
      if (!block.empty()) return block;
    }
    return ' ' + write_inline(tree, Context::block);
  }
  if (goes_inline(tree)) {
    std::string line = write_inline(tree);
    if (tree.members.empty() || fits(line, used, options)) return ' ' + line;
  }
  return layout_block(tree, column + 2, options);
}

}  // namespace internal

std::string write_document(const Tree& mapping, int width) {
  if (mapping.members.empty()) {
    return mapping.kind == NodeKind::mapping ? "{}\n" : "";
  }
  const internal::LayoutOptions options{
      .width = static_cast<std::size_t>(std::max(width, 0))};
  return internal::layout_block(mapping, 0, options).substr(1) + '\n';
}

}  // namespace stint::yaml
