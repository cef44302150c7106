#include "stint/workflow/view.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/exchange/json.hpp"
#include "unit/workflow/sample.hpp"

namespace stint {
namespace {

std::string json_of(Kind kind, const std::string& id) {
  const Snapshot snapshot = testing::snapshot_of(testing::sample_files());
  const Ledger ledger(snapshot.program);
  const auto view = make_view(ledger, kind, testing::sample_day());
  return to_json(view->record(view->find(id)), JsonLayout::compact);
}

std::string sorted(const std::string& keys) {
  const Snapshot snapshot = testing::snapshot_of(testing::sample_files());
  const Ledger ledger(snapshot.program);
  const auto view = make_view(ledger, Kind::student, testing::sample_day());
  std::vector<std::size_t> records{0, 1, 2};
  sort_records(*view, parse_sort(view->schema(), keys), records);
  std::string ids;
  for (const std::size_t record : records)
    ids += (ids.empty() ? "" : " ") + view->id(record);
  return ids;
}

TEST_CASE("a student is shown with grade, age, known skills, hours, stints") {
  CHECK(json_of(Kind::student, "s-1") ==
        R"({"id":"s-1","name":"Maya Chen","born":"2009-10-06",)"
        R"("guardian":{"name":"L. Chen","language":"zh"},"school":"north",)"
        R"("graduates":2028,"grade":11,)"
        R"("skills":{"photography":{"level":1,"source":"course"},)"
        R"("web-design":{"level":2,"source":"self"}},)"
        R"("choices":["web","poster"],"status":"active","age":16,)"
        R"("known_skills":{"photography":{"level":1,"source":"course"},)"
        R"("web-design":{"level":3,"source":"observed"}},)"
        R"("worked_minutes":600,"verified_minutes":150,"counted_minutes":150,)"
        R"("placements":[{"project":"poster","business":"bakery",)"
        R"("state":"completed","since":"2026-03-27",)"
        R"("dates":"2026-03-02..2026-03-27","worked_minutes":450,)"
        R"("verified_minutes":150,"outcome":"met"},)"
        R"({"project":"web","business":"bakery","state":"active",)"
        R"("since":"2026-10-05","dates":"2026-10-05..2026-11-13",)"
        R"("worked_minutes":150,"verified_minutes":0}],)"
        R"("reliability":[{"fact":"started","count":2,)"
        R"("where":["poster 2026-03-02","web 2026-10-05"]},)"
        R"({"fact":"completed","count":1,"where":["poster 2026-03-27"]},)"
        R"({"fact":"on-time","count":3,"where":["poster: 2","web: 1"]}]})");
}

TEST_CASE("an open offer is shown with its last day, and when it is overdue") {
  const Snapshot snapshot = testing::snapshot_of(
      {{"students/s-1.yaml", "graduates: 2028\n"},
       {"businesses/bakery.yaml", "name: Bakery\n"},
       {"projects/web.yaml",
        "title: A web page\nbusiness: bakery\nseats: 1\nhours: 10\n"
        "dates: 2026-10-05..2026-11-13\n"},
       {"placements/web/s-1.yaml",
        "history: [{to: offered, on: 2026-09-28, answer_by: 2026-10-05}]\n"}});
  const Ledger ledger(snapshot.program);
  const auto overdue_on = [&](Date day) {
    const auto view = make_view(ledger, Kind::placement, day);
    CHECK(to_json(*view->record(0).find("answer_by"), JsonLayout::compact) ==
          R"("2026-10-05")");
    return view->record(0).find("overdue") != nullptr;
  };
  CHECK_FALSE(overdue_on(*Date::of(2026, 10, 5)));
  CHECK(overdue_on(*Date::of(2026, 10, 6)));
}

TEST_CASE("what is not known of a student is missing") {
  CHECK(json_of(Kind::student, "s-3") ==
        R"({"id":"s-3","status":"left","worked_minutes":0,)"
        R"("verified_minutes":0,"counted_minutes":0})");
}

TEST_CASE("a project is shown with its seats left and its placements") {
  CHECK(json_of(Kind::project, "web") ==
        R"({"id":"web","title":"A web page","business":"bakery","seats":2,)"
        R"("minimum":1,"minutes":1800,"dates":"2026-10-05..2026-11-13",)"
        R"("pay":{"kind":"paid","rate":15.5},"requires":{"web-design":2},)"
        R"("grades":"10-12","work":"solo",)"
        R"("selection":"direct","status":"open",)"
        R"("seats_left":1,"worked_minutes":150,)"
        R"("advice":[{"about":"deliverable","text":"no deliverable"},)"
        R"({"about":"mentor","text":"no mentor"},)"
        R"({"about":"times","text":"no times"}],)"
        R"("placements":[{"student":"s-1","state":"active",)"
        R"("since":"2026-10-05","dates":"2026-10-05..2026-11-13",)"
        R"("worked_minutes":150,"verified_minutes":0},)"
        R"({"student":"s-2","state":"rejected","since":"2026-09-25",)"
        R"("dates":"2026-10-05..2026-11-13","worked_minutes":0,)"
        R"("verified_minutes":0}]})");
}

TEST_CASE("a business is shown with its projects and placements by state") {
  const std::string json = json_of(Kind::business, "bakery");
  CHECK(json.find(R"("projects":[{"project":"poster","title":"A poster",)"
                  R"("status":"closed","dates":"2026-03-02..2026-03-27",)"
                  R"("seats":1,"seats_left":0},)") != std::string::npos);
  CHECK(json.find(R"("by_state":{"active":1,"completed":1,"rejected":1})") !=
        std::string::npos);
}

TEST_CASE("a placement is shown with what it takes from its project") {
  CHECK(json_of(Kind::placement, "web/s-1") ==
        R"({"id":"web/s-1","dates":"2026-10-05..2026-11-13",)"
        R"("agreed_minutes":1800,)"
        R"("history":[{"to":"active","on":"2026-10-05"}],)"
        R"("hours":[{"on":"2026-10-06","worked_minutes":150}],)"
        R"("project":"web","student":"s-1","business":"bakery",)"
        R"("state":"active","since":"2026-10-05","worked_minutes":150,)"
        R"("verified_minutes":0})");
}

TEST_CASE("skills, schools are shown with how often they are used") {
  CHECK(json_of(Kind::skill, "web-design") ==
        R"({"id":"web-design","name":"Web design","kind":"technical",)"
        R"("students":2,"projects":1})");
  CHECK(json_of(Kind::school, "north") ==
        R"({"id":"north","name":"North High","students":1})");
}

TEST_CASE("records are sorted by fields, those without one last") {
  CHECK(sorted("grade") == "s-1 s-2 s-3");
  CHECK(sorted("-grade") == "s-2 s-1 s-3");
  CHECK(sorted("status, -name") == "s-2 s-1 s-3");
  CHECK(sorted("-skills.web-design") == "s-2 s-1 s-3");
  CHECK(sorted("worked") == "s-2 s-3 s-1");
}

TEST_CASE("every default column is a field of its kind") {
  const Snapshot snapshot = testing::snapshot_of({});
  const Ledger ledger(snapshot.program);
  for (const KindName& name : kind_names()) {
    if (name.kind == Kind::program) continue;
    const auto view = make_view(ledger, name.kind, testing::sample_day());
    for (const std::string_view column : default_columns(name.kind))
      CHECK(look_up(view->schema(), column).text == column);
  }
}

TEST_CASE("an unknown column is refused with the nearest") {
  const Snapshot snapshot = testing::snapshot_of({});
  const Ledger ledger(snapshot.program);
  const auto view = make_view(ledger, Kind::student, testing::sample_day());
  CHECK_THROWS_WITH_AS(parse_columns(view->schema(), "id,scool"),
                       "students have no field `scool`", TextError);
  CHECK_THROWS_WITH_AS(parse_columns(view->schema(), "id,,name"),
                       "`` names no field", TextError);
}

}  // namespace
}  // namespace stint
