#include "checking.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "stint/base/error.hpp"
#include "stint/base/left_out.hpp"
#include "stint/base/text.hpp"
#include "stint/check/check.hpp"
#include "stint/io/overlay.hpp"
#include "stint/store/layout.hpp"

namespace stint::tools {
namespace {

// A round may be larger than other records.
constexpr std::size_t size_limit = any_size;

RecordFiles files_of(const Files& files, const RecordRef& record) {
  RecordFiles result;
  result.open_file = path_of(record);
  result.open_text = read_file_through(files.files, files.overlay,
                                       result.open_file, size_limit)
                         .value_or("");
  if (record.kind == Kind::program) return result;
  result.closed_file = path_of(record, Layer::closed);
  result.closed_text = read_file_through(files.files, files.overlay,
                                         result.closed_file, size_limit);
  return result;
}

// Calls `act(path, text)` for each file of records below `path`.
template <class Act>
void for_each_file(const Files& files, const std::string& path,
                   const Act& act) {
  const auto directory =
      open_directory_through(files.files, files.overlay, path);
  if (directory == nullptr) return;
  std::vector<DirEntry> entries;
  directory->list(entries);
  std::string text;
  for (const DirEntry& entry : entries) {
    const std::string file = join_path(path, entry.name);
    if (entry.type == FileType::directory) {
      for_each_file(files, file, act);
    } else if (entry.type == FileType::regular &&
               name_kind(entry.name) == NameKind::record &&
               directory->read(entry.name, text, nullptr, size_limit)) {
      act(file, text);
    }
  }
}

// The same for all files of a program.
template <class Act>
void for_each_file(const Files& files, const Act& act) {
  for (const KindName& name : kind_names()) {
    if (name.kind == Kind::program) continue;
    for (const Layer layer : {Layer::open, Layer::closed})
      for_each_file(files, directory_of(name.kind, layer), act);
  }
  if (const auto text =
          read_file_through(files.files, files.overlay, "program.yaml"))
    act("program.yaml", *text);
}

// Adds the findings of one record; of each check, the first ones.
void locate_all(std::span<const RecordFinding> findings,
                const RecordFiles& texts, std::vector<Diagnostic>& found) {
  struct Shown {
    std::size_t last = 0;
    std::size_t count = 0;
  };
  std::map<std::pair<std::string_view, Severity>, Shown> checks;
  for (const RecordFinding& finding : findings) {
    Shown& shown = checks[{finding.check, finding.severity}];
    if (++shown.count > most_faults_of_file) continue;
    shown.last = found.size();
    found.push_back(locate(finding, texts));
  }
  for (const auto& [check, shown] : checks)
    if (shown.count > most_faults_of_file)
      tell_left_out(found[shown.last], shown.count - most_faults_of_file);
}

bool is_below(const std::string& file, const std::string& path) {
  return path == "." || file == path || file.starts_with(path + '/');
}

}  // namespace

std::vector<Diagnostic> located(const Files& files,
                                std::span<const RecordFinding> findings) {
  std::vector<Diagnostic> found;
  for (auto first = findings.begin(); first != findings.end();) {
    const auto next = std::find_if(
        first, findings.end(),
        [&](const RecordFinding& f) { return f.record != first->record; });
    locate_all({first, next}, files_of(files, first->record), found);
    first = next;
  }
  return found;
}

std::vector<Diagnostic> check_snapshot(const Files& files,
                                       const Snapshot& snapshot, Date today) {
  std::vector<Diagnostic> all = snapshot.diagnostics;
  const Ledger ledger(snapshot.program);
  const auto findings =
      check_records({.ledger = ledger,
                     .broken = snapshot.broken,
                     .broken_references = snapshot.broken_references,
                     .today = today});
  for (Diagnostic& diagnostic : located(files, findings))
    all.push_back(std::move(diagnostic));
  sort_diagnostics(all);
  return all;
}

std::vector<Diagnostic> compare_all_readers(const Files& files) {
  std::vector<Diagnostic> found;
  for_each_file(files, [&](const std::string& file, const std::string& text) {
    if (const auto finding = compare_readers(text))
      found.push_back(locate(*finding, file, text));
  });
  sort_diagnostics(found);
  return found;
}

std::string path_in_program(const std::string& path, const std::string& root) {
  namespace fs = std::filesystem;
  for (const fs::path& base : {fs::current_path(), fs::path(root)}) {
    std::error_code missing;
    const fs::path file = fs::canonical(base / path, missing);
    if (missing) continue;
    const auto relative = file.lexically_relative(fs::canonical(root));
    if (!relative.empty() && *relative.begin() != "..")
      return relative.generic_string();
  }
  throw Error("no file or directory `" + printable(path) + "` in the program",
              "the program is in " + root);
}

void keep_below(std::vector<Diagnostic>& found,
                const std::vector<std::string>& paths) {
  std::erase_if(found, [&](const Diagnostic& diagnostic) {
    return !is_wanted(diagnostic.file, paths);
  });
}

bool is_wanted(const std::string& file, const std::vector<std::string>& paths) {
  return paths.empty() ||
         std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
           return is_below(file, path);
         });
}

std::size_t count_below(const Files& files,
                        const std::vector<std::string>& paths) {
  std::size_t count = 0;
  for_each_file(files, [&](const std::string& file, const std::string&) {
    if (is_wanted(file, paths)) ++count;
  });
  return count;
}

std::vector<Diagnostic> new_errors(const std::vector<Diagnostic>& before,
                                   const std::vector<Diagnostic>& after) {
  using Key = std::tuple<std::string, std::string, std::string>;
  const auto key = [](const Diagnostic& d) {
    return Key(d.file, d.check, d.message);
  };
  std::multiset<Key> known;
  for (const Diagnostic& diagnostic : before) known.insert(key(diagnostic));
  std::vector<Diagnostic> fresh;
  for (const Diagnostic& diagnostic : after) {
    if (diagnostic.severity != Severity::error) continue;
    if (const auto at = known.find(key(diagnostic)); at != known.end())
      known.erase(at);
    else
      fresh.push_back(diagnostic);
  }
  return fresh;
}

}  // namespace stint::tools
