#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "stint/base/error.hpp"
#include "stint/base/export.hpp"

namespace stint {

/// Why `text` is no id, in words that follow "`text` is no id: "; nothing if it
/// is one. An id matches `[a-z0-9][a-z0-9._-]*`, has at most 63 characters, no
/// `..`, no trailing dot, and is no name that Windows reserves (`con`, `nul`,
/// `com1` …, with or without an extension). So an id is always a safe file
/// name, on every system.
STINT_EXPORT std::optional<std::string> why_no_id(std::string_view text);

/// The nearest thing to `text` that is an id, for a suggestion: lower case, and
/// a hyphen for each run of other characters. May be empty.
STINT_EXPORT std::string id_from(std::string_view text);

/// Throws `Error` that says why `text` is no id, and what could be written.
[[noreturn]] STINT_EXPORT void refuse_id(std::string_view text,
                                         const std::string& why);

/// An id that names a record of one kind: a student's id is not a project's.
/// `Tag` is the struct of the record (or, for a word that names an entry, a tag
/// of its own); it may be incomplete. A default-constructed id is empty and
/// names nothing.
template <class Tag>
class Id {
 public:
  Id() = default;

  /// Throws `Error` if `text` is no id.
  explicit Id(std::string_view text) {
    if (const auto why = why_no_id(text)) refuse_id(text, *why);
    text_ = text;
  }

  /// The id in `text`, or nothing if `text` is none.
  static std::optional<Id> parse(std::string_view text) {
    if (why_no_id(text)) return std::nullopt;
    return unchecked(text);
  }

  /// For text that is already known to be an id.
  static Id unchecked(std::string_view text) {
    Id id;
    id.text_ = text;
    return id;
  }

  const std::string& str() const noexcept { return text_; }
  bool empty() const noexcept { return text_.empty(); }

  friend bool operator==(const Id&, const Id&) = default;
  friend std::strong_ordering operator<=>(const Id& a, const Id& b) noexcept {
    return a.text_.compare(b.text_) <=> 0;
  }

 private:
  std::string text_;
};

}  // namespace stint
