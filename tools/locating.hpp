#pragma once

#include <optional>
#include <string>

namespace stint::tools {

/// The absolute path of the directory from which a program is looked for: `-C`
/// (`wanted`), else the environment's STINT_DIR unless it is empty, else the
/// current one. Throws `Error` if it is none, so that a slip of the finger is
/// never taken for the program around.
std::string start_directory(const std::optional<std::string>& wanted);

/// The root of the program that `start_directory(wanted)` is in. Throws `Error`
/// if it is in none.
std::string program_root(const std::optional<std::string>& wanted);

/// Whether `file`, which need not be there, would lie in the directory `root`,
/// wherever links lead; true where that cannot be told.
bool is_inside(const std::string& file, const std::string& root);

}  // namespace stint::tools
