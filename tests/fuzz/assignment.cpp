// An argument of `stint set`: understood, or refused with places. The first
// byte, a digit, chooses the kind.
#include "stint/workflow/assignment.hpp"

#include "stint/yaml/quote.hpp"
#include "stint/yaml/scanner.hpp"
#include "support/fuzzing.hpp"

namespace stint::testing {

void fuzz(std::string_view input) {
  if (input.empty()) return;
  const Kind kind = kind_of(input.front());
  const std::string_view argument = input.substr(1);
  std::vector<Finding> faults;
  const std::optional<Assignment> assignment =
      parse_assignment(kind, argument, faults);
  require_sound(faults, argument);
  require(assignment.has_value() || !faults.empty(),
          "what is not understood is a fault");
  if (!assignment || !faults.empty()) return;
  require(assignment->span.end <= argument.size(), "a value has a place");

  // What was understood can be written, and reads back; what is no UTF-8 is
  // refused when it is written.
  if (find_invalid_utf8(argument) != argument.npos) return;
  const std::string written =
      yaml::write_document(Tree::mapping({{"value", assignment->value}}));
  Document document;
  yaml::scan(written, document, faults);
  require(faults.empty(), "a value can be written");
  const Tree read = tree_of(document, document.root());
  require(*read.find("value") == assignment->value, "a value reads back");
}

}  // namespace stint::testing
