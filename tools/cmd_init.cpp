#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

#include "command.hpp"
#include "locating.hpp"
#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/base/unified_diff.hpp"
#include "stint/exchange/editor_files.hpp"
#include "stint/io/journal.hpp"
#include "stint/io/manifest.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/workflow/starter.hpp"

namespace stint::tools {
namespace {

namespace fs = std::filesystem;

struct Args {
  std::string directory = ".";
  bool example = false;
};

void declare(Args& args, Options& options) {
  options
      .argument("DIR", args.directory,
                "where; made if it is missing, here if it is not given",
                Arity::optional)
      .flag("--example", args.example,
            "an invented, complete program instead, to try things out")
      .about(
          "A program is a directory with the file program.yaml. It can be "
          "a git repository, and should become one.")
      .example("stint init internships")
      .example("stint init demo --example");
}

// The program whose copy a new one is: real files, so that `check` and people
// can look at them.
fs::path template_directory(bool example) {
  const fs::path bin = fs::read_symlink("/proc/self/exe").parent_path();
  const fs::path path =
      (bin / STINT_DATADIR / "examples" / (example ? "naperville" : "starter"))
          .lexically_normal();
  if (!fs::is_regular_file(path / "program.yaml"))
    throw Error(
        "the files of a new program are missing: " + printable(path.string()),
        "install the folder share/stint of stint as well");
  return path;
}

// What an earlier try that was interrupted left in .stint is in nobody's way.
bool is_empty_or_repository(const fs::path& directory) {
  bool has_git = false;
  bool has_other = false;
  for (const auto& entry : fs::directory_iterator(directory)) {
    if (entry.path().filename() == stint_directory) continue;
    (entry.path().filename() == ".git" ? has_git : has_other) = true;
  }
  return has_git || !has_other;
}

void refuse_unfit(const fs::path& directory) {
  const std::string shown = "`" + printable(directory.string()) + "`";
  if (const std::string root = find_program(directory.string()); !root.empty())
    throw Error(fs::path(root) == directory
                    ? shown + " is a program already"
                    : shown + " is inside the program " + printable(root),
                "name another directory");
  if (!fs::exists(directory)) return;
  if (!fs::is_directory(directory))
    throw Error(shown + " is no directory", "name another one");
  if (!is_empty_or_repository(directory))
    throw Error(shown + " is neither empty nor a git repository",
                "name another directory, or run `git init` in this one first");
}

// The files of the new program, and what tells editors about them. Of those
// that a repository has already, only .gitignore is changed, by adding lines; a
// README.md and the settings of an editor stay as they are.
std::vector<FilePatch> new_files(const fs::path& source, const fs::path& target,
                                 Date today) {
  const PosixFileSystem from(source.string());
  std::vector<FilePatch> patches;
  std::vector<std::string> taken;
  for (const auto& entry : fs::recursive_directory_iterator(source)) {
    if (!entry.is_regular_file()) continue;
    FilePatch patch{
        .path = entry.path().lexically_relative(source).generic_string()};
    patch.after = read_file(from, patch.path);
    if (patch.path == "program.yaml" && source.filename() == "starter")
      patch.after = with_school_year(*patch.after, today);
    if (fs::exists(target / patch.path)) {
      if (patch.path == "README.md") continue;
      if (patch.path != ".gitignore") taken.push_back(patch.path);
      patch.before = read_file(PosixFileSystem(target.string()), patch.path);
      patch.after = with_ignored(*patch.before, *patch.after);
    }
    patches.push_back(std::move(patch));
  }
  for (EditorFile& file : editor_files({})) {
    if (!fs::exists(target / file.path))
      patches.push_back({.path = file.path, .after = std::move(file.text)});
    else if (file.owner == FileOwner::stint)
      taken.push_back(file.path);
  }
  if (!taken.empty())
    throw Error("these files are there already: " + join(taken, ", "),
                "name another directory");
  std::sort(patches.begin(), patches.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return patches;
}

// Makes the directory, if need be, and all the files, or nothing.
void write_files(const fs::path& target, std::vector<FilePatch> patches) {
  std::vector<fs::path> made;
  for (fs::path at = target; !fs::exists(at); at = at.parent_path())
    made.push_back(at);
  try {
    fs::create_directories(target);
    PosixFileSystem files(target.string());
    const Lock lock = Lock::exclusive(
        files, "`stint init`, process " + std::to_string(getpid()));
    Journal journal(files, lock);
    journal.recover();
    journal.commit(std::move(patches), {}, "make a program");
  } catch (const Unconfirmed&) {
    throw;
  } catch (...) {
    std::error_code ignored;
    if (!made.empty()) fs::remove_all(made.back(), ignored);
    throw;
  }
}

int make(const Args& args, Session& session) {
  const auto& wanted = session.options().directory;
  const fs::path base = wanted ? start_directory(wanted) : ".";
  fs::path target = fs::absolute(base / args.directory).lexically_normal();
  if (!target.has_filename()) target = target.parent_path();
  refuse_unfit(target);
  auto patches =
      new_files(template_directory(args.example), target, session.today());
  const auto count = static_cast<std::int64_t>(patches.size());
  const std::string what = "make a program in " + args.directory + " (" +
                           counted(count, "file") + ")";
  if (session.options().dry_run) {
    for (const FilePatch& patch : patches)
      session.out(unified_diff(
          patch.path, patch.before ? &*patch.before : nullptr, &*patch.after));
    session.note("would " + what);
    return 0;
  }
  write_files(target, std::move(patches));
  session.note("done: " + what);
  const std::string in = args.directory == "." ? "" : " -C " + args.directory;
  session.note(args.example ? "next: stint" + in + " --today 2026-09-15 check"
                            : "next: write your school years and staff into " +
                                  (fs::path(args.directory) / "program.yaml")
                                      .lexically_normal()
                                      .string() +
                                  ", then stint" + in + " check");
  return 0;
}

int run(const Args& args, Session& session) {
  try {
    return make(args, session);
  } catch (const fs::filesystem_error& error) {
    throw Error("cannot make a program in `" + printable(args.directory) +
                    "`: " + error.code().message(),
                "nothing was changed");
  }
}

}  // namespace

Command init_command() {
  return {.name = "init",
          .group = Group::setup,
          .summary = "make a new program",
          .setup = setup(declare, run)};
}

}  // namespace stint::tools
