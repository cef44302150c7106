#include "stint/base/date.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace stint {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

constexpr std::int32_t days_of(std::chrono::year_month_day date) {
  return static_cast<std::int32_t>(
      std::chrono::sys_days{date}.time_since_epoch().count());
}

constexpr std::int32_t first_day =
    days_of(std::chrono::year{first_year} / std::chrono::January / 1);
constexpr std::int32_t last_day =
    days_of(std::chrono::year{last_year} / std::chrono::December / 31);

std::chrono::year_month_day civil(Date date) {
  return std::chrono::sys_days{std::chrono::days{date.days()}};
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr unsigned digit(char c) { return static_cast<unsigned>(c - '0'); }

constexpr unsigned two_digits(const char* text) {
  return digit(text[0]) * 10 + digit(text[1]);
}

constexpr std::array<std::string_view, 7> weekday_names{
    "mon", "tue", "wed", "thu", "fri", "sat", "sun"};

}  // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day) {
  // std::chrono keeps a month and a day in a byte, so 257 would pass as 1.
  if (year < first_year || year > last_year || month > 12 || day > 31)
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{month},
                                         std::chrono::day{day}};
  if (!date.ok()) return std::nullopt;
  return Date(days_of(date));
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return std::nullopt;
  for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
    if (!is_digit(text[at])) return std::nullopt;
  const unsigned year =
      two_digits(text.data()) * 100 + two_digits(text.data() + 2);
  return of(static_cast<int>(year), two_digits(text.data() + 5),
            two_digits(text.data() + 8));
}

Date Date::from_days(std::int64_t days) {
  return Date(static_cast<std::int32_t>(
      std::clamp<std::int64_t>(days, first_day, last_day)));
}

Date Date::earliest() { return Date(first_day); }

Date Date::latest() { return Date(last_day); }

int Date::year() const { return static_cast<int>(civil(*this).year()); }

unsigned Date::month() const {
  return static_cast<unsigned>(civil(*this).month());
}

unsigned Date::day() const { return static_cast<unsigned>(civil(*this).day()); }

Weekday Date::weekday() const {
  constexpr std::int32_t monday = first_day;  // 1900-01-01 was one
  return static_cast<Weekday>((days_ - monday) % 7);
}

Date Date::week_start() const {
  const int days_after_sunday = (static_cast<int>(weekday()) + 1) % 7;
  return *this - days_after_sunday;
}

Date Date::plus_years(int years) const {
  const std::chrono::year_month_day date = civil(*this);
  const std::int64_t year = std::int64_t{static_cast<int>(date.year())} + years;
  if (year < first_year) return earliest();
  if (year > last_year) return latest();
  // A February 29 that does not exist is counted on, to March 1.
  const std::chrono::year_month_day moved{
      std::chrono::year{static_cast<int>(year)}, date.month(), date.day()};
  return Date(days_of(moved));
}

std::string Date::str() const {
  const std::chrono::year_month_day date = civil(*this);
  const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
  std::string text = "0000-00-00";
  const auto put = [&text](std::size_t at, unsigned number) {
    text[at] = static_cast<char>('0' + number / 10);
    text[at + 1] = static_cast<char>('0' + number % 10);
  };
  put(0, year / 100);
  put(2, year % 100);
  put(5, static_cast<unsigned>(date.month()));
  put(8, static_cast<unsigned>(date.day()));
  return text;
}

int age_on(Date born, Date day) {
  const int years = day.year() - born.year();
  return day < born.plus_years(years) ? years - 1 : years;
}

DateRange always() { return {Date::earliest(), Date::latest()}; }

std::optional<DateRange> parse_date_range(std::string_view text) {
  constexpr std::size_t date_size = 10;
  const std::optional<Date> first = Date::parse(text.substr(0, date_size));
  if (!first) return std::nullopt;
  if (text.size() == date_size) return DateRange{*first, *first};
  if (text.substr(date_size, 2) != "..") return std::nullopt;
  const std::optional<Date> last = Date::parse(text.substr(date_size + 2));
  if (!last || *last < *first) return std::nullopt;
  return DateRange{*first, *last};
}

std::string str(const DateRange& range) {
  if (range.first == range.last) return range.first.str();
  return range.first.str() + ".." + range.last.str();
}

std::string_view str(Weekday day) {
  return weekday_names[static_cast<std::size_t>(day)];
}

std::optional<Weekday> parse_weekday(std::string_view text) {
  if (text.size() != 3) return std::nullopt;
  const auto* const found =
      std::find(weekday_names.begin(), weekday_names.end(), text);
  if (found == weekday_names.end()) return std::nullopt;
  return static_cast<Weekday>(found - weekday_names.begin());
}

}  // namespace stint
