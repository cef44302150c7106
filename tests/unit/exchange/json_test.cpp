#include "stint/exchange/json.hpp"

#include <doctest/doctest.h>

namespace stint {
namespace {

TEST_CASE("members keep their order, and the version comes first") {
  CHECK(json_document({{"round", "fall"}, {"a", 1}}) ==
        "{\n"
        "  \"format_version\": 1,\n"
        "  \"round\": \"fall\",\n"
        "  \"a\": 1\n"
        "}\n");
  CHECK(json_document({}, JsonLayout::compact) == "{\"format_version\":1}\n");
}

TEST_CASE("each kind of value has its form") {
  const Value value(
      Value::Members{{"flag", true},
                     {"number", -3},
                     {"whole", Money{1500}},
                     {"money", Money{1550}},
                     {"cents", Money{1}},
                     {"text", "a \"b\"\n\x01 ü"},
                     {"list", Value::List{Value(1), Value(Value::List{})}},
                     {"map", Value::Members{}},
                     {"missing", Value()}});
  CHECK(to_json(value, JsonLayout::compact) ==
        "{\"flag\":true,\"number\":-3,\"whole\":15,\"money\":15.5,"
        "\"cents\":0.01,\"text\":\"a \\\"b\\\"\\n\\u0001 ü\","
        "\"list\":[1,[]],\"map\":{}}");
  CHECK(to_json(Value(), JsonLayout::compact) == "null");
}

TEST_CASE("bytes that are no UTF-8 never come out") {
  CHECK(to_json(Value("a\xff\xc3"), JsonLayout::compact) ==
        "\"a\xef\xbf\xbd\xef\xbf\xbd\"");
}

TEST_CASE("what nobody sees is escaped, and everything else stays") {
  const auto json = [](const char* text) {
    return to_json(Value(text), JsonLayout::compact);
  };
  CHECK(json("a\u202eb\u200b") == R"("a\u202eb\u200b")");
  CHECK(json("\x7f\u009b\u2028\ufeff") == R"("\u007f\u009b\u2028\ufeff")");
  CHECK(json("\U000e0041") == R"("\udb40\udc41")");
  CHECK(json("Zo\u00eb \u5f20 \U0001f389 \u2764\ufe0f") ==
        "\"Zo\u00eb \u5f20 \U0001f389 \u2764\ufe0f\"");
}

}  // namespace
}  // namespace stint
