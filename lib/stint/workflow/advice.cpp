#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/shortlist.hpp"
#include "stint/workflow/coaching.hpp"

namespace stint {
namespace {

/// A gate that may be told, the field of students that it rests on, and how it
/// is called.
struct Telling {
  Gate gate;
  std::string_view field;
  std::string_view text;
};
constexpr std::array tellings{
    Telling{Gate::grade, "graduates", "the grade"},
    Telling{Gate::age, "born", "the age"},
    Telling{Gate::pathway, "pathway", "the pathway"},
    Telling{Gate::place, "travel", "the way there"},
    Telling{Gate::dates, "availability", "the dates"},
    Telling{Gate::weekly, "availability", "the hours a week"},
    Telling{Gate::times, "availability", "the times of day"},
};

const Telling* telling_of(Gate gate) {
  const auto at = std::find_if(
      tellings.begin(), tellings.end(),
      [gate](const Telling& telling) { return telling.gate == gate; });
  return at == tellings.end() ? nullptr : &*at;
}

std::vector<Gate> told(const Gates& judged) {
  std::vector<Gate> result;
  for (const FailedGate& failed : judged.failed)
    if (telling_of(failed.gate) != nullptr) result.push_back(failed.gate);
  return result;
}

std::vector<SkillGap> gaps_of(const FactBook& book, const StudentFacts& student,
                              const Project& project) {
  std::vector<SkillGap> gaps;
  const auto add = [&](const std::map<SkillId, Level>& asked, bool required) {
    for (const auto& [skill, level] : asked) {
      const int has = book.level(student, skill);
      if (has < level.value)
        gaps.push_back({skill, has, level.value, required});
    }
  };
  add(project.required, true);
  add(project.preferred, false);
  return gaps;
}

/// The missing skills that `project` develops, in the order of the gaps.
std::vector<SkillId> developed(const std::vector<SkillGap>& gaps,
                               const Project& project) {
  std::vector<SkillId> skills;
  for (const SkillGap& gap : gaps)
    if (std::find(project.develops.begin(), project.develops.end(),
                  gap.skill) != project.develops.end() &&
        std::find(skills.begin(), skills.end(), gap.skill) == skills.end())
      skills.push_back(gap.skill);
  return skills;
}

/// Looks for the project to try next.
class Search {
 public:
  Search(const FactBook& book, const Student& student, Advice& advice)
      : book_(book), student_(student), advice_(advice) {
    for (const Placement* placement : book.ledger().of(student.id))
      placed_.insert(placement->id.project);
  }

  void run() {
    if (student_.status != Status::active) return;
    if (!find_suitable()) find_developing();
  }

 private:
  bool is_free(const Project& project) const {
    return !placed_.contains(project.id) &&
           book_.ledger().seats_left(project) > 0;
  }

  void choose(const Project& project) {
    advice_.next = project.id;
    advice_.develops = developed(advice_.gaps, project);
  }

  bool find_suitable() {
    const Project* first = nullptr;
    for (const Suggestion& each : shortlist_for(book_, student_).suggestions) {
      const Project& project = *book_.program().projects.find(each.project);
      if (!is_free(project)) continue;
      if (!developed(advice_.gaps, project).empty()) {
        choose(project);
        return true;
      }
      if (first == nullptr) first = &project;
    }
    if (first != nullptr) choose(*first);
    return first != nullptr;
  }

  /// Only what the student can change, or will, may be in the way.
  void find_developing() {
    const StudentFacts facts = book_.of(student_);
    const Project* best = nullptr;
    for (const Project& project : book_.program().projects) {
      if (!is_free(project) || developed(advice_.gaps, project).empty())
        continue;
      const Gates judged = gates(book_, facts, book_.of(project));
      const std::vector<Gate> in_the_way = told(judged);
      if (in_the_way.size() != judged.failed.size()) continue;
      if (best != nullptr && in_the_way.size() >= advice_.next_gates.size())
        continue;
      best = &project;
      advice_.next_gates = in_the_way;
    }
    if (best != nullptr) choose(*best);
  }

  const FactBook& book_;
  const Student& student_;
  Advice& advice_;
  std::set<ProjectId> placed_;
};

std::string skills_text(const std::vector<SkillGap>& gaps, bool required) {
  std::vector<std::string> parts;
  for (const SkillGap& gap : gaps)
    if (gap.required == required)
      parts.push_back(
          gap.has == 0
              ? fmt::format("{} {} (none yet)", gap.skill.str(), gap.asked)
              : fmt::format("{} {} ({} so far)", gap.skill.str(), gap.asked,
                            gap.has));
  return join(parts, ", ");
}

std::string gates_text(const std::vector<Gate>& gates,
                       const Settings& settings) {
  std::vector<std::string> parts;
  for (const Gate gate : gates) {
    const Telling& telling = *telling_of(gate);
    if (!settings.is_private(Kind::student, telling.field))
      parts.emplace_back(telling.text);
  }
  return join(parts, ", ");
}

std::string next_text(const Advice& advice, const Settings& settings) {
  if (!advice.next) return "No open project suits at present.";
  std::string text = "Next: " + advice.next->str();
  if (!settings.is_private(Kind::student, "skills") &&
      !advice.develops.empty()) {
    std::vector<std::string> skills;
    for (const SkillId& skill : advice.develops) skills.push_back(skill.str());
    text += ", which develops " + join(skills, " and ");
  }
  const std::string in_the_way = gates_text(advice.next_gates, settings);
  return text +
         (in_the_way.empty() ? "." : "; still to fit: " + in_the_way + ".");
}

}  // namespace

Advice advise(const FactBook& book, const Student& student,
              const Project& project) {
  const StudentFacts facts = book.of(student);
  Advice advice;
  advice.gaps = gaps_of(book, facts, project);
  advice.gates = told(gates(book, facts, book.of(project)));
  Search(book, student, advice).run();
  return advice;
}

std::string advice_text(const Advice& advice, const Settings& settings) {
  std::vector<std::string> parts;
  const auto add = [&parts](std::string_view what, const std::string& list) {
    if (!list.empty()) parts.push_back(fmt::format("{}: {}.", what, list));
  };
  if (!settings.is_private(Kind::student, "skills")) {
    add("Asked for", skills_text(advice.gaps, true));
    add("Better with", skills_text(advice.gaps, false));
  }
  add("In the way", gates_text(advice.gates, settings));
  if (advice.gaps.empty() && advice.gates.empty())
    parts.emplace_back("All that was asked for is there.");
  parts.push_back(next_text(advice, settings));
  return join(parts, " ");
}

}  // namespace stint
