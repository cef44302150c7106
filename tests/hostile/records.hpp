// Records of every kind, with the same text in every text field that there is:
// made from the field tables, so that a new field is tried without a word here.
#pragma once

#include <string>

#include "stint/records/kind.hpp"

namespace stint::hostile {

struct Record {
  /// The file, in one-line YAML below the names of its fields.
  std::string yaml;
  /// How often the text is in it.
  std::size_t texts = 0;
};

/// `scalar` is the text as YAML writes it on one line.
Record record_of(Kind kind, const std::string& scalar);

/// Where the `number`-th record of a kind lies, and its id.
std::string path_of_record(Kind kind, std::size_t number);
std::string id_of_record(Kind kind, std::size_t number);

}  // namespace stint::hostile
