#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/schema.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// Where a value is written out: on a page about its record (`2.5`, `a, b`, and
/// all of an object), in a cell of a table (the same in brief), or in a cell of
/// CSV (`150` minutes, `a;b`), whose form is a contract.
enum class Audience : std::uint8_t { page, table, csv };

/// `value`, which is of the kind that `schema` describes, in one line. Items
/// stand between commas or `;`, tied ones between ` = ` or `=`; a map is its
/// keys with their values, an object its short form if it has one (on a page
/// followed by the rest). Empty for a missing value.
STINT_EXPORT std::string value_text(const Schema& schema, const Value& value,
                                    Audience audience);

/// Several values of a field, as `values_at` gives them.
STINT_EXPORT std::string values_text(const Schema& schema,
                                     const std::vector<const Value*>& values,
                                     Audience audience);

/// True if values of the schema are numbers, which stand on the right.
STINT_EXPORT bool is_numeric(const Schema& schema);

}  // namespace stint
