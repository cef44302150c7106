#pragma once

#include <string>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/error.hpp"

namespace stint {

/// What a person wrote, in arguments or a batch, has faults, so that nothing is
/// done. `main` shows each at its line before `what()`, which counts them.
class STINT_EXPORT BadInput : public Error {
 public:
  /// `diagnostics` are about one text, at least one; they need no order. Their
  /// file is `-` for standard input, and empty for the command line.
  explicit BadInput(std::vector<Diagnostic> diagnostics);

  const std::vector<Diagnostic>& diagnostics() const noexcept {
    return diagnostics_;
  }

 private:
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace stint
