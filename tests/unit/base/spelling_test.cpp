#include "stint/base/spelling.hpp"

#include <vector>

#include <doctest/doctest.h>

using stint::edit_distance;
using stint::nearest;

namespace {

std::string suggestion(std::string_view word,
                       const std::vector<std::string>& candidates) {
  return nearest(word, candidates);
}

}  // namespace

TEST_CASE("the distance counts insertions, deletions and substitutions") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("web", "wed") == 1);
}

TEST_CASE("a swap of neighbours is one step, but not edited again") {
  CHECK(edit_distance("web-desing", "web-design") == 1);
  CHECK(edit_distance("ab", "ba") == 1);
  CHECK(edit_distance("ca", "abc") == 3);  // 2 without the restriction
}

TEST_CASE("the nearest candidate is suggested") {
  CHECK(suggestion("web-desing", {"photography", "web-design", "web"}) ==
        "web-design");
  CHECK(suggestion("Photografy", {"photography", "geography"}) ==
        "photography");
  CHECK(suggestion("WEB-DESIGN", {"web-design"}) == "web-design");
}

TEST_CASE("what is too far away is not suggested") {
  CHECK(suggestion("abcdef", {"abcdxy"}) == "abcdxy");  // 2 of 6
  CHECK(suggestion("abcdef", {"abcxyz"}) == "");        // 3 of 6
  CHECK(suggestion("abcde", {"abcxy"}) == "");          // 2 of 5
  CHECK(suggestion("ab", {"ax"}) == "ax");
  CHECK(suggestion("a", {"b"}) == "");
  CHECK(suggestion("", {"a"}) == "");
  CHECK(suggestion("web", {}) == "");
}

TEST_CASE("of candidates equally near the first of the alphabet is taken") {
  CHECK(suggestion("bat", {"hat", "cat", "rat"}) == "cat");
  CHECK(suggestion("bat", {"rat", "hat", "cat"}) == "cat");
}

TEST_CASE("views can be candidates as well") {
  const std::vector<std::string_view> names{"check", "match"};
  CHECK(nearest("chek", std::span<const std::string_view>(names)) == "check");
}

TEST_CASE("a word is known by its beginning") {
  CHECK(stint::has_word_like("bakery-website", "bakery"));
  CHECK(stint::has_word_like("A new Website", "web"));
  CHECK_FALSE(stint::has_word_like("cobweb", "web"));
  CHECK_FALSE(stint::has_word_like("s-1042", "s-"));
}

TEST_CASE("guesses are joined in a question") {
  const auto asked = [](const std::vector<std::string>& guesses) {
    return stint::did_you_mean(guesses);
  };
  CHECK(asked({}) == "");
  CHECK(asked({"a"}) == "did you mean `a`?");
  CHECK(asked({"a", "b"}) == "did you mean `a` or `b`?");
  CHECK(asked({"a", "b", "c"}) == "did you mean `a`, `b` or `c`?");
}

TEST_CASE("another number is another record, not a slip of the finger") {
  CHECK(suggestion("s-9999", {"s-1099", "s-999"}) == "");
  CHECK(suggestion("bakery-website/s-1042", {"bakery-website-2025/s-1013"}) ==
        "");
  CHECK(suggestion("s1042", {"s-1042"}) == "s-1042");
  CHECK(suggestion("S-1042", {"s-1042"}) == "s-1042");
  CHECK(suggestion("bakery-websit-2025", {"bakery-website-2025"}) ==
        "bakery-website-2025");
  CHECK(suggestion("libary-video", {"library-video-2"}) == "library-video-2");
}

TEST_CASE("half a number is no beginning") {
  CHECK_FALSE(stint::has_word_like("s-1042", "s-104"));
  CHECK(stint::has_word_like("bakery-2025", "bakery"));
}
