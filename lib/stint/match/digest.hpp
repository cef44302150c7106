#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// SHA-256 of everything that was read, but for the rounds: of each record its
/// kind, id and fields, in order, each with its length before it. Fields of the
/// private layer (`Settings::is_private`) make the other digest, wherever they
/// stand; it is empty if there is no private value, as in a clone without the
/// layer. Layout, comments and the order of files do not matter.
STINT_EXPORT RoundDigest digest_of(const Program& program);

/// SHA-256 over both files of a round, as they were made: the fields of `round`
/// and the rows of the CSV but for the seal itself.
STINT_EXPORT std::string seal_of(const Round& round, std::string_view csv_rows);

}  // namespace stint
