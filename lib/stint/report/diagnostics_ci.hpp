#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// A log in the form SARIF 2.1.0 (OASIS, 2020): one run, a result for each
/// diagnostic in their order, the checks that speak as its rules. Paths are
/// relative to the program's root, as URIs; columns count Unicode code points.
STINT_EXPORT Value
diagnostics_sarif(const std::vector<Diagnostic>& diagnostics);

/// What was checked, and when.
struct CheckRun {
  std::int64_t files = 0;
  Date today;
};

/// A report in the form of JUnit as Apache Ant writes it: a failed test case
/// for each error, or one that passed where there is none. It knows no
/// warnings, so these stand in the suite's output. No time was taken: each is
/// 0, and the suite's own is the beginning of `run.today`.
STINT_EXPORT std::string diagnostics_junit(
    const std::vector<Diagnostic>& diagnostics, const CheckRun& run);

}  // namespace stint
