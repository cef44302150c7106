#include "stint/workflow/bad_input.hpp"

#include <utility>

#include "stint/base/text.hpp"

namespace stint {
namespace {

std::vector<Diagnostic> sorted(std::vector<Diagnostic> diagnostics) {
  sort_diagnostics(diagnostics);
  return diagnostics;
}

std::string name_of(const std::string& file) {
  if (file.empty()) return "the arguments";
  return file == "-" ? "standard input (`-`)" : printable(file);
}

// Of sorted ones, since sorting drops those that are there twice.
std::string summary_of(const std::vector<Diagnostic>& diagnostics,
                       BadInput::Extent extent) {
  const std::string count =
      counted(static_cast<std::int64_t>(diagnostics.size()), "error");
  const bool is_all = extent == BadInput::Extent::all;
  return (is_all ? count : "more than the " + count + " above") + " in " +
         name_of(diagnostics.front().file) + ", so nothing was changed";
}

}  // namespace

BadInput::BadInput(std::vector<Diagnostic> diagnostics, Extent extent)
    : Error(summary_of(sorted(diagnostics), extent)),
      diagnostics_(sorted(std::move(diagnostics))) {}

}  // namespace stint
