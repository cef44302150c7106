#include "stint/report/sheet.hpp"

#include <algorithm>

#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint {

std::vector<std::string> sheet_names(const Report& report) {
  std::vector<std::string> names;
  for (const Sheet& sheet : report.sheets)
    names.push_back(sheet.columns.front().key);
  return names;
}

void keep_sheet(Report& report, const std::string& name) {
  const auto names = sheet_names(report);
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) {
    const std::string guess = nearest(name, names);
    throw Error("the report `" + report.name + "` has no table by `" +
                    printable(name) + "`",
                guess.empty() ? "it has " + join(names, ", ")
                              : "did you mean `" + guess + "`?");
  }
  Sheet kept =
      std::move(report.sheets[static_cast<std::size_t>(at - names.begin())]);
  report.sheets.clear();
  report.sheets.push_back(std::move(kept));
  report.figures.clear();
  report.summary.clear();
}

}  // namespace stint
