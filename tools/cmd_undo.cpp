#include "command.hpp"

namespace stint::tools {

Command undo_command() {
  return {.name = "undo",
          .group = Group::records,
          .summary = "take back the last change that stint made",
          .setup = [](Options& options) -> Run {
            options.about(
                "Every file that the change touched becomes what it was. It is "
                "refused, and nothing is touched, where a person has edited "
                "one of them since. The next undo takes back the change "
                "before.");
            return [](Session& session) { return session.undo(); };
          }};
}

}  // namespace stint::tools
