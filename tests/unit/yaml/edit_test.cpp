#include "stint/yaml/edit.hpp"

#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "stint/base/error.hpp"

namespace stint::yaml {
namespace {

std::string set(std::string_view text, std::string_view path, Tree value) {
  return apply(
      text, {Edit::Operation::set, parse_field_path(path), std::move(value)});
}

std::string append(std::string_view text, std::string_view path, Tree value) {
  return apply(text, {Edit::Operation::append, parse_field_path(path),
                      std::move(value)});
}

std::string remove(std::string_view text, std::string_view path) {
  return apply(text, {Edit::Operation::remove, parse_field_path(path), {}});
}

Tree step(std::string_view to, std::string_view on) {
  return Tree::mapping({{"to", Tree::scalar(to)}, {"on", Tree::value(on)}});
}

TEST_CASE("set keeps the place, the quotes and the comment") {
  CHECK(set("a:   x   # c\nb: 1\n", "a", Tree::scalar("w")) ==
        "a:   w   # c\nb: 1\n");
  CHECK(set("a: \"x\"\n", "a", Tree::scalar("w")) == "a: \"w\"\n");
  CHECK(set("a: 'x'\n", "a", Tree::scalar("it's")) == "a: 'it''s'\n");
  CHECK(set("a: x\n", "a", Tree::scalar("no")) == "a: \"no\"\n");
  CHECK(set("a: x\n", "a", Tree::value("no")) == "a: no\n");
  CHECK(set("a: [x, y]\n", "a.1", Tree::scalar("z, w")) ==
        "a: [x, \"z, w\"]\n");
  CHECK(set("a: x", "a", Tree::scalar("w")) == "a: w");
  CHECK(set("a: x\r\nb: y\r\n", "a", Tree::scalar("z")) == "a: z\r\nb: y\r\n");
}

TEST_CASE("set fills a key without a value") {
  CHECK(set("a:   # c\nb: 1\n", "a", Tree::scalar("x")) ==
        "a: x   # c\nb: 1\n");
  CHECK(set("a: {b: , c: 1}\n", "a.b", Tree::scalar("x")) ==
        "a: {b: x , c: 1}\n");
  CHECK(set("a:\nb: 1\n", "a.c", Tree::scalar("x")) == "a: {c: x}\nb: 1\n");
}

TEST_CASE("a block of text becomes a line, and a line a block") {
  CHECK(set("a: |  # c\n  one\n  two\n\nb: 1\n", "a", Tree::scalar("x")) ==
        "a: x  # c\n\nb: 1\n");
  CHECK(set("a: x  # c\nb: 1\n", "a", Tree::scalar("one\ntwo\n")) ==
        "a: |  # c\n  one\n  two\nb: 1\n");
  CHECK(set("a: x\r\n", "a", Tree::scalar("one\ntwo\n")) ==
        "a: |\r\n  one\r\n  two\r\n");
}

TEST_CASE("text that a block would mix up with a comment is quoted") {
  CHECK(set("a: x\n    # deep\nb: 1\n", "a", Tree::scalar("one\ntwo\n")) ==
        "a: \"one\\ntwo\\n\"\n    # deep\nb: 1\n");
}

TEST_CASE("a block collection is replaced, the comments in it stay") {
  CHECK(set("a:  # c\n  # one\n  b: 1\n  c: 2  # two\nd: 3\n", "a",
            Tree::scalar("x")) == "a: x  # c\n  # one\nd: 3\n");
  CHECK(set("a:\n- x\n- y\n", "a", Tree::sequence({Tree::scalar("z")})) ==
        "a:\n- z\n");
  CHECK(set("a: [x]\n", "a", Tree::sequence({step("x", "2026-01-01")})) ==
        "a: [{to: x, on: 2026-01-01}]\n");
}

TEST_CASE("a new key goes after the last line of text of its map") {
  CHECK(set("a: 1\nb: 2  # c\n\n# the end\n", "c", Tree::value("3")) ==
        "a: 1\nb: 2  # c\nc: 3\n\n# the end\n");
  CHECK(set("a:\n    b: 1\n    # c\nd: 1\n", "a.c", Tree::value("2")) ==
        "a:\n    b: 1\n    c: 2\n    # c\nd: 1\n");
  CHECK(set("a: 1", "b", Tree::value("2")) == "a: 1\nb: 2");
  CHECK(set("a: 1\r\nb: 1\r\n", "c", Tree::value("2")) ==
        "a: 1\r\nb: 1\r\nc: 2\r\n");
  CHECK(set("a: {b: 1}\n", "a.no", Tree::value("2")) ==
        "a: {b: 1, \"no\": 2}\n");
  CHECK(set("h:\n  - a: 1\n    b: 2\n", "h.0.c", Tree::value("3")) ==
        "h:\n  - a: 1\n    b: 2\n    c: 3\n");
  CHECK(set("a: 1\n", "b.c.d", Tree::value("2")) == "a: 1\nb:\n  c: {d: 2}\n");
}

TEST_CASE("the first key of a file without content") {
  CHECK(set("", "a", Tree::value("1")) == "a: 1\n");
  CHECK(set("# head\n", "a", Tree::value("1")) == "# head\na: 1\n");
  CHECK(set("# head", "a", Tree::value("1")) == "# head\na: 1");
  CHECK(set("{}\n", "a", Tree::value("1")) == "a: 1\n");
  CHECK(set("\xef\xbb\xbf", "a", Tree::value("1")) ==
        "\xef\xbb\xbf"
        "a: 1\n");
}

TEST_CASE("a key after a block of text that ends with the file") {
  CHECK(set("a: |\n  x", "b", Tree::value("1")) == "a: |-\n  x\nb: 1");
}

TEST_CASE("an item is appended in the style of its siblings") {
  CHECK(append("h:\n  - {to: offered, on: 2026-09-20}  # c\n", "h",
               step("accepted", "2026-09-22")) ==
        "h:\n  - {to: offered, on: 2026-09-20}  # c\n"
        "  - {to: accepted, on: 2026-09-22}\n");
  CHECK(append("h:\n- to: offered\n  on: 2026-09-20\nx: 1\n", "h",
               step("accepted", "2026-09-22")) ==
        "h:\n- to: offered\n  on: 2026-09-20\n- to: accepted\n"
        "  on: 2026-09-22\nx: 1\n");
  CHECK(append("a:\n  -   x\n", "a", Tree::scalar("w")) ==
        "a:\n  -   x\n  -   w\n");
  CHECK(append("a: [x, y]  # c\n", "a", Tree::scalar("z")) ==
        "a: [x, y, z]  # c\n");
  CHECK(append("a: []\n", "a", Tree::scalar("z")) == "a: [z]\n");
}

TEST_CASE("a missing list is made") {
  CHECK(append("a: 1\n", "b", Tree::scalar("x")) == "a: 1\nb: [x]\n");
  CHECK(append("a: 1\n", "h", step("offered", "2026-09-20")) ==
        "a: 1\nh:\n  - {to: offered, on: 2026-09-20}\n");
  CHECK(append("h:  # c\na: 1\n", "h", step("offered", "2026-09-20")) ==
        "h:  # c\n  - {to: offered, on: 2026-09-20}\na: 1\n");
}

TEST_CASE("remove takes the lines of a key and leaves comments") {
  CHECK(remove("a: 1\n# about b\nb: 2  # c\n\nc: 3\n", "b") ==
        "a: 1\n# about b\n\nc: 3\n");
  CHECK(remove("a:\n  # one\n  - x\n  # two\n  - y\nb: 1\n", "a") ==
        "  # one\n  # two\nb: 1\n");
  CHECK(remove("a: 1\nb: 2", "b") == "a: 1");
  CHECK(remove("a: |\n  x\nb: 2", "b") == "a: |\n  x\n");
  CHECK(remove("a: [x, y, z]\n", "a.1") == "a: [x, z]\n");
  CHECK(remove("a: [x, y, z]\n", "a.2") == "a: [x, y]\n");
  CHECK(remove("a: {b: 1, c: 2}\n", "a.b") == "a: {c: 2}\n");
}

TEST_CASE("the first key of an item makes room for the second") {
  CHECK(remove("h:\n  - a: 1\n    b: 2\n", "h.0.a") == "h:\n  - b: 2\n");
  CHECK(remove("h:\n  - a: 1\n    # c\n    b: 2\n", "h.0.a") ==
        "h:\n  -\n    # c\n    b: 2\n");
}

TEST_CASE("an emptied collection becomes brackets") {
  CHECK(remove("a:\n  b: 1\nc: 2\n", "a.b") == "a: {}\nc: 2\n");
  CHECK(remove("a:\n- x\nc: 2\n", "a.0") == "a: []\nc: 2\n");
  CHECK(remove("a: [x]\n", "a.0") == "a: []\n");
  CHECK(remove("# head\na: 1\n# end\n", "a") == "# head\n{}\n# end\n");
  CHECK(remove("h:\n  - a: 1\n", "h.0.a") == "h:\n  - {}\n");
}

TEST_CASE("what cannot be done is said in words") {
  CHECK_THROWS_WITH_AS(remove("a: 1\n", "b"), "there is no `b`", Error);
  CHECK_THROWS_WITH_AS(set("a: 1\n", "a.b", Tree::scalar("x")),
                       "`a` is a single value and holds no fields", Error);
  CHECK_THROWS_WITH_AS(append("a: 1\n", "a", Tree::scalar("x")),
                       "`a` is no list", Error);
  CHECK_THROWS_WITH_AS(set("a: [x]\n", "a.1", Tree::scalar("x")),
                       "no item 1 in a list of 1 item", Error);
  CHECK_THROWS_WITH_AS(
      set("a: 1\nb: *x\n", "a", Tree::scalar("x")),
      "the file cannot be edited: line 2: an alias, or a value that begins "
      "with `*`",
      Error);
  CHECK_THROWS_WITH_AS(set("a: 1\n", "a", Tree::scalar("\xff")),
                       "the text `\\xff` is no UTF-8", Error);
}

TEST_CASE("a comment that would become text is no reason to guess") {
  CHECK_THROWS_WITH_AS(
      remove("a: |\n  x\nb:\n  # c\n  - y\n", "b"),
      "cannot change `b` without touching what stands around it", Error);
}

TEST_CASE("an item without a value needs a block of its own") {
  const Tree hole = Tree::sequence({Tree{}});
  CHECK(append("a:\n  - x\n", "a", hole) == "a:\n  - x\n  - -\n");
  CHECK(set("a: [x]\nb: 1\n", "a", hole) == "a:\n  -\nb: 1\n");
}

TEST_CASE("a text of only a start marker gets its first key") {
  CHECK(set("---", "a", Tree::scalar("x")) == "---\na: x");
  CHECK(set("# c", "a", Tree::scalar("x")) == "# c\na: x");
  CHECK(set("   ", "a", Tree::scalar("x")) == "   \na: x");
}

TEST_CASE("an item of a list is named by its number") {
  const auto refused = [](std::string_view path) {
    try {
      return set("a: [x, y]\n", path, Tree::scalar("z"));
    } catch (const Error& error) {
      return std::string(error.what());
    }
  };
  CHECK(refused("a.first") == "`first` is no number of a list item");
  CHECK(refused("a.1st") == "`1st` is no number of a list item");
  CHECK(refused("a.99999999999999999999") ==
        "`99999999999999999999` is no number of a list item");
  CHECK(refused("a.2") == "no item 2 in a list of 2 items");
}

TEST_CASE("an edit of content needs a field, and fields to be in") {
  CHECK_THROWS_WITH(
      apply(Tree::mapping(), {Edit::Operation::set, {}, Tree::scalar("x")}),
      "an edit needs the name of a field");
  CHECK_THROWS_WITH(
      apply(Tree::scalar("x"),
            {Edit::Operation::set, parse_field_path("a"), Tree::scalar("y")}),
      "the content is a single value and holds no fields");
  CHECK_THROWS_WITH(remove("a: x\n", "a.b"), "there is no `a.b`");
}

TEST_CASE("setting what is there already changes no byte") {
  const std::string text = "a: 'x'   # c\n";
  CHECK(set(text, "a", Tree::scalar("x")) == text);
}

}  // namespace
}  // namespace stint::yaml
