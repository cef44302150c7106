#include "stint/yaml/reference.hpp"

#include <string>

#include <doctest/doctest.h>

namespace stint::yaml {
namespace {

std::string fault_of(std::string_view text) {
  const Reference reference = read_reference(text);
  CHECK(reference.tree.has_value() == reference.fault.empty());
  return reference.fault;
}

TEST_CASE("scalars are text, also those that YAML takes for nothing") {
  const Reference reference = read_reference(
      "a:\n~: ~\nnull: Null\nb: [~, null x, \"~\"]\nc: null # end\nd: yes\n");
  REQUIRE(reference.tree.has_value());
  const Tree list = Tree::sequence(
      {Tree::scalar("~"), Tree::scalar("null x"), Tree::scalar("~")});
  CHECK(*reference.tree == Tree::mapping({{"a", Tree{}},
                                          {"~", Tree::scalar("~")},
                                          {"null", Tree::scalar("Null")},
                                          {"b", list},
                                          {"c", Tree::scalar("null")},
                                          {"d", Tree::scalar("yes")}}));
}

TEST_CASE("a text without content is empty") {
  for (const char* text : {"", "# nothing\n", "\xef\xbb\xbf", "---\n"}) {
    CAPTURE(text);
    const Reference reference = read_reference(text);
    REQUIRE(reference.tree.has_value());
    CHECK(reference.tree->kind == NodeKind::empty);
  }
}

TEST_CASE("what yaml-cpp lets through in silence is a fault") {
  CHECK(fault_of("a: 1\nb: 2\na: 3\n") == "the key `a` twice in one mapping");
  CHECK(fault_of("  a: 1\nb: 2\n") == "text after the end of the document");
  CHECK(fault_of("a: \"x\n") == "a quote that is not closed");
  CHECK(fault_of("a: 'x\nb: 2\n") == "a quote that is not closed");
  CHECK(fault_of("a: 1\n---\nb: 2\n") == "text after the end of the document");
  CHECK(fault_of(std::string_view("a: x\0y\n", 7)) ==
        "a NUL, EOT or UTF-16 byte order mark");
  CHECK(fault_of("a: 1\n\x04\nb: ]]]\n") ==
        "a NUL, EOT or UTF-16 byte order mark");
}

TEST_CASE("anchors, aliases, tags and keys that are no text are faults") {
  CHECK(fault_of("a: &x 1\n") == "an anchor in line 1");
  CHECK(fault_of("a: &x 1\nb: *x\n") == "an anchor in line 1");
  CHECK(fault_of("b: 1\na: !!str 1\n") == "a tag in line 2");
  CHECK(fault_of("a: ! 1\n") == "a tag in line 1");
  CHECK(fault_of("? [a]\n: 1\n") == "a key that is no text");
}

TEST_CASE("bytes that mislead yaml-cpp are faults") {
  using std::string_view_literals::operator""sv;
  for (const auto text : {"\xff\xfe"
                          "a"sv,
                          "\xfe\xff"
                          "a"sv,
                          "a: \0"sv, "a: \x04"sv}) {
    CHECK(fault_of(text) == "a NUL, EOT or UTF-16 byte order mark");
  }
}

TEST_CASE("yaml-cpp's own objections become text") {
  CHECK(fault_of("a: b: c\n").find("illegal map value") != std::string::npos);
  CHECK(fault_of("a: [\n").find("end of sequence flow") != std::string::npos);
}

TEST_CASE("deep nesting is refused before it is recursed into") {
  CHECK(fault_of(std::string(100000, '[')) == "nesting over 64 in line 1");
  CHECK(fault_of(std::string(64, '[') + std::string(64, ']')).empty());
  std::string dashes;
  for (int i = 0; i < 5000; ++i) dashes += "- ";
  CHECK(fault_of(dashes + "x\n") == "nesting over 64 in line 1");
}

}  // namespace
}  // namespace stint::yaml
