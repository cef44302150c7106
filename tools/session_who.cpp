#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "session.hpp"
#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint::tools {
namespace {

std::string named_by_environment() {
  const char* value = std::getenv("STINT_BY");
  return value == nullptr ? "" : value;
}

}  // namespace

StaffId Session::who(const Settings& settings) const {
  std::vector<std::string> all;
  std::vector<std::string> today;
  for (const auto& [id, staff] : settings.staff) {
    all.push_back(id.str());
    if (staff.on(today_)) today.push_back(id.str());
  }
  const std::string wanted =
      options_.by ? *options_.by : named_by_environment();
  if (!wanted.empty()) {
    if (std::find(all.begin(), all.end(), wanted) != all.end())
      return StaffId::unchecked(wanted);
    const std::string guess = nearest(wanted, all);
    throw Error("no member of the staff `" + printable(wanted) + "`",
                !guess.empty() ? "did you mean `" + guess + "`?"
                : all.empty()  ? "program.yaml lists nobody under `staff`"
                               : "program.yaml lists " + join(all, ", "));
  }
  if (today.size() == 1) return StaffId::unchecked(today.front());
  if (today.empty())
    throw Error(
        "nobody is on the staff on " + today_.str() + ", so who does this?",
        "name yourself: `stint set program staff.ID='{name: NAME}'`");
  throw Error("who does this? On " + today_.str() + " the staff is " +
                  join(today, ", "),
              "say which with `--by " + today.front() + "` or STINT_BY");
}

Author Session::author(const Settings& settings) const {
  Author author{.on = today_.str(), .by = ""};
  try {
    author.by = who(settings).str();
  } catch (const Error&) {
    // A command that needs nobody's name is no place to ask for it.
  }
  return author;
}

}  // namespace stint::tools
