#include "stint/match/round_data.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "stint/match/lottery.hpp"

namespace stint {
namespace {

/// All that decides on the order of applications but the lottery.
auto before_lottery(const RoundApplication& row) {
  return std::tuple(row.pass, std::string_view(row.student.str()), row.place,
                    -row.interest);
}

/// Sorts what is level but for the lottery: one number is computed for each
/// row, not two for each comparison.
template <class At>
void draw_lots(std::string_view seed, At first, At last) {
  std::vector<std::pair<std::string, RoundApplication>> drawn;
  for (At at = first; at != last; ++at)
    drawn.emplace_back(lottery(seed, at->student.str(), at->project.str()),
                       std::move(*at));
  std::stable_sort(
      drawn.begin(), drawn.end(),
      [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [number, row] : drawn) *first++ = std::move(row);
}

void sort_applications(RoundData& data) {
  auto& rows = data.applications;
  const auto by_key = [](const RoundApplication& a, const RoundApplication& b) {
    return before_lottery(a) < before_lottery(b);
  };
  if (!std::is_sorted(rows.begin(), rows.end(), by_key))
    std::stable_sort(rows.begin(), rows.end(), by_key);
  for (auto first = rows.begin(); first != rows.end();) {
    auto last = first + 1;
    while (last != rows.end() && !by_key(*first, *last)) ++last;
    if (last - first > 1)
      draw_lots(data.seeds[static_cast<std::size_t>(first->pass - 1)], first,
                last);
    first = last;
  }
}

}  // namespace

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

void sort_other_rows(RoundData& data) {
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
}

void sort_rows(RoundData& data) {
  sort_other_rows(data);
  sort_applications(data);
}

}  // namespace stint
