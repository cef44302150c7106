#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/document.hpp"

namespace stint {

/// A value as pure content, without places or layout: what an edit is meant to
/// write, and what two readers of one file must agree on. Scalars are text.
struct Tree {
  struct Member;

  NodeKind kind = NodeKind::empty;
  /// Of a scalar.
  std::string text;
  /// Of a scalar: its field's kind gives it its meaning (a date, a number,
  /// yes), so it is written plain, although a reader that guesses types would
  /// take it for something else than text. Not part of the content: `==`
  /// ignores it.
  bool typed = false;
  /// Of a sequence (keys empty) or a mapping (in order).
  std::vector<Member> members;

  /// Free text: quoted where any reader could take it for something else.
  STINT_EXPORT static Tree scalar(std::string_view text);
  /// A value of a kind other than text: `2026-10-05`, `2.5`, `yes`.
  STINT_EXPORT static Tree value(std::string_view text);
  STINT_EXPORT static Tree sequence();
  STINT_EXPORT static Tree sequence(std::vector<Tree> items);
  STINT_EXPORT static Tree mapping();
  STINT_EXPORT static Tree mapping(std::vector<Member> members);

  /// Null if this is no mapping or has no such key.
  STINT_EXPORT const Tree* find(std::string_view key) const;
  STINT_EXPORT Tree* find(std::string_view key);
  /// Adds a member to a mapping, or an item to a sequence.
  STINT_EXPORT void add(std::string_view key, Tree value);
  STINT_EXPORT void add(Tree item);

  STINT_EXPORT bool operator==(const Tree& other) const;
};

struct Tree::Member {
  std::string key;
  Tree value;
  bool operator==(const Member&) const = default;
};

STINT_EXPORT Tree tree_of(const Document& document, const Node& node);

}  // namespace stint
