#include "stint/store/layout.hpp"

#include <algorithm>
#include <array>

#include "stint/base/id.hpp"

namespace stint {
namespace {

constexpr std::string_view settings_file = "program.yaml";
constexpr std::string_view extension = ".yaml";
constexpr std::string_view private_directory = "private/";

}  // namespace

std::string directory_of(Kind kind, Layer layer) {
  std::string path(layer == Layer::closed ? private_directory : "");
  return path += plural(kind);
}

std::string path_of(const RecordRef& record, Layer layer) {
  if (record.kind == Kind::program) return std::string(settings_file);
  std::string path = directory_of(record.kind, layer);
  path += '/';
  path += record.id;
  return path += extension;
}

std::string csv_path_of(std::string_view round) {
  std::string path = directory_of(Kind::round);
  path += '/';
  path += round;
  return path += ".csv";
}

std::optional<RecordFile> record_at(std::string_view path) {
  RecordFile file;
  if (path == settings_file) return file;
  if (path.starts_with(private_directory)) {
    file.layer = Layer::closed;
    path.remove_prefix(private_directory.size());
  }
  if (!path.ends_with(extension)) return std::nullopt;
  path.remove_suffix(extension.size());
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto kind = parse_kind(path.substr(0, slash));
  if (!kind || plural(*kind) != path.substr(0, slash)) return std::nullopt;
  const std::string_view id = path.substr(slash + 1);
  const std::size_t inner = id.find('/');
  if ((*kind == Kind::placement) != (inner != std::string_view::npos))
    return std::nullopt;
  if (why_no_id(id.substr(0, inner)) ||
      (inner != std::string_view::npos && why_no_id(id.substr(inner + 1))))
    return std::nullopt;
  file.record = {*kind, std::string(id)};
  return file;
}

NameKind name_kind(std::string_view name) {
  if (name.starts_with('.')) return NameKind::other;
  if (name.ends_with(".yml")) return NameKind::yml;
  if (!name.ends_with(extension)) return NameKind::other;
  name.remove_suffix(extension.size());
  return why_no_id(name) ? NameKind::bad_id : NameKind::record;
}

bool is_kind_directory(std::string_view name) {
  const auto kind = parse_kind(name);
  return kind && *kind != Kind::program && plural(*kind) == name;
}

bool is_known_directory(std::string_view name) {
  static constexpr std::array<std::string_view, 7> others{
      "private",   "imports", "releases", "templates",
      "published", "archive", "schemas"};
  if (name.starts_with('.')) return true;
  if (std::find(others.begin(), others.end(), name) != others.end())
    return true;
  return is_kind_directory(name);
}

}  // namespace stint
