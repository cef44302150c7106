#pragma once

#include <map>
#include <optional>
#include <string>

#include "stint/base/date.hpp"
#include "stint/records/table.hpp"
#include "stint/records/values.hpp"

namespace stint {

/// A paper on file: when it holds, and who answers for it. Short form: the
/// dates alone.
struct Paper {
  static constexpr bool has_table = true;
  DateRange dates;
  std::string signed_by;
  std::optional<StaffId> recorded_by;
  std::string purpose;
  std::string recipient;
  std::string where;
};
template <>
STINT_EXPORT const Table<Paper>& table<Paper>();

/// The papers of a student, business, person or placement, by document.
using Papers = std::map<DocumentId, Paper>;

/// Someone entered or verified something on a day.
struct Signature {
  static constexpr bool has_table = true;
  Date on;
  std::optional<StaffId> by;
};
template <>
STINT_EXPORT const Table<Signature>& table<Signature>();

/// How a stint is paid.
struct Pay {
  static constexpr bool has_table = true;
  enum class Kind : std::uint8_t { paid, stipend, credit, unpaid };
  Kind kind = Kind::unpaid;
  /// An hour's pay, of `paid`.
  std::optional<Money> rate;
  /// For the whole stint, of `stipend`.
  std::optional<Money> amount;
};
template <>
struct Words<Pay::Kind> {
  static constexpr std::array<std::string_view, 4> names{"paid", "stipend",
                                                         "credit", "unpaid"};
};
template <>
STINT_EXPORT const Table<Pay>& table<Pay>();

/// Whether a student or business takes part.
enum class Status : std::uint8_t { active, paused, left };
template <>
struct Words<Status> {
  static constexpr std::array<std::string_view, 3> names{"active", "paused",
                                                         "left"};
};

/// How a project picks its students: by a round, or by the business after
/// interviews.
enum class Selection : std::uint8_t { direct, interview };
template <>
struct Words<Selection> {
  static constexpr std::array<std::string_view, 2> names{"direct", "interview"};
};

}  // namespace stint
