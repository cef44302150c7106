#include "session.hpp"

#include <algorithm>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

#include "checking.hpp"
#include "locating.hpp"
#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/base/unified_diff.hpp"
#include "stint/io/atomic_file.hpp"
#include "stint/io/posix_file_system.hpp"
#include "timing.hpp"
#include "verifying.hpp"

namespace stint::tools {
namespace {

std::tm local_now() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return local;
}

// For those who wait for this process, so that they know how long already.
std::string time_of_day() {
  const std::tm now = local_now();
  return fmt::format("{:02}:{:02}:{:02}", now.tm_hour, now.tm_min, now.tm_sec);
}

Date local_day() {
  const std::tm day = local_now();
  return Date::of(day.tm_year + 1900, static_cast<unsigned>(day.tm_mon + 1),
                  static_cast<unsigned>(day.tm_mday))
      .value_or(Date{});
}

std::string files_counted(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), "file");
}

std::string diff_of(const std::vector<FilePatch>& patches) {
  std::string text;
  for (const FilePatch& patch : patches)
    text += unified_diff(patch.path, patch.before ? &*patch.before : nullptr,
                         patch.after ? &*patch.after : nullptr);
  return text;
}

// The faults of the records that could not be read.
std::vector<Diagnostic> errors_of(const Snapshot& snapshot) {
  std::vector<Diagnostic> errors;
  for (const Diagnostic& diagnostic : snapshot.diagnostics) {
    const auto file = record_at(diagnostic.file);
    if (diagnostic.severity == Severity::error && file &&
        std::binary_search(snapshot.broken.begin(), snapshot.broken.end(),
                           file->record))
      errors.push_back(diagnostic);
  }
  return errors;
}

}  // namespace

Session::Session(GlobalOptions options, Terminal terminal)
    : options_(std::move(options)),
      terminal_(std::move(terminal)),
      today_(options_.today ? *options_.today : local_day()) {}

Session::~Session() = default;

// Not every command asks who acts, so that here nobody need be known.
const std::string& Session::root() const {
  if (root_.empty()) root_ = program_root(options_.directory);
  return root_;
}

Store& Session::store() {
  if (store_ != nullptr) return *store_;
  files_ = std::make_unique<PosixFileSystem>(root());
  const std::string holder = "`stint " + options_.command + "`, process " +
                             std::to_string(getpid()) + ", since " +
                             time_of_day();
  store_ = std::make_unique<Store>(
      *files_, holder, [this](const std::string& other) {
        note("waiting for " +
             (other.empty() ? "another stint" : printable(other)) +
             ", to end its work on this program; Ctrl-C gives up");
      });
  return *store_;
}

Snapshot Session::read_with_faults(const Wanted& wanted) {
  Snapshot snapshot = store().read(wanted);
  watch_.lap(reading_lap(snapshot.files));
  return snapshot;
}

Snapshot Session::read(const Wanted& wanted) {
  Snapshot snapshot = read_with_faults(wanted);
  if (const auto count = static_cast<std::int64_t>(snapshot.broken.size());
      count > 0)
    note("left out " + counted(count, "record") +
         " with errors; `stint check` shows them");
  return snapshot;
}

Snapshot Session::read_sound(const Wanted& wanted) {
  Snapshot snapshot = read_with_faults(wanted);
  refuse_broken(snapshot);
  verify_sound(snapshot);
  return snapshot;
}

Snapshot Session::suppose(const Snapshot& snapshot, const Changes& changes) {
  return verify_whole(store().preview(snapshot.program.settings, changes));
}

Snapshot Session::preview(const Snapshot& snapshot, const Changes& changes) {
  return store().read_with(store().preview(snapshot.program.settings, changes));
}

void Session::refuse_broken(const Snapshot& snapshot) const {
  if (snapshot.broken.empty()) return;
  complain(errors_of(snapshot));
  const auto count = static_cast<std::int64_t>(snapshot.broken.size());
  throw Error(counted(count, "record") + " that this rests on " +
                  (count == 1 ? "has" : "have") +
                  " errors, so nothing was changed",
              "correct them first; `stint check` shows every fault");
}

Snapshot Session::verify_whole(const std::vector<FilePatch>& patches) {
  Overlay overlay = store().overlay();
  for (const FilePatch& patch : patches)
    overlay.files[patch.path] = patch.after;
  const auto check = [&](const Overlay& seen_through,
                         const Snapshot& snapshot) {
    return check_snapshot({*files_, seen_through}, snapshot, today_);
  };
  Snapshot snapshot = store().read_with(patches);
  auto errors = new_errors({}, check(overlay, snapshot));
  // Which of them are new only matters if there are any.
  if (!errors.empty())
    errors =
        new_errors(check(store().overlay(), store().read_with({})), errors);
  if (errors.empty()) return snapshot;
  complain(errors);
  throw Error("this would bring in " +
                  counted(static_cast<std::int64_t>(errors.size()), "error") +
                  ", so nothing was changed",
              "the lines above are those that would have been written");
}

void Session::verify_sound(const Snapshot& snapshot) {
  std::vector<Diagnostic> errors =
      check_snapshot({*files_, store().overlay()}, snapshot, today_);
  std::erase_if(errors, [](const Diagnostic& d) {
    return d.severity != Severity::error;
  });
  if (errors.empty()) return;
  complain(errors);
  throw Error("the program has " +
                  counted(static_cast<std::int64_t>(errors.size()), "error") +
                  ", so nothing was changed",
              "correct them first; this rests on every record");
}

int Session::change(const Wanted& wanted, const Decide& decide, Verify verify) {
  Store& store = this->store();
  const Snapshot snapshot =
      options_.dry_run ? store.read(wanted) : store.read_to_change(wanted);
  watch_.lap(reading_lap(snapshot.files));
  tell_recovered();
  refuse_broken(snapshot);
  if (options_.by) who(snapshot.program.settings);
  if (verify == Verify::sound_program) {
    verify_sound(snapshot);
    watch_.lap("check the records");
  }
  const Decision decision = decide(snapshot);
  const Changes& changes = decision.changes;
  watch_.lap("decide what to change");
  std::vector<FilePatch> patches =
      changes.empty() ? std::vector<FilePatch>{}
                      : store.preview(snapshot.program.settings, changes);
  std::erase_if(patches,
                [](const FilePatch& p) { return p.before == p.after; });
  if (patches.empty()) {
    out(decision.report, decision.output);
    note(changes.empty() && !changes.summary.empty()
             ? changes.summary
             : "nothing to change: it is so already");
    return 0;
  }
  if (verify == Verify::whole_program &&
      !is_surely_sound(store, changes, patches, today_))
    verify_whole(patches);
  watch_.lap("prove the new texts");
  if (options_.dry_run) {
    out(diff_of(patches));
    note("would " + changes.summary + ": " + files_counted(patches.size()));
    return 0;
  }
  const std::size_t count = patches.size();
  store.commit(std::move(patches), snapshot.seen, changes.summary,
               author(snapshot.program.settings));
  has_changed_ = true;
  watch_.lap("write the files");
  out(decision.report, decision.output);
  flush();
  note("done: " + changes.summary + " (" + files_counted(count) + ")");
  if (!decision.next.empty()) note("next: " + decision.next);
  for (const std::string& line : decision.advice) note(line);
  return 0;
}

void Session::out(std::string_view text) { buffer_ += text; }

void Session::out(std::string_view text,
                  const std::optional<std::string>& file) {
  if (!file) return out(text);
  try {
    write_file_atomically(*file, text);
  } catch (const FileError& error) {
    throw Error("cannot write `" + printable(*file) +
                    "`: " + std::strerror(error.code()),
                error.help());
  }
}

void Session::note(std::string_view text) const {
  if (options_.quiet) return;
  terminal_.write_error(printable(text) + '\n');
}

void Session::complain(const std::vector<Diagnostic>& diagnostics) const {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics)
    text += render(diagnostic, terminal_.error_paint(), terminal_.text_width());
  terminal_.write_error(text);
}

void Session::flush() { terminal_.write_out(std::exchange(buffer_, {})); }

void Session::finish() {
  flush();
  watch_.lap("answer");
  if (!options_.verbose) return;
  for (const std::string& line : time_lines(watch_)) note(line);
}

std::string read_input(const std::string& file) {
  if (file == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || in.bad() || std::filesystem::is_directory(file))
    throw Error("cannot read `" + printable(file) + "`",
                "give a file, or `-` for standard input");
  return text;
}

}  // namespace stint::tools
