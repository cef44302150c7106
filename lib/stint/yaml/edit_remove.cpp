#include <utility>

#include "stint/yaml/edit_internal.hpp"

namespace stint::yaml::internal {

// An item goes with the comma that it needed.
Splice Planner::remove_from_flow(const Target& target) const {
  const std::uint32_t begin = first_byte(*target.node);
  if (target.next != nullptr) return {begin, first_byte(*target.next), {}};
  if (target.previous != nullptr) {
    return {target.previous->span.end, target.node->span.end, {}};
  }
  const Span whole = target.parent->span;
  return {whole.begin + 1, whole.end - 1, {}};
}

// A key or item goes with its lines; comments on lines of their own stay.
Splice Planner::remove_from_block(const Target& target) const {
  const Node& node = *target.node;
  const std::uint32_t first = first_byte(node);
  const std::uint32_t text_end = lines_.end(node.span.end);
  const std::uint32_t end = lines_.next(text_end);
  std::string kept = lines_.comments(lines_.next(first), end);
  if (!lines_.is_first(first)) {
    // The first one of an item, on the line of the dash; it is not the only
    // one.
    if (kept.empty()) {
      const std::uint32_t next = first_byte(*target.next);
      if (lines_.comments(text_end, next).empty()) return {first, next, {}};
    }
    std::uint32_t begin = first;
    while (text_[begin - 1] == ' ') --begin;  // back to the dash
    return {begin, end, std::string(lines_.line_break()) + kept};
  }
  std::uint32_t begin = lines_.begin(first);
  if (text_end == text_.size()) {
    // A file without a last line break stays one, but a block of text that is
    // now the last one keeps the break that is a part of it.
    if (!kept.empty()) {
      kept = without_break(std::move(kept));
    } else if (!is_text_block(deepest_last(*target.previous))) {
      begin = static_cast<std::uint32_t>(
          without_break(std::string(text_.substr(0, begin))).size());
    }
  }
  return {begin, end, kept};
}

}  // namespace stint::yaml::internal
