// Edits of a file. The first line says which: `s`, `a`, `r` or `i` (set,
// append, remove, insert a key), the number of a place, and a value in flow
// style; the file is what follows.
#include "stint/yaml/edit.hpp"

#include "stint/base/error.hpp"
#include "stint/yaml/scanner.hpp"
#include "support/edit_judge.hpp"
#include "support/fuzzing.hpp"

namespace stint::testing {
namespace {

using Operation = FieldEdit::Operation;

void collect(const Document& document, const Node& node, const FieldPath& path,
             std::vector<FieldPath>& places) {
  std::size_t index = 0;
  for (const Node& child : document.children(node)) {
    FieldPath place = path;
    if (node.kind == NodeKind::sequence) {
      place.emplace_back(index++);
    } else {
      place.emplace_back(std::string(child.key));
    }
    places.push_back(place);
    collect(document, child, place, places);
  }
}

Tree value_of(std::string_view text) {
  Document document;
  std::vector<Finding> faults;
  yaml::scan_value(trim(text), document, faults);
  return faults.empty() ? tree_of(document, document.root())
                        : Tree::scalar(text);
}

FieldEdit edit_of(std::string_view line, const Document& document) {
  std::vector<FieldPath> places(1);  // the root
  collect(document, document.root(), {}, places);
  const char letter = line.empty() ? 's' : line.front();
  line.remove_prefix(line.empty() ? 0 : 1);
  std::size_t number = 0;
  while (!line.empty() && line.front() >= '0' && line.front() <= '9') {
    number = number * 10 + static_cast<std::size_t>(line.front() - '0');
    line.remove_prefix(1);
  }
  FieldEdit edit{Operation::set, places[number % places.size()],
                 value_of(line)};
  if (letter == 'a') edit.operation = Operation::append;
  if (letter == 'r') edit.operation = Operation::remove;
  if (letter == 'i') edit.path.emplace_back(std::string("new key"));
  return edit;
}

}  // namespace

void fuzz(std::string_view input) {
  const std::string_view line = take_line(input);
  Document document;
  std::vector<Finding> faults;
  yaml::scan(input, document, faults);
  if (!faults.empty()) return;
  const FieldEdit edit = edit_of(line, document);
  std::string result;
  try {
    result = yaml::apply(input, edit);
  } catch (const Error& error) {
    require(printable(error.what()) == error.what(),
            "a refusal holds nothing that a terminal obeys");
    return;
  }
  if (result == input) return;
  const std::string objection = objection_to(result, input, edit);
  require(objection.empty(), objection.c_str());
}

}  // namespace stint::testing
