#include "stint/workflow/what_if.hpp"

#include <doctest/doctest.h>

#include "stint/base/error.hpp"
#include "support/program_text.hpp"

namespace stint::testing {
namespace {

const Program& program() {
  static const Program made =
      snapshot_of({{"businesses/bakery.yaml", "name: Bakery\ncapacity: 3\n"},
                   {"businesses/bakery-2.yaml", "name: Other\ncapacity: 5\n"},
                   {"projects/site.yaml",
                    "title: T\nbusiness: bakery\nseats: 2\nhours: 2h30m\n"
                    "dates: 2026-10-05..2026-10-30\n"},
                   {"students/s.1.yaml",
                    "availability: [{weekly: 6}]\nskills: {web: 2}\n"},
                   {"skills/web.yaml", "name: Web\n"}})
          .program;
  return made;
}

std::string read(std::string_view text) {
  const Ledger ledger(program());
  try {
    const WhatIf found = read_what_if(ledger, text, *Date::parse("2026-09-15"));
    return std::string(plural(found.record.kind)) + "/" + found.record.id +
           " " + found.assignment;
  } catch (const Error& error) {
    return error.what();
  }
}

TEST_CASE("sums are of what the record holds") {
  CHECK(read("seats.site+1") == "projects/site seats=3");
  CHECK(read("seats.site-2") == "projects/site seats=0");
  CHECK(read("minimum.site+1") == "projects/site minimum=2");
  CHECK(read("hours.site+1.5") == "projects/site hours=4");
  CHECK(read("availability.0.weekly.s.1+2") ==
        "students/s.1 availability.0.weekly=8");
  CHECK(read("skills.web.s.1=4") == "students/s.1 skills.web=4");
}

TEST_CASE("an id may look like a sum") {
  CHECK(read("capacity.bakery-2") == "businesses/bakery capacity=1");
  CHECK(read("capacity.bakery-2+1") == "businesses/bakery-2 capacity=6");
}

TEST_CASE("what makes no sense is refused") {
  CHECK(read("seats.site").find("it says no value") != std::string::npos);
  CHECK(read("seats.site+").find("it says no value") != std::string::npos);
  CHECK(read("seats.sit+1")
            .find("there is no project, business or student "
                  "`sit`; did you mean `site`?") != std::string::npos);
  CHECK(read("weight.site+1").find("a project has no field `weight`") !=
        std::string::npos);
  CHECK(read("seats.site+x").find("`x` is no number") != std::string::npos);
  CHECK(read("seats.site-3").find("it would be -1") != std::string::npos);
  CHECK(read("title.site+1").find("holds no number") != std::string::npos);
}

}  // namespace
}  // namespace stint::testing
