#include "stint/workflow/starter.hpp"

#include <algorithm>
#include <vector>

#include "stint/base/text.hpp"
#include "stint/yaml/edit.hpp"

namespace stint {

std::string with_school_year(std::string_view program_yaml, Date today) {
  constexpr unsigned july = 7;
  const int year = today.month() >= july ? today.year() : today.year() - 1;
  const std::string range =
      std::to_string(year) + "-08-15.." + std::to_string(year + 1) + "-06-05";
  return yaml::apply(program_yaml,
                     {.operation = yaml::Edit::Operation::set,
                      .path = {std::string("school_years")},
                      .value = Tree::sequence({Tree::value(range)})});
}

std::string with_ignored(std::string_view present, std::string_view wanted) {
  std::string result(present);
  const auto lines = split(present, '\n');
  for (const std::string_view line : split(wanted, '\n')) {
    const bool is_there = line.empty() || std::find(lines.begin(), lines.end(),
                                                    line) != lines.end();
    if (is_there) continue;
    if (!result.empty() && !result.ends_with('\n')) result += '\n';
    result += std::string(line) + '\n';
  }
  return result;
}

}  // namespace stint
