// One edit of one text, judged from every side. For the tests of edits.
#pragma once

#include <string>
#include <vector>

#include "stint/records/document.hpp"
#include "stint/yaml/edit.hpp"

namespace stint::testing {

// A value of a document and where it stands.
struct EditPlace {
  FieldPath path;
  const Node* node = nullptr;
  const Node* parent = nullptr;
  bool in_flow = false;
};

// Every value below the root, in the order of the file.
std::vector<EditPlace> places_of(const Document& document);

struct EditCase {
  const std::string& text;
  // `text`, scanned without a fault.
  const Document& document;
  yaml::Edit edit;
  // The value at the edit's path, or the one that it adds to.
  EditPlace place;
};

struct EditCounts {
  int edits = 0;
  // Those that only a person in an editor can make.
  int refused = 0;
};

// Makes the edit, and fails the test unless the content is what was asked for,
// only bytes of the change differ, and comments survive.
void try_edit(const EditCase& one, EditCounts& counts);

}  // namespace stint::testing
