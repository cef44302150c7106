#include "stint/base/text.hpp"

#include <limits>

#include <doctest/doctest.h>

using stint::code_point_at;
using stint::counted;
using stint::find_invalid_utf8;
using stint::fold_case;
using stint::join;
using stint::parse_count;
using stint::plural;
using stint::split;
using stint::trim;

namespace {

constexpr std::size_t none = std::string_view::npos;

std::int64_t count(std::string_view text, std::int64_t max) {
  std::int64_t value = -1;
  const bool read = parse_count(text, max, value);
  CHECK(read == (value != -1));  // a fault leaves the value as it was
  return value;
}

}  // namespace

TEST_CASE("well-formed UTF-8 has no invalid byte") {
  CHECK(find_invalid_utf8("") == none);
  CHECK(find_invalid_utf8("plain") == none);
  CHECK(find_invalid_utf8("Zo\u00eb M\u00fcller \u5f20\u4f1f \U0001f389") ==
        none);
  CHECK(find_invalid_utf8("\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff"
                          "\U00010000\U0010ffff") == none);
}

TEST_CASE("the first byte that is no UTF-8 is found") {
  CHECK(find_invalid_utf8("caf\xe9") == 3);
  CHECK(find_invalid_utf8("\x80") == 0);              // no lead byte
  CHECK(find_invalid_utf8("a\xc3") == 1);             // cut off
  CHECK(find_invalid_utf8("a\xe5\xbc") == 1);         // cut off
  CHECK(find_invalid_utf8("\xc0\xaf") == 0);          // overlong
  CHECK(find_invalid_utf8("\xc1\xbf") == 0);          // overlong
  CHECK(find_invalid_utf8("\xe0\x9f\xbf") == 0);      // overlong
  CHECK(find_invalid_utf8("\xf0\x8f\xbf\xbf") == 0);  // overlong
  CHECK(find_invalid_utf8("\xed\xa0\x80") == 0);      // surrogate
  CHECK(find_invalid_utf8("\xf4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(find_invalid_utf8("\xf5\x80\x80\x80") == 0);
  CHECK(find_invalid_utf8("\xff\xfe") == 0);
}

TEST_CASE("an invalid byte is found at every distance from the beginning") {
  for (std::size_t before = 0; before < 40; ++before) {
    CAPTURE(before);
    CHECK(find_invalid_utf8(std::string(before, 'x') + "\xff tail of text") ==
          before);
    CHECK(find_invalid_utf8(std::string(before, 'x') + "\u00e9\xe9") ==
          before + 2);
  }
}

TEST_CASE("a code point is read with its length") {
  CHECK(code_point_at("a", 0).value == U'a');
  CHECK(code_point_at("x\u00e9", 1).value == 0xE9);
  CHECK(code_point_at("x\u00e9", 1).length == 2);
  CHECK(code_point_at("\u5f20", 0).value == 0x5F20);
  CHECK(code_point_at("\U0001f389", 0).value == 0x1F389);
  CHECK(code_point_at("\U0001f389", 0).length == 4);
  CHECK(code_point_at("\U0001f389", 1).value == 0xFFFD);
  CHECK(code_point_at("\U0001f389", 1).length == 1);
  CHECK(code_point_at("a", 1).value == 0xFFFD);
}

TEST_CASE("every code point is read back, surrogates are not") {
  for (unsigned value = 0x80; value < 0x110000; ++value) {
    std::string text;
    const auto add = [&text](unsigned byte) {
      text += static_cast<char>(byte);
    };
    if (value < 0x800) {
      add(0xC0U | value >> 6U);
    } else {
      if (value < 0x10000) {
        add(0xE0U | value >> 12U);
      } else {
        add(0xF0U | value >> 18U);
        add(0x80U | (value >> 12U & 0x3FU));
      }
      add(0x80U | (value >> 6U & 0x3FU));
    }
    add(0x80U | (value & 0x3FU));
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    REQUIRE(code_point_at(text, 0).value == (surrogate ? 0xFFFD : value));
    REQUIRE((find_invalid_utf8(text) == none) == !surrogate);
  }
}

TEST_CASE("case is folded in Latin, Greek and Cyrillic") {
  CHECK(fold_case("Maya CHEN 42") == "maya chen 42");
  CHECK(fold_case("ZO\u00cb \u00d8STERG\u00c5RD") ==
        "zo\u00eb "
        "\u00f8sterg\u00e5rd");
  CHECK(fold_case("\u0141\u00d3D\u0179 \u010c\u0160\u017d") ==
        "\u0142\u00f3d\u017a \u010d\u0161\u017e");
  CHECK(fold_case("\u0391\u03a3\u0386") == "\u03b1\u03c3\u03ac");
  CHECK(fold_case("\u03c2") == "\u03c3");  // final sigma
  CHECK(fold_case("\u041c\u0410\u042f \u0401\u0490") ==
        "\u043c\u0430\u044f \u0451\u0491");
  CHECK(fold_case("\u0178") == "\u00ff");
}

TEST_CASE("what has no case stays, even if it is no text") {
  CHECK(fold_case("\u00d7\u00f7\u00df\u0131\u0138\u0149") ==
        "\u00d7\u00f7\u00df\u0131\u0138\u0149");
  CHECK(fold_case("\u5f20\U0001f389") == "\u5f20\U0001f389");
  CHECK(fold_case("A\xffZ\xc3") == "a\xffz\xc3");
}

TEST_CASE("blanks and line ends are trimmed") {
  CHECK(trim(" \ta b\r\n") == "a b");
  CHECK(trim("") == "");
  CHECK(trim(" \n ") == "");
  CHECK(trim("\u00a0a") == "\u00a0a");
}

TEST_CASE("text is split at every separator") {
  using Parts = std::vector<std::string_view>;
  CHECK(split("a,b", ',') == Parts{"a", "b"});
  CHECK(split(",a,,", ',') == Parts{"", "a", "", ""});
  CHECK(split("", ',') == Parts{""});
}

TEST_CASE("parts are joined with a separator between them") {
  CHECK(join(std::vector<std::string>{"a", "b", "c"}, ", ") == "a, b, c");
  CHECK(join(std::vector<std::string>{"a"}, ", ") == "a");
  CHECK(join(std::vector<std::string>{}, ", ") == "");
}

TEST_CASE("things are counted in the singular and the plural") {
  CHECK(counted(1, "student") == "1 student");
  CHECK(counted(2, "student") == "2 students");
  CHECK(counted(0, "business") == "0 businesses");
  CHECK(plural("agency") == "agencies");
  CHECK(plural("day") == "days");
  CHECK(plural("match") == "matches");
  CHECK(plural("wish") == "wishes");
  CHECK(plural("box") == "boxes");
  CHECK(plural("preference list") == "preference lists");
  CHECK(plural("y") == "ys");
}

TEST_CASE("a count is read up to its bound") {
  CHECK(count("0", 10) == 0);
  CHECK(count("10", 10) == 10);
  CHECK(count("11", 10) == -1);
  CHECK(count("007", 10) == 7);
  CHECK(count("1", 0) == -1);
  CHECK(count("0", 0) == 0);
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  CHECK(count("9223372036854775807", most) == most);
  CHECK(count("9223372036854775808", most) == -1);
  CHECK(count("99999999999999999999999", most) == -1);
}

TEST_CASE("only digits are a count") {
  for (const char* text :
       {"", "+1", "-1", " 1", "1 ", "1.0", "1e3", "0x1", "one", "1,000"}) {
    CAPTURE(text);
    CHECK(count(text, 1000) == -1);
  }
}

TEST_CASE("the article follows the noun's first letter") {
  CHECK(stint::with_article("student") == "a student");
  CHECK(stint::with_article("evaluation") == "an evaluation");
}
