#include "locating.hpp"

#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/store/store.hpp"

namespace stint::tools {
namespace {

namespace fs = std::filesystem;

std::string absolute_directory(const std::string& path,
                               std::string_view named_by) {
  const std::string help =
      std::string(named_by) + " names a directory, such as a program's";
  const std::string shown = "`" + printable(path) + "`";
  std::error_code fault;
  const fs::file_status status = fs::status(path, fault);
  if (status.type() == fs::file_type::not_found)
    throw Error("no directory " + shown, help);
  if (fault) throw Error("cannot look at " + shown + ": " + fault.message());
  if (!fs::is_directory(status)) throw Error(shown + " is no directory", help);
  return fs::absolute(path, fault).string();
}

std::string current_directory() {
  std::error_code fault;
  const fs::path here = fs::current_path(fault);
  if (fault)
    throw Error("cannot find out where this is: " + fault.message(),
                "go to a directory that exists, or name one with `-C DIR`");
  return here.string();
}

}  // namespace

std::string start_directory(const std::optional<std::string>& wanted) {
  if (wanted) return absolute_directory(*wanted, "`-C`");
  const char* variable = std::getenv("STINT_DIR");
  if (variable != nullptr && *variable != '\0')
    return absolute_directory(variable, "STINT_DIR");
  return current_directory();
}

std::string program_root(const std::optional<std::string>& wanted) {
  const std::string start = start_directory(wanted);
  std::string root = find_program(start);
  if (root.empty())
    throw Error("no program here: neither `" + printable(start) +
                    "` nor a directory above it has a program.yaml",
                "go to a program's directory, or name it with `-C DIR`; "
                "`stint init DIR` makes one");
  return root;
}

bool is_inside(const std::string& file, const std::string& root) {
  namespace fs = std::filesystem;
  std::error_code inner_fault;
  std::error_code outer_fault;
  const fs::path inner =
      fs::weakly_canonical(fs::absolute(file, inner_fault), inner_fault);
  const fs::path outer = fs::weakly_canonical(root, outer_fault);
  // Where that cannot be told, nothing private is at risk.
  if (inner_fault || outer_fault) return true;
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end())
             .first == outer.end();
}

}  // namespace stint::tools
