// What the scanner accepts, yaml-cpp reads to the same content; what it refuses
// is a fault with a place.
#include "stint/yaml/scanner.hpp"

#include <algorithm>

#include "stint/records/tree.hpp"
#include "stint/yaml/reference.hpp"
#include "support/fuzzing.hpp"

namespace stint::testing {
namespace {

void require_known(const std::vector<Finding>& faults) {
  const auto known = yaml::all_scan_checks();
  for (const Finding& fault : faults) {
    require(std::any_of(known.begin(), known.end(),
                        [&](const yaml::ScanCheck& check) {
                          return check.name == fault.check;
                        }),
            "each check of the scanner is documented");
  }
}

}  // namespace

void fuzz(std::string_view input) {
  Document document;
  std::vector<Finding> faults;
  yaml::scan(input, document, faults);
  require_sound(faults, input);
  require_known(faults);
  if (faults.empty()) {
    const Tree ours = tree_of(document, document.root());
    const yaml::Reference theirs = yaml::read_reference(input);
    require(theirs.tree.has_value(), "yaml-cpp accepts it too");
    require(*theirs.tree == ours, "yaml-cpp reads the same");
  }

  Document value;
  faults.clear();
  yaml::scan_value(input, value, faults);
  require_sound(faults, input);
  require_known(faults);
}

}  // namespace stint::testing
