#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "stint/records/tree.hpp"

namespace stint::testing {

/// A small generator of numbers, the same on every machine (SplitMix64), so
/// that a printed seed is enough to see a failure again.
class YamlRandom {
 public:
  explicit YamlRandom(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  /// 0 to `count` - 1.
  std::size_t below(std::size_t count) { return next() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }
  std::string_view pick(std::initializer_list<std::string_view> choices) {
    return choices.begin()[below(choices.size())];
  }

 private:
  std::uint64_t state_;
};

/// A record as people write them: comments everywhere, odd indentation, compact
/// items, lists indented or not under their key, nested brackets, quoted keys,
/// blocks of text, blank lines in odd places, CRLF, a byte order mark, no line
/// break at the end. Nearly always inside of the dialect.
std::string hand_written_yaml(YamlRandom& random);

/// `text` with one to three small accidents: bytes changed, removed, doubled or
/// put in, with a liking for characters that mean something, lines swapped.
std::string mutated_yaml(std::string_view text, YamlRandom& random);

/// A text for a scalar; some need quotes, a few have line breaks or escapes.
std::string any_text(YamlRandom& random);

/// A value of any kind, at most `depth` collections deep.
Tree any_tree(YamlRandom& random, int depth);

}  // namespace stint::testing
