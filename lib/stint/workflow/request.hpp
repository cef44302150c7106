#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/changes.hpp"
#include "stint/records/program.hpp"
#include "stint/workflow/papers.hpp"

namespace stint {

/// Who acts, and the day it is.
struct Acting {
  StaffId by;
  Date today;
};

/// The file that a batch was read from, `-` for standard input.
struct BatchSource {
  std::string file;
  std::string text;
};

/// Where a request stands in its batch.
struct BatchPlace {
  /// Null for the command line.
  std::shared_ptr<const BatchSource> source;
  Span line;
  /// The values of the line, by their columns.
  std::map<std::string, Span, std::less<>> cells;
};

/// The placement that a request is about, in the words of whoever asks: ids, or
/// names that are unique.
struct Subject {
  std::string project;
  std::string student;
  /// Who did it, if not the one who acts.
  std::string by;
  BatchPlace where;
  /// What is already known to be wrong with the batch; it is then reported with
  /// the rest, and this request not looked at any further.
  std::vector<Finding> faults;
};

/// A step that breaks a rule may be done all the same, with a reason that goes
/// into the record.
struct Overrule {
  bool force = false;
  std::string reason;
};

/// What a command decided.
struct Action {
  /// Where nothing changes, the summary says why.
  Changes changes;
  /// The likely next command; may be empty.
  std::string next;
  /// Worth knowing, and nothing wrong: one line each.
  std::vector<std::string> notes;
};

/// A subject that was found. Borrows from the program.
struct Found {
  const Project* project = nullptr;
  const Student* student = nullptr;
  const Business* business = nullptr;
  StaffId by;

  PlacementId id() const { return {project->id, student->id}; }
  /// With the placement, which may be null.
  StintRecords stint(const Placement* placement) const {
    return {student, business, project, placement};
  }
  /// `s-1042 on bakery-website`.
  STINT_EXPORT std::string str() const;
};

/// What stands against a batch, all of it: nothing is done if one part of it
/// cannot be.
class STINT_EXPORT Problems {
 public:
  /// `about` is what the message is about (`s-1042 on bakery-website`), and may
  /// be empty; `help` goes with the message. `column` names the value at fault,
  /// if it is one alone.
  void add(const Subject& subject, const std::string& about,
           const std::string& message, const std::string& help = {},
           std::string_view column = {});
  /// Adds what is wrong with the batch that `subject` stands in.
  void add(const Subject& subject, const Finding& fault);
  bool empty() const { return all_.empty(); }
  std::size_t size() const { return all_.size(); }

  /// Throws if there are any: `BadInput` for a batch; for the command line an
  /// `Error` with the one there is and its help, or a count and a line for
  /// each, with a help that several share at the end.
  void raise() const;

 private:
  /// Those of the command line have no file.
  std::vector<Diagnostic> all_;
};

/// The records that `subject` names; whatever cannot be found goes to
/// `problems`, and then the result is nothing. A name that was used instead of
/// an id is told in `notes`.
STINT_EXPORT std::optional<Found> find_subject(const Program& program,
                                               const Subject& subject,
                                               const Acting& acting,
                                               Problems& problems,
                                               std::vector<std::string>& notes);

}  // namespace stint
