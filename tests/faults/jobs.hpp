// What the harness has to do: the lines of its table.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "faults/sweep.hpp"

namespace stint::faults {

struct Options {
  std::string stint;
  /// The program without protection, for the controls.
  std::string naive;
  /// Only scenes whose names hold this.
  std::string only;
  Effort effort = Effort::full;
  std::vector<std::string> kinds;
};

struct Job {
  std::string kind;
  std::string name;
  /// Does it all below `directory`, which is empty.
  std::function<Counts(const std::filesystem::path& directory)> act;
  /// A control has to fail.
  bool must_fail = false;
  Counts counts = {};
  /// Why it could not be done here; empty if it was.
  std::string skipped = {};
};

/// A job for each scene and fault of the kinds in `options`. Throws
/// `std::runtime_error` for a kind that there is not.
std::vector<Job> jobs_of(const Options& options);

/// For each kind of fault, programs without the protection that it tests. The
/// same judges look at them, and have to find failures.
std::vector<Job> controls_of(const Options& options);

}  // namespace stint::faults
