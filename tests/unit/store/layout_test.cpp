#include "stint/store/layout.hpp"

#include <doctest/doctest.h>

using namespace stint;

TEST_CASE("a record's file follows from its kind and id") {
  CHECK(path_of({Kind::student, "s-1042"}) == "students/s-1042.yaml");
  CHECK(path_of({Kind::student, "s-1042"}, Layer::closed) ==
        "private/students/s-1042.yaml");
  CHECK(path_of({Kind::placement, "web/s-1"}) == "placements/web/s-1.yaml");
  CHECK(path_of({Kind::program, ""}) == "program.yaml");
  CHECK(csv_path_of("2026-fall") == "rounds/2026-fall.csv");
}

TEST_CASE("a path leads back to its record") {
  for (const char* path :
       {"students/s-1042.yaml", "placements/web/s-1.yaml", "program.yaml"}) {
    CAPTURE(path);
    REQUIRE(record_at(path));
    CHECK(path_of(record_at(path)->record) == path);
  }
  const auto hidden = record_at("private/businesses/bakery.yaml");
  REQUIRE(hidden);
  CHECK(hidden->record == RecordRef{Kind::business, "bakery"});
  CHECK(hidden->layer == Layer::closed);
}

TEST_CASE("no record lies outside the folders of the kinds") {
  for (const char* path :
       {"notes.yaml", "student/s-1.yaml", "students/a/b.yaml",
        "placements/s-1.yaml", "students/../program.yaml", "students/.yaml",
        "students/S-1.yaml", "students/s-1.yml", "students/s-1.yaml/x",
        "private/program.yaml", "rounds/2026-fall.csv", ""}) {
    CAPTURE(path);
    CHECK_FALSE(record_at(path));
  }
}

TEST_CASE("names in a folder are records, mistakes, or none of our business") {
  CHECK(name_kind("s-1042.yaml") == NameKind::record);
  CHECK(name_kind("S-1042.yaml") == NameKind::bad_id);
  CHECK(name_kind("con.yaml") == NameKind::bad_id);
  CHECK(name_kind("s-1042.yml") == NameKind::yml);
  CHECK(name_kind("README.md") == NameKind::other);
  CHECK(name_kind(".s-1042.yaml.swp") == NameKind::other);
  CHECK(name_kind("2026-fall.csv") == NameKind::other);
}
