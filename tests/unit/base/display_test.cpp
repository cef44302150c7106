// What text.hpp says about terminals; see lib/stint/base/display.cpp.

#include <doctest/doctest.h>

#include "stint/base/text.hpp"

using stint::display_width;
using stint::printable;
using stint::shorten;

TEST_CASE("East Asian wide characters and emoji take two columns") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("Zo\u00eb") == 3);
  CHECK(display_width("\u5f20\u4f1f") == 4);
  CHECK(display_width("\ud55c\uae00") == 4);
  CHECK(display_width("\u30c6\u30b9\u30c8") == 6);
  CHECK(display_width("\uff21") == 2);
  CHECK(display_width("\uff71") == 1);  // half-width katakana
  CHECK(display_width("\U0001f389") == 2);
  CHECK(display_width("\u2026") == 1);
  CHECK(display_width("") == 0);
}

TEST_CASE("combining marks take no column") {
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("\u05e9\u05c1") == 1);
  CHECK(display_width("\u0e01\u0e34") == 1);
  CHECK(display_width("\u2764\ufe0f") == 1);
}

TEST_CASE("ordinary text is shown as it is") {
  CHECK(printable("plain `text` \\ with a backslash") ==
        "plain `text` \\ with a backslash");
  CHECK(
      printable("Zo\u00eb \u5f20\u4f1f \U0001f389 \u0645\u0627\u064a\u0627") ==
      "Zo\u00eb \u5f20\u4f1f \U0001f389 \u0645\u0627\u064a\u0627");
  CHECK(printable("") == "");
}

TEST_CASE("control characters are escaped") {
  using std::string_literals::operator""s;
  CHECK(printable("a\0b"s) == "a\\x00b");
  CHECK(printable("\x1b[31mred") == "\\x1b[31mred");
  CHECK(printable("a\tb\r\n") == "a\\tb\\r\\n");
  CHECK(printable("\x7f") == "\\x7f");
  CHECK(printable("\u0080\u009b\u009f") == "\\u0080\\u009b\\u009f");
  CHECK(printable("\u00a0") == "\u00a0");
}

TEST_CASE("what changes the reading of a text unseen is escaped") {
  CHECK(printable("\u200b\u200f") == "\\u200b\\u200f");
  CHECK(printable("\u200a\u2010") == "\u200a\u2010");
  CHECK(printable("\u202a\u202e") == "\\u202a\\u202e");
  CHECK(printable("\u2028\u2029") == "\\u2028\\u2029");
  CHECK(printable("\u2060\u2066\u2069") == "\\u2060\\u2066\\u2069");
  CHECK(printable("\ufeff\u061c") == "\\ufeff\\u061c");
  CHECK(printable("\U000e0041\U000e0100") == "\\U000e0041\\U000e0100");
  CHECK(printable("\u00ad\u034f\u3164\ufff9") ==
        "\\u00ad\\u034f\\u3164\\ufff9");
  CHECK(printable("\u2764\ufe0f") == "\u2764\ufe0f");
}

TEST_CASE("bytes that are no UTF-8 are escaped one by one") {
  CHECK(printable("caf\xe9") == "caf\\xe9");
  CHECK(printable("\xed\xa0\x80") == "\\xed\\xa0\\x80");
  CHECK(printable("\xc0\xaf!") == "\\xc0\\xaf!");
}

TEST_CASE("text that fits is not shortened") {
  CHECK(shorten("abc", 3) == "abc");
  CHECK(shorten("\u5f20\u4f1f", 4) == "\u5f20\u4f1f");
  CHECK(shorten("", 0) == "");
}

TEST_CASE("shortened text ends in an ellipsis, within the width") {
  CHECK(shorten("abcd", 3) == "ab\u2026");
  CHECK(shorten("abcd", 1) == "\u2026");
  CHECK(shorten("abcd", 0) == "");
  CHECK(shorten("\u5f20\u4f1f", 3) == "\u5f20\u2026");
  CHECK(shorten("\u5f20\u4f1f", 2) == "\u2026");
  CHECK(shorten("e\u0301e\u0301e\u0301", 2) == "e\u0301\u2026");
}
