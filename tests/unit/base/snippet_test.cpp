#include "stint/base/snippet.hpp"

#include <doctest/doctest.h>

#include "stint/base/text.hpp"

using stint::Diagnostic;
using stint::Paint;
using stint::render;
using stint::Severity;

namespace {

Diagnostic unknown_skill() {
  return {"students/s-1042.yaml",  {7, 3, 13},
          Severity::error,         "unknown-skill",
          "no skill `web-desing`", "did you mean `web-design`?",
          "  web-desing: 3"};
}

// The two lines of a snippet that shows `line` with [column, end) marked.
std::string snippet(std::string line, std::uint32_t column, std::uint32_t end,
                    int width = 100) {
  const Diagnostic d{"f", {7, column, end}, Severity::error, "", "m",
                     "",  std::move(line)};
  const std::string text = render(d, Paint::plain, width);
  return text.substr(text.find('\n') + 1);
}

}  // namespace

TEST_CASE("a diagnostic shows the line, the span and the help") {
  CHECK(render(unknown_skill(), Paint::plain) ==
        "students/s-1042.yaml:7:3: error: no skill `web-desing` "
        "[unknown-skill]\n"
        "    7 |   web-desing: 3\n"
        "      |   ^~~~~~~~~~\n"
        "help: did you mean `web-design`?\n");
}

TEST_CASE("on a terminal place, severity and help have colors") {
  Diagnostic d = unknown_skill();
  CHECK(render(d, Paint::ansi) ==
        "\x1b[1mstudents/s-1042.yaml:7:3:\x1b[0m \x1b[31merror:\x1b[0m no "
        "skill `web-desing` [unknown-skill]\n"
        "    7 |   web-desing: 3\n"
        "      |   ^~~~~~~~~~\n"
        "\x1b[36mhelp:\x1b[0m did you mean `web-design`?\n");
  d.line.clear();
  d.help.clear();
  d.severity = Severity::warning;
  CHECK(render(d, Paint::ansi) ==
        "\x1b[1mstudents/s-1042.yaml:7:3:\x1b[0m \x1b[33mwarning:\x1b[0m no "
        "skill `web-desing` [unknown-skill]\n");
  d.severity = Severity::note;
  CHECK(render(d, Paint::ansi) ==
        "\x1b[1mstudents/s-1042.yaml:7:3:\x1b[0m \x1b[34mnote:\x1b[0m no "
        "skill `web-desing` [unknown-skill]\n");
}

TEST_CASE("without a line there is no snippet, without a file no place") {
  Diagnostic d = unknown_skill();
  d.line.clear();
  d.file.clear();
  d.severity = Severity::note;
  CHECK(render(d, Paint::plain) ==
        "note: no skill `web-desing` [unknown-skill]\n"
        "help: did you mean `web-design`?\n");
}

TEST_CASE("the gutter fits the number of the line") {
  Diagnostic d = unknown_skill();
  d.help.clear();
  d.place.line = 12345;
  CHECK(render(d, Paint::plain) ==
        "students/s-1042.yaml:12345:3: error: no skill `web-desing` "
        "[unknown-skill]\n"
        " 12345 |   web-desing: 3\n"
        "       |   ^~~~~~~~~~\n");
}

TEST_CASE("an empty span and the end of a line get a caret alone") {
  CHECK(snippet("name:", 6, 6) ==
        "    7 | name:\n"
        "      |      ^\n");
  CHECK(snippet("name:", 1, 1) ==
        "    7 | name:\n"
        "      | ^\n");
  CHECK(snippet("name:", 90, 99) ==
        "    7 | name:\n"
        "      |      ^\n");
}

TEST_CASE("what is no file has no line numbers") {
  const Diagnostic d{"", {3, 3, 4}, Severity::error, "", "no", "", "a=b"};
  CHECK(render(d, Paint::plain, 80) ==
        "error: no\n"
        "      | a=b\n"
        "      |   ^\n");
}

TEST_CASE("the caret is right under wide characters, marks and tabs") {
  CHECK(snippet("\u5f20\u4f1f: abc", 5, 8) ==
        "    7 | \u5f20\u4f1f: abc\n"
        "      |       ^~~\n");
  CHECK(snippet("e\u0301: \u5f20\u4f1f", 5, 7) ==
        "    7 | e\u0301: \u5f20\u4f1f\n"
        "      |    ^~~~\n");
  CHECK(snippet("\ta:\tb", 5, 6) ==
        "    7 |  a: b\n"
        "      |     ^\n");
}

TEST_CASE("nothing in the user's text reaches the terminal unescaped") {
  CHECK(snippet("a: \x1b[2J\u202e", 4, 5) ==
        "    7 | a: \\x1b[2J\\u202e\n"
        "      |    ^~~~\n");
  Diagnostic d = unknown_skill();
  d.file = "a\nb";
  d.message = "no \x1b";
  d.help = "\u202e";
  d.line.clear();
  CHECK(render(d, Paint::plain) ==
        "a\\nb:7:3: error: no \\x1b [unknown-skill]\n"
        "help: \\u202e\n");
}

TEST_CASE("a long line is cut around the span") {
  const std::string line =
      "aaaaaaaaabbbbbbbbbccccccccc12345dddddddddeeeeeeeeefffffffff";
  CHECK(snippet(line, 1, 4, 38) ==
        "    7 | aaaaaaaaabbbbbbbbbccccccccc12\u2026\n"
        "      | ^~~\n");
  CHECK(snippet(line, 28, 33, 38) ==
        "    7 | \u2026bbccccccccc12345dddddddddeee\u2026\n"
        "      |             ^~~~~\n");
  CHECK(snippet(line, 58, 60, 38) ==
        "    7 | \u202645dddddddddeeeeeeeeefffffffff\n"
        "      |                             ^~\n");
}

TEST_CASE("a span that does not fit is shown from its beginning") {
  const std::string line = "key: " + std::string(60, 'x');
  CHECK(snippet(line, 6, 66, 38) == "    7 | \u2026" + std::string(28, 'x') +
                                        "\u2026\n" + "      |  ^" +
                                        std::string(27, '~') + "\n");
}

TEST_CASE("whatever is cut, the lines fit and the caret is under the line") {
  const std::string line =
      "\u5f20abc\u4f1f e\u0301 \x1b " + std::string(40, 'y') + "\U0001f389\tz";
  for (int width = 0; width < 90; ++width) {
    for (std::uint32_t column = 1; column < 58; ++column) {
      for (const std::uint32_t length : {0U, 1U, 7U, 50U}) {
        const std::string text = snippet(line, column, column + length, width);
        const std::size_t end = text.find('\n');
        const std::string caret = text.substr(end + 1);
        const std::size_t shown = stint::display_width(text.substr(0, end));
        CAPTURE(text);
        REQUIRE(shown <= static_cast<std::size_t>(width < 28 ? 28 : width));
        REQUIRE(caret.find('^') <= shown);
        REQUIRE(caret.size() - 1 <= shown + 1);
      }
    }
  }
}
