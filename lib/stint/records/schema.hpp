#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stint/records/field_path.hpp"
#include "stint/records/kind.hpp"

namespace stint {

/// What kind of value a field holds: decides how its text is read.
enum class Type : std::uint8_t {
  text,
  word,
  reference,
  date,
  date_range,
  clock,
  clock_window,
  hours,
  level,
  count,
  count_range,
  money,
  percent,
  flag,
  choice,
  list,
  map,
  ranking,
  object
};

/// `a date`, `a list`: for messages and documentation.
STINT_EXPORT std::string_view described(Type type);
/// An example of how a value of the type is written; empty for collections.
STINT_EXPORT std::string_view example(Type type);

/// What a reference must name. Those after `round` are entries of another
/// record or of several kinds.
enum class Target : std::uint8_t {
  none,
  school,
  skill,
  pathway,
  rule,
  student,
  business,
  project,
  round,
  staff,
  person,
  place,
  project_or_business
};

struct ObjectSchema;

/// What a value may be, without the type that holds it: the one description
/// from which messages, JSON Schema, documentation, `--where` and `set` are
/// derived.
struct Schema {
  Type type = Type::text;
  Target target = Target::none;
  /// Of a count: its bounds.
  int min = 0;
  int max = 0;
  /// Of a choice.
  std::span<const std::string_view> words{};
  /// Of a map: its keys. Of a list, map or ranking: its items.
  const Schema* key = nullptr;
  const Schema* item = nullptr;
  /// Of an object; of a rule's id, what may be claimed behind it.
  const ObjectSchema* object = nullptr;
};

/// One field of a record, or of an object inside one.
struct FieldSchema {
  std::string_view name;
  /// One sentence.
  std::string_view meaning;
  Schema schema;
  bool required = false;

  /// The key in JSON: the name, but lengths of work are whole minutes there, as
  /// `minutes` or `NAME_minutes`.
  std::string json_key() const;
};

/// The fields of a record or object, in the order in which they are written.
struct ObjectSchema {
  /// The kind's singular, or the name of the object's type.
  std::string_view name;
  std::vector<FieldSchema> fields;
  /// The field that a scalar alone stands for (`web-design: 3` is short for
  /// `{level: 3}`); empty if there is no short form.
  std::string_view shorthand;

  const FieldSchema* find(std::string_view field) const;
};

/// Called for each reference of a record with its place and its text.
using ReferenceVisitor = std::function<void(
    const FieldPath& path, Target target, const std::string& id)>;

}  // namespace stint
