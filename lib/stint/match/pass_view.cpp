#include "stint/match/pass_view.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/forced.hpp"

namespace stint {
namespace {

/// `choice 2`, or the rank in a list that the student did not write.
std::string place_words(const RoundApplication& row) {
  return row.source == Source::choice
             ? fmt::format("choice {}", row.place)
             : fmt::format("rank {} of the student's list", row.place);
}

}  // namespace

PassView::PassView(const RoundData& data, const Round& round, int pass)
    : data_(data),
      round_(round),
      pass_(pass),
      numbers_(problem_of(data, pass, round.tie_break)),
      placed_(assignment_of(numbers_, round.placements, pass)),
      stability_(numbers_.problem, placed_),
      placed_at_rank_(numbers_.row.size(), no_index),
      loads_(loads_of(numbers_.problem, placed_)),
      derived_(numbers_.projects.size()),
      wanted_(numbers_.projects.size()) {
  for (const RoundApplication& row : data.applications)
    if (row.pass == pass && row.source == Source::pinned) pins_.push_back(&row);
  const Problem& problem = numbers_.problem;
  if (round.method != Method::stable) {
    objective_.emplace(
        objective_of(numbers_, data, round.method, round.weights.total));
    if (excesses(problem, placed_).empty())
      optimality_.emplace(problem, *objective_, placed_);
  }
  for (const std::uint32_t a : placed_) {
    if (a == no_index) continue;
    placed_at_rank_[problem.rank[a]] = a;
    if (row(a).source == Source::derived) ++derived_[problem.project[a]];
  }
  for (std::uint32_t s = 0; s < problem.students(); ++s) {
    for (auto a = problem.begin[s]; a < problem.begin[s + 1]; ++a)
      if (placed_[s] == no_index || problem.prefers(a, placed_[s]))
        wanted_[problem.project[a]] = 1;
  }
}

RoundAnswer PassView::say(Code code, std::string text,
                          std::string brief) const {
  if (brief.empty()) brief = text;
  return {pass_, code, std::move(text), std::move(brief)};
}

const RoundApplication& PassView::row(std::uint32_t application) const {
  return data_.applications[numbers_.row[application]];
}

RoundAnswer PassView::answer(const StudentId& student,
                             const ProjectId& project) const {
  const RoundProject* filled = data_.find(pass_, project);
  if (filled == nullptr) return without_application(student, project);
  for (const RoundApplication* pin : pins_) {
    if (pin->student != student) continue;
    if (pin->project == project)
      return say("placed",
                 "the coordinator placed the student here before the round");
    return say("placed-higher",
               "the coordinator placed the student elsewhere before the round");
  }
  const std::uint32_t s = numbers_.student(student);
  const std::uint32_t p = numbers_.project(project);
  if (s == no_index || p == no_index)
    return without_application(student, project);
  const std::uint32_t application = numbers_.application(s, p);
  if (application == no_index) return without_application(student, project);
  return of_application(s, application);
}

RoundAnswer PassView::without_application(const StudentId& student,
                                          const ProjectId& project) const {
  const auto dropped = std::lower_bound(
      data_.dropped.begin(), data_.dropped.end(),
      std::tie(pass_, student, project), [](const auto& row, const auto& key) {
        return std::tie(row.pass, row.student, row.project) < key;
      });
  if (dropped != data_.dropped.end() && dropped->pass == pass_ &&
      dropped->student == student && dropped->project == project) {
    std::vector<std::string> gates;
    for (const Gate gate : dropped->gates) gates.emplace_back(word(gate));
    return say("dropped", fmt::format("the student named it, but fails {}",
                                      join(gates, ", ")));
  }
  const RoundProject* filled = data_.find(pass_, project);
  if (filled == nullptr)
    return say("not-in-round", "this round does not fill the project");
  if (!filled->closed)
    return say("not-applied", "the project is not in the student's list");
  for (const RoundClosed& closed : round_.closed)
    if (closed.project == project)
      return say(
          "closed",
          fmt::format("the project was closed: {} came together, and it "
                      "needs {}",
                      int{closed.placed}, int{closed.minimum}),
          fmt::format("closed, with {} of at least {}",
                      counted(closed.placed, "student"), int{closed.minimum}));
  return say("closed", "the project was closed for want of students",
             "closed for want of students");
}

RoundAnswer PassView::of_application(std::uint32_t student,
                                     std::uint32_t application) const {
  const Problem& problem = numbers_.problem;
  const std::uint32_t own = placed_[student];
  if (own == application)
    return say("placed", fmt::format("the student is placed here, at {}",
                                     place_words(row(application))));
  if (own != no_index && !problem.prefers(application, own))
    return say("placed-higher",
               fmt::format("the student is placed at {}; this one is {}",
                           place_words(row(own)),
                           problem.prefers(own, application)
                               ? place_words(row(application))
                               : std::string("tied with it")));
  const std::uint32_t project = problem.project[application];
  const std::uint32_t group = problem.group_of[project];
  if (problem.seats[project] == 0) return full_project(application);
  if (problem.capacity[group] == 0) return full_group(application);
  if (objective_) return against_the_sum(student, application);
  const Standing standing = stability_.standing(student, application);
  if (standing.project_held >= problem.seats[project])
    return full_project(application);
  if (standing.group_held >= problem.capacity[group])
    return full_group(application);
  return say("removed",
             "nothing in the round stands against it: the plan was changed");
}

RoundAnswer PassView::against_the_sum(std::uint32_t student,
                                      std::uint32_t application) const {
  const auto other =
      optimality_ && optimality_->proved()
          ? best_with(numbers_.problem, *objective_, student, application)
          : std::nullopt;
  if (!other)
    return say("removed",
               "nothing in the round stands against it: the plan was changed");
  const std::string change =
      change_words(*objective_, objective_->change(placed_, *other));
  if (change.empty())
    return say("as-good",
               "another plan with the student here is as good; which of them "
               "comes out, the order of the ids decides",
               "another plan would be as good");
  const std::uint32_t own = placed_[student];
  const std::string whence =
      own == no_index ? "" : ", not at " + place_words(row(own)) + ",";
  return say("lower-result",
             fmt::format("placing the student here{} would {}", whence, change),
             "would " + change);
}

std::optional<std::string> PassView::cost_of_placing(
    const StudentId& student) const {
  const std::uint32_t s = numbers_.student(student);
  if (s == no_index || !optimality_ || !optimality_->proved())
    return std::nullopt;
  std::vector<std::int64_t> change = optimality_->loss_of_placing(s);
  if (change.empty()) return std::nullopt;
  for (std::int64_t& by : change) by = -by;
  return change_words(*objective_, change);
}

std::string PassView::cut_off(std::uint32_t application,
                              std::uint32_t worst_rank) const {
  const RoundApplication& last = row(placed_at_rank_[worst_rank]);
  const RoundApplication& own = row(application);
  if (last.named != own.named)
    return fmt::format("last one in is named at place {}, this one {}",
                       last.named,
                       own.named == 0 ? std::string("is not named")
                                      : fmt::format("at place {}", own.named));
  if (last.order != own.order)
    return fmt::format("last one in has order {}, this one {}", last.order,
                       own.order);
  return fmt::format("last one in has order {}, level with this one; {}",
                     last.order,
                     round_.tie_break == TieBreak::lottery
                         ? "the lottery decided"
                         : "what places more students decided");
}

RoundAnswer PassView::full_project(std::uint32_t application) const {
  const std::uint32_t project = numbers_.problem.project[application];
  const std::uint32_t seats = numbers_.problem.seats[project];
  if (seats == 0)
    return say("project-filled",
               "the project had no seat left when the pass began",
               "no seat was left to give");
  const std::string last =
      cut_off(application, stability_.worst_of_project(project));
  std::string text =
      fmt::format("the project's {} {} filled: the {}", counted(seats, "seat"),
                  seats == 1 ? "is" : "are", last);
  const std::uint32_t derived = derived_[project];
  if (derived > 0 && row(application).source == Source::choice)
    text += fmt::format("; {} here did not choose it, being open to any",
                        counted(derived, "student"));
  return say("project-filled", std::move(text), "full; " + last);
}

RoundAnswer PassView::full_group(std::uint32_t application) const {
  const std::uint32_t group =
      numbers_.problem.group_of[numbers_.problem.project[application]];
  const std::uint32_t capacity = numbers_.problem.capacity[group];
  if (capacity == 0)
    return say("group-full",
               "the business had no place left at that time when the pass "
               "began",
               "business full at that time before the round");
  const std::string last =
      cut_off(application, stability_.worst_of_group(group));
  return say("group-full",
             fmt::format("the business's {} at that time {} filled, over all "
                         "its projects: the {}",
                         counted(capacity, "place"),
                         capacity == 1 ? "is" : "are", last),
             "business full at that time; " + last);
}

int PassView::load(const ProjectId& project) const {
  const std::uint32_t p = numbers_.project(project);
  return p == no_index ? 0 : static_cast<int>(loads_.project[p]);
}

bool PassView::is_wanted(const ProjectId& project) const {
  const std::uint32_t p = numbers_.project(project);
  return p != no_index && wanted_[p] != 0;
}

bool PassView::is_group_full(const ProjectId& project) const {
  const std::uint32_t p = numbers_.project(project);
  if (p == no_index) return false;
  const std::uint32_t group = numbers_.problem.group_of[p];
  return loads_.group[group] >= numbers_.problem.capacity[group];
}

}  // namespace stint
