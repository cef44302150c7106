#pragma once

#include <vector>

#include "stint/records/ledger.hpp"
#include "stint/workflow/shown.hpp"

namespace stint {

// What students, businesses and projects derive from their placements; for
// `derived_fields` alone.

/// What a list of placements names: all but the record that it belongs to.
enum class Show : std::uint8_t { project, student, both };

ShownPlacement shown(const Ledger& ledger, const Placement& placement,
                     Show show, Date day);

template <Show What, class R>
std::vector<ShownPlacement> placements(const Ledger& ledger, const R& record,
                                       Date day) {
  std::vector<ShownPlacement> result;
  for (const Placement* placement : ledger.of(record.id))
    result.push_back(shown(ledger, *placement, What, day));
  return result;
}

template <class R>
Hours worked(const Ledger& ledger, const R& record, Date) {
  Hours sum;
  for (const Placement* placement : ledger.of(record.id))
    sum += placement->worked();
  return sum;
}

template <class R>
Hours verified(const Ledger& ledger, const R& record, Date) {
  Hours sum;
  for (const Placement* placement : ledger.of(record.id))
    sum += placement->verified();
  return sum;
}

}  // namespace stint
