#pragma once

#include <memory>
#include <set>
#include <vector>

#include "stint/match/pass_view.hpp"
#include "stint/match/round_lists.hpp"

namespace stint {

/// What the passes of a finished round have to say about who and what was left
/// over. Students are judged by the first pass, in which everybody competed.
struct RoundFacts {
  const Program& program;
  const RoundScope& scope;
  const RoundPlan& plan;
  /// Of the first pass.
  const std::set<StudentId>& listed_elsewhere;
  /// Placed on a project when it was closed, in any pass.
  const std::set<StudentId>& displaced;
  /// By pass.
  const std::vector<std::unique_ptr<PassView>>& views;
};

/// By id; those without any placement in the round. Without reasons for
/// `Outlook::none`.
std::vector<LeftOver> left_over(const RoundFacts& facts, Outlook outlook);
/// By id; projects with at least one seat left.
std::vector<OpenSeats> open_seats(const RoundFacts& facts);

}  // namespace stint
