#pragma once

#include <cstdint>
#include <string>

#include "stint/base/export.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// Two blanks a level, or all on one line.
enum class JsonLayout : std::uint8_t { indented, compact };

/// `value` as JSON (RFC 8259) in UTF-8; bytes that are none become U+FFFD.
/// What nobody sees (see `is_unseen`) stands as an escape, `\u202e`. Members
/// keep their order. Money is a number with its cents; a missing value
/// is `null`, and left out where it is a member. Without a newline at the end.
STINT_EXPORT std::string to_json(const Value& value, JsonLayout layout);

/// A whole answer: the same with `"format_version": 1` as its first member, and
/// a newline at the end.
STINT_EXPORT std::string json_document(
    Value::Members members, JsonLayout layout = JsonLayout::indented);

}  // namespace stint
