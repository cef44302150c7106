#include "stint/workflow/resolve.hpp"

#include <doctest/doctest.h>

#include "unit/workflow/life.hpp"

using stint::Kind;
using stint::testing::Life;

namespace {

std::string resolved(Kind kind, const char* text) {
  try {
    const auto program = Life().program();
    const auto found = stint::resolve(program, kind, text);
    return found.id + (found.by_name ? " by name" : "");
  } catch (const stint::Error& error) {
    return std::string(error.what()) + "; " + error.help();
  }
}

}  // namespace

TEST_CASE("a record is found by its id") {
  CHECK(resolved(Kind::student, "s-1") == "s-1");
  CHECK(resolved(Kind::skill, "teamwork") == "teamwork");
}

TEST_CASE("a record is found by a name or title that is unique") {
  CHECK(resolved(Kind::student, "maya CHEN") == "s-1 by name");
  CHECK(resolved(Kind::project, "A poster") == "poster by name");
  CHECK(resolved(Kind::business, "bakery") == "bakery");
  CHECK(resolved(Kind::skill, "Team work") == "teamwork by name");
}

TEST_CASE("a name that several bear is answered with their ids") {
  CHECK(resolved(Kind::student, "Sam Lee") ==
        "2 students are called `Sam Lee`; say which one: s-2, s-3");
}

TEST_CASE("an unknown name gets the nearest id, and never a name") {
  CHECK(resolved(Kind::student, "Maya Chan") ==
        "no student `Maya Chan`; did you mean `s-1`?");
  CHECK(resolved(Kind::project, "posters") ==
        "no project `posters`; did you mean `poster`?");
  CHECK(resolved(Kind::round, "fall") ==
        "no round `fall`; `stint list rounds` shows all there are");
}

TEST_CASE("nobody is called by an empty name") {
  CHECK(resolved(Kind::student, "") ==
        "no student ``; `stint list students` shows all there are");
}
