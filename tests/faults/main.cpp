// stint_faults --stint PROGRAM [--naive PROGRAM] [--quick] [--only TEXT] KIND…
//
// Disturbs the real program in every way that a machine can, and looks at what
// is left. KIND is kills, errors, crowd, full, power or controls. Prints what
// was tried, and ends with 1 if anything was lost, mixed or told wrongly, or if
// a control was not.

#include <iostream>
#include <stdexcept>

#include "faults/carry_out.hpp"
#include "faults/mount.hpp"

namespace stint::faults {
namespace {

Options parse(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const auto value = [&] {
      if (i + 1 == count) throw std::runtime_error(word + " needs a value");
      return std::string(words[++i]);
    };
    if (word == "--stint") {
      options.stint = fs::absolute(value());
    } else if (word == "--naive") {
      options.naive = fs::absolute(value());
    } else if (word == "--only") {
      options.only = value();
    } else if (word == "--quick") {
      options.effort = Effort::quick;
    } else {
      options.kinds.push_back(word);
    }
  }
  return options;
}

}  // namespace
}  // namespace stint::faults

int main(int count, char** words) {
  using namespace stint::faults;
  try {
    const Options options = parse(count, words);
    own_mounts();
    std::vector<Job> jobs = jobs_of(options);
    return carry_out(jobs) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "stint_faults: " << error.what() << '\n';
    return 2;
  }
}
