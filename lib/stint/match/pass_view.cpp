#include "stint/match/pass_view.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

/// How an application compares with the last one that got in.
std::string cut_off(const RoundApplication& last,
                    const RoundApplication& this_one) {
  if (last.named != this_one.named)
    return fmt::format(
        "the last of them is named at place {}, this one {}", last.named,
        this_one.named == 0 ? std::string("is not named")
                            : fmt::format("at place {}", this_one.named));
  if (last.order != this_one.order)
    return fmt::format("the last of them has order {}, this one {}", last.order,
                       this_one.order);
  return fmt::format(
      "the last of them has order {} like this one, and the lottery decided",
      last.order);
}

}  // namespace

PassView::PassView(const RoundData& data, const Round& round, int pass)
    : data_(data),
      round_(round),
      pass_(pass),
      numbers_(problem_of(data, pass)),
      placed_(assignment_of(numbers_, round.placements, pass)),
      stability_(numbers_.problem, placed_),
      placed_at_rank_(numbers_.row.size(), no_index),
      load_(loads_of(numbers_.problem, placed_).project),
      wanted_(numbers_.projects.size()) {
  for (const RoundApplication& row : data.applications)
    if (row.pass == pass && row.source == Source::pinned) pins_.push_back(&row);
  const Problem& problem = numbers_.problem;
  for (const std::uint32_t a : placed_)
    if (a != no_index) placed_at_rank_[problem.rank[a]] = a;
  for (std::uint32_t s = 0; s < problem.students(); ++s) {
    const std::uint32_t end = problem.begin[s + 1];
    for (auto a = problem.begin[s]; a < std::min(placed_[s], end); ++a)
      wanted_[problem.project[a]] = 1;
  }
}

RoundAnswer PassView::say(Code code, std::string text) const {
  return {pass_, code, std::move(text)};
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
      return say("placed", "placed by the coordinator before the round");
    return say("placed-higher",
               "placed elsewhere by the coordinator before the round");
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
  for (const RoundDropped& dropped : data_.dropped) {
    if (dropped.pass != pass_ || dropped.student != student ||
        dropped.project != project)
      continue;
    std::vector<std::string> gates;
    for (const Gate gate : dropped.gates) gates.emplace_back(word(gate));
    return say("dropped", "named, but fails " + join(gates, ", "));
  }
  const RoundProject* filled = data_.find(pass_, project);
  if (filled == nullptr)
    return say("not-in-round", "this round does not fill the project");
  if (!filled->closed)
    return say("not-applied", "the project is not in the student's list");
  for (const RoundClosed& closed : round_.closed)
    if (closed.project == project)
      return say("closed",
                 fmt::format("closed: {} came together, it needs {}",
                             int{closed.placed}, int{closed.minimum}));
  return say("closed", "closed for want of students");
}

RoundAnswer PassView::of_application(std::uint32_t student,
                                     std::uint32_t application) const {
  const Problem& problem = numbers_.problem;
  const std::uint32_t own = placed_[student];
  if (own == application)
    return say("placed", fmt::format("placed, at place {} of the list",
                                     row(application).place));
  if (own < application)
    return say("placed-higher",
               fmt::format("placed at place {} of the list; this one is at {}",
                           row(own).place, row(application).place));
  const std::uint32_t project = problem.project[application];
  const std::uint32_t group = problem.group_of[project];
  const Standing standing = stability_.standing(student, application);
  if (standing.project_held >= problem.seats[project])
    return refused(application, "project-filled", "the project",
                   problem.seats[project],
                   stability_.worst_of_project(project));
  if (standing.group_held >= problem.capacity[group])
    return refused(application, "group-full",
                   "the business, at that time, over all its projects",
                   problem.capacity[group], stability_.worst_of_group(group));
  return say("removed",
             "nothing in the round stands against it: the plan was changed");
}

RoundAnswer PassView::refused(std::uint32_t application, const char* code,
                              const std::string& who, std::uint32_t capacity,
                              std::uint32_t worst_rank) const {
  if (capacity == 0)
    return say(code, "no seat was left on " + who + " when the pass began");
  const std::uint32_t last = placed_at_rank_[worst_rank];
  return say(code,
             fmt::format("{} on {}, all held by applications ranked at least "
                         "as high: {}",
                         counted(capacity, "seat"), who,
                         cut_off(row(last), row(application))));
}

int PassView::load(const ProjectId& project) const {
  const std::uint32_t p = numbers_.project(project);
  return p == no_index ? 0 : static_cast<int>(load_[p]);
}

bool PassView::is_wanted(const ProjectId& project) const {
  const std::uint32_t p = numbers_.project(project);
  return p != no_index && wanted_[p] != 0;
}

}  // namespace stint
