#include "command.hpp"

namespace stint::tools {

Command recover_command() {
  return {.name = "recover",
          .group = Group::records,
          .summary = "finish or take back a change that was interrupted",
          .setup = [](Options& options) -> Run {
            options.about(
                "Every command that writes does so first, and every command "
                "that reads looks through it, so that this is hardly ever "
                "needed: before a program is copied, say, after the machine "
                "went down.");
            return [](Session& session) { return session.recover(); };
          }};
}

}  // namespace stint::tools
