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

/// Why the entry cannot be, whoever wishes it, with what to do instead.
std::optional<BrokenRule> why_not_logged(const LogRequest& request,
                                         const Found& found,
                                         const Placement& placement,
                                         Date today);

/// Worked, and confirmed by nobody; an absence is nothing to confirm.
bool is_open(const Shift& shift);

/// Signs the open entries of the placement that `request` means.
void verify(Log& log, const LogRequest& request, const Found& found,
            const Placement& placement);

/// Compares the sheet of a business with the record, day by day, and signs what
/// agrees; what does not is a problem. `requests` are those with `sheet`.
void verify_sheet(Log& log, const std::vector<const LogRequest*>& requests);

}  // namespace stint
