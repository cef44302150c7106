#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/diagnostics_ci.hpp"

namespace stint {
namespace {

/// As XML 1.0 has it in texts and attributes; characters that it does not know
/// become U+FFFD. Line breaks are escaped, since an attribute would lose them.
std::string escaped(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const std::string_view character = text.substr(at, point.length);
    at += point.length;
    // A byte that is no UTF-8 counts as U+FFFD here.
    const bool is_unknown = point.value < 0x20 || point.value == 0xFFFD ||
                            point.value == 0xFFFE || point.value == 0xFFFF;
    if (character == "&")
      result += "&amp;";
    else if (character == "<")
      result += "&lt;";
    else if (character == ">")
      result += "&gt;";
    else if (character == "\"")
      result += "&quot;";
    else if (character == "\n" || character == "\t")
      result += character == "\n" ? "&#10;" : "&#9;";
    else if (is_unknown)
      result += "\xEF\xBF\xBD";
    else
      result += character;
  }
  return result;
}

std::string told(const Diagnostic& d) {
  std::string text =
      fmt::format("{}:{}:{}: {}: {} [{}]\n", d.file, d.place.line,
                  d.place.column, str(d.severity), d.message, d.check);
  if (!d.help.empty()) text += "help: " + d.help + '\n';
  return text;
}

std::string failed_case(const Diagnostic& d) {
  return fmt::format(
      "    <testcase classname=\"{}\" name=\"line {}, column {}: {}\" "
      "time=\"0\">\n"
      "      <failure type=\"{}\" message=\"{}\">{}</failure>\n"
      "    </testcase>\n",
      escaped(d.file), d.place.line, d.place.column, escaped(d.check),
      escaped(d.check), escaped(d.message), escaped(told(d)));
}

}  // namespace

std::string diagnostics_junit(const std::vector<Diagnostic>& diagnostics,
                              const CheckRun& run) {
  std::string cases;
  std::string others;
  std::int64_t errors = 0;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity == Severity::error) {
      cases += failed_case(diagnostic);
      ++errors;
    } else {
      others += told(diagnostic);
    }
  }
  if (errors == 0)
    cases = fmt::format(
        "    <testcase classname=\"stint check\" name=\"{} without errors\" "
        "time=\"0\"/>\n",
        counted(run.files, "file"));
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites>\n"
      "  <testsuite package=\"stint\" id=\"0\" name=\"stint check\" "
      "timestamp=\"{}T00:00:00\" hostname=\"localhost\" tests=\"{}\" "
      "failures=\"{}\" errors=\"0\" time=\"0\">\n"
      "    <properties/>\n{}"
      "    <system-out>{}</system-out>\n"
      "    <system-err/>\n"
      "  </testsuite>\n"
      "</testsuites>\n",
      run.today.str(), std::max<std::int64_t>(errors, 1), errors, cases,
      escaped(others));
}

}  // namespace stint
