#include "stint/records/tree.hpp"

#include <vector>

#include <doctest/doctest.h>

#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

TEST_CASE("two trees are equal if their content is, whatever their type") {
  CHECK(Tree::scalar("yes") == Tree::value("yes"));
  CHECK_FALSE(Tree::scalar("yes") == Tree::scalar("no"));
  CHECK_FALSE(Tree{} == Tree::scalar(""));
  CHECK_FALSE(Tree::sequence() == Tree::mapping());
}

TEST_CASE("the order of members is content") {
  const Tree ab = Tree::mapping({{"a", Tree{}}, {"b", Tree{}}});
  const Tree ba = Tree::mapping({{"b", Tree{}}, {"a", Tree{}}});
  CHECK_FALSE(ab == ba);
}

TEST_CASE("find looks into mappings only") {
  Tree tree = Tree::mapping();
  tree.add("a", Tree::scalar("1"));
  REQUIRE(tree.find("a") != nullptr);
  *tree.find("a") = Tree::scalar("2");
  CHECK(tree == Tree::mapping({{"a", Tree::scalar("2")}}));
  CHECK(tree.find("b") == nullptr);
  CHECK(Tree::sequence({Tree::scalar("x")}).find("") == nullptr);
}

TEST_CASE("tree_of copies what a document holds") {
  Document document;
  std::vector<Finding> faults;
  yaml::scan("a: [x, {b: }]\nc: ~\n", document, faults);
  REQUIRE(faults.empty());
  const Tree inner = Tree::mapping({{"b", Tree{}}});
  const Tree list = Tree::sequence({Tree::scalar("x"), inner});
  CHECK(tree_of(document, document.root()) ==
        Tree::mapping({{"a", list}, {"c", Tree::scalar("~")}}));
}

}  // namespace
}  // namespace stint
