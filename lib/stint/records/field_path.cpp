#include "stint/records/field_path.hpp"

#include <charconv>
#include <utility>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"

namespace stint {

namespace {

// The index that `step` names in a sequence; npos if it names none.
std::size_t index_of(const PathStep& step) {
  if (const auto* index = std::get_if<std::size_t>(&step)) return *index;
  const auto& digits = std::get<std::string>(step);
  std::size_t index = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, fault] = std::from_chars(digits.data(), end, index);
  if (fault != std::errc() || stop != end) return std::string::npos;
  return index;
}

std::string key_of(const PathStep& step) {
  if (const auto* key = std::get_if<std::string>(&step)) return *key;
  return std::to_string(std::get<std::size_t>(step));
}

const Node* step_into(const Document& document, const Node& node,
                      const PathStep& step) {
  if (node.kind == NodeKind::sequence) {
    return document.child(node, index_of(step));
  }
  return document.find(node, key_of(step));
}

}  // namespace

FieldPath parse_field_path(std::string_view text) {
  FieldPath path;
  std::string step;
  const auto finish = [&] {
    if (step.empty()) {
      throw Error("an empty step in the field path `" + printable(text) + "`",
                  "write the steps with one dot between them, such as "
                  "`skills.web-design`; a dot inside a key is written `\\.`");
    }
    path.emplace_back(std::exchange(step, {}));
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\' && at + 1 < text.size() &&
        (text[at + 1] == '.' || text[at + 1] == '\\')) {
      step += text[++at];
    } else if (text[at] == '.') {
      finish();
    } else {
      step += text[at];
    }
  }
  finish();
  return path;
}

std::string str(const FieldPath& path) {
  std::string text;
  for (const PathStep& step : path) {
    if (!text.empty()) text += '.';
    for (const char c : key_of(step)) {
      if (c == '.' || c == '\\') text += '\\';
      text += c;
    }
  }
  return text;
}

const Node* find(const Document& document, const FieldPath& path) {
  const Node* node = &document.root();
  for (const PathStep& step : path) {
    node = step_into(document, *node, step);
    if (node == nullptr) return nullptr;
  }
  return node;
}

const Node& find_nearest(const Document& document, const FieldPath& path) {
  const Node* node = &document.root();
  for (const PathStep& step : path) {
    const Node* next = step_into(document, *node, step);
    if (next == nullptr) break;
    node = next;
  }
  return *node;
}

}  // namespace stint
