#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/error.hpp"

namespace stint {

/// Of more faults than these in one text only the first are shown: nobody reads
/// on, and each one shown costs time and memory.
inline constexpr std::size_t most_faults_shown = 1000;

/// What a person wrote, in arguments or a batch, has faults, so that nothing is
/// done. `main` shows each at its line before `what()`, which counts them.
class STINT_EXPORT BadInput : public Error {
 public:
  /// Whether `diagnostics` are all there are.
  enum class Extent { all, first_of_more };

  /// `diagnostics` are about one text, at least one; they need no order. Their
  /// file is `-` for standard input, and empty for the command line.
  explicit BadInput(std::vector<Diagnostic> diagnostics,
                    Extent extent = Extent::all);

  const std::vector<Diagnostic>& diagnostics() const noexcept {
    return diagnostics_;
  }

 private:
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace stint
