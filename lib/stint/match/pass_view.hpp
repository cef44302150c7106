#pragma once

#include <string>
#include <vector>

#include "stint/match/explain.hpp"
#include "stint/match/method.hpp"
#include "stint/match/optimality.hpp"
#include "stint/match/round_problem.hpp"
#include "stint/match/stability.hpp"

namespace stint {

/// One pass of a round with its placements: answers why each application was
/// placed or not. Borrows both.
class PassView {
 public:
  PassView(const RoundData& data, const Round& round, int pass);
  PassView(const PassView&) = delete;
  PassView& operator=(const PassView&) = delete;

  const RoundProblem& numbers() const { return numbers_; }
  const Assignment& placed() const { return placed_; }
  const Stability& stability() const { return stability_; }
  int pass() const { return pass_; }

  RoundAnswer answer(const StudentId& student, const ProjectId& project) const;

  /// Students on an open project, pins apart.
  int load(const ProjectId& project) const;
  /// True if somebody would rather have a seat on the open `project`.
  bool is_wanted(const ProjectId& project) const;
  /// True if as many students are in the group of the open `project` as it
  /// takes.
  bool is_group_full(const ProjectId& project) const;

  /// What placing `student`, who has no place, would do to a plan that is not
  /// `stable`: `lower the total by 3.5`; an empty text where another plan is as
  /// good. Nothing where no project has room for the student, or the plan was
  /// changed by hand.
  std::optional<std::string> cost_of_placing(const StudentId& student) const;

 private:
  using Code = const char*;
  RoundAnswer say(Code code, std::string text, std::string brief = {}) const;
  RoundAnswer without_application(const StudentId& student,
                                  const ProjectId& project) const;
  RoundAnswer of_application(std::uint32_t student,
                             std::uint32_t application) const;
  RoundAnswer against_the_sum(std::uint32_t student,
                              std::uint32_t application) const;
  RoundAnswer full_project(std::uint32_t application) const;
  RoundAnswer full_group(std::uint32_t application) const;
  /// Where `application` stands beside the worst that got in.
  std::string cut_off(std::uint32_t application,
                      std::uint32_t worst_rank) const;
  const RoundApplication& row(std::uint32_t application) const;

  const RoundData& data_;
  const Round& round_;
  int pass_;
  RoundProblem numbers_;
  Assignment placed_;
  Stability stability_;
  /// Both empty for `stable`; no proof where the plan exceeds a capacity.
  std::optional<Objective> objective_;
  std::optional<Optimality> optimality_;
  std::vector<const RoundApplication*> pins_;
  /// By rank: the application that is placed with it.
  std::vector<std::uint32_t> placed_at_rank_;
  Loads loads_;
  /// By project.
  /// How many of the students on the project did not ask for it themselves.
  std::vector<std::uint32_t> derived_;
  std::vector<std::uint8_t> wanted_;
};

}  // namespace stint
