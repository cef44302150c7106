#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/records/shared.hpp"

namespace stint {

/// A member of the program's staff.
struct Staff {
  static constexpr bool has_table = true;
  std::string name;
  std::string position;
  std::string email;
  /// When this person acts for the program; none given means always.
  std::optional<DateRange> dates;

  bool on(Date day) const { return !dates || dates->contains(day); }
};
template <>
STINT_EXPORT const Table<Staff>& table<Staff>();

/// A rule that the program follows, perhaps with a claimed exemption. Written
/// as the rule's id, or as `{ID: {exempt, by, reason}}`.
struct RuleUse {
  RuleId rule;
  /// The exemption's name in the rule's own words; empty if none is claimed.
  std::string exempt;
  std::optional<StaffId> by;
  std::string reason;
};

/// Documents that must be on file before a stint starts.
struct DocumentsAsked {
  static constexpr bool has_table = true;
  std::vector<DocumentId> student;
  std::vector<DocumentId> business;
  std::vector<DocumentId> mentor;
  std::vector<DocumentId> placement;
};
template <>
STINT_EXPORT const Table<DocumentsAsked>& table<DocumentsAsked>();

/// What a round promises; see docs/decisions and the matching literature.
enum class Method : std::uint8_t { stable, best, most, greedy, generous };
template <>
struct Words<Method> {
  static constexpr std::array<std::string_view, 5> names{
      "stable", "best", "most", "greedy", "generous"};
};

/// Weights in percent; those of one struct add up to 100.
struct FitWeights {
  static constexpr bool has_table = true;
  Percent skills{80};
  Percent evidence{20};
};
struct InterestWeights {
  static constexpr bool has_table = true;
  Percent choice{40};
  Percent wishes{25};
  Percent growth{20};
  Percent pathway{15};
};
struct OrderWeights {
  static constexpr bool has_table = true;
  Percent fit{85};
  Percent need{15};
};
struct TotalWeights {
  static constexpr bool has_table = true;
  Percent fit{50};
  Percent interest{50};
};
template <>
STINT_EXPORT const Table<FitWeights>& table<FitWeights>();
template <>
STINT_EXPORT const Table<InterestWeights>& table<InterestWeights>();
template <>
STINT_EXPORT const Table<OrderWeights>& table<OrderWeights>();
template <>
STINT_EXPORT const Table<TotalWeights>& table<TotalWeights>();

/// How this program matches.
struct MatchSettings {
  static constexpr bool has_table = true;
  Method method = Method::stable;
  Selection selection = Selection::direct;
  Count<1, 10> per_student{1};
  Count<0, 1000> consider{20};
  Count<1, 1000> shortlist{5};
  FitWeights fit;
  InterestWeights interest;
  OrderWeights order;
  TotalWeights total;
};
template <>
STINT_EXPORT const Table<MatchSettings>& table<MatchSettings>();

/// Which fields of a kind live in the private layer; keys are plural kinds.
using PrivateFields = std::map<Word, std::vector<Word>>;

/// program.yaml: the settings of a program.
struct Settings {
  static constexpr bool has_table = true;
  static constexpr Kind kind = Kind::program;

  Count<1, 1> format{1};
  std::string name;
  std::vector<DateRange> school_years;
  std::vector<DateRange> no_school;
  std::vector<ClockWindow> school_hours;
  std::string currency;
  std::vector<PlaceId> places;
  std::vector<RuleUse> rules;
  DocumentsAsked documents;
  Count<0, 365> offer_days{7};
  Count<1, 1000> smallest_group{10};
  std::map<StaffId, Staff> staff;
  MatchSettings match;
  std::optional<PrivateFields> private_fields;

  /// True if `field` of `kind` belongs in the private layer: as
  /// `private_fields` says, or the default where it says nothing.
  STINT_EXPORT bool is_private(Kind kind, std::string_view field) const;
};
template <>
STINT_EXPORT const Table<Settings>& table<Settings>();

}  // namespace stint
