#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stint/yaml/edit.hpp"
#include "stint/yaml/layout_internal.hpp"

namespace stint::yaml::internal {

/// Bytes [begin, end) of the old text and what takes their place.
struct Splice {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string text;
};

/// The lines of a file that was scanned without faults.
class Lines {
 public:
  Lines(std::string_view text, const Document& document);

  /// First byte of the line that holds `at`.
  std::uint32_t begin(std::uint32_t at) const;
  /// End of the text of that line, before its line break.
  std::uint32_t end(std::uint32_t at) const;
  /// First byte of the line after it, or the end of the text.
  std::uint32_t next(std::uint32_t at) const;
  std::size_t column(std::uint32_t at) const { return at - begin(at); }
  /// Whether only spaces stand before `at` on its line.
  bool is_first(std::uint32_t at) const;
  /// What new lines end with.
  std::string_view line_break() const { return line_break_; }
  /// The lines in [begin, end), each with its break, that hold a comment only.
  std::string comments(std::uint32_t begin, std::uint32_t end) const;
  /// Whether `at` is on a line of a block of text.
  bool in_block_text(std::uint32_t at) const;

 private:
  std::string_view text_;
  std::uint32_t start_ = 0;  // after a byte order mark
  std::string_view line_break_ = "\n";
  std::vector<Span> blocks_;
};

/// Where a value stands in its file.
struct Target {
  const Node* node = nullptr;
  const Node* parent = nullptr;
  const Node* previous = nullptr;  // sibling
  const Node* next = nullptr;      // sibling
  bool in_flow = false;            // some collection around it is in brackets
};

/// Plans the splice for one edit. What it plans is judged by the caller.
class Planner {
 public:
  Planner(std::string_view text, const Document& document, Blocks literals);

  Splice plan(const Edit& edit) const;

 private:
  Splice set(const FieldPath& path, const Tree& value) const;
  Splice append(const FieldPath& path, const Tree& item) const;
  Splice remove(const FieldPath& path) const;

  // edit_replace.cpp
  Splice replace(const Target& target, const Tree& value) const;
  Splice replace_inline(const Target& target, const Tree& value) const;
  Splice replace_block(const Target& target, const Tree& value) const;
  Splice fill_empty(const Target& target, const Tree& value) const;
  std::string layout_like(const Target& target, const Tree& value,
                          LayoutOptions options) const;
  std::uint32_t anchor(const Target& target) const;
  std::size_t owner_column(const Target& target) const;

  // edit_insert.cpp
  Splice insert_key(const Target& mapping, const std::string& key,
                    const Tree& value) const;
  Splice insert_item(const Target& sequence, const Tree& item) const;
  Splice insert_in_flow(const Node& collection, const std::string& text) const;
  Splice insert_lines(const Node& collection, std::string lines) const;
  Splice first_key(const std::string& key, const Tree& value) const;
  std::string item_like(const Node& sibling, std::size_t column,
                        const Tree& item) const;

  // edit_remove.cpp
  Splice remove_from_flow(const Target& target) const;
  Splice remove_from_block(const Target& target) const;

  std::string with_breaks(std::string_view lines) const;
  std::uint32_t first_byte(const Node& member) const {
    return member.key_span.begin;
  }
  const Node* last_child(const Node& node) const;
  const Node& deepest_last(const Node& node) const;

  std::string_view text_;
  const Document& document_;
  Lines lines_;
  LayoutOptions options_;
};

/// The value at `path`, or a null node and the deepest one on the way, with the
/// steps that are missing left in `rest`.
Target locate(const Document& document, const FieldPath& path,
              std::size_t& found);

std::string key_of(const PathStep& step);

inline bool is_text_block(const Node& node) {
  return node.style == Style::literal || node.style == Style::folded;
}

/// `lines`, which end with a line break, without it.
std::string without_break(std::string lines);

/// Where `step` leads in a sequence of `count` items; throws `Error` if
/// nowhere.
std::size_t index_of(const PathStep& step, std::size_t count);

}  // namespace stint::yaml::internal
