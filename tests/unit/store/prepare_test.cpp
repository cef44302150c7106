#include <doctest/doctest.h>

#include "stint/io/memory_file_system.hpp"
#include "stint/store/store.hpp"

using namespace stint;

namespace {

using Operation = FieldEdit::Operation;

const char* const student_text =
    "# moved from Central in August\nschool: north   # for now\n"
    "skills: {web-design: 2}\n";

MemoryFileSystem disk_with_student() {
  MemoryFileSystem disk;
  disk.save("students/s-1.yaml", student_text);
  return disk;
}

std::vector<FilePatch> patches(const MemoryFileSystem& disk,
                               const Changes& changes) {
  return prepare(disk, {}, Settings{}, changes);
}

Changes edit(FieldEdit::Operation operation, const char* path, Tree value) {
  Changes changes;
  changes.of({Kind::student, "s-1"})
      .edits.push_back({operation, parse_field_path(path), std::move(value)});
  return changes;
}

}  // namespace

TEST_CASE("a change of one field changes one line") {
  const auto disk = disk_with_student();
  const auto result =
      patches(disk, edit(Operation::set, "school", Tree::scalar("central")));
  REQUIRE(result.size() == 1);
  CHECK(result[0].before == student_text);
  CHECK(*result[0].after ==
        "# moved from Central in August\nschool: central   # for now\n"
        "skills: {web-design: 2}\n");
}

TEST_CASE("a private field goes to the private layer, which is made for it") {
  const auto disk = disk_with_student();
  const auto result =
      patches(disk, edit(Operation::set, "phone", Tree::scalar("0123")));
  REQUIRE(result.size() == 1);
  CHECK(result[0].path == "private/students/s-1.yaml");
  CHECK_FALSE(result[0].before);
  CHECK(*result[0].after == "phone: \"0123\"\n");
}

TEST_CASE("a private field that stands in the open stays there") {
  MemoryFileSystem disk;
  disk.save("students/s-1.yaml", "phone: 0123\n");
  const auto result =
      patches(disk, edit(Operation::set, "phone", Tree::scalar("0456")));
  REQUIRE(result.size() == 1);
  CHECK(result[0].path == "students/s-1.yaml");
}

TEST_CASE("a new record is split between the layers") {
  MemoryFileSystem disk;
  Changes changes;
  changes.of({Kind::student, "s-2"}).create = Tree::mapping(
      {{"name", Tree::scalar("Sam Lee")}, {"grade", Tree::value("11")}});
  const auto result = patches(disk, changes);
  REQUIRE(result.size() == 2);
  CHECK(result[0].path == "private/students/s-2.yaml");
  CHECK(*result[0].after == "name: Sam Lee\n");
  CHECK(result[1].path == "students/s-2.yaml");
  CHECK(*result[1].after == "grade: 11\n");
}

TEST_CASE("a record that would have a fault is refused") {
  const auto disk = disk_with_student();
  CHECK_THROWS_WITH_AS(
      patches(disk, edit(Operation::set, "grade", Tree::value("13"))),
      "student `s-1` would not be a good record: `13` is out of range", Error);
}

TEST_CASE(
    "a record that exists is not created, and one that does not is not "
    "changed") {
  const auto disk = disk_with_student();
  Changes changes;
  changes.of({Kind::student, "s-1"}).create = Tree::mapping();
  CHECK_THROWS_WITH_AS(patches(disk, changes),
                       "there is already a student `s-1`", Error);
  Changes other;
  other.of({Kind::student, "s-9"})
      .edits.push_back(
          {Operation::set, parse_field_path("grade"), Tree::value("11")});
  CHECK_THROWS_WITH_AS(patches(disk, other), "there is no student `s-9`",
                       Error);
}

TEST_CASE("what changes nothing is no patch") {
  const auto disk = disk_with_student();
  CHECK(patches(disk, edit(Operation::set, "school", Tree::scalar("north")))
            .empty());
}

TEST_CASE("removing takes both layers, and replacing writes a record anew") {
  auto disk = disk_with_student();
  disk.save("private/students/s-1.yaml", "name: Maya\n");
  Changes removal;
  removal.of({Kind::student, "s-1"}).remove = true;
  const auto gone = patches(disk, removal);
  REQUIRE(gone.size() == 2);
  CHECK_FALSE(gone[0].after);
  CHECK_FALSE(gone[1].after);
  removal.of({Kind::student, "s-1"}).create =
      Tree::mapping({{"grade", Tree::value("12")}});
  const auto replaced = patches(disk, removal);
  REQUIRE(replaced.size() == 2);
  CHECK(*replaced[1].after == "grade: 12\n");
}
