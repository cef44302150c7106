#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "stint/check/check.hpp"
#include "stint/report/diagnostics_ci.hpp"

namespace stint {
namespace {

using Members = Value::Members;

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json";

/// A relative path as a URI (RFC 3986): all but what is unreserved is escaped.
std::string uri_of(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string uri;
  for (const char c : path) {
    if (plain.find(c) != plain.npos) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += digits[byte / 16];
    uri += digits[byte % 16];
  }
  return uri;
}

std::string meaning_of(std::string_view check) {
  for (const CheckName& known : all_checks())
    if (known.name == check) return std::string(known.meaning);
  return std::string(check);
}

/// The names of the checks that speak, sorted.
std::vector<std::string> checks_in(const std::vector<Diagnostic>& diagnostics) {
  std::vector<std::string> checks;
  for (const Diagnostic& diagnostic : diagnostics)
    checks.push_back(diagnostic.check);
  std::sort(checks.begin(), checks.end());
  checks.erase(std::unique(checks.begin(), checks.end()), checks.end());
  return checks;
}

Value location_of(const Diagnostic& diagnostic) {
  const Place& place = diagnostic.place;
  return Members{
      {"physicalLocation",
       Members{{"artifactLocation", Members{{"uri", uri_of(diagnostic.file)},
                                            {"uriBaseId", "%SRCROOT%"}}},
               {"region",
                Members{{"startLine", std::int64_t{place.line}},
                        {"startColumn", std::int64_t{place.column}},
                        {"endColumn", std::int64_t{place.end_column}}}}}}};
}

Value result_of(const Diagnostic& diagnostic,
                const std::vector<std::string>& checks) {
  const auto rule =
      std::lower_bound(checks.begin(), checks.end(), diagnostic.check);
  std::string text = diagnostic.message;
  if (!diagnostic.help.empty()) text += "\nhelp: " + diagnostic.help;
  return Members{
      {"ruleId", diagnostic.check},
      {"ruleIndex", std::int64_t{std::distance(checks.begin(), rule)}},
      {"level", str(diagnostic.severity)},
      {"message", Members{{"text", std::move(text)}}},
      {"locations", Value::List{location_of(diagnostic)}}};
}

}  // namespace

Value diagnostics_sarif(const std::vector<Diagnostic>& diagnostics) {
  const std::vector<std::string> checks = checks_in(diagnostics);
  Value::List rules;
  for (const std::string& check : checks)
    rules.emplace_back(
        Members{{"id", check},
                {"shortDescription", Members{{"text", meaning_of(check)}}}});
  Value::List results;
  for (const Diagnostic& diagnostic : diagnostics)
    results.push_back(result_of(diagnostic, checks));
  const Members driver{{"name", "stint"},
                       {"version", STINT_VERSION},
                       {"rules", std::move(rules)}};
  const Members run{{"tool", Members{{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", std::move(results)}};
  return Members{
      {"$schema", schema}, {"version", "2.1.0"}, {"runs", Value::List{run}}};
}

}  // namespace stint
