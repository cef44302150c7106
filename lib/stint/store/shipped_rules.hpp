#pragma once

#include <span>

#include "stint/records/program.hpp"
#include "stint/records/record_ref.hpp"

namespace stint {

/// `own` and the shipped rules that it does not replace; a rule in `broken` is
/// replaced by a record that cannot be read, and hence missing.
Records<Rule> with_shipped_rules(const Records<Rule>& own,
                                 std::span<const RecordRef> broken);

}  // namespace stint
