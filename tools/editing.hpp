#pragma once

#include <string>
#include <vector>

#include "session.hpp"
#include "stint/base/diagnostic.hpp"
#include "stint/workflow/edit_records.hpp"

namespace stint::tools {

/// What a person wrote to change records: arguments or a batch, with all that
/// is found to be wrong with it. Faults are kept until everything was looked
/// at, so that they show at once.
struct Written {
  Kind kind = Kind::program;
  /// The batch's file as `--from` names it; empty for arguments, each of which
  /// is a line of `text`.
  std::string name;
  std::string text;
  std::vector<Finding> faults;
  /// One for each record; of arguments, the id may be missing.
  std::vector<BatchRow> rows;

  /// Throws `BadInput` if there are faults.
  void refuse_faults() const;
  /// Reads the records of the rows, as far as there are any.
  void load_rows(Loader& loader) const;
};

/// Whether the first of the words after the kind is an id.
enum class First : std::uint8_t { id, assignment };

/// The arguments after the command: the kind, and `words`.
Written read_arguments(const std::string& kind_word, Kind kind,
                       const std::vector<std::string>& words, First first);

/// The batch in `file`, or on standard input for `-`. Throws `Error` if it
/// holds no record.
Written read_batch_file(Kind kind, const std::string& file);

/// The likely next command once records of `kind` were added or changed.
std::string next_after(Kind kind, const std::vector<RecordChange>& changed);

/// `kind_called`, which also knows `program`.
Kind kind_or_program(const std::string& word);

// Refuses to change a rule that comes with stint and has no file.
void refuse_shipped(const Program& program, const RecordRef& record);

// True of a rule's record that stands in the place of a shipped one: without
// it, that one holds again.
bool replaces_shipped(const RecordRef& record);

}  // namespace stint::tools
