#include "stint/records/tree.hpp"

#include <utility>

namespace stint {

Tree Tree::scalar(std::string_view text) {
  Tree tree;
  tree.kind = NodeKind::scalar;
  tree.text = text;
  return tree;
}

Tree Tree::value(std::string_view text) {
  Tree tree = scalar(text);
  tree.typed = true;
  return tree;
}

Tree Tree::sequence() { return sequence(std::vector<Tree>{}); }

Tree Tree::sequence(std::vector<Tree> items) {
  Tree tree;
  tree.kind = NodeKind::sequence;
  tree.members.reserve(items.size());
  for (Tree& item : items) tree.add(std::move(item));
  return tree;
}

Tree Tree::mapping() { return mapping(std::vector<Member>{}); }

Tree Tree::mapping(std::vector<Member> members) {
  Tree tree;
  tree.kind = NodeKind::mapping;
  tree.members = std::move(members);
  return tree;
}

const Tree* Tree::find(std::string_view key) const {
  if (kind != NodeKind::mapping) return nullptr;
  for (const Member& member : members) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}

Tree* Tree::find(std::string_view key) {
  return const_cast<Tree*>(std::as_const(*this).find(key));
}

void Tree::add(std::string_view key, Tree value) {
  members.push_back({std::string(key), std::move(value)});
}

void Tree::add(Tree item) { members.push_back({{}, std::move(item)}); }

bool Tree::operator==(const Tree& other) const {
  if (kind != other.kind) return false;
  if (kind == NodeKind::scalar) return text == other.text;
  return members == other.members;
}

Tree tree_of(const Document& document, const Node& node) {
  Tree tree;
  tree.kind = node.kind;
  if (node.kind == NodeKind::scalar) tree.text = node.text;
  for (const Node& child : document.children(node)) {
    tree.add(child.key, tree_of(document, child));
  }
  return tree;
}

}  // namespace stint
