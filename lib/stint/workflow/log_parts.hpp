#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/workflow/log_hours.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {

// The parts of `log_hours`, which are not for others.

/// The entries of a batch while it is decided.
struct Log {
  Log(const Program& program, const Acting& acting) : steps(program, acting) {}

  Steps steps;
  Hours worked;
  std::int64_t entries = 0;
  std::int64_t verified = 0;
};

/// `2.5 hours`, `1 hour`, `2h20m`.
std::string length_text(Hours hours);

/// What `request` would enter.
Shift shift_of(const LogRequest& request, Date today);

/// What a shift takes of the clock: the work and its breaks.
Hours span_of(const Shift& shift);

/// How to write a break in minutes, for one that was given in whole hours; else
/// nothing.
std::string break_help(Hours rest);

/// Why the entry cannot be, with what to do instead. `placement` is what has
/// been decided of it so far.
std::optional<BrokenRule> why_not_logged(const Log& log,
                                         const LogRequest& request,
                                         const Found& found,
                                         const Placement& placement);

/// Why `shift`, which could be, is probably a slip: an entry of the same time,
/// here or elsewhere, or breaks or minutes that are beyond all measure.
std::optional<BrokenRule> why_slip(const DraftLedger& draft, const Shift& shift,
                                   const Found& found,
                                   const Placement& placement);

/// Notes what the rules about youth say of the entries that were made or
/// signed.
void warn_of_youth(Log& log);

/// Worked, and confirmed by nobody; an absence is nothing to confirm.
bool is_open(const Shift& shift);

/// Signs the open entries of the placement that `request` means.
void verify(Log& log, const LogRequest& request, const Found& found,
            const Placement& placement);

/// Compares the sheet of a business with the record, day by day, and signs what
/// agrees; what does not is a problem. `requests` are those with `sheet`.
void verify_sheet(Log& log, const std::vector<const LogRequest*>& requests);

}  // namespace stint
