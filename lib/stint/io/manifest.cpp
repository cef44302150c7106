#include "stint/io/manifest.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "stint/base/sha256.hpp"
#include "stint/base/text.hpp"

namespace stint {

namespace {

constexpr std::string_view first_line = "stint-change 1\n";
constexpr std::string_view last_key = "sha256 ";
constexpr std::size_t digest_length = 64;
constexpr std::string_view no_file = "-";

std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; },
      ' ');
  return text;
}

/// The text up to `end`, which is taken off `rest` with it.
std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t at = std::min(rest.find(end), rest.size());
  const std::string_view part = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return part;
}

bool read_number(std::string_view text, std::uint64_t& number) {
  std::int64_t value = 0;
  if (!parse_count(text, std::numeric_limits<std::int64_t>::max(), value)) {
    return false;
  }
  number = static_cast<std::uint64_t>(value);
  return true;
}

bool read_digest(std::string_view text, std::optional<std::string>& digest) {
  if (text == no_file) return true;
  digest = text;
  return text.size() == digest_length &&
         text.find_first_not_of("0123456789abcdef") == text.npos;
}

/// Whether stint writes to `path` at all: below the program, and nowhere hidden
/// but for what `init` tells git to leave out and editors to look at.
bool is_ours(std::string_view path) {
  constexpr std::array<std::string_view, 3> for_editors{
      ".vscode", ".vscode/extensions.json", ".vscode/settings.json"};
  if (std::find(for_editors.begin(), for_editors.end(), path) !=
      for_editors.end())
    return true;
  const std::vector<std::string_view> steps = split(path, '/');
  return std::all_of(steps.begin(), steps.end(),
                     [](std::string_view step) {
                       return step == ".gitignore" ||
                              (!step.empty() && step.front() != '.');
                     }) &&
         path.find('\0') == path.npos;
}

bool read_path(std::string_view text, std::string& path) {
  path = text;
  return is_ours(path);
}

bool read_file_line(std::string_view line, ManifestFile& file) {
  return read_digest(take_until(line, ' '), file.before) &&
         read_digest(take_until(line, ' '), file.after) &&
         (file.before || file.after) && read_path(line, file.path);
}

bool read_line(std::string_view line, Manifest& manifest) {
  const std::string_view key = take_until(line, ' ');
  if (key == "number") return read_number(line, manifest.number);
  if (key == "undoes") return read_number(line, manifest.undoes.emplace_back());
  if (key == "old-bytes") return read_number(line, manifest.old_bytes);
  if (key == "summary") {
    manifest.summary = printable(line);
  } else if (key == "on") {
    manifest.author.on = printable(line);
  } else if (key == "by") {
    manifest.author.by = printable(line);
  } else if (key == "made") {
    return read_path(line, manifest.made.emplace_back());
  } else if (key == "file") {
    return read_file_line(line, manifest.files.emplace_back());
  } else {
    return false;
  }
  return true;
}

}  // namespace

std::string print_manifest(const Manifest& manifest) {
  std::string text(first_line);
  const auto add = [&text](std::string_view key, const std::string& value) {
    text.append(key).append(" ").append(value).append("\n");
  };
  add("number", std::to_string(manifest.number));
  for (const std::uint64_t undone : manifest.undoes)
    add("undoes", std::to_string(undone));
  add("old-bytes", std::to_string(manifest.old_bytes));
  add("summary", one_line(manifest.summary));
  const auto& [on, by] = manifest.author;
  if (!on.empty()) add("on", one_line(on));
  if (!by.empty()) add("by", one_line(by));
  for (const std::string& path : manifest.made) add("made", path);
  for (const ManifestFile& file : manifest.files) {
    add("file", file.before.value_or(std::string(no_file)) + " " +
                    file.after.value_or(std::string(no_file)) + " " +
                    file.path);
  }
  const std::string digest = sha256_hex(text);
  add("sha256", digest);
  return text;
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  const std::size_t tail = last_key.size() + digest_length + 1;
  if (text.size() < first_line.size() + tail || !text.starts_with(first_line)) {
    return std::nullopt;
  }
  std::string_view body = text.substr(0, text.size() - tail);
  const std::string_view last = text.substr(body.size());
  if (last != std::string(last_key).append(sha256_hex(body)).append("\n")) {
    return std::nullopt;
  }
  body.remove_prefix(first_line.size());
  Manifest manifest;
  while (!body.empty()) {
    if (!read_line(take_until(body, '\n'), manifest)) return std::nullopt;
  }
  return manifest;
}

}  // namespace stint
