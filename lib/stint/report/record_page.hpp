#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "stint/base/export.hpp"
#include "stint/base/snippet.hpp"
#include "stint/records/schema.hpp"
#include "stint/workflow/view.hpp"

namespace stint {

/// The name of the record that a reference names, if it is known; else empty.
using NameOf = std::function<std::string(Target target, const std::string& id)>;

struct PageLayout {
  /// Columns for running text.
  int text_width = 80;
  /// Columns for tables; nothing: they are never cut.
  std::optional<int> table_width{};
  Paint paint = Paint::plain;
};

/// One record for people: its kind, id and name, a line for each field, then a
/// table for each list of things.
STINT_EXPORT std::string record_page(const View& view, std::size_t record,
                                     const NameOf& name_of,
                                     const PageLayout& layout);

}  // namespace stint
