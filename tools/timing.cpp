#include "timing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint::tools {
namespace {

constexpr std::string_view read = "read ";

std::string line_of(std::string_view what, std::int64_t microseconds) {
  return fmt::format("{:<34} {:>9.1f} ms", what,
                     static_cast<double>(microseconds) / 1000);
}

}  // namespace

std::string reading_lap(std::size_t files) {
  return std::string(read) + counted(static_cast<std::int64_t>(files), "file");
}

std::vector<std::string> time_lines(const Stopwatch& watch) {
  std::vector<std::string> lines;
  std::int64_t reading = 0;
  for (const Stopwatch::Lap& lap : watch.laps()) {
    lines.push_back(line_of(lap.what, lap.microseconds));
    if (lap.what.starts_with(read)) reading += lap.microseconds;
  }
  const std::int64_t all = std::max<std::int64_t>(1, watch.microseconds());
  lines.push_back(line_of("in all", all) +
                  fmt::format(", {} % of it reading", 100 * reading / all));
  return lines;
}

}  // namespace stint::tools
