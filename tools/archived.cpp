#include "archived.hpp"

#include <vector>

#include "naming.hpp"
#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/store/layout.hpp"

namespace stint::tools {
namespace {

constexpr const char* archive = "archive";

bool is(const FileSystem& files, const std::string& path, FileType type) {
  const auto found = files.stat(path);
  return found && found->type == type;
}

// The oldest first.
std::vector<std::string> archived_years(const FileSystem& files) {
  std::vector<std::string> years;
  if (!is(files, archive, FileType::directory)) return years;
  std::vector<DirEntry> entries;
  files.open_directory(archive)->list(entries);
  for (const DirEntry& entry : entries)
    if (entry.type == FileType::directory) years.push_back(entry.name);
  return years;
}

}  // namespace

std::optional<std::string> archived_file(const Session& session, Kind kind,
                                         const std::string& text) {
  if (!is_id(kind, text)) return std::nullopt;
  std::optional<std::string> newest;
  for (const std::string& year : archived_years(session.files())) {
    std::string path =
        std::string(archive) + "/" + year + "/" + path_of({kind, text});
    if (is(session.files(), path, FileType::regular)) newest = std::move(path);
  }
  return newest;
}

void refuse_archived(const Session& session, Kind kind,
                     const std::string& text) {
  if (const auto file = archived_file(session, kind, text))
    throw Error(std::string(singular(kind)) + " `" + printable(text) +
                    "` is in the archive",
                "`" + *file + "` is its record; stint reads none there");
}

}  // namespace stint::tools
