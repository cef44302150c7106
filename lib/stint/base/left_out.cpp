#include "stint/base/left_out.hpp"

#include <cstdint>
#include <string>

#include "stint/base/text.hpp"

namespace stint {

void tell_left_out(Diagnostic& last, std::size_t count) {
  if (count == 0) return;
  if (!last.help.empty()) last.help += "; ";
  last.help += counted(static_cast<std::int64_t>(count), "more fault") +
               " of this file " + (count == 1 ? "is" : "are") + " not shown";
}

}  // namespace stint
