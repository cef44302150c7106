#include "stint/store/load.hpp"

#include <doctest/doctest.h>

#include "stint/io/memory_file_system.hpp"
#include "stint/io/stale.hpp"
#include "support/program_text.hpp"

using namespace stint;

namespace {

const char* const settings =
    "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n";

Snapshot load(const MemoryFileSystem& disk, unsigned threads = 1) {
  const Overlay overlay;
  Loader loader(disk, overlay, {.threads = threads});
  loader.load_everything();
  return loader.take();
}

std::vector<std::string> lines(const Snapshot& snapshot) {
  std::vector<std::string> lines;
  for (const Diagnostic& d : snapshot.diagnostics)
    lines.push_back(d.file + ":" + std::to_string(d.place.line) + ":" +
                    std::to_string(d.place.column) + " " + d.check);
  return lines;
}

}  // namespace

TEST_CASE("both layers of a record make one") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/s-1.yaml", "grade: 11\nskills: {web-design: 3}\n");
  disk.save("private/students/s-1.yaml", "name: Maya Chen\nborn: 2009-04-17\n");
  const Snapshot snapshot = load(disk);
  CHECK(snapshot.diagnostics.empty());
  CHECK(snapshot.files == 3);
  const Student* student = snapshot.program.students.find(StudentId("s-1"));
  REQUIRE(student != nullptr);
  CHECK(student->name == "Maya Chen");
  CHECK(student->born->str() == "2009-04-17");
  CHECK(student->grade == 11);
  CHECK(student->skills.at(SkillId("web-design")).level == Level{3});
}

TEST_CASE(
    "a field in both layers is an error, a private one in the open a "
    "warning") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/s-1.yaml", "grade: 11\nname: Maya Chen\n");
  disk.save("students/s-2.yaml", "phone: 0123\n");
  disk.save("private/students/s-1.yaml", "name: Maya\n");
  const Snapshot snapshot = load(disk);
  CHECK(lines(snapshot) ==
        std::vector<std::string>{"students/s-1.yaml:2:1 two-layers",
                                 "students/s-2.yaml:1:1 private-field"});
  CHECK(snapshot.broken == std::vector{RecordRef{Kind::student, "s-1"}});
  CHECK(snapshot.program.students.size() == 1);
}

TEST_CASE("a fault in a private file tells neither the value nor the line") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/s-1.yaml", "grade: 11\n");
  disk.save("private/students/s-1.yaml", "born: 2009-13-45\n");
  const Snapshot snapshot = load(disk);
  REQUIRE(snapshot.diagnostics.size() == 1);
  CHECK(snapshot.diagnostics[0].message == "the value is not a date");
  CHECK(snapshot.diagnostics[0].line.empty());
}

TEST_CASE("names that are no records are reported where they lie") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/S-1.yaml", "");
  disk.save("students/s-2.yml", "");
  disk.save("students/old/s-3.yaml", "");
  disk.save("students/README.md", "");
  disk.save("private/students/s-4.yaml", "name: Nobody\n");
  disk.save("pupils/s-5.yaml", "");
  disk.put_special("students/s-6.yaml", FileType::symlink);
  CHECK(lines(load(disk)) ==
        std::vector<std::string>{
            "private/students/s-4.yaml:1:1 private-orphan",
            "pupils:1:1 unknown-folder", "students/S-1.yaml:1:1 bad-file-name",
            "students/old:1:1 unknown-folder", "students/s-2.yml:1:1 yml-file",
            "students/s-6.yaml:1:1 unreadable"});
}

TEST_CASE("the number of threads does not show") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  for (int i = 0; i < 1000; ++i)
    disk.save("students/s-" + std::to_string(i) + ".yaml",
              i % 7 == 0 ? "grade: 13\n" : "grade: 11\n");
  const Snapshot one = load(disk, 1);
  const Snapshot four = load(disk, 4);
  CHECK(lines(one) == lines(four));
  CHECK(one.broken == four.broken);
  CHECK(ids_of(one.program, Kind::student) ==
        ids_of(four.program, Kind::student));
  CHECK(one.program.students.size() == 857);
}

TEST_CASE("one record is read without its neighbours") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/s-1.yaml", "grade: 11\n");
  disk.save("students/s-2.yaml", "grade: thirteen\n");
  disk.save("placements/web/s-1.yaml",
            "history: [{to: applied, on: 2026-09-01}]\n");
  disk.save("placements/web/s-2.yaml",
            "history: [{to: applied, on: 2026-09-01}]\n");
  const Overlay overlay;
  Loader loader(disk, overlay, {});
  CHECK(loader.load(RecordRef{Kind::student, "s-1"}));
  CHECK_FALSE(loader.load(RecordRef{Kind::student, "s-3"}));
  loader.load_placements_of(StudentId("s-1"));
  const Snapshot snapshot = loader.take();
  CHECK(snapshot.files == 3);
  CHECK(snapshot.diagnostics.empty());
  CHECK(ids_of(snapshot.program, Kind::placement) ==
        std::vector<std::string>{"web/s-1"});
}

TEST_CASE("a change rests on what was read, and on what was not there") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/s-1.yaml", "grade: 11\n");
  disk.save("students/s-2.yaml", "grade: 11\n");
  disk.save("placements/web/s-2.yaml",
            "history: [{to: applied, on: 2026-09-01}]\n");
  const Overlay overlay;
  const auto seen_by = [&](const auto& want) {
    Loader loader(disk, overlay, {.stamps = LoadOptions::Stamps::yes});
    want(loader);
    return loader.take().seen;
  };
  const auto placements = seen_by(
      [](Loader& loader) { loader.load_placements_of(StudentId("s-1")); });
  const auto seats = seen_by(
      [](Loader& loader) { loader.load_placements_on(ProjectId("shop")); });
  const auto student = seen_by([](Loader& loader) {
    loader.load(RecordRef{Kind::student, "s-1"});
  });
  const auto all = seen_by([](Loader& loader) { loader.load_everything(); });
  for (const auto* seen : {&placements, &seats, &student, &all})
    CHECK(find_stale(disk, *seen).empty());

  const auto stale = [&](const std::vector<SeenFile>& seen,
                         const std::string& saved) {
    MemoryFileSystem later(disk);
    later.save(saved, "edited: yes\n");
    return find_stale(later, seen).size();
  };
  CHECK(stale(placements, "placements/web/s-1.yaml") == 1);
  CHECK(stale(placements, "placements/shop/s-1.yaml") == 1);
  CHECK(stale(placements, "students/s-2.yaml") == 0);
  CHECK(stale(seats, "placements/shop/s-1.yaml") == 1);
  CHECK(stale(student, "students/s-1.yaml") == 1);
  CHECK(stale(student, "private/students/s-1.yaml") == 1);
  CHECK(stale(student, "students/s-2.yaml") == 0);
  CHECK(stale(all, "private/students/s-1.yaml") == 1);
  CHECK(stale(all, "rounds/fall.yaml") == 1);
  CHECK(stale(all, "placements/web/s-2.yaml") == 2);  // and its folder
}

TEST_CASE("a file that is added while its folder is listed is noticed") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/s-1.yaml", "grade: 11\n");
  bool done = false;
  disk.before_each([&](std::uint64_t, const std::string& name) {
    if (name != "read" || done) return;
    done = true;  // program.yaml is read
    disk.before_each([&](std::uint64_t, const std::string& step) {
      if (step == "read") disk.save("students/s-2.yaml", "grade: 11\n");
    });
  });
  const Overlay overlay;
  Loader loader(disk, overlay,
                {.threads = 1, .stamps = LoadOptions::Stamps::yes});
  loader.load(Kind::student);
  const Snapshot snapshot = loader.take();
  CHECK(snapshot.program.students.size() == 1);
  CHECK_FALSE(find_stale(disk, snapshot.seen).empty());
}

TEST_CASE("a pending change is read as done") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/s-1.yaml", "grade: 11\n");
  Overlay overlay;
  overlay.files["students/s-1.yaml"] = std::nullopt;
  overlay.files["students/s-2.yaml"] = "grade: 12\n";
  Loader loader(disk, overlay, {});
  loader.load_everything();
  CHECK(ids_of(loader.take().program, Kind::student) ==
        std::vector<std::string>{"s-2"});
}

TEST_CASE("without program.yaml there is no program") {
  MemoryFileSystem disk;
  const Overlay overlay;
  CHECK_THROWS_WITH_AS(Loader(disk, overlay, {}),
                       "there is no program.yaml here", Error);
}

TEST_CASE("a fault in one field does not hide what another refers to") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("students/s-1.yaml", "grade: 13\nschool: nroth\n");
  const Snapshot snapshot = load(disk);
  REQUIRE(snapshot.broken_references.size() == 1);
  CHECK(snapshot.broken_references[0].target == Target::school);
  CHECK(snapshot.broken_references[0].id == "nroth");
  CHECK(str(snapshot.broken_references[0].path) == "school");
}

TEST_CASE("what lies in the private layer without a record is reported") {
  MemoryFileSystem disk;
  disk.save("program.yaml", settings);
  disk.save("private/placements/web/s-1.yaml", "round: fall\n");
  disk.save("private/pupils/s-1.yaml", "name: Maya\n");
  disk.save("private/s-1.yaml", "name: Maya\n");
  CHECK(lines(load(disk)) ==
        std::vector<std::string>{
            "private/placements/web/s-1.yaml:1:1 private-orphan",
            "private/pupils:1:1 unknown-folder",
            "private/s-1.yaml:1:1 stray-file"});
}
