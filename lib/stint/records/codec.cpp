#include "stint/records/codec.hpp"

#include <fmt/format.h>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

/// Reads a scalar with `parse`, and reports what is none.
template <class T, class Parse>
bool read_with(Reader& reader, const Node& node, Type type, T& value,
               Parse parse) {
  const auto text = reader.scalar(node, type);
  if (!text) return false;
  const auto parsed = parse(*text);
  if (parsed) {
    value = *parsed;
    return true;
  }
  reader.not_a(node, type);
  return false;
}

bool is_control(char32_t value) {
  return value < 0x20 || (value >= 0x7f && value <= 0x9f);
}

bool has_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const bool is_layout = point.value == '\n' || point.value == '\t';
    if (is_control(point.value) && !is_layout) return true;
    at += point.length;
  }
  return false;
}

std::optional<bool> parse_flag(std::string_view text) {
  if (text == "yes" || text == "true") return true;
  if (text == "no" || text == "false") return false;
  return std::nullopt;
}

}  // namespace

bool Codec<std::string>::read(Reader& reader, const Node& node,
                              std::string& text) {
  const auto scalar = reader.scalar(node, Type::text);
  if (!scalar) return false;
  // Only an escape can hold one: the scanner refuses it in any other text.
  if (node.style == Style::double_quoted && has_control(*scalar)) {
    reader.fault(node.span, "bad-text", "text with a control character",
                 "take it out");
    return false;
  }
  text = *scalar;
  return true;
}

bool Codec<Date>::read(Reader& reader, const Node& node, Date& date) {
  return read_with(reader, node, Type::date, date, Date::parse);
}

bool Codec<DateRange>::read(Reader& reader, const Node& node,
                            DateRange& range) {
  return read_with(reader, node, Type::date_range, range, parse_date_range);
}

bool Codec<ClockTime>::read(Reader& reader, const Node& node, ClockTime& time) {
  return read_with(reader, node, Type::clock, time, parse_clock);
}

bool Codec<ClockWindow>::read(Reader& reader, const Node& node,
                              ClockWindow& window) {
  const auto text = reader.scalar(node, Type::clock_window);
  if (!text) return false;
  std::string why;
  const auto parsed = parse_clock_window(*text, &why);
  if (parsed)
    window = *parsed;
  else
    reader.not_a(node, Type::clock_window, why);
  return parsed.has_value();
}

bool Codec<Hours>::read(Reader& reader, const Node& node, Hours& hours) {
  return read_with(reader, node, Type::hours, hours, parse_hours);
}

bool Codec<Level>::read(Reader& reader, const Node& node, Level& level) {
  return read_with(reader, node, Type::level, level, parse_level);
}

bool Codec<Money>::read(Reader& reader, const Node& node, Money& money) {
  return read_with(reader, node, Type::money, money, parse_money);
}

bool Codec<CountRange>::read(Reader& reader, const Node& node,
                             CountRange& range) {
  return read_with(reader, node, Type::count_range, range, parse_count_range);
}

bool Codec<bool>::read(Reader& reader, const Node& node, bool& flag) {
  return read_with(reader, node, Type::flag, flag, parse_flag);
}

std::optional<int> read_count(Reader& reader, const Node& node, Type type,
                              int min, int max) {
  const auto text = reader.scalar(node, type);
  if (!text) return std::nullopt;
  std::int64_t number = 0;
  if (!parse_count(*text, std::int64_t{1} << 62, number)) {
    reader.no_number(node, type, min, max);
    return std::nullopt;
  }
  if (number < min || number > max) {
    reader.out_of_range(node, min, max);
    return std::nullopt;
  }
  return static_cast<int>(number);
}

std::optional<std::size_t> read_choice(
    Reader& reader, const Node& node, std::span<const std::string_view> words) {
  const auto text = reader.scalar(node, Type::choice);
  if (!text) return std::nullopt;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == *text) return i;
  reader.unknown_word(node, words);
  return std::nullopt;
}

bool read_id(Reader& reader, const Node& node, Type type) {
  const auto text = reader.scalar(node, type);
  if (!text) return false;
  const auto why = why_no_id(*text);
  if (why) reader.not_a(node, type, *why);
  return !why;
}

bool read_key(Reader& reader, const Node& node) {
  const auto why = why_no_id(node.key);
  if (!why) return true;
  const std::string near = id_from(node.key);
  reader.fault(node.key_span, "bad-id",
               fmt::format("`{}` is not an id: {}",
                           shorten(printable(node.key), 60), *why),
               near.empty() ? "" : fmt::format("write `{}`", near));
  return false;
}

}  // namespace stint
