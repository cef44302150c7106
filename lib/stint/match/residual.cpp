#include "stint/match/residual.hpp"

namespace stint {
namespace {

/// Calls `see(tail, head, meaning)` for every arc.
class Arcs {
 public:
  Arcs(const Problem& problem, const Assignment& placed)
      : problem_(problem),
        placed_(placed),
        load_(loads_of(problem, placed)),
        projects_(static_cast<std::uint32_t>(problem.projects())),
        sink_(static_cast<std::uint32_t>(projects_ + problem.groups())) {}

  std::uint32_t sink() const { return sink_; }

  template <class See>
  void each(const See& see) const {
    for (std::uint32_t s = 0; s < problem_.students(); ++s) each_move(s, see);
    for (std::uint32_t p = 0; p < projects_; ++p) each_of_project(p, see);
    for (std::uint32_t g = 0; g < problem_.groups(); ++g) each_of_group(g, see);
  }

 private:
  template <class See>
  void each_move(std::uint32_t student, const See& see) const {
    const std::uint32_t own = placed_[student];
    const std::uint32_t tail = own == no_index ? sink_ : problem_.project[own];
    for (auto a = problem_.begin[student]; a < problem_.begin[student + 1];
         ++a) {
      const std::uint32_t head = problem_.project[a];
      if (a != own && can_hold(head))
        see(tail, head, Residual::Meaning{student, a});
    }
    if (own != no_index) see(tail, sink_, Residual::Meaning{student, no_index});
  }

  template <class See>
  void each_of_project(std::uint32_t project, const See& see) const {
    if (!can_hold(project)) return;
    const std::uint32_t group = projects_ + problem_.group_of[project];
    if (load_.project[project] < problem_.seats[project])
      see(project, group, Residual::Meaning{});
    if (load_.project[project] > 0) see(group, project, Residual::Meaning{});
  }

  template <class See>
  void each_of_group(std::uint32_t group, const See& see) const {
    if (load_.group[group] < problem_.capacity[group])
      see(projects_ + group, sink_, Residual::Meaning{});
    if (load_.group[group] > 0)
      see(sink_, projects_ + group, Residual::Meaning{});
  }

  bool can_hold(std::uint32_t project) const {
    return problem_.seats[project] > 0 &&
           problem_.capacity[problem_.group_of[project]] > 0;
  }

  const Problem& problem_;
  const Assignment& placed_;
  Loads load_;
  std::uint32_t projects_;
  std::uint32_t sink_;
};

}  // namespace

Residual residual_of(const Problem& problem, const Assignment& placed) {
  const Arcs arcs(problem, placed);
  Residual residual;
  residual.begin.resize(std::size_t{arcs.sink()} + 2);
  arcs.each([&](std::uint32_t, std::uint32_t head, const Residual::Meaning&) {
    ++residual.begin[head + 1];
  });
  for (std::size_t node = 1; node < residual.begin.size(); ++node)
    residual.begin[node] += residual.begin[node - 1];
  residual.tail.resize(residual.begin.back());
  residual.meaning.resize(residual.begin.back());
  std::vector<std::uint32_t> end(residual.begin.begin(),
                                 residual.begin.end() - 1);
  arcs.each([&](std::uint32_t tail, std::uint32_t head,
                const Residual::Meaning& meaning) {
    residual.tail[end[head]] = tail;
    residual.meaning[end[head]++] = meaning;
  });
  return residual;
}

}  // namespace stint
