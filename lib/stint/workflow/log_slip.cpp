#include <algorithm>

#include <fmt/format.h>

#include "stint/workflow/log_parts.hpp"

namespace stint {
namespace {

using Refusal = std::optional<BrokenRule>;

/// Part of a day, in minutes.
struct Stretch {
  int begin = 0;
  int end = 0;
};

/// When the shift was; nothing for an absence, and where it has no start.
std::optional<Stretch> stretch_of(const Shift& shift) {
  if (shift.absent || !shift.start) return std::nullopt;
  const int begin = shift.start->minutes;
  return Stretch{begin, begin + std::max(1, span_of(shift).minutes)};
}

bool meet(const Stretch& a, const Stretch& b) {
  return a.begin < b.end && b.begin < a.end;
}

std::string text_of(const Shift& shift) {
  if (shift.absent) return fmt::format("absent, {}", word(*shift.absent));
  const std::string length = length_text(shift.worked.value_or(Hours{}));
  return shift.start ? length + " from " + str(*shift.start) : length;
}

/// The command that corrects the entry `index`; nothing for one that is not yet
/// on file, since it is of the same batch.
std::string correction(const DraftLedger& draft, const Placement& placement,
                       std::size_t index) {
  const Placement* before = draft.program().placements.find(placement.id);
  if (before == nullptr || index >= before->shifts.size()) return "";
  return fmt::format(
      "`stint set placement {} hours.{}.{}` corrects it; ", placement.id.str(),
      index, placement.shifts[index].absent ? "absent=WORD" : "worked=HOURS");
}

/// How to correct the entry `index`, or to have `shift` beside it.
std::string settle(const DraftLedger& draft, const Placement& placement,
                   std::size_t index, const Shift& shift) {
  const bool needs_start =
      placement.shifts[index].start && !shift.start && !shift.absent;
  return correction(draft, placement, index) + "if both are right, " +
         (needs_start ? "tell them apart with `--start`, or use `--force`"
                      : "use `--force`");
}

/// Two entries of a day are told apart by their times, and by nothing else.
Refusal why_twice(const DraftLedger& draft, const Placement& placement,
                  const Shift& shift) {
  const auto own = stretch_of(shift);
  for (std::size_t i = 0; i < placement.shifts.size(); ++i) {
    const Shift& there = placement.shifts[i];
    if (there.on != shift.on) continue;
    const auto other = stretch_of(there);
    const bool both = own && other;
    if (both && !meet(*own, *other)) continue;
    return {{fmt::format("{} has an entry already ({}), {}", shift.on.str(),
                         text_of(there),
                         both && own->begin != other->begin
                             ? "which this overlaps"
                             : "so this was probably typed twice"),
             settle(draft, placement, i, shift)}};
  }
  return std::nullopt;
}

/// Nobody is at two places at once.
Refusal why_elsewhere(const DraftLedger& draft, const Shift& shift,
                      const PlacementId& id) {
  const auto own = stretch_of(shift);
  if (!own) return std::nullopt;
  for (const Placement* placement : draft.of(id.student)) {
    if (placement->id == id) continue;
    for (std::size_t i = 0; i < placement->shifts.size(); ++i) {
      const Shift& there = placement->shifts[i];
      const auto other = stretch_of(there);
      if (there.on != shift.on || !other || !meet(*own, *other)) continue;
      return {{fmt::format("{} has an entry on {} ({}), which this overlaps",
                           shift.on.str(), placement->id.project.str(),
                           text_of(there)),
               settle(draft, *placement, i, shift)}};
    }
  }
  return std::nullopt;
}

Refusal why_not_break(const Shift& shift) {
  if (!shift.rest || !shift.worked || *shift.rest <= *shift.worked)
    return std::nullopt;
  const std::string help = break_help(*shift.rest);
  return {{fmt::format("breaks of {} beside {} of work",
                       length_text(*shift.rest), length_text(*shift.worked)),
           help.empty() ? "if that is right, use `--force`" : help}};
}

/// The longest time agreed for the day, or for any day where none is.
std::optional<ClockWindow> longest_window(
    const std::vector<ClockWindow>& windows, Date day) {
  std::optional<ClockWindow> longest;
  const auto rank = [day](const ClockWindow& window) {
    return std::pair(window.on(day.weekday()),
                     window.end.minutes - window.begin.minutes);
  };
  for (const ClockWindow& window : windows)
    if (!longest || rank(*longest) < rank(window)) longest = window;
  return longest;
}

/// Who is later than the work lasts was not there.
Refusal why_not_late(const Shift& shift,
                     const std::vector<ClockWindow>& times) {
  const auto window = longest_window(times, shift.on);
  if (!shift.late || !window ||
      *shift.late < window->end.minutes - window->begin.minutes)
    return std::nullopt;
  return {{fmt::format("{} minutes late, where the work lasts from {} to {}",
                       shift.late->value, str(window->begin), str(window->end)),
           "`--absent` notes a missed day; if it is right, use `--force`"}};
}

}  // namespace

std::string break_help(Hours rest) {
  if (rest.minutes == 0 || rest.minutes % 60 != 0) return "";
  return fmt::format(
      "a number alone is hours; `--break {}m` is a break of {} minutes",
      rest.minutes / 60, rest.minutes / 60);
}

std::optional<BrokenRule> why_slip(const DraftLedger& draft, const Shift& shift,
                                   const Found& found,
                                   const Placement& placement) {
  if (Refusal why = why_not_break(shift)) return why;
  if (Refusal why = why_not_late(shift, times_of(placement, *found.project)))
    return why;
  if (Refusal why = why_twice(draft, placement, shift)) return why;
  return why_elsewhere(draft, shift, found.id());
}

}  // namespace stint
