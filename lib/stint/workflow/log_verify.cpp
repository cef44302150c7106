#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/workflow/log_parts.hpp"

namespace stint {
namespace {

/// One day of one placement on the sheet; several lines of it are one sum.
struct SheetDay {
  const LogRequest* first = nullptr;
  Found found;
  Hours worked;
};
using Sheet = std::map<std::pair<PlacementId, Date>, SheetDay>;

/// Signs the open entries that `is_meant` accepts.
template <class Test>
void sign(Log& log, const Found& found, const Placement& placement,
          Test is_meant) {
  const Signature signature{.on = log.steps.acting.today, .by = found.by};
  Placement after = placement;
  for (std::size_t i = 0; i < after.shifts.size(); ++i) {
    Shift& shift = after.shifts[i];
    if (!is_open(shift) || !is_meant(shift)) continue;
    shift.verified = signature;
    log.steps.change_of(found.id())
        .edits.push_back({FieldEdit::Operation::set,
                          {std::string("hours"), i, std::string("verified")},
                          table<Signature>().write(signature)});
    log.steps.touched.add(found.id());
    log.worked += *shift.worked;
    ++log.verified;
  }
  log.steps.draft.put(std::move(after));
}

/// True if the request says something that `--verify` does not take.
bool enters_something(const LogRequest& request) {
  return request.hours || request.absent || request.start || request.end ||
         request.rest || request.late || !request.task.empty();
}

void refuse_entry(Log& log, const LogRequest& request, const Found& found) {
  log.steps.problems.add(request.subject, found.str(),
                         "`--verify` confirms entries, and enters none",
                         "leave out everything but the day, `--on DATE`; the "
                         "hours of a sheet stand in a column `worked`");
}

/// What the record says of a day: `2.5 hours`, `absent, excused`, `no entry`.
std::string recorded_text(const Placement& placement, Date day) {
  Hours sum;
  std::string absence;
  bool has_entry = false;
  for (const Shift& shift : placement.shifts) {
    if (shift.on != day) continue;
    has_entry = true;
    sum += shift.worked.value_or(Hours{});
    if (shift.absent) absence = fmt::format("absent, {}", word(*shift.absent));
  }
  if (!has_entry) return "no entry";
  return sum == Hours{} && !absence.empty() ? absence : length_text(sum);
}

Hours worked_on(const Placement& placement, Date day) {
  Hours sum;
  for (const Shift& shift : placement.shifts)
    if (shift.on == day) sum += shift.worked.value_or(Hours{});
  return sum;
}

void add_line(Log& log, const LogRequest& request, Sheet& sheet) {
  const auto found = log.steps.find(request.subject);
  if (!found) return;
  const auto refuse = [&](const char* message, const char* help) {
    log.steps.problems.add(request.subject, found->str(), message, help);
  };
  if (!request.verify)
    return refuse("`worked` is what a sheet says, and is only compared",
                  "use `--verify`; to enter hours, call the column `hours`");
  if (enters_something(request)) return refuse_entry(log, request, *found);
  if (!request.on)
    return refuse("a line of a sheet needs its day", "name it in `on`");
  SheetDay& day = sheet[{found->id(), *request.on}];
  if (day.first == nullptr) {
    day.first = &request;
    day.found = *found;
  }
  day.worked += *request.sheet;
}

void compare_day(Log& log, Date on, const SheetDay& day) {
  const PlacementId id = day.found.id();
  const Placement* placement = log.steps.draft.find(id);
  if (placement == nullptr) {
    log.steps.problems.add(
        day.first->subject, day.found.str(), "there is no placement",
        fmt::format("`stint enroll {}` makes one", arguments_of(id)));
    return;
  }
  if (worked_on(*placement, on) != day.worked) {
    log.steps.problems.add(
        day.first->subject, day.found.str(),
        fmt::format("the sheet has {} on {}, the record {}",
                    length_text(day.worked), on.str(),
                    recorded_text(*placement, on)),
        fmt::format("ask which is right, and correct it; `stint show placement "
                    "{}` shows the record",
                    id.str()),
        "worked");
    return;
  }
  sign(log, day.found, *placement,
       [on](const Shift& shift) { return shift.on == on; });
}

/// What is in the record of the placements on the sheet, but not on the sheet.
void tell_left_open(Log& log, const Sheet& sheet) {
  const PlacementId* last = nullptr;
  for (const auto& [key, day] : sheet) {
    const PlacementId& id = key.first;
    if (last != nullptr && *last == id) continue;
    last = &id;
    const Placement* placement = log.steps.draft.find(id);
    if (placement == nullptr) continue;
    std::vector<std::string> days;
    for (const Shift& shift : placement->shifts)
      if (is_open(shift) && (days.empty() || days.back() != shift.on.str()))
        days.push_back(shift.on.str());
    if (!days.empty())
      log.steps.action.notes.push_back(
          fmt::format("{}: not on the sheet, and so not verified: {}",
                      day.found.str(), join(days, ", ")));
  }
}

}  // namespace

bool is_open(const Shift& shift) { return shift.worked && !shift.verified; }

void verify(Log& log, const LogRequest& request, const Found& found,
            const Placement& placement) {
  if (enters_something(request)) return refuse_entry(log, request, found);
  const auto is_meant = [&](const Shift& shift) {
    return !request.on || shift.on == *request.on;
  };
  if (request.on &&
      std::none_of(placement.shifts.begin(), placement.shifts.end(), is_meant))
    log.steps.problems.add(
        request.subject, found.str(),
        fmt::format("no entry for {}", request.on->str()),
        fmt::format("`stint show {}` shows the days", found.id().str()));
  else
    sign(log, found, placement, is_meant);
}

void verify_sheet(Log& log, const std::vector<const LogRequest*>& requests) {
  Sheet sheet;
  for (const LogRequest* request : requests) add_line(log, *request, sheet);
  for (const auto& [key, day] : sheet) compare_day(log, key.second, day);
  if (log.steps.problems.empty()) tell_left_open(log, sheet);
}

}  // namespace stint
