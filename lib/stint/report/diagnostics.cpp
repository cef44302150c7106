#include "stint/report/diagnostics.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

// As GitHub unescapes it: in a value, what separates values too.
std::string escaped(std::string_view text, std::string_view more) {
  std::string result;
  for (const char c : text) {
    if (c == '%') {
      result += "%25";
    } else if (c == '\r') {
      result += "%0D";
    } else if (c == '\n') {
      result += "%0A";
    } else if (more.find(c) != std::string_view::npos) {
      result += c == ':' ? "%3A" : "%2C";
    } else {
      result += c;
    }
  }
  return result;
}

std::int64_t count_of(const std::vector<Diagnostic>& diagnostics,
                      Severity severity) {
  return std::count_if(
      diagnostics.begin(), diagnostics.end(),
      [severity](const Diagnostic& d) { return d.severity == severity; });
}

}  // namespace

std::string diagnostics_text(const std::vector<Diagnostic>& diagnostics,
                             Paint paint, int width) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics)
    text += render(diagnostic, paint, width) + '\n';
  return text;
}

std::string diagnostics_summary(const std::vector<Diagnostic>& diagnostics) {
  const auto errors = count_of(diagnostics, Severity::error);
  const auto warnings = count_of(diagnostics, Severity::warning);
  const auto notes = count_of(diagnostics, Severity::note);
  std::string text = errors == 0 ? "no errors" : counted(errors, "error");
  if (warnings > 0)
    text += (errors == 0 ? ", " : " and ") + counted(warnings, "warning");
  if (notes > 0) text += ", " + counted(notes, "note");
  return text;
}

std::string diagnostics_csv(const std::vector<Diagnostic>& diagnostics) {
  std::string text = csv_line({"file", "line", "column", "end_column",
                               "severity", "check", "message", "help"});
  for (const Diagnostic& d : diagnostics)
    text += csv_line(
        {d.file, std::to_string(d.place.line), std::to_string(d.place.column),
         std::to_string(d.place.end_column), std::string(str(d.severity)),
         d.check, d.message, d.help});
  return text;
}

std::string diagnostics_github(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& d : diagnostics) {
    const std::string help = d.help.empty() ? "" : "\nhelp: " + d.help;
    text +=
        "::" +
        std::string(d.severity == Severity::note ? "notice" : str(d.severity)) +
        " file=" + escaped(d.file, ":,") +
        ",line=" + std::to_string(d.place.line) +
        ",col=" + std::to_string(d.place.column) +
        ",title=" + escaped(d.check, ":,") +
        "::" + escaped(d.message + help, "") + '\n';
  }
  return text;
}

Value diagnostics_value(const std::vector<Diagnostic>& diagnostics) {
  Value::List list;
  for (const Diagnostic& d : diagnostics) {
    Value::Members members{{"file", d.file},
                           {"line", std::int64_t{d.place.line}},
                           {"column", std::int64_t{d.place.column}},
                           {"end_column", std::int64_t{d.place.end_column}},
                           {"severity", str(d.severity)},
                           {"check", d.check},
                           {"message", d.message}};
    if (!d.help.empty()) members.emplace_back("help", d.help);
    list.emplace_back(std::move(members));
  }
  return list;
}

}  // namespace stint
