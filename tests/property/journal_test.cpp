// The journal against every interruption that a disk in memory can give it.

#include "stint/io/journal.hpp"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <memory>
#include <random>
#include <set>

#include <doctest/doctest.h>

#include "stint/io/change.hpp"
#include "stint/io/memory_file_system.hpp"
#include "stint/io/overlay.hpp"

namespace {

using stint::FilePatch;
using stint::MemoryFileSystem;
using Contents = std::map<std::string, std::string>;
/// What a command does to a program under the lock.
using Act = std::function<void(stint::FileSystem&)>;

/// A program, and a change of it.
struct Scene {
  std::unique_ptr<MemoryFileSystem> disk = std::make_unique<MemoryFileSystem>();
  std::vector<FilePatch> patches;
  Contents before;
  Contents after;
};

/// `kinds` has a letter for each file: replace, create, or delete it.
Scene make_scene(const std::string& kinds,
                 MemoryFileSystem::Missing missing = {}) {
  Scene scene;
  scene.disk = std::make_unique<MemoryFileSystem>(missing);
  scene.disk->save("students/keep.yaml", "kept\n");
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const std::string n = std::to_string(i);
    FilePatch patch{.path = "placements/p" + n + "/s.yaml",
                    .before = "old " + n + "\n",
                    .after = "new version " + n + "\n"};
    if (kinds[i] == 'c') patch.before.reset();
    if (kinds[i] == 'd') patch.after.reset();
    if (patch.before) scene.disk->save(patch.path, *patch.before);
    scene.patches.push_back(patch);
  }
  scene.before = scene.disk->contents();
  scene.after = scene.before;
  for (const FilePatch& patch : scene.patches) {
    scene.after.erase(patch.path);
    if (patch.after) scene.after[patch.path] = *patch.after;
  }
  return scene;
}

/// All words of 1 to `length` letters.
std::vector<std::string> all_kinds(std::size_t length) {
  std::vector<std::string> words{""};
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].size() == length) break;
    for (const char kind : {'r', 'c', 'd'}) words.push_back(words[at] + kind);
  }
  words.erase(words.begin());
  return words;
}

void commit(stint::FileSystem& files, const std::vector<FilePatch>& patches) {
  const stint::Lock lock = stint::Lock::exclusive(files, "test");
  stint::Journal journal(files, lock);
  journal.recover();
  journal.commit(patches, {}, "a change");
}

stint::Recovery recover(stint::FileSystem& files) {
  const stint::Lock lock = stint::Lock::exclusive(files, "test");
  return stint::Journal(files, lock).recover();
}

void undo(stint::FileSystem& files) {
  const stint::Lock lock = stint::Lock::exclusive(files, "test");
  stint::Journal journal(files, lock);
  journal.recover();
  const auto entry = stint::last_change(files);
  if (entry) journal.undo(*entry);
}

/// What a reader sees of the program.
void read_through(const stint::FileSystem& files, const stint::Overlay& overlay,
                  const std::string& path, Contents& contents) {
  const auto directory = stint::open_directory_through(files, overlay, path);
  if (!directory) return;
  std::vector<stint::DirEntry> entries;
  directory->list(entries);
  for (const auto& entry : entries) {
    const std::string at = stint::join_path(path, entry.name);
    if (entry.name == ".stint") continue;
    if (entry.type == stint::FileType::directory) {
      read_through(files, overlay, at, contents);
    } else if (std::string bytes; directory->read(entry.name, bytes)) {
      contents[at] = bytes;
    }
  }
}

Contents seen(const stint::FileSystem& files) {
  Contents contents;
  read_through(files, stint::read_overlay(files), "", contents);
  return contents;
}

enum class Outcome { made, refused, unconfirmed, killed };

Outcome attempt(MemoryFileSystem& disk, const Act& act) {
  try {
    act(disk);
    return Outcome::made;
  } catch (const stint::Unconfirmed&) {
    return Outcome::unconfirmed;
  } catch (const stint::Error&) {
    return Outcome::refused;
  } catch (const stint::Killed&) {
    return Outcome::killed;
  }
}

std::uint64_t operations_of(const MemoryFileSystem& disk, const Act& act) {
  MemoryFileSystem copy(disk);
  copy.clear_faults();
  act(copy);
  return copy.operations();
}

/// `.stint` holds nothing but what it may.
bool is_tidy(const MemoryFileSystem& disk) {
  const std::set<std::string> allowed{"lock", "tx", "commit", "undo",
                                      ".gitignore"};
  const auto entries = stint::list_directory(disk, ".stint");
  return std::all_of(entries.begin(), entries.end(), [&](const auto& entry) {
    return allowed.contains(entry.name);
  });
}

/// How often a state that is neither `before` nor `after` was found when `act`
/// is killed at each of its operations, and the recovery too.
int count_mixed_states(const Scene& scene, const Act& act, int& tries) {
  int mixed = 0;
  const auto whole = [&](const Contents& contents) {
    ++tries;
    if (contents != scene.before && contents != scene.after) ++mixed;
  };
  const std::uint64_t steps = operations_of(*scene.disk, act);
  for (std::uint64_t at = 1; at <= steps + 1; ++at) {
    MemoryFileSystem disk(*scene.disk);
    disk.kill_at(at);
    attempt(disk, act);
    const MemoryFileSystem left(disk);
    whole(seen(left));
    if (!is_tidy(left)) ++mixed;
    const Contents promised = seen(left);
    const std::uint64_t recovery = operations_of(left, recover);
    for (std::uint64_t then = 1; then <= recovery + 1; ++then) {
      MemoryFileSystem again(left);
      again.kill_at(then);
      attempt(again, recover);
      MemoryFileSystem last(again);
      if (seen(last) != promised) ++mixed;
      recover(last);
      whole(last.contents());
      // What a reader saw once stays so.
      if (last.contents() != promised) ++mixed;
      if (last.stat(".stint/tx") || last.stat(".stint/commit")) ++mixed;
    }
  }
  return mixed;
}

}  // namespace

TEST_CASE("a commit killed anywhere, and its recovery too, is all or nothing") {
  int tries = 0;
  for (const std::string& kinds : all_kinds(3)) {
    CAPTURE(kinds);
    const Scene scene = make_scene(kinds);
    const Act act = [&](auto& files) { commit(files, scene.patches); };
    CHECK(count_mixed_states(scene, act, tries) == 0);
  }
  MESSAGE(tries, " states");
  CHECK(tries > 20'000);
}

TEST_CASE("an undo killed anywhere, and its recovery too, is all or nothing") {
  int tries = 0;
  for (const std::string& kinds : all_kinds(3)) {
    CAPTURE(kinds);
    Scene scene = make_scene(kinds);
    commit(*scene.disk, scene.patches);
    REQUIRE(scene.disk->contents() == scene.after);
    CHECK(count_mixed_states(scene, undo, tries) == 0);
    undo(*scene.disk);
    CHECK(scene.disk->contents() == scene.before);
    CHECK_FALSE(stint::last_change(*scene.disk));
  }
}

TEST_CASE(
    "more than eight files, which are synced together, are no exception") {
  const Scene scene = make_scene("rcdrcdrcdr");
  int tries = 0;
  const Act act = [&](auto& files) { commit(files, scene.patches); };
  CHECK(count_mixed_states(scene, act, tries) == 0);
}

TEST_CASE("control: writing in place is caught by the same harness") {
  const Scene scene = make_scene("rr");
  int tries = 0;
  const Act in_place = [&](stint::FileSystem& files) {
    const stint::Lock lock = stint::Lock::exclusive(files, "test");
    for (const FilePatch& patch : scene.patches) {
      files.unlink(patch.path);
      files.create(patch.path, 0666)->write(*patch.after);
    }
  };
  CHECK(count_mixed_states(scene, in_place, tries) > 10);
}

TEST_CASE("control: renaming each file alone is caught by the same harness") {
  const Scene scene = make_scene("rr");
  int tries = 0;
  const Act each_alone = [&](stint::FileSystem& files) {
    const stint::Lock lock = stint::Lock::exclusive(files, "test");
    files.make_directory(".stint/tx", 0777);
    for (const FilePatch& patch : scene.patches) {
      files.create(".stint/tx/new", 0666)->write(*patch.after);
      files.rename(".stint/tx/new", patch.path);
    }
    files.remove_directory(".stint/tx");
  };
  CHECK(count_mixed_states(scene, each_alone, tries) > 0);
}

TEST_CASE("an undo entry is there exactly if its change was made") {
  for (const std::string& kinds : all_kinds(2)) {
    CAPTURE(kinds);
    const Scene scene = make_scene(kinds);
    const Act act = [&](auto& files) { commit(files, scene.patches); };
    const std::uint64_t steps = operations_of(*scene.disk, act);
    for (std::uint64_t at = 1; at <= steps; ++at) {
      CAPTURE(at);
      MemoryFileSystem killed(*scene.disk);
      killed.kill_at(at);
      REQUIRE(attempt(killed, act) == Outcome::killed);
      MemoryFileSystem disk(killed);
      recover(disk);
      const bool made = disk.contents() == scene.after;
      REQUIRE(stint::last_change(disk).has_value() == made);
      if (!made) continue;
      undo(disk);
      REQUIRE(disk.contents() == scene.before);
    }
  }
}

TEST_CASE("any operation that fails once leaves what the exit status says") {
  for (const std::string& kinds : all_kinds(3)) {
    const Scene scene = make_scene(kinds);
    const Act act = [&](auto& files) { commit(files, scene.patches); };
    const std::uint64_t steps = operations_of(*scene.disk, act);
    for (std::uint64_t at = 1; at <= steps; ++at) {
      for (const int code : {EIO, ENOSPC}) {
        CAPTURE(kinds);
        CAPTURE(at);
        MemoryFileSystem disk(*scene.disk);
        disk.fail_at(at, code);
        const Outcome outcome = attempt(disk, act);
        disk.clear_faults();
        const Contents& promised =
            outcome == Outcome::refused ? scene.before : scene.after;
        REQUIRE(seen(disk) == promised);
        recover(disk);
        REQUIRE(disk.contents() == promised);
        if (outcome == Outcome::refused) {
          REQUIRE(disk.directories() == scene.disk->directories());
        }
      }
    }
  }
}

TEST_CASE("a sync that never succeeds is refused before, unconfirmed after") {
  const Scene scene = make_scene("rcdrcdrcdr");
  MemoryFileSystem disk(*scene.disk);
  std::uint64_t syncs = 0;
  SUBCASE("before") {
    disk.fail_always("sync_all", EIO);
    CHECK_THROWS_WITH(commit(disk, scene.patches),
                      "cannot sync_all the program's directory: "
                      "input/output error");
    CHECK(disk.contents() == scene.before);
  }
  SUBCASE("after") {
    disk.before_each([&](std::uint64_t, const std::string& name) {
      if (name == "sync_all" && ++syncs == 2) {
        throw stint::FileError(EIO, "the disk is gone");
      }
    });
    CHECK_THROWS_WITH_AS(commit(disk, scene.patches),
                         "the change was made, but the device did not confirm "
                         "it: the disk is gone",
                         stint::Unconfirmed);
    CHECK(disk.contents() == scene.after);
  }
}

namespace {

enum class Edit { save, overwrite, remove };

/// False if there was nothing to edit.
bool edit(MemoryFileSystem& disk, const std::string& path, Edit how) {
  if (how == Edit::save) {
    disk.save(path, "a person's\n");
    return true;
  }
  if (!disk.contents().contains(path)) return false;
  if (how == Edit::remove) {
    disk.erase(path);
  } else {
    disk.overwrite(path, "a person's\n");
  }
  return true;
}

/// Whether `contents` is `whole` but for `path`.
bool same_except(Contents contents, Contents whole, const std::string& path) {
  contents.erase(path);
  whole.erase(path);
  return contents == whole;
}

}  // namespace

TEST_CASE("what a person saves during a commit is kept, and named") {
  int named = 0;
  for (const std::string& kinds : all_kinds(2)) {
    const Scene scene = make_scene(kinds);
    const Act act = [&](auto& files) { commit(files, scene.patches); };
    const std::uint64_t steps = operations_of(*scene.disk, act);
    for (const FilePatch& patch : scene.patches) {
      for (std::uint64_t at = 1; at <= steps; ++at) {
        CAPTURE(kinds);
        CAPTURE(patch.path);
        CAPTURE(at);
        MemoryFileSystem disk(*scene.disk);
        disk.before_each([&](std::uint64_t now, const std::string&) {
          if (now == at) edit(disk, patch.path, Edit::save);
        });
        std::string message;
        try {
          act(disk);
        } catch (const stint::Error& error) {
          message = error.what();
        }
        disk.clear_faults();
        REQUIRE(disk.contents()[patch.path] == "a person's\n");
        REQUIRE_FALSE(disk.stat(".stint/commit"));
        const bool made = message.empty();
        REQUIRE(same_except(disk.contents(), made ? scene.after : scene.before,
                            patch.path));
        if (made) continue;
        ++named;
        CAPTURE(message);
        REQUIRE(message.find("`" + patch.path + "`") != std::string::npos);
      }
    }
  }
  CHECK(named > 100);
}

TEST_CASE("a person's edit survives a kill at any later moment") {
  for (const char* const kinds : {"r", "c", "rr", "cr", "dr", "rc"}) {
    const Scene scene = make_scene(kinds);
    const Act act = [&](auto& files) { commit(files, scene.patches); };
    const std::uint64_t steps = operations_of(*scene.disk, act);
    const std::string& path = scene.patches.front().path;
    for (std::uint64_t at = 1; at <= steps; ++at) {
      for (std::uint64_t kill = at; kill <= steps + 20; ++kill) {
        for (const Edit how : {Edit::save, Edit::overwrite, Edit::remove}) {
          CAPTURE(kinds);
          CAPTURE(at);
          CAPTURE(kill);
          CAPTURE(static_cast<int>(how));
          MemoryFileSystem disk(*scene.disk);
          bool edited = false;
          disk.before_each([&](std::uint64_t now, const std::string&) {
            if (now == at) edited = edit(disk, path, how);
            if (now >= kill) throw stint::Killed{now};
          });
          attempt(disk, act);
          MemoryFileSystem last(disk);
          recover(last);
          const Contents contents = last.contents();
          if (edited && how == Edit::remove) {
            REQUIRE_FALSE(contents.contains(path));
          } else if (edited) {
            REQUIRE(contents.contains(path));
            REQUIRE(contents.at(path) == "a person's\n");
          }
          REQUIRE((same_except(contents, scene.before, path) ||
                   same_except(contents, scene.after, path)));
        }
      }
    }
  }
}

namespace {

/// One of the states of a file in the recovery table.
struct Cell {
  std::optional<std::string> target;
  std::optional<std::string> staged;
};

std::vector<Cell> cells_of(const FilePatch& patch) {
  std::vector<std::optional<std::string>> values{patch.before, patch.after,
                                                 "edited\n", std::nullopt};
  if (!patch.before || !patch.after) values.pop_back();
  std::vector<Cell> cells;
  for (const auto& target : values) {
    for (const auto& staged : values) cells.push_back({target, staged});
  }
  cells.push_back({"edited\n", "edited again\n"});
  return cells;
}

/// The table of reliability.md, written independently of the implementation.
struct Verdict {
  bool refuse = false;
  bool back = false;
};

Verdict judge(const FilePatch& patch, const Cell& cell) {
  const bool old_target = cell.target == patch.before;
  const bool new_target = cell.target == patch.after;
  if (cell.staged == patch.before) return {};
  if (cell.staged == patch.after) return {.back = !old_target};
  // No exchange leaves nothing, and creating a file leaves nothing else.
  if (!cell.staged || !patch.before) return {.refuse = true};
  return new_target ? Verdict{.back = true} : Verdict{.refuse = true};
}

std::optional<std::string> expected(const FilePatch& patch, const Cell& cell,
                                    bool back) {
  if (!back) {
    const bool to_do =
        cell.target == patch.before && cell.staged == patch.after;
    return to_do ? patch.after : cell.target;
  }
  const bool out = cell.target == patch.after && cell.staged != patch.after;
  return out ? cell.staged : cell.target;
}

void put(MemoryFileSystem& disk, const std::string& path,
         const std::optional<std::string>& bytes) {
  if (disk.contents(stint::split_path(path).directory).contains(path)) {
    disk.erase(path);
  }
  if (bytes) disk.save(path, *bytes);
}

/// The disk at the moment after the decision.
std::unique_ptr<MemoryFileSystem> decided(const Scene& scene) {
  auto disk = std::make_unique<MemoryFileSystem>(*scene.disk);
  bool decided = false;
  disk->before_each([&](std::uint64_t now, const std::string& name) {
    if (decided) throw stint::Killed{now};
    decided = name == "rename";
  });
  attempt(*disk, [&](auto& files) { commit(files, scene.patches); });
  return std::make_unique<MemoryFileSystem>(*disk);
}

/// Kills the recovery of `disk` at each of its operations.
void check_killed_recoveries(const MemoryFileSystem& disk,
                             const Contents& wanted) {
  const std::uint64_t steps = operations_of(disk, recover);
  for (std::uint64_t at = 1; at <= steps + 1; ++at) {
    CAPTURE(at);
    MemoryFileSystem killed(disk);
    killed.kill_at(at);
    attempt(killed, recover);
    MemoryFileSystem last(killed);
    REQUIRE(seen(last) == wanted);
    recover(last);
    REQUIRE(last.contents() == wanted);
    REQUIRE_FALSE(last.stat(".stint/commit"));
  }
}

enum class Recoveries { undisturbed, killed_anywhere };

void check_cells(const Scene& scene, const MemoryFileSystem& start,
                 const std::vector<Cell>& cells,
                 Recoveries recoveries = Recoveries::killed_anywhere) {
  MemoryFileSystem disk(start);
  Verdict all;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    put(disk, scene.patches[i].path, cells[i].target);
    put(disk, ".stint/tx/" + std::to_string(i), cells[i].staged);
    const Verdict one = judge(scene.patches[i], cells[i]);
    all.refuse = all.refuse || one.refuse;
    all.back = all.back || one.back;
  }
  if (all.refuse) {
    const Contents staged = disk.contents(".stint/tx");
    const Contents before = disk.contents();
    REQUIRE_THROWS_AS(recover(disk), stint::Error);
    REQUIRE(disk.contents() == before);
    REQUIRE(disk.contents(".stint/tx") == staged);
    return;
  }
  Contents wanted = scene.before;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto& path = scene.patches[i].path;
    wanted.erase(path);
    const auto bytes = expected(scene.patches[i], cells[i], all.back);
    if (bytes) wanted[path] = *bytes;
  }
  REQUIRE(seen(disk) == wanted);
  if (recoveries == Recoveries::killed_anywhere) {
    check_killed_recoveries(disk, wanted);
    return;
  }
  recover(disk);
  REQUIRE(disk.contents() == wanted);
  REQUIRE_FALSE(disk.stat(".stint/commit"));
}

/// A change of one file has no record: whatever is staged counts only if the
/// exchange brought it there.
struct SingleVerdict {
  bool refuse = false;
  std::optional<std::string> target;
};

SingleVerdict judge_single(const FilePatch& patch, const Cell& cell) {
  const bool ours = cell.staged == patch.before || cell.staged == patch.after;
  if (ours || !cell.staged) return {.refuse = false, .target = cell.target};
  if (patch.before && cell.target == patch.after) {
    return {.refuse = false, .target = cell.staged};
  }
  return {.refuse = true, .target = {}};
}

/// The disk before the step that decides on a change of one file.
std::unique_ptr<MemoryFileSystem> staged(const Scene& scene) {
  auto disk = std::make_unique<MemoryFileSystem>(*scene.disk);
  disk->before_each([](std::uint64_t now, const std::string& name) {
    if (name == "exchange" || name == "rename_no_replace") {
      throw stint::Killed{now};
    }
  });
  attempt(*disk, [&](auto& files) { commit(files, scene.patches); });
  return std::make_unique<MemoryFileSystem>(*disk);
}

void check_single_cell(const Scene& scene, const MemoryFileSystem& start,
                       const Cell& cell) {
  const FilePatch& patch = scene.patches.front();
  MemoryFileSystem disk(start);
  put(disk, patch.path, cell.target);
  put(disk, ".stint/tx/0", cell.staged);
  const SingleVerdict verdict = judge_single(patch, cell);
  const Contents before = disk.contents();
  if (verdict.refuse) {
    REQUIRE_THROWS_AS(recover(disk), stint::Error);
    REQUIRE(disk.contents() == before);
    REQUIRE(disk.contents(".stint/tx").at(".stint/tx/0") == cell.staged);
    return;
  }
  Contents wanted = before;
  wanted.erase(patch.path);
  if (verdict.target) wanted[patch.path] = *verdict.target;
  const std::uint64_t steps = operations_of(disk, recover);
  for (std::uint64_t at = 1; at <= steps + 1; ++at) {
    CAPTURE(at);
    MemoryFileSystem killed(disk);
    killed.kill_at(at);
    attempt(killed, recover);
    MemoryFileSystem last(killed);
    recover(last);
    REQUIRE(last.contents() == wanted);
    REQUIRE_FALSE(last.stat(".stint/tx"));
  }
}

}  // namespace

TEST_CASE("recovery follows its table in every state of one file") {
  int states = 0;
  for (const std::string& kinds : all_kinds(1)) {
    CAPTURE(kinds);
    const Scene scene = make_scene(kinds);
    const auto start = staged(scene);
    REQUIRE(start->stat(".stint/tx/manifest"));
    REQUIRE(start->contents() == scene.before);
    for (const Cell& cell : cells_of(scene.patches[0])) {
      CAPTURE(states);
      check_single_cell(scene, *start, cell);
      ++states;
    }
  }
  MESSAGE(states, " states");
  CHECK(states == 37);
}

TEST_CASE("recovery follows its table in every state of two files") {
  int states = 0;
  for (const std::string& kinds : all_kinds(2)) {
    if (kinds.size() != 2) continue;
    CAPTURE(kinds);
    const Scene scene = make_scene(kinds);
    const auto start = decided(scene);
    REQUIRE(start->stat(".stint/commit"));
    for (const Cell& first : cells_of(scene.patches[0])) {
      for (const Cell& second : cells_of(scene.patches[1])) {
        CAPTURE(states);
        check_cells(scene, *start, {first, second});
        ++states;
      }
    }
  }
  MESSAGE(states, " states");
}

TEST_CASE("recovery follows its table in every state of three files") {
  int states = 0;
  for (const std::string& kinds : all_kinds(3)) {
    if (kinds.size() != 3) continue;
    CAPTURE(kinds);
    const Scene scene = make_scene(kinds);
    const auto start = decided(scene);
    REQUIRE(start->stat(".stint/commit"));
    for (const Cell& first : cells_of(scene.patches[0])) {
      for (const Cell& second : cells_of(scene.patches[1])) {
        for (const Cell& third : cells_of(scene.patches[2])) {
          CAPTURE(states);
          // Two files were killed in every state; three are in a share.
          check_cells(scene, *start, {first, second, third},
                      states % 41 == 0 ? Recoveries::killed_anywhere
                                       : Recoveries::undisturbed);
          ++states;
        }
      }
    }
  }
  MESSAGE(states, " states");
  CHECK(states == 37 * 37 * 37);
}

TEST_CASE("every subset of the exchanges that a power cut kept is finished") {
  const Scene scene = make_scene("rcdr");
  const auto start = decided(scene);
  for (unsigned subset = 0; subset < 16; ++subset) {
    CAPTURE(subset);
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < scene.patches.size(); ++i) {
      const FilePatch& patch = scene.patches[i];
      cells.push_back((subset >> i & 1U) != 0
                          ? Cell{patch.after, patch.before}
                          : Cell{patch.before, patch.after});
    }
    check_cells(scene, *start, cells);
  }
}

TEST_CASE("without exchange one file is changed safely, several are refused") {
  const MemoryFileSystem::Missing missing{
      .exchange = true, .no_replace = true, .sync_all = true};
  int tries = 0;
  for (const std::string& kinds : all_kinds(1)) {
    CAPTURE(kinds);
    Scene scene = make_scene(kinds, missing);
    const Act act = [&](auto& files) { commit(files, scene.patches); };
    CHECK(count_mixed_states(scene, act, tries) == 0);
    act(*scene.disk);
    CHECK(scene.disk->contents() == scene.after);
    CHECK(count_mixed_states(scene, undo, tries) == 0);
  }
  const Scene several = make_scene("rcdrcdrcdr", missing);
  CHECK_THROWS_WITH(
      commit(*several.disk, several.patches),
      "this file system cannot exchange files in one step, so a change of "
      "several files would not be safe");
  CHECK(several.disk->contents() == several.before);
  CHECK_FALSE(several.disk->stat(".stint/commit"));
}

TEST_CASE("without a sync of everything each file is synced alone") {
  Scene scene = make_scene("rcdrcdrcdr", {.sync_all = true});
  commit(*scene.disk, scene.patches);
  CHECK(scene.disk->contents() == scene.after);
}

TEST_CASE("random histories of changes, undos, kills, faults and edits") {
  const auto seed = std::random_device()();
  MESSAGE("seed ", seed);
  CAPTURE(seed);
  std::mt19937 random(seed);
  const auto below = [&](unsigned n) {
    return static_cast<unsigned>(random() % n);
  };
  auto disk = std::make_unique<MemoryFileSystem>();
  for (int round = 0; round < 3000; ++round) {
    CAPTURE(round);
    const Contents before = disk->contents();
    std::map<std::string, FilePatch> patches;
    for (unsigned n = below(4) + 1; n > 0; --n) {
      const std::string path = "placements/p" + std::to_string(below(3)) +
                               "/s" + std::to_string(below(4)) + ".yaml";
      FilePatch patch{.path = path, .before = {}, .after = {}};
      if (before.contains(path)) patch.before = before.at(path);
      if (below(3) != 0 || !patch.before) {
        patch.after = "round " + std::to_string(round) + "\n";
      }
      patches[path] = patch;
    }
    std::vector<FilePatch> list;
    Contents after = before;
    for (const auto& [path, patch] : patches) {
      list.push_back(patch);
      after.erase(path);
      if (patch.after) after[path] = *patch.after;
    }
    const unsigned fault = below(4);
    if (fault == 1) disk->kill_at(below(120) + 1);
    if (fault == 2) disk->fail_at(below(120) + 1, EIO);
    const Outcome outcome =
        attempt(*disk, [&](auto& files) { commit(files, list); });
    disk = std::make_unique<MemoryFileSystem>(*disk);
    const Contents now = seen(*disk);
    if (outcome == Outcome::refused) REQUIRE(now == before);
    if (outcome == Outcome::made) REQUIRE(now == after);
    if (outcome == Outcome::unconfirmed) REQUIRE(now == after);
    REQUIRE((now == before || now == after));
    recover(*disk);
    REQUIRE(disk->contents() == now);
    if (now == after && below(3) == 0) {
      undo(*disk);
      REQUIRE(disk->contents() == before);
    }
  }
}
