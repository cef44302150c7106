#include "stint/match/index.hpp"

#include <algorithm>

namespace stint {

StudentIndex::StudentIndex(const FactBook& book) : holders_(book.skills()) {
  std::uint32_t number = 0;
  for (const Student& student : book.program().students) {
    const std::uint32_t at = number++;
    if (student.status != Status::active || student.seeks() == Seeking::none)
      continue;
    all_.push_back(at);
    for (const SkillLevel& known : book.levels_of(student))
      if (known.skill < holders_.size())
        holders_[known.skill].push_back({at, known.level});
  }
}

std::vector<std::uint32_t> StudentIndex::reaching(
    const ProjectFacts& project) const {
  std::vector<SkillAsked> required;
  for (const SkillAsked& asked : project.asked)
    if (asked.required && asked.level > 0) required.push_back(asked);
  if (required.empty()) return all_;
  // The rarest skill first: what follows can only shorten the list.
  std::stable_sort(required.begin(), required.end(),
                   [&](const SkillAsked& a, const SkillAsked& b) {
                     return holders_[a.skill].size() < holders_[b.skill].size();
                   });
  std::vector<std::uint32_t> found;
  for (const Holder& holder : holders_[required.front().skill])
    if (holder.level >= required.front().level) found.push_back(holder.student);
  for (std::size_t i = 1; i < required.size(); ++i) {
    auto at = holders_[required[i].skill].begin();
    const auto end = holders_[required[i].skill].end();
    std::erase_if(found, [&](std::uint32_t student) {
      while (at != end && at->student < student) ++at;
      return at == end || at->student != student ||
             at->level < required[i].level;
    });
  }
  return found;
}

ProjectIndex::ProjectIndex(const FactBook& book,
                           std::vector<const Project*> projects)
    : projects_(std::move(projects)), entries_(book.skills()) {
  for (std::uint32_t p = 0; p < projects_.size(); ++p) {
    std::vector<Asked> asked;
    for (const auto& [skill, level] : projects_[p]->required)
      if (level.value > 0) asked.push_back({book.number(skill), level.value});
    if (asked.empty()) {
      free_.push_back(p);
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(further_.size());
    further_.insert(further_.end(), asked.begin() + 1, asked.end());
    entries_[asked.front().skill].push_back(
        {p, asked.front().level, begin,
         static_cast<std::uint32_t>(further_.size())});
  }
}

bool ProjectIndex::reaches_further(const StudentFacts& student,
                                   const Entry& entry) const {
  return std::all_of(further_.begin() + entry.begin,
                     further_.begin() + entry.end, [&](const Asked& asked) {
                       return student.level(asked.skill).level >= asked.level;
                     });
}

std::vector<std::uint32_t> ProjectIndex::reached_by(
    const StudentFacts& student) const {
  std::vector<std::uint32_t> found = free_;
  for (const SkillLevel& known : student.levels) {
    if (known.skill >= entries_.size()) continue;
    for (const Entry& entry : entries_[known.skill])
      if (entry.level <= known.level && reaches_further(student, entry))
        found.push_back(entry.project);
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace stint
