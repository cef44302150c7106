#pragma once

#include <string>

namespace stint {

/// Who makes a change, and on which day, for the list of what can be undone.
/// The day is that of the command (`--today`): no file ever holds a time of the
/// clock. Both may be empty, as they are in changes of older versions.
struct Author {
  std::string on;
  std::string by;
};

}  // namespace stint
