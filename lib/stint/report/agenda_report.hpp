#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/value.hpp"
#include "stint/workflow/agenda.hpp"

namespace stint {

/// The agenda of a day, as it was asked for.
struct AgendaReport {
  Date today;
  AgendaOptions options;
  std::vector<AgendaItem> items;
};

/// For people: a heading for each consequence, below it two lines or more for
/// each item, the last of which is the command. Sentences are broken at
/// `width`, commands never.
STINT_EXPORT std::string agenda_text(const AgendaReport& report,
                                     std::optional<int> width);
/// A row for each item; the columns are the keys of the JSON.
STINT_EXPORT std::string agenda_csv(const AgendaReport& report);
STINT_EXPORT Value::Members agenda_value(const AgendaReport& report);

}  // namespace stint
