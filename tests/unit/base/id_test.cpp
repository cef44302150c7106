#include "stint/base/id.hpp"

#include <doctest/doctest.h>

using stint::id_from;
using stint::why_no_id;

namespace {

struct Student;
using StudentId = stint::Id<Student>;

std::string why(std::string_view text) {
  return why_no_id(text).value_or("an id");
}

const std::string longest(63, 'x');

}  // namespace

TEST_CASE(
    "an id is made of small letters, digits, dots, hyphens, underscores") {
  for (const char* text :
       {"s-1042", "0", "a.b", "a_b", "us-flsa-youth", "3d", "a-", "a_", "com",
        "com0", "com10", "console", "x.con", "lpt", "nul-1"}) {
    CAPTURE(text);
    CHECK(why(text) == "an id");
  }
}

TEST_CASE("an id has 1 to 63 characters") {
  CHECK(why("") == "it is empty");
  CHECK(why(longest) == "an id");
  CHECK(why(longest + "x") == "it has 64 characters; at most 63 are allowed");
}

TEST_CASE("a character that is not allowed is named") {
  CHECK(why("Web") ==
        "it holds the capital letter `W`; write it in lower case");
  CHECK(why("web design") == "it holds a blank; write a hyphen");
  CHECK(why("caf\u00e9") ==
        "it holds `\u00e9`; only a-z, 0-9, `.`, `_` and `-` are allowed");
  CHECK(why("a/b") ==
        "it holds `/`; only a-z, 0-9, `.`, `_` and `-` are allowed");
  CHECK(why("a\\b") ==
        "it holds `\\`; only a-z, 0-9, `.`, `_` and `-` are allowed");
}

TEST_CASE("a character that could fool a terminal is named by its escape") {
  using std::string_view_literals::operator""sv;
  CHECK(why("a\0b"sv) ==
        "it holds `\\x00`; only a-z, 0-9, `.`, `_` and `-` are allowed");
  CHECK(why("a\x1b[31m") ==
        "it holds `\\x1b`; only a-z, 0-9, `.`, `_` and `-` are allowed");
  CHECK(why("a\u202e") ==
        "it holds `\\u202e`; only a-z, 0-9, `.`, `_` and `-` are allowed");
  CHECK(why("a\xff") ==
        "it holds `\\xff`; only a-z, 0-9, `.`, `_` and `-` are allowed");
}

TEST_CASE("no id leaves its folder or hides in it") {
  CHECK(why("../../x") ==
        "it holds `/`; only a-z, 0-9, `.`, `_` and `-` are "
        "allowed");
  CHECK(why("..") ==
        "it begins with `.`; an id begins with a letter or a digit");
  CHECK(why(".git") ==
        "it begins with `.`; an id begins with a letter or a digit");
  CHECK(why("-rf") ==
        "it begins with `-`; an id begins with a letter or a digit");
  CHECK(why("_a") ==
        "it begins with `_`; an id begins with a letter or a digit");
  CHECK(why("a..b") == "it holds `..`");
  CHECK(why("a.") == "it ends with a dot");
}

TEST_CASE("names that Windows reserves are no ids, whatever their extension") {
  CHECK(why("con") == "Windows reserves the name `con`");
  CHECK(why("nul.yaml") == "Windows reserves the name `nul`");
  CHECK(why("aux.tar.gz") == "Windows reserves the name `aux`");
  CHECK(why("prn") == "Windows reserves the name `prn`");
  CHECK(why("com1") == "Windows reserves the name `com1`");
  CHECK(why("com9") == "Windows reserves the name `com9`");
  CHECK(why("lpt1.x") == "Windows reserves the name `lpt1`");
}

TEST_CASE("an id is suggested for other text") {
  CHECK(id_from("Web Design") == "web-design");
  CHECK(id_from("  Maya  Chen ") == "maya-chen");
  CHECK(id_from("Caf\u00e9 & Bar") == "caf-bar");
  CHECK(id_from("../../etc/passwd") == "etc-passwd");
  CHECK(id_from("a..b.") == "a.b");
  CHECK(id_from("CON") == "con-1");
  CHECK(id_from("nul.txt") == "nul-1.txt");
  CHECK(id_from("a - b") == "a-b");
  CHECK(id_from("\u5f20\u4f1f") == "");
  CHECK(id_from("") == "");
  CHECK(id_from(longest + "yz") == longest);
  CHECK(id_from("com1." + std::string(80, 'z')) ==
        "com1-1." + std::string(56, 'z'));
}

TEST_CASE("an id is suggested for itself") {
  for (const char* text : {"s-1042", "a--b", "a-", "x_1.y"}) {
    CAPTURE(text);
    CHECK(id_from(text) == text);
  }
}

TEST_CASE("what is suggested is an id or empty") {
  unsigned state = 20261005;
  CAPTURE(state);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (unsigned length = state % 80; length > 0; --length) {
      state = state * 1664525U + 1013904223U;
      text += "conulptax19.-_ A\xc3\xa9/"[state >> 24U & 15U];
    }
    state = state * 1664525U + 1013904223U;
    const std::string id = id_from(text);
    CAPTURE(text);
    CAPTURE(id);
    REQUIRE((id.empty() || why(id) == "an id"));
  }
}

TEST_CASE("an Id is made only from an id") {
  CHECK(StudentId("s-1042").str() == "s-1042");
  CHECK_THROWS_WITH_AS(StudentId("S 1"),
                       "`S 1` is no id: it holds the capital letter `S`; "
                       "write it in lower case",
                       stint::Error);
  CHECK(StudentId::parse("s-1042") == StudentId("s-1042"));
  CHECK_FALSE(StudentId::parse("S-1042"));
  CHECK(StudentId().empty());
  CHECK(StudentId("a") < StudentId("b"));
}

TEST_CASE("a reserved name that was cut does not end with a dot") {
  const std::string text = "con." + std::string(56, 'a') + ".bb";
  REQUIRE(text.size() == longest.size());
  CHECK(id_from(text) == "con-1." + std::string(56, 'a'));
}

TEST_CASE("what is no id is refused with what to write") {
  const auto help = [](std::string_view text) {
    try {
      return StudentId(text).str();
    } catch (const stint::Error& error) {
      return error.what() + std::string(" / ") + error.help();
    }
  };
  CHECK(help("S-1") ==
        "`S-1` is no id: it holds the capital letter `S`; write it in lower "
        "case / write `s-1`");
  CHECK(help("??") ==
        "`??` is no id: it holds `?`; only a-z, 0-9, `.`, `_` and `-` are "
        "allowed / an id is like `spring-fair-2`");
}
