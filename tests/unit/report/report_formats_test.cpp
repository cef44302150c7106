#include "stint/report/report_formats.hpp"

#include <doctest/doctest.h>

#include "stint/base/error.hpp"
#include "stint/exchange/json.hpp"
#include "stint/report/sheet_of.hpp"

namespace stint {
namespace {

struct Row {
  std::optional<std::string> label{};
  int students = 0;
  Hours worked{};
  Money due{};
  std::optional<bool> again{};

  Share share() const { return {students, 8}; }
};

Sheet sample_sheet() {
  return SheetOf<Row>("schools", "by school")
      .column("school", "school", &Row::label)
      .column("students", "students", &Row::students, {.adds = true})
      .column("worked_minutes", "hours", &Row::worked,
              {.adds = true, .bar = true})
      .column("share_percent", "rate", &Row::share)
      .column("due", "due", &Row::due, {.adds = true})
      .column("again", "again", &Row::again)
      .made({{"north", 3, {150}, {12'345}, true},
             {"naperville-central-high", 4, {6000}, {0}, {}},
             {{}, 1, {0}, {50}, false}},
            {{}, 8, {6150}, {12'395}, {}});
}

Report sample() {
  Report report;
  report.name = "sample";
  report.title = "a sample";
  report.program = "Test *program*";
  report.today = *Date::of(2026, 9, 15);
  report.scope = {{"from", "2026-08-01"}, {"school", "north"}};
  report.summary = {{"hours", "102h30m worked"}, {"due", "123.95"}};
  report.sheets = {sample_sheet()};
  report.notes = {"due: what is owed."};
  return report;
}

TEST_CASE("a report on a terminal has a heading, a summary, bars and a total") {
  CHECK(report_text(sample(), {}, "#") ==
        "Test *program*, 2026-09-15: a sample, from 2026-08-01, school north\n"
        "\n"
        "hours  102h30m worked\n"
        "due    123.95\n"
        "\n"
        "school                   students    hours   rate     due  again  "
        "(hours)\n"
        "north                           3    2h30m   38 %  123.45  yes    "
        "#\n"
        "naperville-central-high         4  100h00m   50 %    0.00         "
        "########################\n"
        "(none)                          1    0h00m   13 %    0.50  no\n"
        "total                           8  102h30m  100 %  123.95\n"
        "\n"
        "due: what is owed.\n");
}

TEST_CASE("a narrow terminal gets several tables instead of cut numbers") {
  CHECK(sheet_text(sample_sheet(), {.width = 48}, "#") ==
        "school                   students    hours\n"
        "north                           3    2h30m\n"
        "naperville-central-high         4  100h00m\n"
        "(none)                          1    0h00m\n"
        "total                           8  102h30m\n"
        "\n"
        "school                    rate     due  again\n"
        "north                     38 %  123.45  yes\n"
        "naperville-central-high   50 %    0.00\n"
        "(none)                    13 %    0.50  no\n"
        "total                    100 %  123.95\n");
}

TEST_CASE("a very narrow terminal cuts the label, not the number") {
  const std::string text = sheet_text(sample_sheet(), {.width = 20}, "#");
  CHECK(
      text.starts_with("school      students\n"
                       "north              3\n"
                       "napervill…         4\n"));
  CHECK(text.find("102h30m") != std::string::npos);
  CHECK(text.find("123.45") != std::string::npos);
}

TEST_CASE("CSV has the keys, minutes, and no total") {
  CHECK(report_csv(sample()) ==
        "school,students,worked_minutes,share_percent,due,again\n"
        "north,3,150,38,123.45,yes\n"
        "naperville-central-high,4,6000,50,0.00,\n"
        ",1,0,13,0.50,no\n");
}

TEST_CASE("CSV of single figures has a row for each") {
  Report report = sample();
  report.figures = {{"students", "", 8}, {"students", "with-stint", 3}};
  CHECK(report_csv(report) ==
        "figure,group,value\nstudents,,8\nstudents,with-stint,3\n");
}

TEST_CASE("JSON has figures, rows and totals, without what is missing") {
  Report report = sample();
  report.figures = {
      {"students", "", 8}, {"students", "with-stint", 3}, {"seats", "", 2}};
  CHECK(to_json(report_value(report), JsonLayout::compact) ==
        R"({"report":"sample","name":"Test *program*","today":"2026-09-15",)"
        R"("from":"2026-08-01","school":"north",)"
        R"("students":{"all":8,"with_stint":3},"seats":2,)"
        R"("schools":[{"school":"north","students":3,"worked_minutes":150,)"
        R"("share_percent":38,"due":123.45,"again":true},)"
        R"({"school":"naperville-central-high","students":4,)"
        R"("worked_minutes":6000,"share_percent":50,"due":0},)"
        R"({"students":1,"worked_minutes":0,"share_percent":13,"due":0.5,)"
        R"("again":false}],)"
        R"("totals":{"schools":{"students":8,"worked_minutes":6150,)"
        R"("share_percent":100,"due":123.95}}})");
}

TEST_CASE("Markdown is a heading, a list and a table, and never markup") {
  CHECK(report_markdown(sample()) ==
        "# Test \\*program\\*, 2026-09-15: a sample, from 2026-08-01, school "
        "north\n"
        "\n"
        "- hours: 102h30m worked\n"
        "- due: 123.95\n"
        "\n"
        "| school | students | hours | rate | due | again |\n"
        "| --- | ---: | ---: | ---: | ---: | --- |\n"
        "| north | 3 | 2h30m | 38 % | 123.45 | yes |\n"
        "| naperville-central-high | 4 | 100h00m | 50 % | 0.00 |  |\n"
        "| (none) | 1 | 0h00m | 13 % | 0.50 | no |\n"
        "| **total** | 8 | 102h30m | 100 % | 123.95 |  |\n"
        "\n"
        "due: what is owed.\n");
}

TEST_CASE("a report can be cut down to one of its tables") {
  Report report = sample();
  report.sheets.push_back(sample_sheet());
  report.sheets.back().columns.front().key = "grade";
  CHECK_THROWS_WITH_AS(keep_sheet(report, "month"),
                       "the report `sample` has no table by `month`", Error);
  keep_sheet(report, "grade");
  REQUIRE(report.sheets.size() == 1);
  CHECK(sheet_names(report).front() == "grade");
  CHECK(report.summary.empty());
}

}  // namespace
}  // namespace stint
