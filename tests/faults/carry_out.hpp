// Does the jobs and prints the table.
#pragma once

#include <vector>

#include "faults/jobs.hpp"

namespace stint::faults {

/// Does each job on a disk of its own, twice as many at once as there are
/// processors, and prints it as soon as it and those before it are over; then
/// what all were together. Whether all went as it should: nothing failed but
/// the controls, and these did.
bool carry_out(std::vector<Job>& jobs);

}  // namespace stint::faults
