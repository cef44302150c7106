// The changes that were made before: taken back, or brought to their end.

#include <string>

#include "session.hpp"
#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/base/unified_diff.hpp"
#include "stint/io/undo_log.hpp"

namespace stint::tools {
namespace {

const Wanted nothing = [](Loader&) {};

std::int64_t count_of(const auto& items) {
  return static_cast<std::int64_t>(items.size());
}

// Taking back `init` would remove all that a person has added since.
void refuse_to_unmake(const UndoEntry& entry) {
  for (const FilePatch& patch : entry.patches)
    if (patch.path == path_of({Kind::program, ""}) && !patch.after)
      throw Error(entry.numbers.size() == 1
                      ? "the last change is the one that made this program"
                      : "one of these changes is the one that made this "
                        "program",
                  "to be rid of it, remove its directory");
}

void refuse_too_many(std::size_t steps, const std::vector<KeptChange>& kept) {
  if (kept.empty())
    throw Error("nothing to undo: no change of this program is kept",
                "stint keeps the last 50 changes that it made itself, and at "
                "most 64 MiB of old versions");
  if (steps > kept.size())
    throw Error("only the last " + counted(count_of(kept), "change") + " " +
                    (kept.size() == 1 ? "is" : "are") + " kept, so " +
                    std::to_string(steps) + " cannot be taken back",
                "`stint undo --list` shows what is kept");
}

}  // namespace

std::vector<KeptChange> Session::kept_changes() {
  store().read(nothing);
  if (const std::string& pending = store().overlay().summary; !pending.empty())
    note("a change was interrupted, and is not listed: " + pending +
         "; `stint recover` ends it");
  return stint::kept_changes(*files_);
}

int Session::undo(std::size_t steps) {
  Store& store = this->store();
  if (options_.dry_run)
    store.read(nothing);
  else
    store.read_to_change(nothing);
  tell_recovered();
  std::vector<KeptChange> changes = stint::kept_changes(*files_);
  refuse_too_many(steps, changes);
  changes.resize(steps);
  const UndoEntry entry = last_changes(*files_, steps);
  refuse_to_unmake(entry);
  if (options_.dry_run) {
    for (const FilePatch& patch : entry.patches)
      out(unified_diff(patch.path, patch.before ? &*patch.before : nullptr,
                       patch.after ? &*patch.after : nullptr));
  } else {
    store.undo(entry);
    has_changed_ = true;
  }
  for (const KeptChange& change : changes)
    note((options_.dry_run ? "would take back: " : "taken back: ") +
         change.summary + " (" + counted(count_of(change.files), "file") + ")");
  return 0;
}

int Session::recover() {
  Store& store = this->store();
  if (options_.dry_run) {
    store.read(nothing);
    const std::string& pending = store.overlay().summary;
    note(pending.empty()
             ? "nothing to recover: no change was interrupted"
             : "would end a change that was interrupted: " + pending);
    return 0;
  }
  store.read_to_change(nothing);
  if (store.recovered().outcome == Recovery::Outcome::nothing)
    note("nothing to recover: no change was interrupted");
  tell_recovered();
  return 0;
}

void Session::tell_recovered() {
  const Recovery& found = store().recovered();
  if (found.outcome == Recovery::Outcome::nothing) return;
  note(found.outcome == Recovery::Outcome::finished
           ? "first finished a change that was interrupted: " + found.summary
           : "first took back a change that was interrupted, because a person "
             "had edited its files meanwhile: " +
                 found.summary);
  for (const std::string& file : found.edited)
    note("edited meanwhile, and left so: " + printable(file));
}

}  // namespace stint::tools
