#include "stint/match/lottery.hpp"

#include <doctest/doctest.h>

namespace stint {
namespace {

TEST_CASE("a number is what sha256sum says") {
  // printf '%s' 2026-fall:s-1042 | sha256sum
  CHECK(lottery("2026-fall", "s-1042") ==
        "f66cb0b2bf9e44611f7832f7ff9a399cbdf2719f24b954c391a7b9f38d418c7d");
  // printf '%s' 2026-fall:s-1042:bakery-website | sha256sum
  CHECK(lottery("2026-fall", "s-1042", "bakery-website") ==
        "388aa44d14e603153ca102e7366d86f1ce53cc66efcca53f971180888721f4cb");
}

TEST_CASE("each of several passes has a seed of its own") {
  CHECK(seed_of_pass("fall", 1, 1) == "fall");
  CHECK(seed_of_pass("fall", 1, 2) == "fall#1");
  CHECK(seed_of_pass("fall", 2, 2) == "fall#2");
}

}  // namespace
}  // namespace stint
