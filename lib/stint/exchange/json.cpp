#include "stint/exchange/json.hpp"

#include <utility>
#include <variant>

#include <nlohmann/json.hpp>

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

}  // namespace

std::string to_json(const Value& value, JsonLayout layout) {
  return json_of(value).dump(layout == JsonLayout::indented ? 2 : -1, ' ',
                             false, Json::error_handler_t::replace);
}

std::string json_document(Value::Members members, JsonLayout layout) {
  members.insert(members.begin(), {"format_version", format_version});
  return to_json(std::move(members), layout) + '\n';
}

}  // namespace stint
