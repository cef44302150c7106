#include "stint/records/document.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

Document read(std::string_view text) {
  Document document;
  std::vector<Finding> faults;
  yaml::scan(text, document, faults);
  REQUIRE(faults.empty());
  return document;
}

TEST_CASE("a new document has an empty root") {
  const Document document;
  CHECK(document.root().kind == NodeKind::empty);
  CHECK(document.children(document.root()).empty());
}

TEST_CASE("children come in the order of the file") {
  const Document document = read("b: 1\na: 2\nc: 3\n");
  std::string keys;
  for (const Node& child : document.children(document.root())) {
    keys += child.key;
  }
  CHECK(keys == "bac");
}

TEST_CASE("find looks for a key in mappings only") {
  const Document document = read("list: [a]\nmap: {a: 1}\n");
  const Node* map = document.find(document.root(), "map");
  REQUIRE(map != nullptr);
  REQUIRE(document.find(*map, "a") != nullptr);
  CHECK(document.find(*map, "a")->text == "1");
  CHECK(document.find(*map, "b") == nullptr);
  CHECK(document.find(*document.find(document.root(), "list"), "") == nullptr);
}

TEST_CASE("child counts from 0") {
  const Document document = read("list: [x, y]\n");
  const Node& list = *document.find(document.root(), "list");
  REQUIRE(document.child(list, 1) != nullptr);
  CHECK(document.child(list, 1)->text == "y");
  CHECK(document.child(list, 2) == nullptr);
}

TEST_CASE("a cleared document can be used again") {
  Document document = read("a: \"\\x41\"\n");
  document.clear();
  CHECK(document.root().kind == NodeKind::empty);
  Node node;
  node.text = document.keep("kept");
  const std::uint32_t index = document.add(node);
  CHECK(index == 1);
  CHECK(document[index].text == "kept");
}

TEST_CASE("a node takes 64 bytes") { CHECK(sizeof(Node) == 64); }

}  // namespace
}  // namespace stint
