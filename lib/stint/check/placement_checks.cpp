#include <algorithm>

#include <fmt/format.h>

#include "stint/check/families.hpp"

namespace stint {
namespace {

RecordRef ref_of(const Placement& placement) {
  return {Kind::placement, placement.id.str()};
}

/// The steps that may stand below one to `from`.
std::string next_states(State from) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < Words<State>::names.size(); ++i)
    if (follows(from, static_cast<State>(i)))
      names.push_back(Words<State>::names[i]);
  if (names.empty()) return fmt::format("nothing follows `{}`", word(from));
  return fmt::format("what may follow `{}` is {}", word(from),
                     fmt::join(names, ", "));
}

FieldPath at(const char* list, std::size_t index, const char* field) {
  return {std::string(list), index, std::string(field)};
}

void check_step(const Placement& placement, std::size_t i, Date today,
                Findings& findings) {
  const Step& step = placement.history[i];
  if (step.on > today)
    findings.error(
        ref_of(placement), at("history", i, "on"), "future-date",
        fmt::format("{} is after today, {}", step.on.str(), today.str()),
        "history tells what has happened");
  if (step.day && *step.day < step.on)
    findings.error(ref_of(placement), at("history", i, "day"), "interview-day",
                   fmt::format("this interview is before the step itself, on "
                               "{}",
                               step.on.str()),
                   "`on` is the day it was arranged, `day` when it takes "
                   "place");
  if (i == 0) {
    if (step.to > State::active)
      findings.error(
          ref_of(placement), at("history", i, "to"), "bad-step",
          fmt::format("a placement does not begin as `{}`", word(step.to)),
          "it begins as applied, shortlisted, interview, offered, accepted or "
          "active");
    return;
  }
  const Step& before = placement.history[i - 1];
  if (step.on < before.on)
    findings.error(ref_of(placement), at("history", i, "on"), "history-order",
                   fmt::format("this step is before the one above it, on {}",
                               before.on.str()),
                   "steps stand in the order of their days");
  if (!follows(before.to, step.to) && !step.forced)
    findings.error(ref_of(placement), at("history", i, "to"), "bad-step",
                   fmt::format("`{}` does not follow `{}`", word(step.to),
                               word(before.to)),
                   next_states(before.to));
}

void check_shift(const Placement& placement, std::size_t i,
                 const Project* project, Date today, Findings& findings) {
  const Shift& shift = placement.shifts[i];
  const RecordRef ref = ref_of(placement);
  if (shift.worked.has_value() == shift.absent.has_value())
    findings.error(ref, {std::string("hours"), i}, "worked-or-absent",
                   shift.worked ? "both `worked` and `absent` for one day"
                                : "neither `worked` nor `absent` for this day",
                   "write either `worked: 2.5` or `absent: excused`");
  if (shift.on > today)
    findings.error(
        ref, at("hours", i, "on"), "future-date",
        fmt::format("{} is after today, {}", shift.on.str(), today.str()),
        "hours tell what was worked");
  if (project != nullptr && !dates_of(placement, *project).contains(shift.on))
    findings.warn(ref, at("hours", i, "on"), "outside-dates",
                  fmt::format("{} is outside the stint, {}", shift.on.str(),
                              str(dates_of(placement, *project))),
                  "change the day, or give the placement its own `dates`");
  const Hours day =
      shift.worked.value_or(Hours{}) + shift.rest.value_or(Hours{});
  if (day > Hours{24 * 60})
    findings.error(ref, at("hours", i, "worked"), "long-day",
                   fmt::format("{} hours on one day{}", str(day),
                               shift.rest ? ", with the breaks" : ""),
                   "a day has 24 hours");
  const auto same = [&](const Shift& other) {
    return other.on == shift.on && other.start == shift.start;
  };
  const auto begin = placement.shifts.begin();
  const auto end = begin + static_cast<std::ptrdiff_t>(i);
  if (std::any_of(begin, end, same))
    findings.warn(
        ref, {std::string("hours"), i}, "entered-twice",
        fmt::format("an entry for {} with the same start stands above",
                    shift.on.str()),
        "if both are right, give them a `start`");
}

void check_outcome(const Placement& placement, Findings& findings) {
  if (placement.outcome && placement.state() != State::completed)
    findings.error(
        ref_of(placement), {std::string("outcome")}, "outcome",
        fmt::format("an outcome, but the stint is {}", word(placement.state())),
        "`stint complete` sets both");
}

}  // namespace

void check_placements(const CheckInput& input, Findings& findings) {
  for (const Placement& placement : input.program().placements) {
    const Project* project =
        input.program().projects.find(placement.id.project);
    for (std::size_t i = 0; i < placement.history.size(); ++i)
      check_step(placement, i, input.today, findings);
    for (std::size_t i = 0; i < placement.shifts.size(); ++i)
      check_shift(placement, i, project, input.today, findings);
    check_outcome(placement, findings);
  }
}

}  // namespace stint
