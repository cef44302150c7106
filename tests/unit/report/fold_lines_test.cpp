#include "stint/report/fold_lines.hpp"

#include <doctest/doctest.h>

namespace stint {
namespace {

TEST_CASE("lines that are too long are broken at blanks, and indented") {
  CHECK(fold_lines("one two three\n  four five six\n", 10) ==
        "one two\n  three\n  four\n    five\n    six\n");
}

TEST_CASE("lines that fit stay as they are") {
  CHECK(fold_lines("a  b\n\n  c\n", 4) == "a  b\n\n  c\n");
  CHECK(fold_lines("one two three", std::nullopt) == "one two three");
}

TEST_CASE("a command is never broken") {
  CHECK(fold_lines("write `stint show s-1` now", 12) ==
        "write\n  `stint show s-1`\n  now");
}

TEST_CASE("a word that is too long stands alone") {
  CHECK(fold_lines("ab cdefghij kl", 4) == "ab\n  cdefghij\n  kl");
}

}  // namespace
}  // namespace stint
