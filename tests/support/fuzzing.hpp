// What a fuzz target is, and what its checks are made of.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/text.hpp"
#include "stint/records/kind.hpp"

namespace stint::testing {

// Each file of tests/fuzz defines this: it returns, whatever the input, or the
// input is a find. libFuzzer calls it with what it thinks up, and `make test`
// with the files of tests/fuzz/seeds.
void fuzz(std::string_view input);

// Ends the program with `what` if it does not hold; libFuzzer keeps the input.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// The text up to the first line break, which leaves `rest` with its break.
inline std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  return line;
}

// The kind that a digit at the beginning of an input chooses.
inline Kind kind_of(char digit) {
  const auto code = static_cast<unsigned char>(digit);
  return static_cast<Kind>((code + kind_count * 10 - '0') % kind_count);
}

// A fault names its check, has words that are safe to show, and lies in `text`.
inline void require_sound(const Finding& fault, std::string_view text) {
  require(!fault.check.empty() && !fault.message.empty(),
          "a fault has a check and a message");
  require(printable(fault.message) == fault.message,
          "a message holds nothing that a terminal obeys");
  require(printable(fault.help) == fault.help,
          "a help holds nothing that a terminal obeys");
  require(fault.span.begin <= fault.span.end && fault.span.end <= text.size(),
          "a fault has a place in the text");
  const Place place = place_of(fault.span, text);
  require(
      place.line >= 1 && place.column >= 1 && place.column <= place.end_column,
      "a place counts from 1");
}

inline void require_sound(const std::vector<Finding>& faults,
                          std::string_view text) {
  for (const Finding& fault : faults) require_sound(fault, text);
}

}  // namespace stint::testing
