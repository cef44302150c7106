#include "stint/match/round_data.hpp"

#include <algorithm>
#include <tuple>

#include "stint/match/round_problem.hpp"

namespace stint {

const RoundProject* RoundData::find(int pass, const ProjectId& project) const {
  const auto at = std::lower_bound(
      projects.begin(), projects.end(), std::tie(pass, project),
      [](const RoundProject& row, const auto& key) {
        return std::tie(row.pass, row.project) < key;
      });
  if (at == projects.end() || at->pass != pass || at->project != project)
    return nullptr;
  return &*at;
}

void sort_rows(RoundData& data) {
  const auto by = [](const auto& key) {
    return [key](const auto& a, const auto& b) { return key(a) < key(b); };
  };
  std::sort(data.projects.begin(), data.projects.end(),
            by([](const RoundProject& p) {
              return std::tuple(p.pass, p.project.str());
            }));
  std::sort(data.groups.begin(), data.groups.end(), by([](const RoundGroup& g) {
              return std::tuple(g.pass, g.group);
            }));
  std::sort(data.dropped.begin(), data.dropped.end(),
            by([](const RoundDropped& d) {
              return std::tuple(d.pass, d.student.str(), d.project.str());
            }));
  std::sort(data.applications.begin(), data.applications.end(),
            [&](const RoundApplication& a, const RoundApplication& b) {
              if (a.pass != b.pass) return a.pass < b.pass;
              if (a.student != b.student) return a.student < b.student;
              return prefers(data.seeds[static_cast<std::size_t>(a.pass - 1)],
                             a, b);
            });
}

}  // namespace stint
