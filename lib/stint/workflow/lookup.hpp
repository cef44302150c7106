#pragma once

#include <compare>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stint/base/error.hpp"
#include "stint/base/export.hpp"
#include "stint/records/changes.hpp"
#include "stint/records/program.hpp"
#include "stint/records/schema.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// A path into the records of one kind that was found in their schema:
/// `skills.web-design`, `placements.state`, `worked_minutes`. Both the names of
/// the YAML and the keys of the JSON are understood.
struct Lookup {
  /// As it was written.
  std::string text;
  /// The same in the keys of JSON: the heading of a CSV column.
  std::string json;
  /// Index of the field in the schema.
  std::size_t field = 0;
  /// The keys of JSON to follow inside the field's value. A list is not stepped
  /// into by index: the next key is looked up in each of its items.
  std::vector<std::string> keys;
  /// What a value at the end of the path may be.
  Schema schema;
};

/// What is wrong with a text of the command line, and where: bytes [begin, end)
/// of it.
class STINT_EXPORT TextError : public Error {
 public:
  TextError(const std::string& message, std::string help,
            std::size_t begin_byte, std::size_t end_byte)
      : Error(message, std::move(help)), begin(begin_byte), end(end_byte) {}
  std::size_t begin;
  std::size_t end;
};

/// The ids that exist, so that a wrong one is a fault and not an empty answer.
struct KnownIds {
  const Program& program;
  /// Records that could not be read.
  std::span<const RecordRef> broken;

  /// Throws `TextError` for bytes [begin, end) with the nearest id, if `id` is
  /// none of `target`. What cannot be known (people, words) passes.
  STINT_EXPORT void require(Target target, const std::string& id,
                            std::size_t begin, std::size_t end) const;
};

/// Finds `path` in `object`. Throws `TextError` with the nearest name for a
/// field that there is not, and, given `known`, for a key that names no record.
STINT_EXPORT Lookup look_up(const ObjectSchema& object, std::string_view path,
                            const KnownIds* known = nullptr);

/// What stands at the end of the path, given the field's value: nothing if it
/// is missing, one value, or several where lists or rankings are on the way.
STINT_EXPORT std::vector<const Value*> values_at(const Lookup& lookup,
                                                 const Value& field);

/// The schema of what `values_at` returns: that of the items where `schema` is
/// a list or ranking.
STINT_EXPORT const Schema& item_of(const Schema& schema);

/// The order of two values of a field that `schema` describes: numbers by size,
/// choices by their place among the words, ranges by their beginning, an object
/// by its short form, all else by its text.
STINT_EXPORT std::strong_ordering compare_values(const Schema& schema,
                                                 const Value& a,
                                                 const Value& b);

}  // namespace stint
