#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/records/settings.hpp"

namespace stint {

/// A seat that a round gives to a student.
struct RoundPlacement {
  static constexpr bool has_table = true;
  StudentId student;
  ProjectId project;
  /// The project's place in the student's list; 1 is best, a tie is one place.
  Count<1, 1'000'000> student_rank;
  /// The application's place in the business's order, before the lottery.
  Count<1, 100'000'000> business_rank;
  Count<0, 100> fit;
  Count<0, 100> interest;
  /// Which pass gave it, where a student may have several.
  Count<1, 10> pass;
};
template <>
STINT_EXPORT const Table<RoundPlacement>& table<RoundPlacement>();

/// A student left over, with the code of the most useful reason.
struct RoundUnplaced {
  static constexpr bool has_table = true;
  StudentId student;
  Word code;
};
template <>
STINT_EXPORT const Table<RoundUnplaced>& table<RoundUnplaced>();

/// Seats left over on a project, with the code of the reason.
struct RoundOpenSeats {
  static constexpr bool has_table = true;
  ProjectId project;
  Count<0, 1000> seats;
  Word code;
};
template <>
STINT_EXPORT const Table<RoundOpenSeats>& table<RoundOpenSeats>();

/// A project that was closed because too few students came together.
struct RoundClosed {
  static constexpr bool has_table = true;
  ProjectId project;
  Count<0, 1000> placed;
  Count<1, 1000> minimum;
};
template <>
STINT_EXPORT const Table<RoundClosed>& table<RoundClosed>();

/// The eligible students for a project that selects by interview, best first.
struct RoundShortlist {
  static constexpr bool has_table = true;
  ProjectId project;
  std::vector<StudentId> students;
};
template <>
STINT_EXPORT const Table<RoundShortlist>& table<RoundShortlist>();

struct RoundSummary {
  static constexpr bool has_table = true;
  using Number = Count<0, 1'000'000'000>;
  Number students;
  Number placed;
  Number unplaced;
  Number open_seats;
  /// profile[k-1] counts the students with choices of their own at their k-th.
  std::vector<Number> profile;
  /// The same for students whose list was derived.
  std::vector<Number> derived_profile;
  Number blocking_pairs;
  Count<0, 100> mean_fit;
  Count<0, 100> mean_interest;
};
template <>
STINT_EXPORT const Table<RoundSummary>& table<RoundSummary>();

/// The weights a round was made with, as in program.yaml.
struct RoundWeights {
  static constexpr bool has_table = true;
  FitWeights fit;
  InterestWeights interest;
  OrderWeights order;
  TotalWeights total;
};
template <>
STINT_EXPORT const Table<RoundWeights>& table<RoundWeights>();

/// SHA-256 of the records that a round was made from, the private layer apart.
struct RoundDigest {
  static constexpr bool has_table = true;
  std::string records;
  std::string private_records;
};
template <>
STINT_EXPORT const Table<RoundDigest>& table<RoundDigest>();

enum class TieBreak : std::uint8_t { lottery, size };
template <>
struct Words<TieBreak> {
  static constexpr std::array<std::string_view, 2> names{"lottery", "size"};
};

/// The algorithm for a minimum-cost flow that found a pass's placements.
enum class Solver : std::uint8_t { network_simplex, cost_scaling };
template <>
struct Words<Solver> {
  static constexpr std::array<std::string_view, 2> names{"network-simplex",
                                                         "cost-scaling"};
};

/// rounds/ID.yaml: the decisions of a batch match. What they were made from is
/// rounds/ID.csv, read by `match/round`.
struct Round {
  static constexpr Kind kind = Kind::round;

  RoundId id;
  Method method = Method::stable;
  std::string seed;
  Date today;
  TieBreak tie_break = TieBreak::lottery;
  /// One a pass; empty for `stable`.
  std::vector<Solver> solver;
  RoundWeights weights;
  RoundDigest digest;
  std::vector<RoundPlacement> placements;
  std::vector<RoundUnplaced> unplaced;
  std::vector<RoundOpenSeats> open_seats;
  std::vector<RoundClosed> closed;
  std::vector<RoundShortlist> shortlists;
  RoundSummary summary;
};
template <>
STINT_EXPORT const Table<Round>& table<Round>();

}  // namespace stint
