#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// The difference of two texts in the form of `diff -u` and `git diff`, with
/// three lines of context, that `git apply` and `patch -p1` read. `path` is
/// relative; the header names `a/path` and `b/path`, or `/dev/null` where the
/// file is made or removed (`before` or `after` is null). Empty if both are the
/// same. A missing last newline is marked as git marks it. Minimal: an LCS of
/// lines (Myers, "An O(ND) Difference Algorithm", 1986).
STINT_EXPORT std::string unified_diff(std::string_view path,
                                      const std::string* before,
                                      const std::string* after);

}  // namespace stint
