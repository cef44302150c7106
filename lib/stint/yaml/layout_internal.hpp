#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "stint/records/tree.hpp"
#include "stint/yaml/quote.hpp"

namespace stint::yaml::internal {

/// Whether new text with line breaks may be written as a `|` block.
enum class Blocks : std::uint8_t { allowed, forbidden };

struct LayoutOptions {
  std::size_t width = 100;
  Blocks literals = Blocks::allowed;
};

/// `key` as it stands before a colon.
std::string write_key(std::string_view key, Context context);

/// Whether `tree` can be written on one line at all: an item without a value
/// cannot stand in `[ ]`.
bool can_be_inline(const Tree& tree);

/// Whether every character of `line` can stand in a file as it is: no control
/// characters but tabs.
bool stands_in_a_file(std::string_view line);

/// What follows `key:` or `-` for `tree`: ` value` on the same line, or lines
/// of their own, each after a `\n`, without a final one. `column` is that of
/// the key or the dash, `used` how much of the line is taken. Items of a
/// sequence of maps, and text as `|`, are indented by two.
std::string layout(const Tree& tree, std::size_t column, std::size_t used,
                   const LayoutOptions& options);

/// The same, always on lines of their own that begin at `column`; `tree` is a
/// collection with members.
std::string layout_block(const Tree& tree, std::size_t column,
                         const LayoutOptions& options);

/// ` |` and the lines of `text`, which is not empty, each indented to `column`;
/// empty if readers would not all read it back the same.
std::string write_literal(std::string_view text, std::size_t column);

}  // namespace stint::yaml::internal
