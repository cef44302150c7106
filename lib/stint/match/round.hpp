#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/match/round_data.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// A pair that the coordinator wants placed whatever the lists say.
struct Pin {
  StudentId student;
  ProjectId project;
};

struct RoundOptions {
  RoundId name;
  Date today;
  /// Empty: the round's name.
  std::string seed;
  /// None: as in program.yaml. Only `stable` is available so far.
  std::optional<Method> method;
  /// Empty: all that can be filled; all that look for something.
  std::vector<ProjectId> projects;
  std::vector<StudentId> students;
  std::vector<Pin> pins;
};

/// A student left over. Codes, the most useful first:
///
/// | code | meaning |
/// | --- | --- |
/// | paused, left, not-seeking | named in the options, but takes no part |
/// | no-choices | looks for choices only, and named none |
/// | not-in-round | named only projects that this round does not fill |
/// | no-eligible-project | no project passed the gates; with the nearest miss |
/// | closed-for-minimum | was placed on a project that was closed, or applied |
/// | | to nothing else |
/// | all-choices-filled | each choice went to applications ranked as high |
struct LeftOver {
  StudentId student;
  std::string code;
  /// A line each; never empty.
  std::vector<std::string> reasons;

  /// The reasons in one line, with `; ` between them.
  STINT_EXPORT std::string text() const;
};

/// Seats left over on a project:
///
/// | code | meaning |
/// | --- | --- |
/// | below-minimum | the project was closed |
/// | no-applicants | nobody applied |
/// | business-full | the business has no more capacity at that time |
/// | all-placed-elsewhere | everybody who applied preferred another project |
struct OpenSeats {
  ProjectId project;
  int seats = 0;
  std::string code;
  std::string text;
};

/// A project that a student named and that fails gates, with their texts.
struct DroppedChoice {
  StudentId student;
  ProjectId project;
  std::vector<FailedGate> gates;
};

/// How students of one school, grade or pathway fared. `name` is the id or the
/// grade, empty if unknown.
struct Fared {
  std::string by;
  std::string name;
  int students = 0;
  int placed = 0;
};

/// A proposed round: what is written (`round`, `data`), and what is shown. The
/// texts may hold private values and are never written.
struct RoundPlan {
  Round round;
  RoundData data;
  std::vector<LeftOver> left_over;
  std::vector<OpenSeats> open_seats;
  std::vector<DroppedChoice> dropped;
  /// By school, then grade, then pathway.
  std::vector<Fared> fared;
};

/// Proposes a round: the student-optimal stable matching of each pass, with
/// closures for minimums. Its students are the active ones who look for
/// something, or those named; its projects the open ones of active businesses
/// that are not over, or those named among them. Those that select by interview
/// get a shortlist. Pins are placed before the first pass and take seat and
/// capacity; a student's n-th pin is recorded in pass n, where the student then
/// applies for nothing. A project with a pin, or with anybody held from before,
/// is not closed; one that is closed stays closed in later passes.
///
/// The same program and options give the same plan. Throws `Error` for a method
/// that is not available, an unknown id, and an impossible pin.
STINT_EXPORT RoundPlan propose_round(const Program& program,
                                     const RoundOptions& options);

}  // namespace stint
