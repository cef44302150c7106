#include "stint/yaml/scanner.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/records/tree.hpp"
#include "stint/yaml/quote.hpp"

namespace stint::yaml {
namespace {

// `line:column-end check` for each fault.
std::string faults_of(std::string_view text, ScanLimits limits = {}) {
  Document document;
  std::vector<Finding> faults;
  scan(text, document, faults, limits);
  std::string out;
  for (const Finding& finding : faults) {
    const Place place = place_of(finding.span, text);
    if (!out.empty()) out += '\n';
    out += std::to_string(place.line) + ':' + std::to_string(place.column) +
           '-' + std::to_string(place.end_column) + ' ' +
           std::string(finding.check);
    const auto checks = all_scan_checks();
    CHECK(std::any_of(checks.begin(), checks.end(), [&](const ScanCheck& it) {
      return it.name == finding.check;
    }));
    CHECK_FALSE(finding.message.empty());
  }
  return out;
}

// The content on one line.
std::string read(std::string_view text) {
  Document document;
  std::vector<Finding> faults;
  scan(text, document, faults);
  CAPTURE(text);
  CHECK(faults.empty());
  return write_inline(tree_of(document, document.root()));
}

TEST_CASE("a record in every style of the dialect") {
  CHECK(read("# head\n"
             "title: Redesign the bakery's website   # a comment\n"
             "times: [mon-thu 15:30-17:30]\n"
             "pay: {kind: paid, url: https://x.example/#a}\n"
             "history:\n"
             "  - {to: offered}\n"
             "  -   to: accepted\n"
             "      by: \"x\"\n"
             "skills:\n"
             "- a\n"
             "\n"
             "# between\n"
             "- - b\n"
             "  - 'it''s'\n"
             "nothing:\n"
             "notes: |\n"
             "  one\n"
             "   two\n"
             "folded: >-\n"
             "  one\n"
             "  two\n"
             "\n"
             "  three\n") ==
        "{title: Redesign the bakery's website, times: [mon-thu 15:30-17:30], "
        "pay: {kind: paid, url: https://x.example/#a}, history: [{to: offered},"
        " {to: accepted, by: x}], skills: [a, [b, it's]], nothing: , notes: "
        "\"one\\n two\\n\", folded: \"one two\\nthree\"}");
}

TEST_CASE("values with a meaning elsewhere are text") {
  CHECK(read("a: ~\nb: null\nc: no\nd: 0123\n") ==
        R"({a: "~", b: "null", c: "no", d: "0123"})");
}

TEST_CASE("an empty file, a start marker, a byte order mark, CRLF") {
  CHECK(read("") == "");
  CHECK(read("# nothing\n") == "");
  CHECK(read("{}\n") == "{}");
  CHECK(read("# a\n---\na: 1\n") == "{a: \"1\"}");
  CHECK(read("\xef\xbb\xbf"
             "a: x\r\nb: |\r\n  y\r\n  z") == R"({a: x, b: "y\nz"})");
}

TEST_CASE("spans are those of the text with its quotes and brackets") {
  const std::string_view text = "'a' : \"b\" # c\nd: [x]\ne: |\n  f\ng:\n- h\n";
  Document document;
  std::vector<Finding> faults;
  scan(text, document, faults);
  REQUIRE(faults.empty());
  const auto at = [&](Span span) {
    return text.substr(span.begin, span.end - span.begin);
  };
  const Node& a = *document.find(document.root(), "a");
  CHECK(at(a.key_span) == "'a'");
  CHECK(at(a.span) == "\"b\"");
  const Node& d = *document.find(document.root(), "d");
  CHECK(at(d.span) == "[x]");
  CHECK(at(document.child(d, 0)->span) == "x");
  CHECK(at(document.find(document.root(), "e")->span) == "|\n  f");
  const Node& g = *document.find(document.root(), "g");
  CHECK(at(g.span) == "- h");
  CHECK(document.child(g, 0)->key_span == Span{g.span.begin, g.span.begin});
  CHECK(at(document.root().span) == text.substr(0, text.size() - 1));
}

TEST_CASE("each thing outside of the dialect has a name and a place") {
  struct Case {
    const char* text;
    const char* faults;
  };
  const Case cases[] = {
      {"a: 1\n\tb: 2\n\tc: 3\nd: 4\n", "2:1-2 yaml-tab"},
      {"a: 1\n\t\nb: 2\n", "2:1-2 yaml-tab"},
      {"-\ta: 1\n", "1:1-7 yaml-root"},
      {"x:\n  -\ta: 1\n", "2:4-5 yaml-tab"},
      {"a: &x 1\n", "1:4-8 yaml-anchor"},
      {"a: *x\n", "1:4-6 yaml-alias"},
      {"a: !!str 1\n", "1:4-11 yaml-tag"},
      {"<<: 1\n", "1:1-3 yaml-merge-key"},
      {"a: {<<: 1}\n", "1:5-7 yaml-merge-key"},
      {"? a\n", "1:1-2 yaml-complex-key"},
      {"? a\n: b\nc: 1\n", "1:1-2 yaml-complex-key"},
      {"[a]: 1\n", "1:1-7 yaml-root"},
      {"a: 1\n[a]: 1\n", "2:1-7 yaml-complex-key"},
      {"a: {b: 1}: 2\n", "1:4-10 yaml-complex-key"},
      {"a: 1\n---\nb: 2\n", "2:1-4 yaml-documents"},
      {"a: 1\n---\na: 2\n", "2:1-4 yaml-documents"},
      {"a: 1\n...\n", "2:1-4 yaml-documents"},
      {"%YAML 1.2\n---\na: 1\n", "1:1-10 yaml-documents"},
      {"a: one\n  two\n  three\nb: 1\n", "2:3-6 yaml-multiline-scalar"},
      {"a: \"one\n  two\"\nb: 1\n", "1:4-8 yaml-multiline-scalar"},
      {"a: [x,\n  y]\nb: 1\n", "1:4-7 yaml-multiline-flow"},
      {"a: 1\nb: 2\na: 3\n", "3:1-2 yaml-duplicate-key"},
      {"a: {b: 1, \"b\": 2}\n", "1:11-14 yaml-duplicate-key"},
      {"a: |+\n  x\n", "1:4-6 yaml-block-keep"},
      {"a: |x\n", "1:5-6 yaml-block-header"},
      {"a: |\n  x\n    \n  y\n", "3:3-5 yaml-block-blank"},
      {"a: |\n    \n  x\n", "2:1-5 yaml-block-blank"},
      {"a: |\n    x\n  y\nb: 1\n", "3:1-3 yaml-indent"},
      {"a: |\n\tx\nb: 1\n", "2:1-2 yaml-tab"},
      {"a: >\n  x\n   y\n", "3:3-4 yaml-folded-indent"},
      {"a: 1\rb: 2\r", "1:5-6 yaml-lone-cr"},
      {"a: x\x1by\n", "1:5-6 yaml-control"},
      {"a: x\xe2\x80\xa8y\n", "1:5-6 yaml-control"},
      {"a: 1\n\xef\xbb\xbf"
       "b: 2\n",
       "2:1-2 yaml-control"},
      {"a: \xff\n", "1:4-5 yaml-utf8"},
      {"\xff\xfe"
       "a",
       "1:1-3 yaml-utf16"},
      {"<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> x\nb: 1\nb: 2\n",
       "1:1-13 yaml-conflict"},
      {"a:\n    b: 1\n  c: 2\nd: 3\n", "3:3-7 yaml-indent"},
      {"  a: 1\nb: 2\n", "2:1-5 yaml-indent"},
      {"a:\n  - x\n  y: 1\n", "3:3-7 yaml-indent"},
      {"a: - x\n", "1:4-5 yaml-indent"},
      {"a: 1\n  b: 2\n", "2:3-7 yaml-indent"},
      {"a: \"x\nb: 1\n", "1:4-5 yaml-unterminated-quote"},
      {"a: 'it's\n", "1:8-9 yaml-after-value"},
      {"a: \"\\d\"\n", "1:5-7 yaml-escape"},
      {"a: \"\\ud800\"\n", "1:5-11 yaml-escape"},
      {"a: [x, , y]\n", "1:8-9 yaml-flow"},
      {"a: [x\nb: 1\n", "1:4-5 yaml-flow"},
      {"a: [x?y]\n", "1:6-7 yaml-flow"},
      {"a: [x}\n", "1:6-7 yaml-flow"},
      {"a: [\"x\"}\n", "1:8-9 yaml-flow"},
      {"a: {b: [x]]\n", "1:11-12 yaml-flow"},
      {"a: [b: 1]\n", "1:6-7 yaml-flow-pair"},
      {"a: {b}\n", "1:5-6 yaml-expected-key"},
      {"a: {b:1}\n", "1:6-7 yaml-missing-space"},
      {"a: 1\nhello world\nb: 2\n", "2:1-12 yaml-expected-key"},
      {"a:1\n", "1:2-3 yaml-missing-space"},
      {"a:\n  -x\n", "2:3-4 yaml-missing-space"},
      {"a: b: c\n", "1:5-6 yaml-colon"},
      {"a: @x\n", "1:4-5 yaml-indicator"},
      {"a: \"x\"#y\n", "1:7-8 yaml-comment"},
      {"- a\n- b\n", "1:1-4 yaml-root"},
  };
  for (const Case& one : cases) {
    CAPTURE(std::string(one.text));
    CHECK(faults_of(one.text) == std::string(one.faults));
  }
}

TEST_CASE("a file with several faults gets all of them, each once") {
  CHECK(faults_of("a: &x\n  b: *y\n  c: 1\nd:1\n  e: 2\nf: [1\ng: 'x\n"
                  "h:\n\ti: 1\n\tj: 2\nk: 1\nk: 2\n") ==
        "1:4-6 yaml-anchor\n"
        "4:2-3 yaml-missing-space\n"
        "6:4-5 yaml-flow\n"
        "7:4-5 yaml-unterminated-quote\n"
        "9:1-2 yaml-tab\n"
        "12:1-2 yaml-duplicate-key");
}

TEST_CASE("size and depth have bounds") {
  CHECK(faults_of("a: 1234567\n", {.bytes = 8}) == "1:1-1 yaml-too-large");
  CHECK(faults_of("a: [[[1]]]\n", {.depth = 4}) == "");
  CHECK(faults_of("a: [[[1]]]\n", {.depth = 3}) == "1:6-7 yaml-too-deep");
  CHECK(faults_of("a:\n b:\n  c:\n   d: 1\n", {.depth = 3}) ==
        "4:4-8 yaml-too-deep");
  const std::string key(1025, 'k');
  CHECK(faults_of(key + ": 1\n") == "1:1-1026 yaml-long-key");
  CHECK(faults_of(key.substr(1) + ": 1\n") == "");
}

TEST_CASE("the hundredth fault is the last one shown") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "x\n";
  Document document;
  std::vector<Finding> faults;
  scan(text, document, faults);
  CHECK(faults.size() == 100);
}

TEST_CASE("what a text ends in the middle of is named") {
  CHECK(faults_of("x: {\"a\"") == "1:4-5 yaml-flow");
  CHECK(faults_of("x: {\"a\" ") == "1:4-5 yaml-flow");
  CHECK(faults_of("x: \"a\\") == "1:6-7 yaml-multiline-scalar");
  CHECK(faults_of("x: \"\\x4") == "1:5-8 yaml-escape");
  CHECK(faults_of("x: \"\\U00110000\"\n") == "1:5-15 yaml-escape");
  CHECK(faults_of("<<<<<<< HEAD\na: 1\n") == "1:1-13 yaml-conflict");
  CHECK(faults_of("a: 1\n=======\n") == "2:1-8 yaml-conflict");
  CHECK(faults_of("a: 1\n>>>>>>> other\nb: 2\n") == "2:1-14 yaml-conflict");
  CHECK(faults_of("a: 1\n> b\n") == "2:1-2 yaml-indicator");
}

TEST_CASE("a quote that closes nowhere near is not closed") {
  std::string text = "a: 'x\n";
  for (int i = 0; i < 50; ++i) text += "  y\n";
  CHECK(faults_of(text).starts_with("1:4-5 yaml-unterminated-quote"));
}

TEST_CASE("a key after `? ` needs no colon below") {
  CHECK(faults_of("? a\n: 1\nb: 2\n") == "1:1-2 yaml-complex-key");
  CHECK(faults_of("? a\n:b: 1\nb: 2\n") == "1:1-2 yaml-complex-key");
}

TEST_CASE("lists within lists are bounded too, on one line") {
  const auto nested = [](int lists, const std::string& inner) {
    std::string text = "k:\n  ";
    for (int i = 0; i < lists; ++i) text += "- ";
    return faults_of(text + inner + "\n");
  };
  CHECK(nested(31, "x") == "");
  CHECK(nested(32, "x") == "2:65-68 yaml-too-deep");
  CHECK(nested(30, "a: 1") == "");
  CHECK(nested(31, "a: 1") == "2:66-69 yaml-too-deep");
}

TEST_CASE("spaces at the end of a folded text are no part of it") {
  CHECK(faults_of("a: >\n  x\n  ") == "3:1-3 yaml-block-blank");
  CHECK(faults_of("a: |\n  x\n  ") == "");
  CHECK(faults_of("a: |\n\t\n  x\n") == "2:1-2 yaml-tab");
}

TEST_CASE("marks that fool editors are refused wherever they stand") {
  for (const char* mark :
       {"\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\x7f"}) {
    CAPTURE(mark);
    CHECK(faults_of("a: x" + std::string(mark) + "y\n") ==
          "1:5-6 yaml-control");
  }
  using std::string_view_literals::operator""sv;
  for (const auto start : {"\xff\xfe"sv, "\xfe\xff"sv, "\0a"sv, "a\0"sv}) {
    CHECK(faults_of(start).ends_with("yaml-utf16"));
  }
}

TEST_CASE("a file of nothing but control characters has a hundred faults") {
  std::string text;
  for (int i = 0; i < 150; ++i) text += "a" + std::to_string(i) + ": \x01\n";
  Document document;
  std::vector<Finding> faults;
  scan(text, document, faults);
  CHECK(faults.size() == 100);
  text = "a: |\n  x\n";
  for (int i = 0; i < 150; ++i) text += "     \n";
  faults.clear();
  scan(text, document, faults);
  CHECK(faults.size() == 100);
}

TEST_CASE("maps in brackets have bounds and no key twice") {
  std::string list = "[k0";
  std::string map = "{k0: 0";
  for (int i = 1; i < 60; ++i) {
    list += ", k" + std::to_string(i);
    map += ", k" + std::to_string(i) + ": 0";
  }
  CHECK(faults_of("a: " + list + "]\n") == "");
  CHECK(faults_of("a: " + map + "}\n") == "");
  CHECK(faults_of("a: " + map + ", k7: 1}\n").ends_with("yaml-duplicate-key"));
  const std::string key(1025, 'k');
  CHECK(faults_of("a: {" + key + ": 1}\n") == "1:5-1030 yaml-long-key");
  CHECK(faults_of("a: {\"b\":#c}\n") == "1:9-10 yaml-indicator");
}

TEST_CASE("duplicates among very many keys are found") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "key" + std::to_string(i) + ": 1\n";
  CHECK(faults_of(text) == "");
  CHECK(faults_of(text + "key7: 2\nkey4999: 3\n") ==
        "5001:1-5 yaml-duplicate-key\n5002:1-8 yaml-duplicate-key");
}

TEST_CASE("scan_value reads one value of the command line") {
  const auto value = [](std::string_view text) {
    Document document;
    std::vector<Finding> faults;
    scan_value(text, document, faults);
    if (!faults.empty()) return std::string(faults.front().check);
    return write_inline(tree_of(document, document.root()));
  };
  CHECK(value("[a, {b: 1}]") == R"([a, {b: "1"}])");
  CHECK(value(" plain text ") == "plain text");
  CHECK(value("\"x\"") == "x");
  CHECK(value("") == "");
  CHECK(value("a, b") == "\"a, b\"");
  CHECK(value("a: b") == "yaml-colon");
  CHECK(value("a # b") == "yaml-comment");
  CHECK(value("| x") == "yaml-flow");
  CHECK(value("[a") == "yaml-flow");
  CHECK(value("[a] b") == "yaml-after-value");
  CHECK(value("\"a\" b") == "yaml-after-value");
  CHECK(value("a\nb") == "yaml-multiline-scalar");
  CHECK(value("- a") == "yaml-indent");
  CHECK(value("\xff\xfe") == "yaml-utf16");
  CHECK(value("[a") == "yaml-flow");
  CHECK(value("[a #b]") == "yaml-flow");
  CHECK(value(std::string((1U << 20) + 1, 'x')) == "yaml-too-large");
}

TEST_CASE("scan_value tells all faults in the order of the text") {
  Document document;
  std::vector<Finding> faults;
  scan_value("[a\x01, *b]", document, faults);
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].check == "yaml-control");
  CHECK(faults[1].check == "yaml-alias");
}

TEST_CASE("the table of checks is in order, each with a sentence") {
  const auto checks = all_scan_checks();
  CHECK(std::is_sorted(
      checks.begin(), checks.end(),
      [](const ScanCheck& a, const ScanCheck& b) { return a.name < b.name; }));
  for (const ScanCheck& check : checks) {
    CAPTURE(std::string(check.name));
    CHECK(check.name.substr(0, 5) == "yaml-");
    CHECK(check.meaning.back() == '.');
  }
}

}  // namespace
}  // namespace stint::yaml
