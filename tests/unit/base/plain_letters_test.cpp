#include "stint/base/plain_letters.hpp"

#include <doctest/doctest.h>

namespace stint {
namespace {

TEST_CASE("letters lose their accents and their case, and nothing else does") {
  CHECK(plain_letters("Zoë Müller-Łukasz") == "zoe muller-lukasz");
  CHECK(plain_letters("ÀÿĀſžß÷×") == "ayaszs÷×");
  CHECK(plain_letters("e\xCC\x81 王 Жанна s-1042") == "e 王 жанна s-1042");
  CHECK(plain_letters("") == "");
}

}  // namespace
}  // namespace stint
