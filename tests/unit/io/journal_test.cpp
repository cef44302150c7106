#include "stint/io/journal.hpp"

#include <cerrno>

#include <doctest/doctest.h>

#include "stint/io/memory_file_system.hpp"
#include "stint/io/overlay.hpp"

using stint::FilePatch;
using stint::MemoryFileSystem;

namespace {

void commit(MemoryFileSystem& disk, const std::vector<FilePatch>& patches,
            const std::string& summary = "a change") {
  const stint::Lock lock = stint::Lock::exclusive(disk, "test");
  stint::Journal journal(disk, lock);
  journal.recover();
  journal.commit(patches, {}, summary);
}

void undo(MemoryFileSystem& disk) {
  const stint::Lock lock = stint::Lock::exclusive(disk, "test");
  stint::Journal(disk, lock).undo(*stint::last_change(disk));
}

/// Two files whose change was decided on, and nothing more.
std::unique_ptr<MemoryFileSystem> with_pending_change() {
  MemoryFileSystem disk;
  disk.save("a", "old a\n");
  disk.before_each([](std::uint64_t now, const std::string& name) {
    if (name == "exchange") throw stint::Killed{now};
  });
  CHECK_THROWS_AS(commit(disk, {{"a", "old a\n", "new a\n"},
                                {"new/b", std::nullopt, "new b\n"}}),
                  stint::Killed);
  return std::make_unique<MemoryFileSystem>(disk);
}

/// Three changes over four files; `first` is the disk before them.
std::unique_ptr<MemoryFileSystem> after_three_changes() {
  auto disk = std::make_unique<MemoryFileSystem>();
  disk->save("a", "1\n");
  disk->save("b", "1\n");
  disk->set_mode("b", 0640);
  commit(*disk, {{"a", "1\n", "2\n"}, {"new/c", std::nullopt, "2\n"}}, "x");
  commit(*disk, {{"a", "2\n", "3\n"}, {"b", "1\n", std::nullopt}}, "y");
  commit(*disk, {{"d", std::nullopt, "4\n"}}, "z");
  return disk;
}

void undo_last(MemoryFileSystem& disk, std::size_t count) {
  const stint::Lock lock = stint::Lock::exclusive(disk, "test");
  stint::Journal(disk, lock).undo(stint::last_changes(disk, count));
}

}  // namespace

TEST_CASE("changes are undone one by one, the last one first") {
  MemoryFileSystem disk;
  commit(disk, {{"a", std::nullopt, "one\n"}}, "first");
  commit(disk, {{"a", "one\n", "two\n"}}, "second");
  commit(disk, {{"a", "two\n", std::nullopt}}, "third");
  CHECK(stint::last_change(disk)->summary == "third");
  undo(disk);
  CHECK(disk.contents().at("a") == "two\n");
  CHECK(stint::last_change(disk)->summary == "second");
  undo(disk);
  CHECK(disk.contents().at("a") == "one\n");
  undo(disk);
  CHECK(disk.contents().empty());
  CHECK_FALSE(stint::last_change(disk));
}

TEST_CASE("several changes are undone in one, and a file is seen once") {
  const auto disk = after_three_changes();
  const auto changes = stint::kept_changes(*disk);
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].summary == "z");
  CHECK(changes[2].files == std::vector<std::string>{"a", "new/c"});
  CHECK(stint::last_changes(*disk, 3).patches.size() == 4);
  undo_last(*disk, 3);
  CHECK(disk->contents() ==
        std::map<std::string, std::string>{{"a", "1\n"}, {"b", "1\n"}});
  CHECK(disk->mode("b") == 0640);
  CHECK(stint::kept_changes(*disk).empty());
}

TEST_CASE("an undo of several that is killed anywhere is all or nothing") {
  const auto start = after_three_changes();
  const auto before = start->contents();
  const std::map<std::string, std::string> after{{"a", "1\n"}, {"b", "1\n"}};
  bool ended = false;
  for (std::uint64_t at = 1; !ended; ++at) {
    CAPTURE(at);
    MemoryFileSystem dying(*start);
    dying.kill_at(at);
    try {
      undo_last(dying, 3);
      ended = true;
    } catch (const stint::Killed&) {
    }
    MemoryFileSystem disk(dying);
    const stint::Lock lock = stint::Lock::exclusive(disk, "test");
    stint::Journal(disk, lock).recover();
    const bool is_made = disk.contents() == after;
    REQUIRE((is_made || disk.contents() == before));
    REQUIRE(stint::kept_changes(disk).size() == (is_made ? 0 : 3));
  }
}

TEST_CASE("changes that cancel out are undone by forgetting them") {
  MemoryFileSystem disk;
  disk.save("a", "1\n");
  commit(disk, {{"a", "1\n", "2\n"}});
  commit(disk, {{"a", "2\n", "1\n"}});
  undo_last(disk, 2);
  CHECK(disk.contents().at("a") == "1\n");
  CHECK(stint::kept_changes(disk).empty());
}

TEST_CASE("an edit between two changes stops the undo of both") {
  const auto disk = after_three_changes();
  disk->save("a", "by hand\n");
  commit(*disk, {{"a", "by hand\n", "5\n"}}, "last");
  const auto changes = stint::kept_changes(*disk);
  CHECK(changes[0].edited.empty());
  CHECK(changes[1].edited.empty());
  CHECK(changes[2].edited == std::vector<std::string>{"a"});
  CHECK_THROWS_WITH(stint::last_changes(*disk, 3),
                    "the change `y` cannot be undone, because 1 file of it was "
                    "edited since:\n  `a`");
  CHECK(stint::last_changes(*disk, 2).patches.size() == 2);
}

TEST_CASE("what an editor wrote into an old version is named, not lost") {
  const auto disk = after_three_changes();
  disk->overwrite(".stint/undo/2/0", "2 and more\n");
  CHECK_THROWS_WITH(stint::last_changes(*disk, 2),
                    "the change cannot be undone, because the old version of "
                    "`a` was written to after stint replaced it");
}

TEST_CASE("an undo is refused where a person has edited since") {
  MemoryFileSystem disk;
  commit(disk, {{"a", std::nullopt, "a\n"}, {"b", std::nullopt, "b\n"}});
  disk.save("b", "edited\n");
  CHECK_THROWS_WITH(stint::last_change(disk),
                    "the change `a change` cannot be undone, because 1 file "
                    "of it was edited since:\n  `b`");
}

TEST_CASE("at most fifty changes are kept for undo") {
  MemoryFileSystem disk;
  disk.save("a", "0");
  for (int i = 0; i < 60; ++i) {
    commit(disk, {{"a", std::to_string(i), std::to_string(i + 1)}});
  }
  CHECK(stint::list_directory(disk, ".stint/undo").size() ==
        stint::undo_entries);
  undo(disk);
  CHECK(disk.contents().at("a") == "59");
}

TEST_CASE("old versions are bounded in size, but the last is always kept") {
  MemoryFileSystem disk;
  const std::string large(std::size_t{40} << 20, 'x');
  disk.save("a", large);
  commit(disk, {{"a", large, "small"}});
  commit(disk, {{"a", "small", large}});
  commit(disk, {{"a", large, "small"}});
  CHECK(stint::list_directory(disk, ".stint/undo").size() == 2);
}

TEST_CASE("a change that changes nothing leaves no trace") {
  MemoryFileSystem disk;
  disk.save("a", "same\n");
  commit(disk, {{"a", "same\n", "same\n"}});
  CHECK_FALSE(stint::last_change(disk));
}

TEST_CASE("a damaged record is never obeyed") {
  const auto disk = with_pending_change();
  std::string record = disk->contents(".stint").at(".stint/commit");
  record[record.find("old-bytes") + 10] ^= 1;
  disk->save(".stint/commit", record);
  const auto before = disk->contents();
  CHECK_THROWS_WITH(stint::read_overlay(*disk),
                    "`.stint/commit` is damaged, so the change that it "
                    "describes can be neither finished nor taken back");
  CHECK_THROWS_WITH(commit(*disk, {{"x", std::nullopt, "x\n"}}),
                    "`.stint/commit` is damaged, so the change that it "
                    "describes can be neither finished nor taken back");
  CHECK(disk->contents() == before);
}

TEST_CASE("a reader sees the files and directories of a pending change") {
  const auto disk = with_pending_change();
  const stint::Overlay overlay = stint::read_overlay(*disk);
  CHECK(overlay.summary == "a change");
  std::vector<stint::DirEntry> entries;
  stint::open_directory_through(*disk, overlay, "")->list(entries);
  const std::vector<stint::DirEntry> expected{
      {".stint", stint::FileType::directory},
      {"a", stint::FileType::regular},
      {"new", stint::FileType::directory}};
  CHECK(entries == expected);
  CHECK(stint::read_file_through(*disk, overlay, "a") == "new a\n");
  CHECK(stint::read_file_through(*disk, overlay, "new/b") == "new b\n");
  CHECK_FALSE(stint::read_file_through(*disk, overlay, "other/c"));
}

TEST_CASE(
    "a reader sees a change taken back that a person stands in the way "
    "of, and so does the next writer") {
  const auto disk = with_pending_change();
  disk->save("a", "a person's\n");
  const stint::Overlay overlay = stint::read_overlay(*disk);
  CHECK(stint::read_file_through(*disk, overlay, "a") == "a person's\n");
  CHECK_FALSE(stint::read_file_through(*disk, overlay, "new/b"));
  const stint::Lock lock = stint::Lock::exclusive(*disk, "test");
  const stint::Recovery recovery = stint::Journal(*disk, lock).recover();
  CHECK(recovery.outcome == stint::Recovery::Outcome::taken_back);
  CHECK(recovery.edited == std::vector<std::string>{"a"});
  CHECK(disk->contents() ==
        std::map<std::string, std::string>{{"a", "a person's\n"}});
}

TEST_CASE("what cannot be told from a person's edits is kept and explained") {
  const auto disk = with_pending_change();
  disk->save("a", "edited\n");
  disk->save(".stint/tx/0", "edited too\n");
  CHECK_THROWS_WITH(commit(*disk, {{"x", std::nullopt, "x\n"}}),
                    "the change `a change` was interrupted, and 1 file of it "
                    "cannot be told from a person's edits:\n"
                    "  `a` and `.stint/tx/0`");
  CHECK(disk->contents(".stint/tx").at(".stint/tx/0") == "edited too\n");
}

TEST_CASE("nobody can see through a change that cannot be understood") {
  const auto disk = with_pending_change();
  disk->save("a", "edited\n");
  disk->save(".stint/tx/0", "edited too\n");
  CHECK_THROWS_WITH(stint::read_overlay(*disk),
                    "the change `a change` was interrupted, and 1 file of it "
                    "cannot be told from a person's edits:\n"
                    "  `a` and `.stint/tx/0`");
}

TEST_CASE("a pending change gives its files the stamps of the disk") {
  MemoryFileSystem before;
  before.save("a", "old a\n");
  before.save("c", "old c\n");
  before.save("d", "other\n");
  before.before_each([](std::uint64_t now, const std::string& name) {
    if (name == "exchange") throw stint::Killed{now};
  });
  CHECK_THROWS_AS(commit(before, {{"a", "old a\n", "new a\n"},
                                  {"c", "old c\n", std::nullopt},
                                  {"new/b", std::nullopt, "new b\n"}}),
                  stint::Killed);
  const MemoryFileSystem disk(before);
  const stint::Overlay overlay = stint::read_overlay(disk);
  const auto root = stint::open_directory_through(disk, overlay, "");
  const auto made = stint::open_directory_through(disk, overlay, "new");
  std::string bytes;
  stint::FileStamp stamp;
  REQUIRE(root->read("a", bytes, &stamp));
  CHECK(bytes == "new a\n");
  CHECK(stamp == disk.stat("a")->stamp);
  CHECK_FALSE(root->read("c", bytes));
  CHECK(root->read("d", bytes));
  CHECK(bytes == "other\n");
  CHECK_FALSE(root->read("e", bytes));
  REQUIRE(made->read("b", bytes, &stamp));
  CHECK(bytes == "new b\n");
  CHECK(stamp == stint::FileStamp{});
  CHECK_FALSE(made->read("c", bytes));
  CHECK_THROWS_WITH(made->read("b", bytes, nullptr, 5),
                    "`new/b` has more than 5 bytes");
  CHECK_FALSE(stint::read_file_through(disk, overlay, "c"));
  CHECK_FALSE(stint::read_file_through(disk, overlay, "new/c"));
}

TEST_CASE("a link in place of a changed file counts as a person's edit") {
  const auto disk = with_pending_change();
  disk->put_special("a", stint::FileType::symlink);
  const stint::Lock lock = stint::Lock::exclusive(*disk, "test");
  const stint::Recovery recovery = stint::Journal(*disk, lock).recover();
  CHECK(recovery.outcome == stint::Recovery::Outcome::taken_back);
  CHECK(recovery.edited == std::vector<std::string>{"a"});
  CHECK(disk->stat("a")->type == stint::FileType::symlink);
  CHECK_FALSE(disk->stat("new"));
}

TEST_CASE("a person who saves during a recovery is first, and is named") {
  const auto disk = with_pending_change();
  disk->before_each([&](std::uint64_t, const std::string& name) {
    if (name == "exchange" && disk->contents().at("a") == "old a\n")
      disk->save("a", "a person's\n");
  });
  const stint::Lock lock = stint::Lock::exclusive(*disk, "test");
  const stint::Recovery recovery = stint::Journal(*disk, lock).recover();
  CHECK(recovery.outcome == stint::Recovery::Outcome::taken_back);
  CHECK(recovery.edited == std::vector<std::string>{"a"});
  CHECK(disk->contents() ==
        std::map<std::string, std::string>{{"a", "a person's\n"}});
}

TEST_CASE("what in the undo log is no entry is passed over") {
  MemoryFileSystem disk;
  commit(disk, {{"a", std::nullopt, "one\n"}}, "first");
  disk.save(".stint/undo/7", "no directory\n");
  disk.save(".stint/undo/notes/x", "no number\n");
  disk.save(".stint/undo/9/0", "no manifest\n");
  CHECK(stint::last_change(disk)->summary == "first");
  commit(disk, {{"a", "one\n", "two\n"}}, "second");
  CHECK(stint::last_change(disk)->summary == "second");
  CHECK(disk.contents(".stint/undo").contains(".stint/undo/notes/x"));
}

TEST_CASE("an undo that cannot be trusted is refused") {
  MemoryFileSystem disk;
  commit(disk, {{"a", std::nullopt, "one\n"}}, "first");
  commit(disk, {{"a", "one\n", "two\n"}}, "second");
  const auto log = disk.contents(".stint/undo");
  std::string entry;
  for (const auto& [path, bytes] : log) {
    if (bytes == "one\n") entry = stint::split_path(path).directory;
  }
  REQUIRE_FALSE(entry.empty());
  disk.save(entry + "/0", "scratched\n");
  CHECK_THROWS_WITH(stint::last_change(disk),
                    "the change cannot be undone, because the old version of "
                    "`a` was written to after stint replaced it");
  disk.erase(entry + "/0");
  CHECK_THROWS_WITH(
      stint::last_change(disk),
      ("`" + entry + "/0` is damaged, so the last change cannot be undone")
          .c_str());
  disk.save(entry + "/0", "one\n");
  disk.save(entry + "/manifest", "scratched\n");
  CHECK_THROWS_WITH(stint::last_change(disk),
                    ("`" + entry +
                     "/manifest` is damaged, so the last change "
                     "cannot be undone")
                        .c_str());
  disk.save(entry + "/manifest", log.at(entry + "/manifest"));
  CHECK(stint::last_change(disk)->summary == "second");
  disk.fail_always("read", EIO);
  CHECK_THROWS_AS(stint::last_change(disk), stint::FileError);
  disk.clear_faults();
  disk.put_special("a", stint::FileType::symlink);
  CHECK_THROWS_WITH(stint::last_change(disk),
                    "the change `second` cannot be undone, because 1 file of "
                    "it was edited since:\n  `a`");
}

TEST_CASE("a device that fails under an undo is no person's edit") {
  MemoryFileSystem disk;
  commit(disk, {{"a", std::nullopt, "one\n"}}, "first");
  commit(disk, {{"a", "one\n", "two\n"}}, "second");
  std::uint64_t reads = 0;
  std::uint64_t lost = 0;
  disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name == "read" && ++reads == lost) throw stint::FileError(EIO, "lost");
  });
  CHECK(stint::last_change(disk));
  const std::uint64_t all = reads;
  CHECK(all >= 4);
  for (lost = 1; lost <= all; ++lost) {
    reads = 0;
    CHECK_THROWS_WITH(stint::last_change(disk), "lost");
  }
}

TEST_CASE("what a pending change makes of names, one by one") {
  MemoryFileSystem disk;
  for (const char* path : {"d/gone", "d/both", "d/plain"}) disk.save(path, "1");
  const stint::Overlay overlay{.files = {{"d/both", "2"},
                                         {"d/gone", std::nullopt},
                                         {"d/new", "3"},
                                         {"e/only", "4"}},
                               .summary = "a change"};
  const auto type = [](const stint::Directory& directory, const char* name) {
    const auto info = directory.stat(name);
    if (!info) return "nothing";
    return info->type == stint::FileType::directory ? "directory" : "file";
  };
  const auto there = stint::open_directory_through(disk, overlay, "d");
  CHECK(std::string(type(*there, "")) == "directory");
  CHECK(std::string(type(*there, "both")) == "file");
  CHECK(std::string(type(*there, "plain")) == "file");
  CHECK(std::string(type(*there, "new")) == "file");
  CHECK(std::string(type(*there, "gone")) == "nothing");
  CHECK(std::string(type(*there, "other")) == "nothing");
  const auto made = stint::open_directory_through(disk, overlay, "e");
  CHECK(std::string(type(*made, "")) == "directory");
  CHECK(std::string(type(*made, "only")) == "file");
  CHECK(std::string(type(*made, "other")) == "nothing");
}

TEST_CASE("mode and attributes go with the replacement") {
  MemoryFileSystem disk;
  disk.save("a", "old\n");
  disk.set_mode("a", 0640);
  disk.set_attribute("a", "user.note", "mine");
  commit(disk, {{"a", "old\n", "new\n"}, {"b", std::nullopt, "b\n"}});
  CHECK(disk.mode("a") == 0640);
  CHECK(disk.attributes("a").at("user.note") == "mine");
}
