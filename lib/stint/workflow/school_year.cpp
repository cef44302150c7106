#include "stint/workflow/school_year.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr std::int32_t days_in_52_weeks = 364;

// The first and the last year of `2027-28`, as they are written; nothing where
// `text` has another form.
std::optional<SchoolYear> read(std::string_view text) {
  const auto parts = split(text, '-');
  std::int64_t begins = 0;
  std::int64_t ends = 0;
  if (parts.size() != 2 || parts[0].size() != 4 ||
      !parse_count(parts[0], 2198, begins) || begins < 1900 ||
      !parse_count(parts[1], 2199, ends))
    return std::nullopt;
  const std::int64_t next = begins + 1;
  const bool follows = parts[1].size() == 4   ? ends == next
                       : parts[1].size() == 2 ? ends == next % 100
                                              : false;
  if (!follows) return std::nullopt;
  return SchoolYear{static_cast<int>(begins)};
}

}  // namespace

std::string SchoolYear::str() const {
  return fmt::format("{}-{:02}", begins, ends() % 100);
}

SchoolYear parse_school_year(std::string_view text) {
  if (const auto year = read(text)) return *year;
  throw Error(fmt::format("`{}` is no school year", printable(text)),
              "write the two years that it lies in, such as 2027-28");
}

const DateRange* find_year(const std::vector<DateRange>& calendar,
                           SchoolYear year) {
  const auto at = std::find_if(calendar.begin(), calendar.end(),
                               [year](const DateRange& dates) {
                                 return dates.first.year() == year.begins;
                               });
  return at == calendar.end() ? nullptr : &*at;
}

std::optional<DateRange> year_around(const std::vector<DateRange>& calendar,
                                     Date day) {
  const auto at =
      std::find_if(calendar.begin(), calendar.end(),
                   [day](const DateRange& dates) { return day <= dates.last; });
  if (at == calendar.end()) return std::nullopt;
  return *at;
}

DateRange a_year_later(const DateRange& dates) {
  return {dates.first + days_in_52_weeks, dates.last + days_in_52_weeks};
}

}  // namespace stint
