#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/field_path.hpp"
#include "stint/records/program.hpp"
#include "stint/records/record_ref.hpp"

namespace stint {

/// Whose papers there are; in the order of `documents` in program.yaml.
enum class OwnerKind : std::uint8_t { student, business, mentor, placement };
template <>
struct Words<OwnerKind> {
  static constexpr std::array<std::string_view, 4> names{
      "students", "businesses", "mentors", "placements"};
};
/// `student`, `business`, `mentor`, `placement`.
STINT_EXPORT std::string_view singular(OwnerKind kind);

/// Somebody or something that has papers.
struct PaperOwner {
  OwnerKind kind = OwnerKind::student;
  RecordRef record;
  /// Of a mentor: the person of the business.
  std::optional<PersonId> person;

  /// As commands take it: `s-1042`, `bright-bakery`, `bright-bakery.ana`,
  /// `bakery-website/s-1042`.
  STINT_EXPORT std::string id() const;
  /// As a sentence calls it: `s-1042`, `the mentor ana`, `placement
  /// bakery-website/s-1042`; `the mentor` of whom nobody has said who it is.
  STINT_EXPORT std::string who() const;
  /// Where in the record its papers stand.
  STINT_EXPORT FieldPath papers() const;
  friend auto operator<=>(const PaperOwner&, const PaperOwner&) = default;
};

/// The documents that the program asks such owners for.
STINT_EXPORT const std::vector<DocumentId>& asked_of(
    const DocumentsAsked& asked, OwnerKind kind);
/// Whom the program asks for `document`; empty if nobody.
STINT_EXPORT std::vector<OwnerKind> asked_for(const DocumentsAsked& asked,
                                              const DocumentId& document);

/// The placement that `owner` is; null if it is another kind of owner, or not
/// in the program.
STINT_EXPORT const Placement* placement_of(const Program& program,
                                           const PaperOwner& owner);

/// The papers of `owner`, who must be in the program; null if there is no such
/// person.
STINT_EXPORT const Papers* papers_of(const Program& program,
                                     const PaperOwner& owner);

/// Where a paper is kept.
struct PaperPlace {
  PaperOwner owner;
  DocumentId document;
  friend auto operator<=>(const PaperPlace&, const PaperPlace&) = default;
};

/// A paper with its owner.
struct OwnedPaper {
  PaperOwner owner;
  DocumentId document;
  DateRange dates;
};

/// Every paper on file of a student or business that has not left, and of the
/// people there, in the order of kinds, owners and documents. A placement's
/// papers end with it, and are not among them.
STINT_EXPORT std::vector<OwnedPaper> papers_on_file(const Program& program);

}  // namespace stint
