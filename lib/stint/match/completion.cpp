#include "stint/match/completion.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/gates.hpp"
#include "stint/match/index.hpp"
#include "stint/rules/graduation.hpp"

namespace stint {
namespace {

using Projects = std::vector<const Project*>;

/// Looks for the set of `stints` projects with the fewest hours, `needed` or
/// more; of equal ones the first stays.
class Search {
 public:
  Search(const Projects& projects, FurtherStints needed)
      : projects_(projects), needed_(needed) {}

  const Projects& best() {
    extend(0);
    return best_;
  }

 private:
  void extend(std::size_t from) {
    const auto left = needed_.stints - static_cast<int>(taken_.size());
    if (left == 0) {
      if (sum_ >= needed_.hours.minutes) keep();
      return;
    }
    if (projects_.empty()) return;
    const int longest = projects_.back()->hours.minutes;
    if (sum_ + left * longest < needed_.hours.minutes) return;
    for (std::size_t i = from; i < projects_.size(); ++i) {
      const int hours = projects_[i]->hours.minutes;
      if (!best_.empty() && sum_ + left * hours >= best_sum_) return;
      taken_.push_back(projects_[i]);
      sum_ += hours;
      extend(i + 1);
      sum_ -= hours;
      taken_.pop_back();
    }
  }
  void keep() {
    if (!best_.empty() && sum_ >= best_sum_) return;
    best_ = taken_;
    best_sum_ = sum_;
  }

  const Projects& projects_;
  FurtherStints needed_;
  Projects taken_;
  Projects best_;
  int sum_ = 0;
  int best_sum_ = 0;
};

Hours hours_of(const Projects& projects) {
  Hours sum;
  for (const Project* project : projects) sum += project->hours;
  return sum;
}

void add_projects(const Projects& best, const Projects& useful,
                  Completion& completion) {
  completion.further = {static_cast<int>(best.size()), hours_of(best)};
  for (const Project* project : best)
    completion.projects.push_back(project->id);
  if (best.size() > 1) return;
  for (const Project* project : useful)
    if (project != best.front() && project->hours == best.front()->hours)
      completion.others.push_back(project->id);
}

template <class Ids>
std::string list_of(const Ids& ids) {
  std::vector<std::string> texts;
  for (const auto& id : ids) texts.push_back(id.str());
  return join(texts, ", ");
}

std::string number(std::size_t count) {
  constexpr std::array<std::string_view, 7> words{
      "none", "one", "two", "three", "four", "five", "six"};
  return count < words.size() ? std::string(words[count])
                              : std::to_string(count);
}

std::string hours_text(Hours hours) {
  return hours == Hours{60} ? "1 hour" : str(hours) + " hours";
}

std::string projects_text(const Completion& completion) {
  if (completion.projects.empty()) return "none is open that would do";
  if (completion.projects.size() > 1)
    return "these are open: " + list_of(completion.projects);
  std::vector<ProjectId> all = completion.projects;
  all.insert(all.end(), completion.others.begin(), completion.others.end());
  return number(all.size()) + (all.size() == 1 ? " is" : " are") +
         " open: " + list_of(all);
}

}  // namespace

CompletionBook::CompletionBook(const FactBook& book) : book_(book) {}

const std::vector<ProjectFacts>& CompletionBook::counting(
    const EndorsementAnswer& answer, const FloorAnswer& reading) {
  const auto [at, is_new] =
      counting_.try_emplace({answer.pathway, reading.floor});
  if (!is_new) return at->second;
  for (const Project* project : book_.project_index().projects())
    if (project->hours >= reading.floor &&
        book_.ledger().seats_left(*project) > 0 &&
        plan_against_experience({book_.program(), *project}, answer.pathway,
                                answer.terms->experience)
            .empty())
      at->second.push_back(book_.of(*project));
  std::sort(at->second.begin(), at->second.end(),
            [](const ProjectFacts& a, const ProjectFacts& b) {
              return std::tie(a.project->hours, a.project->dates.last,
                              a.project->id) < std::tie(b.project->hours,
                                                        b.project->dates.last,
                                                        b.project->id);
            });
  return at->second;
}

CompletionBook::Projects CompletionBook::useful(
    const Student& student, const EndorsementAnswer& answer,
    const FloorAnswer& reading, const std::optional<Date>& ends) {
  const StudentFacts facts = book_.of(student);
  Projects useful;
  for (const ProjectFacts& project : counting(answer, reading))
    if ((!ends || project.project->dates.last <= *ends) &&
        passes(book_, facts, project))
      useful.push_back(project.project);
  return useful;
}

std::optional<Completion> CompletionBook::cheapest(
    const Student& student, const EndorsementAnswer& answer,
    const FloorAnswer& reading) {
  if (reading.further.empty()) return std::nullopt;
  Completion completion{.further = reading.further.front()};
  completion.ends = last_school_day(student, book_.program());
  const Projects all = useful(student, answer, reading, completion.ends);
  Projects best;
  for (const FurtherStints& further : reading.further) {
    const Projects found = Search(all, further).best();
    if (found.empty()) continue;
    if (best.empty() || hours_of(found) < hours_of(best)) best = found;
  }
  int days = days_beside_school(completion.further.hours);
  if (!best.empty()) {
    add_projects(best, all, completion);
    days = 0;
    for (const Project* project : best)
      days = std::max(days, project->dates.days());
  }
  if (completion.ends) completion.begin_by = last_begin(*completion.ends, days);
  return completion;
}

std::string completion_text(const Completion& completion, Date today) {
  const FurtherStints& further = completion.further;
  std::string text = further.stints == 1
                         ? "one more project of " + hours_text(further.hours)
                         : fmt::format("{} more projects of {} together",
                                       number(std::size_t(further.stints)),
                                       hours_text(further.hours));
  text += "; " + projects_text(completion);
  if (!completion.begin_by) return text;
  if (*completion.begin_by < today)
    return text + "; too late for the end of school on " +
           completion.ends->str();
  return text + "; begin by " + completion.begin_by->str();
}

}  // namespace stint
