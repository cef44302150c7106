#include "stint/records/document.hpp"

#include <utility>

namespace stint {

const Node* Document::find(const Node& mapping, std::string_view key) const {
  if (mapping.kind != NodeKind::mapping) return nullptr;
  for (const Node& node : children(mapping)) {
    if (node.key == key) return &node;
  }
  return nullptr;
}

const Node* Document::child(const Node& node, std::size_t index) const {
  for (const Node& each : children(node)) {
    if (index == 0) return &each;
    --index;
  }
  return nullptr;
}

void Document::clear() {
  nodes_.clear();
  nodes_.emplace_back();
  if (!kept_.empty()) kept_.clear();
}

std::string_view Document::keep(std::string text) {
  return kept_.emplace_back(std::move(text));
}

}  // namespace stint
