#include "stint/workflow/tree_path.hpp"

#include <algorithm>

#include "stint/base/text.hpp"
#include "stint/yaml/quote.hpp"

namespace stint {
namespace {

const Tree* step_into(const Tree& tree, const PathStep& step) {
  const auto& key = std::get<std::string>(step);
  if (tree.kind == NodeKind::mapping) return tree.find(key);
  std::int64_t index = 0;
  const auto count = static_cast<std::int64_t>(tree.members.size());
  if (tree.kind != NodeKind::sequence || !parse_count(key, count - 1, index))
    return nullptr;
  return &tree.members[static_cast<std::size_t>(index)].value;
}

}  // namespace

bool same_content(const Tree& a, const Tree& b) {
  if (a.kind != NodeKind::mapping || b.kind != NodeKind::mapping ||
      a.members.size() != b.members.size())
    return a == b;
  return std::all_of(a.members.begin(), a.members.end(), [&](const auto& m) {
    const Tree* other = b.find(m.key);
    return other != nullptr && same_content(m.value, *other);
  });
}

std::string shown(const Tree& value) {
  return "`" +
         shorten(printable(yaml::write_inline(value, yaml::Context::block)),
                 60) +
         "`";
}

Reached follow(const Tree& content, const FieldPath& path) {
  Reached reached{.tree = &content};
  while (reached.depth < path.size()) {
    const Tree* next = step_into(*reached.tree, path[reached.depth]);
    if (next == nullptr || next->kind == NodeKind::empty) break;
    reached = {next, reached.depth + 1};
  }
  return reached;
}

}  // namespace stint
