#pragma once

#include <optional>
#include <string>

#include "session.hpp"

namespace stint::tools {

/// The file in the archive that holds the record of `kind` with the id `text`:
/// `archive/2025-26/students/s-1009.yaml`; of several the newest. Nothing if
/// `text` is no id, or the archive does not have it.
std::optional<std::string> archived_file(const Session& session, Kind kind,
                                         const std::string& text);

/// Throws the `Error` that says where the record called `text` is now, if the
/// archive has one. `text` is of no record that the program still has.
void refuse_archived(const Session& session, Kind kind,
                     const std::string& text);

}  // namespace stint::tools
