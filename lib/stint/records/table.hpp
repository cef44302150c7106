#pragma once

#include <bitset>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "stint/records/collections.hpp"

namespace stint {

/// A field of the struct `R`: what it may be, and how to get at it. Made by
/// `field<&R::member>`; the functions come from the member's codec.
template <class R>
struct Field {
  FieldSchema schema;
  bool (*read)(Reader&, const Node&, R&);
  Tree (*write)(const R&);
  Value (*value)(const R&);
  bool (*present)(const R&);
  void (*references)(const R&, FieldPath&, const ReferenceVisitor&);
};

/// Which fields of a record have been read; bit i is field i of its table.
using FieldSet = std::bitset<64>;

/// Everything that is known about one kind of record, or about an object inside
/// one: its fields, in the order in which they are written. The only place
/// where a field is described.
template <class R>
class Table {
 public:
  /// `shorthand` names the field that a scalar alone stands for.
  Table(std::string_view name, std::vector<Field<R>> fields,
        std::string_view shorthand = {})
      : fields_(std::move(fields)) {
    schema_.name = name;
    schema_.shorthand = shorthand;
    for (const auto& field : fields_) schema_.fields.push_back(field.schema);
  }

  const ObjectSchema& schema() const { return schema_; }
  std::span<const Field<R>> fields() const { return fields_; }

  /// The index of the field called `name`, or npos. `hint` is where to look
  /// first: people mostly write fields in the table's order.
  std::size_t index_of(std::string_view name, std::size_t hint = 0) const {
    const std::size_t count = fields_.size();
    for (std::size_t step = 0; step < count; ++step) {
      std::size_t at = hint + step;
      if (at >= count) at -= count;
      if (fields_[at].schema.name == name) return at;
    }
    return npos;
  }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  /// Reads the members of the mapping `node` into `record` and notes them in
  /// `seen`. A field without a value counts as missing; one beginning with
  /// `x-` is the user's own and ignored. Required fields are not asked for.
  bool read_fields(Reader& reader, const Node& node, R& record,
                   FieldSet& seen) const {
    bool good = true;
    std::size_t hint = 0;
    for (const Node& item : reader.document().children(node)) {
      const std::size_t at = index_of(item.key, hint);
      if (at == npos) {
        if (item.key.starts_with("x-")) continue;
        reader.unknown_field(item, schema_);
        good = false;
        continue;
      }
      hint = at + 1 == fields_.size() ? 0 : at + 1;
      if (item.kind == NodeKind::empty) continue;
      seen.set(at);
      good = fields_[at].read(reader, item, record) && good;
    }
    return good;
  }

  /// Reports each required field that is not in `seen`, or is there but holds
  /// nothing, at `where`.
  bool require(Reader& reader, const Node& where, const R& record,
               const FieldSet& seen) const {
    bool good = true;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      if (!fields_[i].schema.required) continue;
      if (seen.test(i) && fields_[i].present(record)) continue;
      reader.missing_field(where, fields_[i].schema, schema_);
      good = false;
    }
    return good;
  }

  /// The fields that are present, in the table's order.
  Tree write(const R& record) const {
    Tree tree = Tree::mapping();
    for (const auto& field : fields_)
      if (field.present(record))
        tree.add(field.schema.name, field.write(record));
    return tree;
  }
  Value value(const R& record) const {
    Value::Members members;
    for (const auto& field : fields_)
      if (field.present(record))
        members.emplace_back(field.schema.json_key(), field.value(record));
    return members;
  }
  void references(const R& record, FieldPath& path,
                  const ReferenceVisitor& visit) const {
    for (const auto& field : fields_) {
      path.emplace_back(std::string(field.schema.name));
      field.references(record, path, visit);
      path.pop_back();
    }
  }

 private:
  ObjectSchema schema_;
  std::vector<Field<R>> fields_;
};

/// The table of `R`; specialised in the source file of each kind.
template <class R>
const Table<R>& table();

enum class Need : std::uint8_t { optional, required };

template <class T>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
  using Record = R;
  using Type = T;
};

/// The field `name` that lives in `Member`; `meaning` is one sentence.
template <auto Member>
auto field(std::string_view name, std::string_view meaning,
           Need need = Need::optional) {
  using R = typename MemberOf<decltype(Member)>::Record;
  using C = Codec<typename MemberOf<decltype(Member)>::Type>;
  return Field<R>{
      .schema = {name, meaning, C::schema(), need == Need::required},
      .read = [](Reader& reader, const Node& node,
                 R& record) { return C::read(reader, node, record.*Member); },
      .write = [](const R& record) { return C::write(record.*Member); },
      .value = [](const R& record) { return C::value(record.*Member); },
      .present = [](const R& record) { return C::present(record.*Member); },
      .references =
          [](const R& record, FieldPath& path, const ReferenceVisitor& visit) {
            C::references(record.*Member, path, visit);
          }};
}

/// Objects inside records: any struct that declares its table.
template <class R>
requires requires { R::has_table; }
struct Codec<R> {
  static Schema schema() {
    return {.type = Type::object, .object = &table<R>().schema()};
  }
  static bool read(Reader& reader, const Node& node, R& object) {
    const Table<R>& fields = table<R>();
    if (node.kind == NodeKind::scalar && !fields.schema().shorthand.empty()) {
      const std::size_t at = fields.index_of(fields.schema().shorthand);
      return fields.fields()[at].read(reader, node, object);
    }
    if (!reader.is_mapping(node, Type::object)) return false;
    FieldSet seen;
    const bool good = fields.read_fields(reader, node, object, seen);
    return fields.require(reader, node, object, seen) && good;
  }
  static Tree write(const R& object) { return table<R>().write(object); }
  static Value value(const R& object) { return table<R>().value(object); }
  static bool present(const R&) { return true; }
  static void references(const R& object, FieldPath& path,
                         const ReferenceVisitor& visit) {
    table<R>().references(object, path, visit);
  }
};

}  // namespace stint
