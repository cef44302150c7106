#include "stint/yaml/quote.hpp"

#include <string>

#include <doctest/doctest.h>

#include "stint/base/error.hpp"

namespace stint::yaml {
namespace {

TEST_CASE("words, names, ranges and addresses stand plain") {
  for (const char* text :
       {"web-design", "Redesign the bakery's website", "s-1042", "2026-fall",
        "mon-fri 15:00-18:00", "https://x.example/#a", "3D printing",
        "A. Example", "a@b.example", "-x", "nobody", "\xc3\xa9t\xc3\xa9"}) {
    CAPTURE(text);
    CHECK(is_plain_safe(text, Context::block));
    CHECK(is_plain_safe(text, Context::flow));
  }
}

TEST_CASE("what a reader could take for another type is no safe plain text") {
  for (const char* text : {"no",         "Yes",
                           "ON",         "y",
                           "true",       "~",
                           "null",       "NULL",
                           "0123",       "12",
                           "1e3",        "1_000",
                           "0x1F",       "0o17",
                           "0b11",       "+1",
                           "-1.5",       ".5",
                           "12:30",      "190:20:30.15",
                           "2026-10-05", "2001-12-14t21:59:43.10-05:00",
                           ".inf",       "-.INF",
                           ".NaN",       "<<",
                           "=",          "2026-10-05..2026-11-13",
                           "555-0100"}) {
    CAPTURE(text);
    CHECK(is_plain_syntax(text, Context::block));
    CHECK_FALSE(is_plain_safe(text, Context::block));
    CHECK(quote(text, Context::block) == '"' + std::string(text) + '"');
  }
}

TEST_CASE("what means something in YAML cannot stand plain") {
  for (const char* text :
       {"",     " a",  "a ",    "a: b", "a:",    "a #b",
        "#a",   "- a", "-",     "? a",  "&a",    "*a",
        "!a",   "|",   ">",     "'a",   "\"a",   "%a",
        "@a",   "`a",  "[a",    "{a",   "]",     "}",
        ",a",   "---", "... a", "a\nb", "a\x1b", "\xe2\x80\xa8",
        "a\xff"}) {
    CAPTURE(text);
    CHECK_FALSE(is_plain_syntax(text, Context::block));
    CHECK_FALSE(is_plain_syntax(text, Context::flow));
  }
  for (const char* text : {"a, b", "a]", "a[", "a{", "a}", "a?b", "?a", ":a"}) {
    CAPTURE(text);
    CHECK(is_plain_syntax(text, Context::block));
    CHECK_FALSE(is_plain_syntax(text, Context::flow));
  }
}

TEST_CASE("quote keeps the preferred style where it can") {
  CHECK(quote("a", Context::block) == "a");
  CHECK(quote("a", Context::block, Style::single_quoted) == "'a'");
  CHECK(quote("it's", Context::block, Style::single_quoted) == "'it''s'");
  CHECK(quote("a", Context::block, Style::double_quoted) == "\"a\"");
  CHECK(quote("a\nb", Context::block, Style::single_quoted) == "\"a\\nb\"");
  CHECK(quote("a, b", Context::flow) == "\"a, b\"");
}

TEST_CASE("control characters and invisible breaks are escaped") {
  CHECK(quote("\x1b[0m\t\"\\", Context::block) == R"("\e[0m\t\"\\")");
  CHECK(quote(std::string_view("\0", 1), Context::block) == R"("\0")");
  CHECK(quote("\xe2\x80\xa8\xc2\x85\xef\xbb\xbf", Context::block) ==
        R"("\u2028\x85\ufeff")");
}

TEST_CASE("a text that is no UTF-8 cannot be written") {
  CHECK_THROWS_WITH_AS(quote("a\xff", Context::block),
                       "the text `a\\xff` is no UTF-8", Error);
}

TEST_CASE("what is no character of a text file is escaped") {
  CHECK(quote("\u2029\ufffe\uffff", Context::block) ==
        R"("\u2029\ufffe\uffff")");
}

TEST_CASE("markers and numbers of every kind are quoted") {
  CHECK_FALSE(is_plain_syntax("<<<<<<< HEAD", Context::block));
  CHECK_FALSE(is_plain_syntax("--- x", Context::block));
  CHECK(is_plain_syntax("---x", Context::block));
  CHECK(is_plain_syntax("0X1F", Context::block));
  CHECK_FALSE(is_plain_safe("0X1F", Context::block));
  for (const char* text : {"a:,b", "a:]", "a:}"}) {
    CAPTURE(text);
    CHECK(is_plain_syntax(text, Context::block));
    CHECK_FALSE(is_plain_syntax(text, Context::flow));
  }
  CHECK(write_inline(Tree::value("a: b")) == "\"a: b\"");
}

TEST_CASE("a text that no block can hold is quoted, or refused") {
  const auto written = [](std::string_view text) {
    return write_document(Tree::mapping({{"a", Tree::scalar(text)}}));
  };
  CHECK(written("\tone\ntwo\n") == "a: \"\\tone\\ntwo\\n\"\n");
  CHECK(written("\n") == "a: \"\\n\"\n");
  CHECK_THROWS_WITH(written("one\n\xff"),
                    R"(the text `one\n\xff` is no UTF-8)");
}

TEST_CASE("a map that holds an item without a value is laid out as a block") {
  const Tree hole = Tree::mapping({{"b", Tree::sequence({Tree{}})}});
  CHECK(write_document(Tree::mapping({{"a", Tree::sequence({hole})}})) ==
        "a:\n  - b:\n      -\n");
}

TEST_CASE("write_inline writes collections in brackets") {
  Tree step = Tree::mapping();
  step.add("to", Tree::scalar("accepted"));
  step.add("on", Tree::value("2026-09-22"));
  step.add("note", Tree::scalar("no"));
  step.add("at", Tree{});
  CHECK(write_inline(step) ==
        "{to: accepted, on: 2026-09-22, note: \"no\", at: }");
  CHECK(write_inline(Tree::sequence({Tree::scalar("a"), Tree::sequence(),
                                     Tree::mapping()})) == "[a, [], {}]");
  CHECK(write_inline(Tree::scalar("a, b"), Context::block) == "a, b");
  CHECK_THROWS_AS(write_inline(Tree::sequence({Tree{}})), Error);
}

TEST_CASE("write_document lays a record out as people do") {
  Tree step = Tree::mapping();
  step.add("to", Tree::scalar("accepted"));
  step.add("on", Tree::value("2026-09-22"));
  Tree long_step = step;
  long_step.add("reason", Tree::scalar(std::string(80, 'x')));
  Tree person = Tree::mapping({{"name", Tree::scalar("A. Example")}});
  Tree record = Tree::mapping();
  record.add("title", Tree::scalar("Redesign the bakery's website"));
  record.add("code", Tree::scalar("0203"));
  record.add("seats", Tree::value("2"));
  record.add("places", Tree::sequence({Tree::scalar("remote")}));
  record.add("hazards", Tree::sequence());
  record.add("notes", Tree::scalar("one\n\ntwo\n"));
  record.add("end", Tree::scalar("one\ntwo"));
  record.add("fit", Tree::mapping({{"skills", Tree::value("80")}}));
  record.add("people", Tree::mapping({{"ana", person}}));
  record.add("history", Tree::sequence({step, long_step}));
  CHECK(write_document(record) ==
        "title: Redesign the bakery's website\n"
        "code: \"0203\"\n"
        "seats: 2\n"
        "places: [remote]\n"
        "hazards: []\n"
        "notes: |\n"
        "  one\n"
        "\n"
        "  two\n"
        "end: |-\n"
        "  one\n"
        "  two\n"
        "fit: {skills: 80}\n"
        "people:\n"
        "  ana: {name: A. Example}\n"
        "history:\n"
        "  - {to: accepted, on: 2026-09-22}\n"
        "  - to: accepted\n"
        "    on: 2026-09-22\n"
        "    reason: " +
            std::string(80, 'x') + "\n");
}

TEST_CASE("a long list of words becomes one item a line") {
  Tree record = Tree::mapping();
  record.add("skills", Tree::sequence({Tree::scalar("web-design"),
                                       Tree::scalar("photography")}));
  CHECK(write_document(record, 24) ==
        "skills:\n"
        "  - web-design\n"
        "  - photography\n");
}

TEST_CASE("an empty record") {
  CHECK(write_document(Tree::mapping()) == "{}\n");
  CHECK(write_document(Tree{}) == "");
}

}  // namespace
}  // namespace stint::yaml
