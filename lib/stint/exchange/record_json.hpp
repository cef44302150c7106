#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "stint/base/export.hpp"
#include "stint/report/listing.hpp"
#include "stint/workflow/view.hpp"

namespace stint {

/// One record with all that is derived from it: `{"format_version",
/// "record", "id", …}`, where `record` is its kind (some records have a field
/// `kind` of their own). The settings of the program have no `id`.
STINT_EXPORT std::string record_json(const View& view, std::size_t record);

/// Which members the objects of a list have: every field that is there, or the
/// listing's columns.
enum class Members : std::uint8_t { all, columns };

/// `{"format_version", "kind", "records": […]}`.
STINT_EXPORT std::string listing_json(const Listing& listing, Members members);
/// JSON Lines: an object a record.
STINT_EXPORT std::string listing_json_lines(const Listing& listing,
                                            Members members);

}  // namespace stint
