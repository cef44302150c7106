#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "stint/base/export.hpp"

namespace stint {

/// Inability: what was asked for cannot be done (no such record, a rule that
/// forbids the step, a disk that fails). Thrown where it is found and caught
/// once, in `main`, which prints `what()` and `help()` and exits with status 2.
/// Nothing has been changed when it is thrown.
///
/// Faults in the user's data are no `Error`s: they are `Diagnostic` values, so
/// that all of them can be shown at once.
class STINT_EXPORT Error : public std::runtime_error {
 public:
  /// `message` and `help` are in the style of a diagnostic: lower case, no full
  /// stop, backticks round what the user wrote; `help` says what to do instead
  /// and may be empty.
  explicit Error(const std::string& message, std::string help = {})
      : std::runtime_error(message), help_(std::move(help)) {}

  const std::string& help() const noexcept { return help_; }

 private:
  std::string help_;
};

/// The change was made and every reader sees it, but the device did not confirm
/// that it would survive a power cut. `main` exits with status 3.
class STINT_EXPORT Unconfirmed : public Error {
 public:
  using Error::Error;
};

}  // namespace stint
