#include "faults/cuts.hpp"

#include <algorithm>
#include <random>

namespace stint::faults {

namespace {

/// The writes between two flushes: the events `begin` to `end`.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
};

std::vector<Stretch> stretches_of(const std::vector<Event>& events) {
  std::vector<Stretch> all(1);
  for (const Event& event : events) {
    const std::size_t at = all.back().end;
    if (event.is_flush()) {
      all.push_back({.begin = at + 1, .end = at + 1});
    } else {
      ++all.back().end;
    }
  }
  return all;
}

/// At most `most` numbers of events in `stretch`, evenly apart.
std::vector<std::size_t> chosen(const Stretch& stretch, std::size_t most) {
  const std::size_t count = std::min(stretch.size(), most);
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < count; ++i) {
    numbers.push_back(stretch.begin + i * stretch.size() / count);
  }
  return numbers;
}

template <typename Loses>
Cut cut_at_end(const Stretch& stretch, Loses loses) {
  Cut cut{.asked = stretch.end, .flushed = stretch.begin};
  for (std::size_t at = stretch.begin; at < stretch.end; ++at) {
    if (loses(at)) cut.lost.push_back(at);
  }
  return cut;
}

}  // namespace

std::vector<Cut> cuts_of(const std::vector<Event>& events, std::size_t most) {
  std::vector<Cut> cuts;
  std::mt19937 chance(7);  // NOLINT: the same in every run
  for (const Stretch& stretch : stretches_of(events)) {
    for (const std::size_t at : chosen(stretch, most)) {
      cuts.push_back({.asked = at, .flushed = stretch.begin});
    }
    cuts.push_back({.asked = stretch.end, .flushed = stretch.begin});
    if (stretch.size() < 2) continue;
    for (const std::size_t at : chosen(stretch, most)) {
      cuts.push_back(
          cut_at_end(stretch, [at](std::size_t other) { return other == at; }));
      cuts.push_back(
          cut_at_end(stretch, [at](std::size_t other) { return other != at; }));
    }
    for (std::size_t i = 0; i < most; ++i) {
      cuts.push_back(
          cut_at_end(stretch, [&](std::size_t) { return chance() % 2 == 0; }));
    }
  }
  return cuts;
}

Pages after(const Recording& recording, const Cut& cut) {
  Pages pages = recording.before;
  for (std::size_t at = 0; at < cut.asked; ++at) {
    if (std::binary_search(cut.lost.begin(), cut.lost.end(), at)) continue;
    const Event& event = recording.events[at];
    if (!event.is_flush()) write_pages(pages, event.offset, event.bytes);
  }
  return pages;
}

}  // namespace stint::faults
