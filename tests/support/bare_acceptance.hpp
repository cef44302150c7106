// Deferred acceptance on arrays, from the definition and nothing else: the
// yardstick of the benchmark, and the oracle for instances that are too large
// to try all matchings. It shares no code with the library, keeps each
// project's seats in order by insertion, looks through all projects of a full
// business for the worst, and takes a seat for a seat, needed or not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include "stint/match/problem.hpp"

namespace stint::testing {

class BareAcceptance {
 public:
  static Assignment of(const Problem& problem) {
    BareAcceptance bare(problem);
    std::vector<std::uint32_t> turns(problem.students());
    std::iota(turns.begin(), turns.end(), 0U);
    std::vector<std::uint32_t> out;
    while (!turns.empty()) {
      for (const std::uint32_t student : turns) {
        const std::uint32_t other = bare.propose(student);
        if (other != no_index) out.push_back(other);
      }
      std::swap(turns, out);
      out.clear();
    }
    return std::move(bare.placed_);
  }

 private:
  struct Seat {
    std::uint32_t rank;
    std::uint32_t student;
  };

  explicit BareAcceptance(const Problem& problem)
      : problem_(problem),
        next_(problem.begin),
        placed_(problem.students(), no_index),
        first_seat_(problem.projects() + 1),
        taken_(problem.projects()),
        load_(problem.groups()),
        first_project_(problem.groups() + 1),
        by_group_(problem.projects()) {
    for (std::size_t p = 0; p < problem.projects(); ++p) {
      first_seat_[p + 1] = first_seat_[p] + problem.seats[p];
      ++first_project_[problem.group_of[p] + 1];
    }
    seats_.resize(first_seat_.back());
    for (std::size_t g = 0; g < problem.groups(); ++g)
      first_project_[g + 1] += first_project_[g];
    std::vector<std::uint32_t> end = first_project_;
    for (std::uint32_t p = 0; p < problem.projects(); ++p)
      by_group_[end[problem.group_of[p]]++] = p;
  }

  // The student who is out when this one has a seat or no list any more.
  std::uint32_t propose(std::uint32_t student) {
    while (next_[student] < problem_.begin[student + 1]) {
      const std::uint32_t application = next_[student]++;
      const std::uint32_t rank = problem_.rank[application];
      const std::uint32_t p = problem_.project[application];
      const std::uint32_t g = problem_.group_of[p];
      if (problem_.seats[p] == 0 || problem_.capacity[g] == 0) continue;
      std::uint32_t out = no_index;
      if (taken_[p] == problem_.seats[p] || load_[g] == problem_.capacity[g]) {
        const std::uint32_t from =
            taken_[p] == problem_.seats[p] ? p : worst_project(g);
        if (rank >= worst(from).rank) continue;
        out = worst(from).student;
        --taken_[from];
        placed_[out] = no_index;
      } else {
        ++load_[g];
      }
      insert(p, {rank, student});
      placed_[student] = application;
      return out;
    }
    return no_index;
  }

  const Seat& worst(std::uint32_t p) const {
    return seats_[first_seat_[p] + taken_[p] - 1];
  }

  std::uint32_t worst_project(std::uint32_t g) const {
    std::uint32_t found = no_index;
    for (auto i = first_project_[g]; i < first_project_[g + 1]; ++i) {
      const std::uint32_t p = by_group_[i];
      if (taken_[p] == 0) continue;
      if (found == no_index || worst(p).rank > worst(found).rank) found = p;
    }
    return found;
  }

  void insert(std::uint32_t p, Seat seat) {
    Seat* const begin = &seats_[first_seat_[p]];
    Seat* at = begin + taken_[p]++;
    for (; at != begin && at[-1].rank > seat.rank; --at) *at = at[-1];
    *at = seat;
  }

  const Problem& problem_;
  std::vector<std::uint32_t> next_;
  Assignment placed_;
  // By project, its seats from the best application to the worst.
  std::vector<std::uint32_t> first_seat_;
  std::vector<std::uint32_t> taken_;
  std::vector<Seat> seats_;
  // By group.
  std::vector<std::uint32_t> load_;
  std::vector<std::uint32_t> first_project_;
  std::vector<std::uint32_t> by_group_;
};

}  // namespace stint::testing
