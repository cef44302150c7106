#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/base/stopwatch.hpp"
#include "stint/match/round_data.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// A pair that the coordinator wants placed whatever the lists say.
struct Pin {
  StudentId student;
  ProjectId project;
};

/// Whether a plan shall have all that is written and shown, or only its
/// placements and figures: no reasons, digest, shortlists, bottlenecks.
enum class Outlook : std::uint8_t { none, full };

struct RoundOptions {
  RoundId name;
  Date today;
  /// Empty: the round's name.
  std::string seed;
  /// None: as in program.yaml.
  std::optional<Method> method;
  /// `size` goes with `stable` only.
  TieBreak tie_break = TieBreak::lottery;
  /// Empty: all that can be filled; all that look for something.
  std::vector<ProjectId> projects;
  std::vector<StudentId> students;
  std::vector<Pin> pins;
  Outlook outlook = Outlook::full;
  /// Told when a step is done, if given.
  Stopwatch* watch = nullptr;
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
/// | lower-result | for methods other than `stable`: placing the student would
/// | | make the plan fall short of its promise |
/// | as-good | for methods other than `stable`: another plan, as good, places
/// | | the student |
struct LeftOver {
  StudentId student;
  std::string code;
  /// A line each; never empty.
  std::vector<std::string> reasons;
  /// The one gate that keeps the student from a project, where there is such a
  /// project.
  std::optional<Gate> one_gate;

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
/// | lower-result | for methods other than `stable`: some would prefer it, but
/// | | the plan as a whole is better with them elsewhere |
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

/// Where one more seat, or one more student at a time, would place one more
/// student, over the projects that run.
struct Bottlenecks {
  /// Both by id.
  std::vector<ProjectId> projects;
  std::vector<BusinessId> businesses;
  /// How many full projects and businesses that somebody would prefer were
  /// tried, first those that most students without a place applied to, and how
  /// many there are.
  int tried = 0;
  int wanted = 0;
};

/// A plan that places as many students as can be, stable or not: what the
/// promise of `stable` costs.
struct LargestPlan {
  int placed = 0;
  /// By the plan that is there.
  int placed_now = 0;
  /// Students who applied.
  int students = 0;
  /// Applications that block it, by student.
  std::vector<std::pair<StudentId, ProjectId>> blocking;
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
  /// Of the first pass, in which everybody competes.
  Bottlenecks bottlenecks;
  /// Of the first pass, for `stable` and the lottery: none where nobody who
  /// applied is left over, or the pass is so large that it would take long.
  std::optional<LargestPlan> largest;
  /// With ties broken for size: by how many more are placed than by the
  /// lottery.
  std::optional<int> grown;
};

/// Proposes a round: what the method promises in each pass, with closures for
/// minimums. Its students are the active ones who look for
/// something, or those named; its projects the open ones of active businesses
/// that are not over, or those named among them. Those that select by interview
/// get a shortlist. Pins are placed before the first pass and take seat and
/// capacity; a student's n-th pin is recorded in pass n, where the student then
/// applies for nothing. A project with a pin, or with anybody held from before,
/// is not closed; one that is closed stays closed in later passes.
///
/// The same program and options give the same plan. Throws `Error` for a
/// tie-break that does not go with the method or the records, an unknown id,
/// and an impossible pin.
STINT_EXPORT RoundPlan propose_round(const Program& program,
                                     const RoundOptions& options);

}  // namespace stint
