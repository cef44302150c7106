#include "stint/base/hours.hpp"

namespace stint {
namespace {

/// Takes the digits at the beginning of `text`. Nothing if there are none or
/// they make more than `max`.
std::optional<std::int32_t> take_number(std::string_view& text,
                                        std::int32_t max) {
  std::int32_t number = 0;
  std::size_t at = 0;
  for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
    number = number * 10 + (text[at] - '0');
    if (number > max) return std::nullopt;
  }
  if (at == 0) return std::nullopt;
  text.remove_prefix(at);
  return number;
}

/// The minutes in the decimals of an hour: "25" is 15 minutes.
std::optional<std::int32_t> minutes_of_decimals(std::string_view decimals) {
  if (decimals.empty()) return std::nullopt;
  while (decimals.size() > 1 && decimals.back() == '0')
    decimals.remove_suffix(1);
  // Only .05 and its multiples are whole minutes, besides tenths: with the
  // zeros gone, a third digit always leaves a fraction of a minute.
  if (decimals.size() > 2) return std::nullopt;
  std::int32_t hundredths = 0;
  for (const char c : decimals) {
    if (c < '0' || c > '9') return std::nullopt;
    hundredths = hundredths * 10 + (c - '0');
  }
  if (decimals.size() == 1) hundredths *= 10;
  if (hundredths * 60 % 100 != 0) return std::nullopt;
  return hundredths * 60 / 100;
}

/// What follows the hours of `2h30m`, from behind the `h`.
std::optional<std::int32_t> minutes_after_h(std::string_view rest) {
  if (rest.empty()) return 0;
  const std::optional<std::int32_t> minutes = take_number(rest, 59);
  return rest == "m" ? minutes : std::nullopt;
}

/// What follows the hours of `2:30`, from behind the colon.
std::optional<std::int32_t> minutes_after_colon(std::string_view rest) {
  if (rest.size() != 2) return std::nullopt;
  const std::optional<std::int32_t> minutes = take_number(rest, 59);
  return rest.empty() ? minutes : std::nullopt;
}

}  // namespace

std::optional<Hours> parse_hours(std::string_view text) {
  const std::optional<std::int32_t> number =
      take_number(text, max_hours.minutes);
  if (!number) return std::nullopt;
  if (text == "m") return Hours{*number};
  if (*number > max_hours.minutes / 60) return std::nullopt;

  std::optional<std::int32_t> minutes = 0;
  if (!text.empty()) {
    const std::string_view rest = text.substr(1);
    switch (text.front()) {
      case '.':
        minutes = minutes_of_decimals(rest);
        break;
      case 'h':
        minutes = minutes_after_h(rest);
        break;
      case ':':
        minutes = minutes_after_colon(rest);
        break;
      default:
        return std::nullopt;
    }
  }
  if (!minutes) return std::nullopt;
  const Hours hours{*number * 60 + *minutes};
  if (hours > max_hours) return std::nullopt;
  return hours;
}

std::string str(Hours hours) {
  const std::int32_t whole = hours.minutes / 60;
  const std::int32_t minutes = hours.minutes % 60;
  if (minutes == 0) return std::to_string(whole);
  if (minutes == 30) return std::to_string(whole) + ".5";
  const std::string rest = std::to_string(minutes) + "m";
  return whole == 0 ? rest : std::to_string(whole) + "h" + rest;
}

}  // namespace stint
