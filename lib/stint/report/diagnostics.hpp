#pragma once

#include <string>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/base/snippet.hpp"
#include "stint/records/value.hpp"

namespace stint {

/// Each with the user's line, a caret and the help, an empty line after each.
STINT_EXPORT std::string diagnostics_text(
    const std::vector<Diagnostic>& diagnostics, Paint paint, int width);
/// `no errors`, `2 errors and 1 warning`.
STINT_EXPORT std::string diagnostics_summary(
    const std::vector<Diagnostic>& diagnostics);
/// A header and a row each; the columns are the keys of JSON.
STINT_EXPORT std::string diagnostics_csv(
    const std::vector<Diagnostic>& diagnostics);
/// Workflow commands, as GitHub shows them beside the lines of a change.
STINT_EXPORT std::string diagnostics_github(
    const std::vector<Diagnostic>& diagnostics);
/// `{file, line, column, end_column, severity, check, message, help}` each.
STINT_EXPORT Value
diagnostics_value(const std::vector<Diagnostic>& diagnostics);

}  // namespace stint
