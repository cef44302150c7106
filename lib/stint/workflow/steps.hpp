#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/workflow/step_rules.hpp"

namespace stint {

/// The placements that a command has changed, in words.
class STINT_EXPORT Touched {
 public:
  void add(const PlacementId& id);
  bool empty() const { return ids_.empty(); }
  /// `s-1042`, or `3 students`.
  std::string students() const;
  /// `bakery-website`, or `2 projects`.
  std::string projects() const;
  /// The first one, for a command to do next. Requires that there is one.
  const PlacementId& first() const { return ids_.front(); }

 private:
  std::vector<PlacementId> ids_;
};

/// The command that likely follows for a placement in `state`.
STINT_EXPORT std::string next_command(State state, const PlacementId& id);

/// Steps of several placements, decided one after the other and done all or not
/// at all. Borrows from the program.
class STINT_EXPORT Steps {
 public:
  Steps(const Program& program, const Acting& who)
      : acting(who), draft(program), book(draft.ledger(), who.today) {}
  Steps(const Steps&) = delete;
  Steps& operator=(const Steps&) = delete;

  /// The records that `subject` names; nothing if there is a problem.
  std::optional<Found> find(const Subject& subject);

  /// Appends `step` to the history of the placement, or makes the placement
  /// with it, unless the day cannot be or rules are broken and not overruled;
  /// these are then problems. Returns whether it was appended. Fills in `by`,
  /// `reason`, `forced` and, for an offer, `answer_by`. Papers that would run
  /// out during the stint are told in the notes, what the rules about youth
  /// warn of, and a start before the stint's first day.
  bool take(const Subject& subject, const Found& found, Step step,
            const BrokenRules& broken, const Overrule& overrule);
  /// Writes `step` over the last step of the placement, which is of the same
  /// state and day. Nothing is touched where they are equal.
  void amend(const PlacementId& id, const Step& step);
  /// True if steps were amended, and none was taken.
  bool is_amended() const { return amended_ > 0 && taken_ == 0; }
  /// Says that a placement comes from a round.
  void set_round(const PlacementId& id, const RoundId& round);
  /// The change of the placement's record.
  RecordChange& change_of(const PlacementId& id);

  /// The command that likely follows for the first placement of `touched`.
  std::string next() const;
  /// What was decided. Throws `Error` if there are problems.
  Action finish();

  const Acting acting;
  DraftLedger draft;
  const FactBook book;
  Problems problems;
  Action action;
  Touched touched;
  /// The states that were stepped to.
  std::set<State> states;

 private:
  bool allow(const Subject& subject, const Found& found,
             const BrokenRules& broken, const Overrule& overrule);
  void warn_of_papers(const Found& found, const Step& step);
  void warn_of_early_start(const Found& found, const Step& step);
  void warn_of_youth(const Found& found, const Step& step);
  void append(const Found& found, const Step& step);

  int taken_ = 0;
  int amended_ = 0;
};

/// `bakery-website s-1042`, as commands take it.
STINT_EXPORT std::string arguments_of(const PlacementId& id);

}  // namespace stint
