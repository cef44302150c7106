#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/report/text_table.hpp"
#include "stint/workflow/view.hpp"
#include "stint/workflow/where.hpp"

namespace stint {

/// Records of one kind, chosen and ordered, and what to show of each.
struct Listing {
  const View* view = nullptr;
  std::vector<std::size_t> records;
  std::vector<Lookup> columns;
};

/// The numbers of the records of `view` that `condition` holds for; null means
/// all.
STINT_EXPORT std::vector<std::size_t> select(const View& view,
                                             const Where* condition);

/// A table for people. Columns in which nobody has anything are left out if
/// `sparse` says so.
enum class Sparse : std::uint8_t { keep_columns, drop_empty };
STINT_EXPORT std::string listing_table(const Listing& listing,
                                       const TableLayout& layout,
                                       Sparse sparse);
/// CSV with a header: the keys of JSON, hours in minutes.
STINT_EXPORT std::string listing_csv(const Listing& listing);
/// One id a line.
STINT_EXPORT std::string listing_ids(const Listing& listing);

/// One object a record: `id` and the columns under their keys of JSON.
STINT_EXPORT std::vector<Value> listing_values(const Listing& listing);

}  // namespace stint
