#include <charconv>
#include <utility>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/yaml/edit_internal.hpp"

namespace stint::yaml {

namespace internal {

std::string key_of(const PathStep& step) {
  if (const auto* key = std::get_if<std::string>(&step)) return *key;
  return std::to_string(std::get<std::size_t>(step));
}

std::size_t index_of(const PathStep& step, std::size_t count) {
  std::size_t index = count;
  if (const auto* number = std::get_if<std::size_t>(&step)) {
    index = *number;
  } else {
    const auto& digits = std::get<std::string>(step);
    const char* end = digits.data() + digits.size();
    const auto [stop, fault] = std::from_chars(digits.data(), end, index);
    if (fault != std::errc() || stop != end) {
      throw Error("`" + printable(digits) + "` is no number of a list item",
                  "items count from 0");
    }
  }
  if (index < count) return index;
  throw Error("no item " + std::to_string(index) + " in a list of " +
                  counted(static_cast<std::int64_t>(count), "item"),
              "items count from 0; append to add one at the end");
}

namespace {

std::string shown(const FieldPath& path, std::size_t count) {
  return "`" +
         printable(str(
             FieldPath(path.begin(),
                       path.begin() + static_cast<std::ptrdiff_t>(count)))) +
         "`";
}

[[noreturn]] void no_place(const FieldPath& path, std::size_t count) {
  throw Error((count == 0 ? "the content" : shown(path, count)) +
                  " is a single value and holds no fields",
              "remove it first, or name another field");
}

// The value that the first steps of `path` lead to; maps on the way are made.
Tree& reach(Tree& content, const FieldPath& path, std::size_t count) {
  Tree* at = &content;
  for (std::size_t i = 0; i < count; ++i) {
    if (at->kind == NodeKind::sequence) {
      at = &at->members[index_of(path[i], at->members.size())].value;
      continue;
    }
    if (at->kind == NodeKind::scalar) no_place(path, i);
    at->kind = NodeKind::mapping;
    const std::string key = key_of(path[i]);
    Tree* next = at->find(key);
    if (next == nullptr) {
      at->add(key, Tree{});
      next = &at->members.back().value;
    }
    at = next;
  }
  return *at;
}

void remove_at(Tree& content, const FieldPath& path) {
  Tree* at = &content;
  for (std::size_t i = 0;; ++i) {
    std::size_t index = 0;
    if (at->kind == NodeKind::sequence) {
      index = index_of(path[i], at->members.size());
    } else {
      const std::string key = key_of(path[i]);
      while (index < at->members.size() && at->members[index].key != key) {
        ++index;
      }
      if (index == at->members.size()) {
        throw Error("there is no " + shown(path, i + 1), "");
      }
    }
    if (i + 1 == path.size()) {
      at->members.erase(at->members.begin() +
                        static_cast<std::ptrdiff_t>(index));
      return;
    }
    at = &at->members[index].value;
  }
}

}  // namespace

}  // namespace internal

Tree apply(Tree content, const Edit& edit) {
  if (edit.path.empty()) {
    throw Error("an edit needs the name of a field", "");
  }
  if (edit.operation == Edit::Operation::remove) {
    internal::remove_at(content, edit.path);
    return content;
  }
  Tree& at = internal::reach(content, edit.path, edit.path.size());
  if (edit.operation == Edit::Operation::set) {
    at = edit.value;
    return content;
  }
  if (at.kind != NodeKind::sequence && at.kind != NodeKind::empty) {
    throw Error(internal::shown(edit.path, edit.path.size()) + " is no list",
                "set the field to a list first, such as `[a, b]`");
  }
  at.kind = NodeKind::sequence;
  at.add(edit.value);
  return content;
}

}  // namespace stint::yaml
