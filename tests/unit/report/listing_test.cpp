#include "stint/report/listing.hpp"

#include <string>

#include <doctest/doctest.h>

#include "stint/exchange/json.hpp"
#include "unit/workflow/sample.hpp"

namespace stint {
namespace {

struct Written {
  std::string table;
  std::string csv;
  std::string ids;
  std::string json;
};

Written written(Kind kind, const std::string& columns,
                const std::string& condition = "id") {
  const Snapshot snapshot = testing::snapshot_of(testing::sample_files());
  const Ledger ledger(snapshot.program);
  const auto view = make_view(ledger, kind, testing::sample_day());
  const Where where(condition, view->schema());
  const Listing listing{.view = view.get(),
                        .records = select(*view, &where),
                        .columns = parse_columns(view->schema(), columns)};
  return {listing_table(listing, {}, Sparse::keep_columns),
          listing_csv(listing), listing_ids(listing),
          to_json(listing_values(listing), JsonLayout::compact)};
}

TEST_CASE("people read hours, programs whole minutes") {
  const Written projects = written(Kind::project, "id,hours");
  CHECK(projects.table ==
        "id      hours\n"
        "poster    7.5\n"
        "web        30\n");
  CHECK(projects.csv == "id,minutes\nposter,450\nweb,1800\n");
  CHECK(projects.json ==
        R"([{"id":"poster","minutes":450},{"id":"web","minutes":1800}])");
}

TEST_CASE("lists, ties and maps have one line") {
  const Written students =
      written(Kind::student, "id,choices,skills", "choices");
  CHECK(students.table ==
        "id   choices       skills\n"
        "s-1  web, poster   photography 1, web-design 2\n"
        "s-2  web = poster  web-design 4\n");
  CHECK(students.csv ==
        "id,choices,skills\n"
        "s-1,web;poster,photography=1;web-design=2\n"
        "s-2,web=poster,web-design=4\n");
}

TEST_CASE("a path reaches inside, and through lists") {
  const Written students = written(
      Kind::student, "skills.web-design,placements.state", "placements");
  CHECK(students.table ==
        "skills.web-design  placements.state\n"
        "2                  completed, active\n"
        "4                  rejected\n");
  CHECK(students.json ==
        R"([{"id":"s-1","skills.web-design":{"level":2,"source":"self"},)"
        R"("placements.state":["completed","active"]},)"
        R"({"id":"s-2","skills.web-design":{"level":4,"source":"self"},)"
        R"("placements.state":"rejected"}])");
}

TEST_CASE("an empty list has a header in CSV and nothing else") {
  const Written none = written(Kind::student, "id,name", "grade=3");
  CHECK(none.table.empty());
  CHECK(none.csv == "id,name\n");
  CHECK(none.ids.empty());
  CHECK(none.json == "[]");
}

TEST_CASE("ids come one a line") {
  CHECK(written(Kind::placement, "id").ids == "poster/s-1\nweb/s-1\nweb/s-2\n");
}

}  // namespace
}  // namespace stint
