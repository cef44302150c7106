#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/tree.hpp"
#include "stint/workflow/paper_owner.hpp"
#include "stint/workflow/request.hpp"

namespace stint {

/// A document that somebody has signed, in the words of whoever says so.
struct SignRequest {
  /// Only its place in the batch counts.
  Subject subject;
  std::string document;
  /// Whose it is: `s-1042`, `bright-bakery`, `bright-bakery.ana`,
  /// `bakery-website/s-1042`; the names of students and businesses will do.
  std::string owner;
  /// What `owner` is; if not given, whom the program asks for the document.
  std::optional<OwnerKind> whose;
  /// The first day; today if not given.
  std::optional<Date> on;
  /// The last day. If not given, that of the school year (in summer, of the
  /// next one), and of a placement that of the stint.
  std::optional<Date> until;
};

/// A paper that goes on file, in place of the one there is.
struct SignedPaper {
  PaperOwner owner;
  DocumentId document;
  DateRange dates;
};

/// What is to be put on file, and what is worth knowing.
struct Signing {
  std::vector<SignedPaper> papers;
  std::vector<std::string> notes;
};

/// Whose a document may be that a person calls `document`. Throws `Error` with
/// the nearest one if the program asks nobody for it, unless `whose` says.
STINT_EXPORT std::vector<OwnerKind> possible_owners(
    const DocumentsAsked& asked, const std::string& document,
    std::optional<OwnerKind> whose);

/// Finds the owners, and the dates: what is signed is added to what is on file,
/// and a paper that has run out is replaced; no day that was covered is lost. A
/// paper that holds as long already is left as it is. Throws `Error` that names
/// every problem if there is one.
STINT_EXPORT Signing plan_signing(const Program& program,
                                  const std::vector<SignRequest>& requests,
                                  Date today);

/// Puts `papers` on file. `contents` is what the files of their records hold:
/// an entry that has more than its dates keeps the rest.
STINT_EXPORT Changes record_papers(const std::vector<SignedPaper>& papers,
                                   const std::map<RecordRef, Tree>& contents,
                                   const Settings& settings);

}  // namespace stint
