#pragma once

#include <span>
#include <string>

#include "command.hpp"

namespace stint::tools {

/// `stint list KIND [options]`.
std::string usage_line(const Command& command, const Options& options);

/// What `stint COMMAND --help` prints, for a terminal of `width` columns.
std::string command_help(const Command& command, const Options& options,
                         const Options& global, int width);

/// What `stint --help` prints: every command under its group.
std::string program_help(std::span<const Command> commands,
                         const Options& global, int width);

/// What `stint` alone prints: how to begin.
std::string orientation(std::span<const Command> commands);

/// `stint 0.1.0`.
std::string version_line();

}  // namespace stint::tools
