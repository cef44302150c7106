#include "stint/report/record_page.hpp"

#include <string>

#include <doctest/doctest.h>

#include "unit/workflow/sample.hpp"

namespace stint {
namespace {

std::string page(Kind kind, const std::string& id, PageLayout layout = {}) {
  const Snapshot snapshot = testing::snapshot_of(testing::sample_files());
  const Ledger ledger(snapshot.program);
  const auto view = make_view(ledger, kind, testing::sample_day());
  const NameOf name_of = [](Target target, const std::string& called) {
    return target == Target::student && called == "s-1" ? "Maya Chen"
                                                        : std::string();
  };
  return record_page(*view, view->find(id), name_of, layout);
}

TEST_CASE("a page has a line for each field and a table for each list") {
  CHECK(page(Kind::project, "web") ==
        "project web: A web page\n"
        "  business    bakery\n"
        "  seats       2\n"
        "  minimum     1\n"
        "  hours       30\n"
        "  dates       2026-10-05..2026-11-13\n"
        "  pay         paid (rate 15.50)\n"
        "  requires    web-design 2\n"
        "  grades      10-12\n"
        "  work        solo\n"
        "  selection   direct\n"
        "  status      open\n"
        "  seats left  1\n"
        "  worked      2.5\n"
        "\n"
        "advice\n"
        "  about        text\n"
        "  deliverable  no deliverable\n"
        "  mentor       no mentor\n"
        "  times        no times\n"
        "\n"
        "placements\n"
        "  student        state     since       dates                   "
        "worked  verified\n"
        "  s-1 Maya Chen  active    2026-10-05  2026-10-05..2026-11-13     "
        "2.5         0\n"
        "  s-2            rejected  2026-09-25  2026-10-05..2026-11-13       "
        "0         0\n");
}

TEST_CASE(
    "a map of objects is a table by its keys, a short form has its rest") {
  const std::string text = page(Kind::student, "s-1");
  CHECK(text.find("student s-1: Maya Chen\n") == 0);
  CHECK(text.find("  guardian   L. Chen (language zh)\n") != std::string::npos);
  CHECK(text.find("\nknown skills\n"
                  "               level  source\n"
                  "  photography      1  course\n"
                  "  web-design       3  observed\n") != std::string::npos);
}

TEST_CASE("an unnamed student is shown by id") {
  CHECK(page(Kind::student, "s-3") ==
        "student s-3\n"
        "  status    left\n"
        "  worked    0\n"
        "  verified  0\n"
        "  counted   0\n");
}

TEST_CASE("long text is wrapped, and the terminal's codes are only for one") {
  CHECK(page(Kind::skill, "web-design", {.paint = Paint::ansi}) ==
        "\x1b[1mskill web-design: Web design\x1b[0m\n"
        "  kind      technical\n"
        "  students  2\n"
        "  projects  1\n");
  CHECK(page(Kind::student, "s-1", {.text_width = 20})
            .find("  guardian   L. Chen\n"
                  "             (language\n"
                  "             zh)\n") != std::string::npos);
}

}  // namespace
}  // namespace stint
