#include "stint/records/field_path.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/base/error.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

TEST_CASE("steps stand between dots") {
  const FieldPath path = parse_field_path("history.2.on");
  REQUIRE(path.size() == 3);
  CHECK(path[0] == PathStep("history"));
  CHECK(path[1] == PathStep("2"));
  CHECK(path[2] == PathStep("on"));
}

TEST_CASE("a dot in a key has a backslash before it, and comes back so") {
  const FieldPath path = parse_field_path(R"(ids.a\.b.c\\d)");
  REQUIRE(path.size() == 3);
  CHECK(path[1] == PathStep("a.b"));
  CHECK(path[2] == PathStep("c\\d"));
  CHECK(str(path) == R"(ids.a\.b.c\\d)");
}

TEST_CASE("an index is written as a number") {
  CHECK(str({std::string("history"), std::size_t{2}}) == "history.2");
}

TEST_CASE("an empty step is refused") {
  for (const char* text : {"", ".", "a.", ".a", "a..b"}) {
    CAPTURE(text);
    CHECK_THROWS_WITH_AS(
        parse_field_path(text),
        ("an empty step in the field path `" + std::string(text) + "`").c_str(),
        Error);
  }
}

TEST_CASE("find follows keys and indices, find_nearest as far as it can") {
  Document document;
  std::vector<Finding> faults;
  yaml::scan("history:\n  - {to: offered}\n  - {to: accepted}\n", document,
             faults);
  REQUIRE(faults.empty());
  const Node* node = find(document, parse_field_path("history.1.to"));
  REQUIRE(node != nullptr);
  CHECK(node->text == "accepted");
  CHECK(find(document, {std::string("history"), std::size_t{0}}) != nullptr);
  CHECK(find(document, parse_field_path("history.2")) == nullptr);
  CHECK(find(document, parse_field_path("history.x")) == nullptr);
  CHECK(find(document, parse_field_path("history.1.to.x")) == nullptr);
  CHECK(find_nearest(document, parse_field_path("history.1.by")).key_span ==
        find(document, parse_field_path("history.1"))->key_span);
  CHECK(&find_nearest(document, parse_field_path("x.y")) == &document.root());
}

}  // namespace
}  // namespace stint
