#include "stint/exchange/json.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "stint/base/text.hpp"
#include "stint/base/unseen.hpp"

namespace stint {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

Json json_of(const Value& value);

struct Convert {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(bool flag) const { return flag; }
  Json operator()(std::int64_t number) const { return number; }
  Json operator()(Money money) const {
    if (money.cents % 100 == 0) return money.cents / 100;
    return static_cast<double>(money.cents) / 100;
  }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(const Value::List& list) const {
    Json array = Json::array();
    for (const Value& item : list) array.push_back(json_of(item));
    return array;
  }
  Json operator()(const Value::Members& members) const {
    Json object = Json::object();
    for (const auto& [key, member] : members)
      if (!member.missing()) object[key] = json_of(member);
    return object;
  }
};

Json json_of(const Value& value) {
  return std::visit(Convert{}, value.content);
}

// The code units of UTF-16, as JSON wants them.
std::string escaped(char32_t value) {
  constexpr char32_t first_of_two = 0x10000;
  if (value < first_of_two)
    return fmt::format("\\u{:04x}", static_cast<unsigned>(value));
  const auto rest = static_cast<unsigned>(value - first_of_two);
  return fmt::format("\\u{:04x}\\u{:04x}", 0xD800U + (rest >> 10U),
                     0xDC00U + (rest & 0x3FFU));
}

// `json` with escapes for what nobody sees. Below U+0020 it has only the line
// breaks of its layout; everything else of that sort is in strings.
std::string with_all_seen(std::string json) {
  const auto is_plain = [](char c) {
    return c == '\n' || (c >= ' ' && c <= '~');
  };
  if (std::all_of(json.begin(), json.end(), is_plain)) return json;
  std::string text;
  for (std::size_t at = 0; at < json.size();) {
    const CodePoint point = code_point_at(json, at);
    if (json[at] != '\n' && is_unseen(point.value))
      text += escaped(point.value);
    else
      text.append(json, at, point.length);
    at += point.length;
  }
  return text;
}

}  // namespace

std::string to_json(const Value& value, JsonLayout layout) {
  return with_all_seen(
      json_of(value).dump(layout == JsonLayout::indented ? 2 : -1, ' ', false,
                          Json::error_handler_t::replace));
}

std::string json_document(Value::Members members, JsonLayout layout) {
  members.insert(members.begin(), {"format_version", format_version});
  return to_json(std::move(members), layout) + '\n';
}

}  // namespace stint
