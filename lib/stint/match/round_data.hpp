#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/match/gates.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// Why a project is in a student's list.
enum class Source : std::uint8_t {
  choice,   // the student named it
  applied,  // the student has applied, but did not name it
  derived,  // the student is open to any project
  pinned    // the coordinator placed the pair before the round
};
template <>
struct Words<Source> {
  static constexpr std::array<std::string_view, 4> names{"choice", "applied",
                                                         "derived", "pinned"};
};

/// An application that a pass considered.
struct RoundApplication {
  int pass = 1;
  StudentId student;
  ProjectId project;
  /// Place in the student's list, before the lottery: 1 is best, a tie is one
  /// place, and what dropped out keeps its own.
  int place = 1;
  Source source = Source::choice;
  /// Place among the candidates of the project or business; 0 if not named.
  int named = 0;
  int order = 0;
  int fit = 0;
  int interest = 0;
  int need = 0;
  /// Dense place in the project's order of applications by (named, order),
  /// before the lottery.
  int business_rank = 1;
  /// The student's number in the pass, hex.
  std::string lottery;
  friend bool operator==(const RoundApplication&,
                         const RoundApplication&) = default;
};

/// A project that a pass could fill.
struct RoundProject {
  int pass = 1;
  ProjectId project;
  BusinessId business;
  /// `BUSINESS#n`; of a closed project its last group.
  std::string group;
  /// Seats left when the pass began, pins taken.
  int seats = 0;
  /// Students who held a seat then, pins among them.
  int held = 0;
  int minimum = 1;
  /// Closed in this pass or before, for want of students.
  bool closed = false;
  friend bool operator==(const RoundProject&, const RoundProject&) = default;
};

/// Projects of one business whose dates overlap, directly or through others.
struct RoundGroup {
  int pass = 1;
  BusinessId business;
  std::string group;
  /// None: the business has no limit.
  std::optional<int> capacity;
  friend bool operator==(const RoundGroup&, const RoundGroup&) = default;
};

/// A project that a student named and that fails gates.
struct RoundDropped {
  int pass = 1;
  StudentId student;
  ProjectId project;
  std::vector<Gate> gates;
  friend bool operator==(const RoundDropped&, const RoundDropped&) = default;
};

/// What a round was made from, without any private value: the content of
/// rounds/ID.csv. Together with the `Round` it is a proof.
struct RoundData {
  /// The seed of each pass, from the first.
  std::vector<std::string> seeds;
  /// By pass, then id.
  std::vector<RoundProject> projects;
  std::vector<RoundGroup> groups;
  /// By pass, student, place, then the order in which the student's own ties
  /// were broken.
  std::vector<RoundApplication> applications;
  /// By pass, student, project.
  std::vector<RoundDropped> dropped;
  /// What `seal_of` gave when the files were written; empty before.
  std::string seal;

  int passes() const { return static_cast<int>(seeds.size()); }
  /// Null if the pass did not fill this project.
  STINT_EXPORT const RoundProject* find(int pass,
                                        const ProjectId& project) const;
  friend bool operator==(const RoundData&, const RoundData&) = default;
};

/// Puts the rows in the order that `RoundData` promises.
STINT_EXPORT void sort_rows(RoundData& data);
/// The same where the applications are in order already.
void sort_other_rows(RoundData& data);

}  // namespace stint
