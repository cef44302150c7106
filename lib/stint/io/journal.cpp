#include "stint/io/journal.hpp"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <csignal>

#include <pthread.h>

#include "stint/base/text.hpp"
#include "stint/io/change.hpp"
#include "stint/io/finish.hpp"
#include "stint/io/staging.hpp"
#include "stint/io/stale.hpp"
#include "stint/io/undo_entries.hpp"

namespace stint {

namespace {

/// Holds off the signals by which a person or the system ends a program.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t set;
    ::sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
      ::sigaddset(&set, signal);
    }
    ::pthread_sigmask(SIG_BLOCK, &set, &before_);
  }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;
  ~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_ = {};
};

/// For what does not matter any more, or is done again by the next command.
template <typename Act>
bool try_to(const Act& act) {
  try {
    act();
    return true;
  } catch (const Error&) {
    return false;
  }
}

const char* const settled_later =
    "the next command that changes something settles it";

Unconfirmed unconfirmed(const Error& cause) {
  return Unconfirmed(
      "the change was made, but the device did not confirm it: " +
          std::string(cause.what()),
      cause.help().empty() ? settled_later : cause.help());
}

Error saved_meanwhile(const std::string& path) {
  return Error(
      "`" + printable(path) + "` was saved by someone else at this moment",
      "nothing was changed: look at the file and run the command "
      "again");
}

/// The error to show for `cause`, which stopped the change.
Error explained(const Error& cause) {
  const auto* file = dynamic_cast<const FileError*>(&cause);
  if (file == nullptr || file->code() != ENOTSUP) return cause;
  return Error(
      "this file system cannot exchange files in one step, so a change of "
      "several files would not be safe",
      "keep the program on a local disk, or change one record at a time");
}

/// Writes the record that decides on the change, or throws with nothing
/// decided.
void decide(FileSystem& files, const Change& change) {
  if (change.form == Change::Form::single) return;
  files.rename(staged_manifest, record_path);
  try {
    files.sync_directory(stint_directory);
  } catch (const Error& error) {
    // Nothing has been exchanged, so that without the record nothing happened.
    if (!try_to([&] { files.unlink(record_path); })) throw unconfirmed(error);
    throw;
  }
}

/// Whether the change is pending so that readers see it as made.
bool is_seen_as_made(const FileSystem& files, const Change& change) {
  if (change.form == Change::Form::single) return false;
  bool made = true;
  try_to([&] {
    made = files.stat(record_path).has_value() &&
           !any(look_at_all(files, change), FileProgress::person_first);
  });
  return made;
}

/// Whether the single file that decides stays exchanged, for all that can be
/// seen of a disk that has failed.
bool stays_made(const FileSystem& files, const Change& change,
                const Error& cause) {
  if (change.form != Change::Form::single ||
      dynamic_cast<const AfterMove*>(&cause) == nullptr)
    return false;
  bool is_back = false;
  try_to([&] {
    is_back = look_at(files, change, 0).progress == FileProgress::to_do;
  });
  return !is_back;
}

/// Undoes what was done of the change because of `cause`, and throws.
[[noreturn]] void give_up(FileSystem& files, const Change& change,
                          const Error& cause) {
  try {
    take_back(files, change);
    try_to([&] { sync_names(files, change); });
    drop_record(files, change);
  } catch (const Error& error) {
    if (is_seen_as_made(files, change) || stays_made(files, change, cause))
      throw unconfirmed(error);
    throw Error(cause.what() + std::string("; then: ") + error.what(),
                settled_later);
  }
  try_to([&] { clean_up(files); });
  throw explained(cause);
}

void apply_single_plainly(FileSystem& files, const Change& change) {
  const FileState state = look_at(files, change, 0);
  if (state.progress != FileProgress::to_do) {
    throw saved_meanwhile(change.manifest.files.front().path);
  }
  replace_plainly(files, change);
}

void apply_all(FileSystem& files, Change& change) {
  try {
    const std::string stopped = apply(files, change);
    if (!stopped.empty()) throw saved_meanwhile(stopped);
  } catch (const FileError& error) {
    if (error.code() != ENOTSUP || change.form != Change::Form::single) throw;
    apply_single_plainly(files, change);
  }
  if (change.form == Change::Form::recorded) keep_old_versions(files, change);
}

void carry_out(FileSystem& files, Change change,
               const std::vector<SeenFile>& seen) {
  const SignalsBlocked blocked;
  try {
    refuse_conflicts(find_stale(files, seen));
    decide(files, change);
  } catch (const Unconfirmed&) {
    throw;
  } catch (const Error&) {
    try_to([&] { clean_up(files); });
    throw;
  }
  try {
    apply_all(files, change);
  } catch (const Error& error) {
    give_up(files, change, error);
  }
  try {
    confirm(files, change);
  } catch (const Error& error) {
    throw unconfirmed(error);
  }
  try_to([&] { clean_up(files); });
}

void commit_draft(FileSystem& files, Draft draft) {
  std::erase_if(draft.patches, [](const FilePatch& patch) {
    return patch.before == patch.after;
  });
  std::sort(
      draft.patches.begin(), draft.patches.end(),
      [](const FilePatch& a, const FilePatch& b) { return a.path < b.path; });
  assert(std::adjacent_find(draft.patches.begin(), draft.patches.end(),
                            [](const FilePatch& a, const FilePatch& b) {
                              return a.path == b.path;
                            }) == draft.patches.end());
  if (draft.patches.empty()) {
    // Changes that cancel out are undone by forgetting them.
    for (const std::uint64_t number : draft.undoes)
      remove_folder(files, undo_entry(number));
    return;
  }
  refuse_conflicts(find_conflicts(files, draft));
  Change change = stage(files, draft);
  carry_out(files, std::move(change), draft.seen);
}

Recovery recover_back(FileSystem& files, const Change& change,
                      std::vector<std::string> edited) {
  take_back(files, change);
  abandon(files, change);
  clean_up(files);
  return {.outcome = Recovery::Outcome::taken_back,
          .summary = change.manifest.summary,
          .edited = std::move(edited)};
}

Recovery recover_forward(FileSystem& files, Change& change,
                         std::vector<std::string> edited) {
  if (change.form == Change::Form::recorded) keep_old_versions(files, change);
  confirm(files, change);
  clean_up(files);
  return {.outcome = Recovery::Outcome::finished,
          .summary = change.manifest.summary,
          .edited = std::move(edited)};
}

/// The exchange decides: either it happened, or nothing did.
Recovery recover_single(FileSystem& files, Change& change) {
  settle_plain_replacement(files);
  const FileState state = look_at(files, change, 0);
  const std::string& path = change.manifest.files.front().path;
  switch (state.progress) {
    case FileProgress::done:
      return recover_forward(files, change, {});
    case FileProgress::done_and_edited:
      return recover_forward(files, change, {path});
    case FileProgress::person_first:
      if (state.staged == Side::other) {
        return recover_back(files, change, {path});
      }
      break;
    case FileProgress::unclear:
      if (state.staged_bytes) refuse_unclear(change, {state});
      break;
    case FileProgress::to_do:
      break;
  }
  recover_back(files, change, {});
  return {};
}

Recovery recover_recorded(FileSystem& files, Change& change) {
  const std::vector<FileState> states = look_at_all(files, change);
  refuse_unclear(change, states);
  std::vector<std::string> edited =
      paths_with(change, states, FileProgress::done_and_edited);
  if (any(states, FileProgress::person_first)) {
    for (auto& path : paths_with(change, states, FileProgress::person_first)) {
      edited.push_back(std::move(path));
    }
    return recover_back(files, change, std::move(edited));
  }
  const std::string stopped = apply(files, change);
  if (!stopped.empty()) {
    edited.push_back(stopped);
    return recover_back(files, change, std::move(edited));
  }
  return recover_forward(files, change, std::move(edited));
}

}  // namespace

Journal::Journal(FileSystem& files, [[maybe_unused]] const Lock& lock)
    : files_(files) {
  assert(lock.is_exclusive());
}

Recovery Journal::recover() {
  auto change = find_change(files_);
  if (!change) {
    clean_up(files_);
    return {};
  }
  const SignalsBlocked blocked;
  return change->form == Change::Form::single
             ? recover_single(files_, *change)
             : recover_recorded(files_, *change);
}

void Journal::commit(std::vector<FilePatch> patches, std::vector<SeenFile> seen,
                     std::string summary, Author author) {
  commit_draft(files_, Draft{.patches = std::move(patches),
                             .seen = std::move(seen),
                             .summary = std::move(summary),
                             .author = std::move(author),
                             .undoes = {},
                             .models = {}});
}

void Journal::undo(const UndoEntry& entry) {
  commit_draft(files_, Draft{.patches = entry.patches,
                             .seen = {},
                             .summary = "undo: " + entry.summary,
                             .author = {},
                             .undoes = entry.numbers,
                             .models = entry.models});
}

}  // namespace stint
