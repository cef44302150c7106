#pragma once

#include <span>
#include <string>
#include <vector>

#include "command.hpp"

namespace stint::tools {

/// What the command line asks for.
struct Invocation {
  GlobalOptions options;
  ColorChoice color = ColorChoice::automatic;
  Paging paging = Paging::allowed;
  /// What to run; empty if `answer` is all there is to say.
  Run run;
  /// Help, version, orientation: goes to stdout, and the program ends well.
  std::string answer;
};

/// Parses the arguments after the program's name. Throws `UsageError`. The only
/// user of CLI11, which here is no more than the splitter of the command line:
/// every text a person sees is made by `Wording` and in help.cpp.
Invocation parse_command_line(std::vector<std::string> arguments,
                              std::span<const Command> commands, int width);

}  // namespace stint::tools
