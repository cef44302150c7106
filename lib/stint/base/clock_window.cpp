#include "stint/base/clock_window.hpp"

#include <bit>

#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr int grid = 5;
constexpr int minutes_a_day = 24 * 60;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Minutes after midnight of `H:MM` or `HH:MM`, on the grid or not.
std::optional<int> minutes_of(std::string_view text) {
  const std::size_t colon = text.size() - 3;
  if (text.size() < 4 || text.size() > 5 || text[colon] != ':')
    return std::nullopt;
  int hour = 0;
  for (const char c : text.substr(0, colon)) {
    if (!is_digit(c)) return std::nullopt;
    hour = hour * 10 + (c - '0');
  }
  const char tens = text[colon + 1];
  const char ones = text[colon + 2];
  if (!is_digit(tens) || !is_digit(ones) || tens > '5') return std::nullopt;
  const int minutes = hour * 60 + (tens - '0') * 10 + (ones - '0');
  if (minutes > minutes_a_day) return std::nullopt;
  return minutes;
}

std::string quoted(std::string_view text) {
  return "`" + printable(text) + "`";
}

std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10),
          static_cast<char>('0' + number % 10)};
}

/// Reads one window and remembers the first fault, for which text is made only
/// if someone asks.
class Parser {
 public:
  explicit Parser(std::string* why) : why_(why) {}

  std::optional<ClockWindow> parse(std::string_view text) {
    text = trim(text);
    const std::size_t blank = text.find(' ');
    const std::string_view days = text.substr(0, blank);
    if (text.empty())
      return fault([] { return "it is empty; write `mon-fri 15:00-18:00`"; });
    if (blank == std::string_view::npos) return fault_of_one_word(text);
    ClockWindow window;
    if (!read_days(days, window.days)) return std::nullopt;
    if (!read_times(trim(text.substr(blank)), window)) return std::nullopt;
    return window;
  }

 private:
  template <class Words>
  std::nullopt_t fault(Words words) {
    if (why_ != nullptr) *why_ = words();
    return std::nullopt;
  }

  /// An unquoted `[mon,wed 15:30-17:30]` arrives here as `mon`.
  std::nullopt_t fault_of_one_word(std::string_view word) {
    if (is_digit(word.front()))
      return fault([] {
        return "no days before the times; write `mon-fri "
               "15:00-18:00`";
      });
    std::uint8_t days = 0;
    if (!read_days(word, days)) return std::nullopt;
    return fault([word] {
      return "no times after the days; write " +
             quoted(std::string(word) + " 15:00-18:00") +
             ", and join days by `+`, or quote the window if a comma joins "
             "them";
    });
  }

  bool read_days(std::string_view text, std::uint8_t& days) {
    while (true) {
      const std::size_t end = text.find_first_of(",+");
      if (!add_days(text.substr(0, end), days)) return false;
      if (end == std::string_view::npos) return true;
      text.remove_prefix(end + 1);
    }
  }

  /// Adds `mon` or `mon-fri`.
  bool add_days(std::string_view text, std::uint8_t& days) {
    const std::size_t dash = text.find('-');
    const bool is_range = dash != std::string_view::npos;
    const std::optional<Weekday> first = read_day(text.substr(0, dash));
    if (!first) return false;
    const std::optional<Weekday> last =
        is_range ? read_day(text.substr(dash + 1)) : first;
    if (!last) return false;
    if (*last < *first) {
      fault([&] { return past_sunday(text, *first, *last); });
      return false;
    }
    for (auto day = static_cast<unsigned>(*first);
         day <= static_cast<unsigned>(*last); ++day) {
      const auto bit = static_cast<std::uint8_t>(1U << day);
      if ((days & bit) != 0) {
        fault([day] {
          return quoted(str(static_cast<Weekday>(day))) + " is named twice";
        });
        return false;
      }
      days |= bit;
    }
    return true;
  }

  std::optional<Weekday> read_day(std::string_view text) {
    const std::optional<Weekday> day = parse_weekday(text);
    if (day) return day;
    return fault([text] {
      const std::string days = "days are mon, tue, wed, thu, fri, sat and sun";
      if (text.empty()) return "a day is missing; " + days;
      return quoted(text) + " is no day; " + days;
    });
  }

  static std::string past_sunday(std::string_view text, Weekday first,
                                 Weekday last) {
    const auto range = [](Weekday from, Weekday to) {
      const std::string name(str(from));
      return from == to ? name : name + "-" + std::string(str(to));
    };
    return quoted(text) + " goes past Sunday, where a week ends; write " +
           quoted(range(Weekday::mon, last) + "+" + range(first, Weekday::sun));
  }

  bool read_times(std::string_view text, ClockWindow& window) {
    if (text.find(' ') != std::string_view::npos) {
      fault([text] {
        return quoted(text) + " holds a blank; write it like `15:00-18:00`";
      });
      return false;
    }
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) {
      fault([text] {
        return quoted(text) + " is no pair of times; write `15:00-18:00`";
      });
      return false;
    }
    if (!read_time(text.substr(0, dash), window.begin)) return false;
    if (!read_time(text.substr(dash + 1), window.end)) return false;
    if (window.begin < window.end) return true;
    fault([&window] {
      return "it ends at " + str(window.end) + ", but begins at " +
             str(window.begin) + "; a window cannot go past midnight";
    });
    return false;
  }

  bool read_time(std::string_view text, ClockTime& time) {
    const std::optional<int> minutes = minutes_of(text);
    if (!minutes) {
      fault([text] {
        if (text.empty()) return std::string("a time is missing");
        return quoted(text) +
               " is no time of day; times go from `0:00` to `24:00`";
      });
      return false;
    }
    if (*minutes % grid != 0) {
      fault(
          [text] { return quoted(text) + " is not a multiple of 5 minutes"; });
      return false;
    }
    time.minutes = static_cast<std::int16_t>(*minutes);
    return true;
  }

  std::string* why_;
};

std::string str_of_days(std::uint8_t days) {
  const auto has = [days](unsigned day) {
    return (unsigned{days} >> day & 1U) != 0;
  };
  std::string text;
  for (unsigned first = 0; first < 7; ++first) {
    if (!has(first)) continue;
    unsigned last = first;
    while (last < 6 && has(last + 1)) ++last;
    if (last - first < 2) last = first;  // `sat+sun`, not `sat-sun`
    if (!text.empty()) text += '+';
    text += str(static_cast<Weekday>(first));
    if (last > first) text.append("-").append(str(static_cast<Weekday>(last)));
    first = last;
  }
  return text;
}

/// The bits of word number `word` that are in [begin, end) of the whole set.
std::uint64_t mask_of(std::size_t word, std::size_t begin, std::size_t end) {
  const std::size_t low = word * 64;
  if (end <= low || begin >= low + 64 || begin >= end) return 0;
  std::uint64_t mask = ~std::uint64_t{0};
  if (begin > low) mask &= mask << (begin - low);
  if (end < low + 64) mask &= ~(~std::uint64_t{0} << (end - low));
  return mask;
}

}  // namespace

std::optional<ClockTime> parse_clock(std::string_view text) {
  const std::optional<int> minutes = minutes_of(text);
  if (!minutes || *minutes % grid != 0) return std::nullopt;
  return ClockTime{static_cast<std::int16_t>(*minutes)};
}

std::string str(ClockTime time) {
  return two_digits(time.minutes / 60) + ":" + two_digits(time.minutes % 60);
}

std::optional<ClockWindow> parse_clock_window(std::string_view text,
                                              std::string* why) {
  return Parser(why).parse(text);
}

std::string str(const ClockWindow& window) {
  return str_of_days(window.days) + " " + str(window.begin) + "-" +
         str(window.end);
}

WeekSet::WeekSet(const std::vector<ClockWindow>& windows) {
  for (const ClockWindow& window : windows) {
    for (std::size_t day = 0; day < 7; ++day) {
      if (!window.on(static_cast<Weekday>(day))) continue;
      const std::size_t midnight = day * cells_a_day;
      const std::size_t begin =
          midnight + static_cast<std::size_t>(window.begin.minutes / grid);
      const std::size_t end =
          midnight + static_cast<std::size_t>(window.end.minutes / grid);
      for (std::size_t word = begin / 64; word * 64 < end; ++word)
        bits_[word] |= mask_of(word, begin, end);
    }
  }
}

int WeekSet::minutes() const { return minutes_shared(*this); }

int WeekSet::minutes_shared(const WeekSet& other) const {
  int cells = 0;
  for (std::size_t word = 0; word < bits_.size(); ++word)
    cells += std::popcount(bits_[word] & other.bits_[word]);
  return cells * grid;
}

bool WeekSet::on(Weekday day) const {
  const std::size_t begin = static_cast<std::size_t>(day) * cells_a_day;
  const std::size_t end = begin + cells_a_day;
  for (std::size_t word = begin / 64; word * 64 < end; ++word)
    if ((bits_[word] & mask_of(word, begin, end)) != 0) return true;
  return false;
}

}  // namespace stint
