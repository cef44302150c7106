#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "stint/workflow/where.hpp"

namespace stint {

/// How a value is compared; `present` is a path alone.
enum class Comparison : std::uint8_t {
  present,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  contains
};

/// A part of a condition.
struct Where::Node {
  enum class Form : std::uint8_t { all_of, any_of, none_of, test };
  Form form = Form::test;
  std::vector<Node> parts;

  // Of a test:
  Lookup lookup;
  Comparison comparison = Comparison::present;
  Value operand;

  bool matches(const FieldValue& record) const;

 private:
  bool test(const Value& field) const;
};

/// Parses `text`; throws `TextError`, whose span is in `text`.
Where::Node parse_where(std::string_view text, const ObjectSchema& schema,
                        const KnownIds* known);

/// What one value of a field is compared with: `text` read by the field's kind.
/// Throws `TextError` for bytes [begin, begin + length).
Value read_operand(const Lookup& lookup, Comparison comparison,
                   const std::string& text, std::size_t begin,
                   std::size_t length, const KnownIds* known);

/// The schema that one value at the end of the path is compared by: that of the
/// items of a list, of the keys of a map, of the short form of an object. Null
/// for an object without one.
const Schema* comparable(const Schema& schema);

}  // namespace stint
