#pragma once

#include <vector>

#include "stint/base/export.hpp"
#include "stint/check/check.hpp"
#include "stint/rules/rule_book.hpp"

namespace stint {

/// Projects that take advice on `today`, see `takes_advice`.
STINT_EXPORT std::vector<const Project*> advised_projects(
    const Program& program, Date today);

/// What there is to say of one, see `posting_advice`, as a note at the first
/// field of the smallest change, which is its help: a command to type. The
/// message is empty where there is nothing to say.
STINT_EXPORT RecordFinding advice_on(const RuleBook& rules,
                                     const Project& project);

}  // namespace stint
