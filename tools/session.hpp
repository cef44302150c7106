#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/diagnostic.hpp"
#include "stint/base/stopwatch.hpp"
#include "stint/records/changes.hpp"
#include "stint/records/values.hpp"
#include "stint/store/store.hpp"
#include "terminal.hpp"

namespace stint::tools {

/// The options that every command has.
struct GlobalOptions {
  /// The command's name, for those who wait for its lock.
  std::string command;
  /// `-C DIR`.
  std::optional<std::string> directory;
  std::optional<Date> today;
  std::optional<std::string> by;
  bool dry_run = false;
  bool quiet = false;
  bool verbose = false;
};

/// What a command that writes has decided, from a snapshot.
struct Decision {
  // Implicit on purpose: most commands decide nothing but changes.
  Decision(Changes wanted) : changes(std::move(wanted)) {}
  Decision(Changes wanted, std::string next_command, std::string text = {})
      : changes(std::move(wanted)),
        next(std::move(next_command)),
        report(std::move(text)) {}

  /// The summary begins with a verb, and holds no private value: `enroll 3
  /// students on bakery-website`. Where nothing is to be changed it says why
  /// (`nothing to do: …`), and the command ends well.
  Changes changes;
  /// The likely next command: `stint match bakery-website`; may be empty.
  std::string next;
  /// Goes to stdout, or to `output`, after the change; not with `--dry-run`,
  /// where the diff is the answer.
  std::string report;
  std::optional<std::string> output;
  /// Notes that come last, a line each; not with `--dry-run`.
  std::vector<std::string> advice;
};

using Decide = std::function<Decision(const Snapshot&)>;

/// `whole_program`: the change is refused if `check` finds an error in the
/// program as it would be that was not there before. For commands that write
/// what a person typed (add, set). `sound_program`: the
/// program that was read is checked, and any error in it refuses the change.
/// For a round, which rests on every record.
enum class Verify : std::uint8_t { nothing_more, whole_program, sound_program };

/// All that a command may use of the world outside: the program on disk, the
/// day, who acts, and the three streams. Made once, in `main`.
class Session {
 public:
  Session(GlobalOptions options, Terminal terminal);
  ~Session();

  const GlobalOptions& options() const { return options_; }
  const Terminal& terminal() const { return terminal_; }

  /// `--today`, else the clock's local day. The only place that reads a clock.
  Date today() const { return today_; }
  /// Who acts: `--by`, else `STINT_BY`, else the only member of the staff on
  /// `today()`. Throws `Error` that lists those there are.
  StaffId who(const Settings& settings) const;

  /// The root of the program, looked for once; see `program_root`.
  const std::string& root() const;

  /// Reads for a command that does not write. Records that have errors are not
  /// in the snapshot; a note says how many there are.
  Snapshot read(const Wanted& wanted);
  /// Reads, and refuses as `change` does with `Verify::sound_program`, for a
  /// command that writes nothing but rests on every record.
  Snapshot read_sound(const Wanted& wanted);
  /// The whole program as it would be after `changes` to it, which are refused
  /// if they bring in an error. Nothing is written.
  Snapshot suppose(const Snapshot& snapshot, const Changes& changes);
  /// The same without a check: what has errors is not in it.
  Snapshot preview(const Snapshot& snapshot, const Changes& changes);
  /// The same as `read` without the note, for `check`; `files` and `overlay`
  /// are what was read, for looking at the files' text.
  Snapshot read_with_faults(const Wanted& wanted);
  const FileSystem& files() const { return *files_; }
  const Overlay& overlay() const { return store_->overlay(); }

  /// The one way to change a program. Takes the lock, reads, refuses if a
  /// record that was read has errors, calls `decide`, commits what it decided,
  /// and says in one line what changed. With `--dry-run` prints a unified diff
  /// instead, without lock and without writing. Returns 0.
  int change(const Wanted& wanted, const Decide& decide,
             Verify verify = Verify::nothing_more);
  /// The changes that are kept for `undo`, the newest first.
  std::vector<KeptChange> kept_changes();
  /// Takes back the last `steps` changes, all or none, and names each; returns
  /// 0. Throws `Error` if fewer are kept, or a person has edited since.
  int undo(std::size_t steps);
  /// Ends a change that was interrupted, one way or the other; returns 0.
  int recover();

  /// An answer, for stdout. Kept until the command has ended, so that a command
  /// that fails prints no half answer.
  void out(std::string_view text);
  /// The same to `file` if one is given (`-o FILE`), whole or not at all.
  void out(std::string_view text, const std::optional<std::string>& file);
  /// A note on stderr, unless `--quiet`: one line, without `stint: `.
  void note(std::string_view text) const;
  /// Diagnostics on stderr.
  void complain(const std::vector<Diagnostic>& diagnostics) const;

  /// Measures the steps of the command. `--verbose` shows them on stderr; no
  /// file and no answer ever holds a time.
  Stopwatch& watch() { return watch_; }

  /// Writes what `out` has kept; called once by `main`.
  void finish();
  /// True once a change is on disk, so that a later failure does not claim that
  /// nothing was changed.
  bool has_changed() const { return has_changed_; }

 private:
  Store& store();
  Author author(const Settings& settings) const;
  void tell_recovered();
  /// What `out` has kept so far, once nothing can fail any more.
  void flush();
  void refuse_broken(const Snapshot& snapshot) const;
  /// Returns the program as it would be.
  Snapshot verify_whole(const std::vector<FilePatch>& patches);
  void verify_sound(const Snapshot& snapshot);

  GlobalOptions options_;
  Terminal terminal_;
  Date today_;
  mutable std::string root_;
  std::unique_ptr<FileSystem> files_;
  std::unique_ptr<Store> store_;
  Stopwatch watch_;
  std::string buffer_;
  bool has_changed_ = false;
};

/// What `file` holds, or standard input for `-`: for `--from`. Throws `Error`.
std::string read_input(const std::string& file);

}  // namespace stint::tools
