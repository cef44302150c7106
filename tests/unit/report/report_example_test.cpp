// The reports of the example, counted again straight from its YAML files: by
// another parser, without the library's records.

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <yaml-cpp/yaml.h>

#include "stint/io/posix_file_system.hpp"
#include "stint/report/reports.hpp"
#include "stint/report/sheet_of.hpp"
#include "stint/rules/endorsement.hpp"
#include "stint/store/store.hpp"
#include "support/report_sums.hpp"

namespace stint {
namespace {

namespace fs = std::filesystem;
using testing::figure;
using testing::number;

const std::string example =
    std::string(STINT_SOURCE_DIR) + "/examples/naperville";
const char* const today = "2026-09-15";

// Minutes of `2`, `1.75`, `1h45m`, `30m`.
int minutes_of(const std::string& text) {
  const auto h = text.find('h');
  if (h == std::string::npos && text.back() == 'm') return std::stoi(text);
  if (h == std::string::npos)
    return static_cast<int>(std::stod(text) * 60 + 0.5);
  const int hours = 60 * std::stoi(text);
  return h + 1 == text.size() ? hours : hours + std::stoi(text.substr(h + 1));
}

std::string text_of(const YAML::Node& record, const char* key,
                    const std::string& otherwise) {
  return record[key] ? record[key].as<std::string>() : otherwise;
}

using Files = std::map<std::string, YAML::Node>;

Files files_of(const std::string& kind) {
  Files files;
  const fs::path root = fs::path(example) / kind;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".yaml") continue;
    const fs::path name = entry.path().lexically_relative(root);
    files[name.parent_path() / name.stem()] =
        YAML::LoadFile(entry.path().string());
  }
  return files;
}

// One placement, as its file says.
struct RawStint {
  std::string student;
  std::string project;
  std::string business;
  std::string state;
  std::string last_day;
  bool was_active = false;
  int worked = 0;
  int verified = 0;
  long wages = 0;
  long stipend = 0;
  long waiting = 0;
  std::map<std::string, int> by_month;
};

struct Raw {
  Raw()
      : students(files_of("students")),
        businesses(files_of("businesses")),
        projects(files_of("projects")),
        placements(files_of("placements")) {
    for (const auto& [id, file] : placements) add(id, file);
  }

  void add(const std::string& id, const YAML::Node& file) {
    RawStint stint;
    stint.project = id.substr(0, id.find('/'));
    stint.student = id.substr(id.find('/') + 1);
    const YAML::Node project = projects.at(stint.project);
    stint.business = project["business"].as<std::string>();
    for (const YAML::Node& step : file["history"]) {
      stint.state = step["to"].as<std::string>();
      stint.last_day = step["on"].as<std::string>();
      stint.was_active = stint.was_active || stint.state == "active";
    }
    const YAML::Node pay = file["pay"] ? file["pay"] : project["pay"];
    const std::string kind = pay ? pay["kind"].as<std::string>() : "";
    const long rate =
        kind == "paid" ? std::lround(pay["rate"].as<double>() * 100) : 0;
    for (const YAML::Node& shift : file["hours"])
      if (shift["worked"]) add_shift(shift, rate, stint);
    if (kind == "stipend" && stint.state == "completed")
      stint.stipend = std::lround(pay["amount"].as<double>() * 100);
    stints.push_back(stint);
  }

  static void add_shift(const YAML::Node& shift, long rate, RawStint& stint) {
    const int worked = minutes_of(shift["worked"].as<std::string>());
    const long earned = std::lround(static_cast<double>(rate) * worked / 60.0);
    stint.worked += worked;
    stint.by_month[shift["on"].as<std::string>().substr(0, 7)] += worked;
    if (shift["verified"]) stint.verified += worked;
    (shift["verified"] ? stint.wages : stint.waiting) += earned;
  }

  bool is_active(const std::string& student) const {
    return text_of(students.at(student), "status", "active") == "active";
  }

  Files students;
  Files businesses;
  Files projects;
  Files placements;
  std::vector<RawStint> stints;
};

const Raw& raw() {
  static const Raw example_files;
  return example_files;
}

const Program& program() {
  static const Snapshot snapshot = [] {
    PosixFileSystem files(example);
    Store store(files, "test");
    return store.read(everything, {.threads = 1});
  }();
  return snapshot.program;
}

Report made(const char* name, const char* business = nullptr) {
  const Ledger ledger(program());
  ReportInput input{.ledger = ledger, .today = *Date::parse(today)};
  if (business != nullptr)
    input.business = program().businesses.find(BusinessId(business));
  return make_report(report_kind(name), input);
}

TEST_CASE("every report of the example adds up") {
  for (const ReportKind& kind : report_kinds())
    testing::check_sums(made(std::string(kind.name).c_str(),
                             kind.of_business ? "bright-bakery" : nullptr));
}

TEST_CASE("reports mean the same by held, taken and open") {
  const Report businesses = made("businesses");
  const Report overview = made("overview");
  const Report forecast = made("forecast");
  int held = 0;
  int taken = 0;
  for (const RawStint& stint : raw().stints) {
    const bool holds = stint.state == "offered" || stint.state == "accepted" ||
                       stint.state == "active";
    if (holds) ++held;
    if (holds || stint.state == "completed") ++taken;
  }
  CHECK(number(businesses, "mentors", "total", "seats_held") == held);
  CHECK(number(businesses, "businesses", "total", "seats_taken") == taken);
  const auto open = number(businesses, "businesses", "total", "seats_open");
  CHECK(open == figure(overview, "seats", "open"));
  CHECK(open == number(forecast, "pathways", "total", "seats_open"));
}

TEST_CASE("a share is rounded, but not to all or nothing") {
  CHECK(Share{7, 15}.percent() == 47);
  CHECK(Share{1, 2}.percent() == 50);
  CHECK(Share{1, 3}.percent() == 33);
  CHECK(Share{0, 3}.percent() == 0);
  CHECK(Share{3, 3}.percent() == 100);
  CHECK(Share{999, 1000}.percent() == 99);
  CHECK(Share{1, 1000}.percent() == 1);
}

TEST_CASE("the endorsement report names one day to begin by") {
  const Ledger ledger(program());
  ReportInput input{.ledger = ledger, .today = *Date::parse(today)};
  input.filter.student = StudentId("s-1042");
  const Report one = make_report(report_kind("endorsement"), input);
  const Sheet& rows = testing::sheet_called(one, "students");
  const auto& cell =
      rows.rows.front()[testing::column_called(rows, "begin_by")].content;
  const auto said = std::find_if(
      one.summary.begin(), one.summary.end(),
      [](const SummaryLine& line) { return line.label == "to complete"; });
  REQUIRE(said != one.summary.end());
  CHECK(said->text.ends_with("begin by " + std::get<std::string>(cell)));
}

TEST_CASE("the hours and the pay are those of the files") {
  const Report report = made("hours");
  std::map<std::string, RawStint> students;
  std::map<std::string, RawStint> businesses;
  std::map<std::string, int> months;
  RawStint all;
  for (const RawStint& stint : raw().stints) {
    for (RawStint* sum :
         {&students[stint.student], &businesses[stint.business], &all}) {
      sum->worked += stint.worked;
      sum->verified += stint.verified;
      sum->wages += stint.wages;
      sum->stipend += stint.stipend;
      sum->waiting += stint.waiting;
    }
    for (const auto& [month, worked] : stint.by_month) months[month] += worked;
  }
  const auto judge = [&](const char* sheet, const std::string& label,
                         const RawStint& sum) {
    CAPTURE(label);
    if (sum.worked == 0 && sum.stipend == 0) {
      CHECK(number(report, sheet, label, "due") == -1);
      return;
    }
    CHECK(number(report, sheet, label, "worked_minutes") == sum.worked);
    CHECK(number(report, sheet, label, "verified_minutes") == sum.verified);
    CHECK(number(report, sheet, label, "wages") == sum.wages);
    CHECK(number(report, sheet, label, "stipends") == sum.stipend);
    CHECK(number(report, sheet, label, "due") == sum.wages + sum.stipend);
    CHECK(number(report, sheet, label, "waiting") == sum.waiting);
  };
  for (const auto& [id, sum] : students) judge("students", id, sum);
  for (const auto& [id, sum] : businesses) judge("businesses", id, sum);
  for (const char* sheet : {"students", "businesses", "months", "pay"})
    judge(sheet, "total", all);
  for (const auto& [month, worked] : months)
    CHECK(number(report, "months", month, "worked_minutes") == worked);
  CHECK(all.worked > 0);
  CHECK(all.stipend > 0);
  CHECK(all.waiting > 0);
}

TEST_CASE("participation is that of the files") {
  const Report report = made("participation");
  struct Sum {
    int students = 0, applied = 0, part = 0, completed = 0, worked = 0;
  };
  std::map<std::string, Sum> schools;
  std::map<std::string, Sum> pathways;
  for (const auto& [id, student] : raw().students) {
    Sum one{.students = 1};
    for (const RawStint& stint : raw().stints) {
      if (stint.student != id) continue;
      one.applied = 1;
      if (stint.was_active) one.part = 1;
      if (stint.state == "completed") one.completed = 1;
      one.worked += stint.worked;
    }
    if (text_of(student, "status", "active") == "left" && one.part == 0)
      continue;
    for (Sum* sum :
         {&schools[text_of(student, "school", "(none)")], &schools["total"],
          &pathways[text_of(student, "pathway", "(none)")]}) {
      sum->students += one.students;
      sum->applied += one.applied;
      sum->part += one.part;
      sum->completed += one.completed;
      sum->worked += one.worked;
    }
  }
  const auto judge = [&](const char* sheet, const auto& sums) {
    for (const auto& [label, sum] : sums) {
      const std::string name = label;
      CAPTURE(name);
      CHECK(number(report, sheet, name, "students") == sum.students);
      CHECK(number(report, sheet, name, "applied") == sum.applied);
      CHECK(number(report, sheet, name, "taking_part") == sum.part);
      CHECK(number(report, sheet, name, "completed") == sum.completed);
      CHECK(number(report, sheet, name, "worked_minutes") == sum.worked);
    }
  };
  judge("schools", schools);
  judge("pathways", pathways);
}

TEST_CASE("businesses, and the stints of one, are those of the files") {
  const Report report = made("businesses");
  for (const auto& [id, business] : raw().businesses) {
    int projects = 0;
    int seats = 0;
    for (const auto& [project, file] : raw().projects) {
      const std::string status = text_of(file, "status", "open");
      if (file["business"].as<std::string>() != id || status == "draft" ||
          status == "cancelled")
        continue;
      ++projects;
      seats += file["seats"].as<int>();
    }
    std::string thanked;
    for (const YAML::Node& contact : business["log"])
      if (contact["kind"].as<std::string>() == "thanks")
        thanked = std::max(thanked, contact["on"].as<std::string>());
    int stints = 0;
    int worked = 0;
    int owed = 0;
    for (const RawStint& stint : raw().stints) {
      if (stint.business != id) continue;
      if (stint.was_active) ++stints;
      worked += stint.worked;
      if (stint.state == "completed" && stint.last_day > thanked) ++owed;
    }
    const std::string name = id;
    CAPTURE(name);
    CHECK(number(report, "businesses", name, "projects") == projects);
    CHECK(number(report, "businesses", name, "seats") == seats);
    CHECK(number(report, "businesses", name, "stints") == stints);
    CHECK(number(report, "businesses", name, "worked_minutes") == worked);
    CHECK(number(report, "businesses", name, "thanks_owed") == owed);
    const Report pipeline = made("pipeline", name.c_str());
    const Sheet& rows = testing::sheet_called(pipeline, "stints");
    CHECK(rows.rows.size() == static_cast<std::size_t>(stints));
  }
}

TEST_CASE("skills asked for, wanted and rated are those of the files") {
  const Report report = made("skills");
  std::map<std::string, int> asked;
  for (const auto& [id, project] : raw().projects) {
    const auto dates = project["dates"].as<std::string>();
    if (text_of(project, "status", "open") != "open" ||
        dates.substr(dates.size() - 10) < today)
      continue;
    for (const auto& skill : project["requires"])
      asked[skill.first.as<std::string>()] += project["seats"].as<int>();
  }
  std::map<std::string, int> wanted;
  for (const auto& [id, student] : raw().students)
    if (raw().is_active(id))
      for (const YAML::Node& skill : student["wants"])
        ++wanted[skill.as<std::string>()];
  std::map<std::string, int> rated;
  for (const RawStint& stint : raw().stints)
    if (stint.state == "completed")
      for (const YAML::Node& evaluation : raw().placements.at(
               stint.project + "/" + stint.student)["evaluations"])
        if (evaluation["by"].as<std::string>() != "student")
          for (const auto& skill : evaluation["skills"])
            ++rated[skill.first.as<std::string>()];
  for (const auto& row : testing::sheet_called(report, "skills").rows) {
    const std::string skill = std::get<std::string>(row.front().content);
    CAPTURE(skill);
    CHECK(number(report, "skills", skill, "seats_asking") == asked[skill]);
    CHECK(number(report, "skills", skill, "students_wanting") == wanted[skill]);
    CHECK(number(report, "skills", skill, "rated") == rated[skill]);
  }
  CHECK(!asked.empty());
  CHECK(!rated.empty());
}

TEST_CASE("the forecast and the overview are those of the files") {
  const Report forecast = made("forecast");
  const Report overview = made("overview");
  std::set<std::string> busy;
  std::map<std::string, int> held;
  std::map<std::string, int> states;
  int worked = 0;
  for (const RawStint& stint : raw().stints) {
    const std::string& state = stint.state;
    ++states[state];
    worked += stint.worked;
    const bool running =
        state == "offered" || state == "accepted" || state == "active";
    if (running) busy.insert(stint.student);
    if (running || state == "completed") ++held[stint.project];
  }
  std::map<std::string, int> students;
  std::map<std::string, int> looking;
  for (const auto& [id, student] : raw().students) {
    if (!raw().is_active(id)) continue;
    const std::string pathway = text_of(student, "pathway", "(none)");
    ++students[pathway];
    if (!busy.contains(id) && text_of(student, "seeking", "any") != "none")
      ++looking[pathway];
  }
  std::map<std::string, int> open;
  for (const auto& [id, project] : raw().projects) {
    const auto dates = project["dates"].as<std::string>();
    if (text_of(project, "status", "open") != "open" ||
        dates.substr(dates.size() - 10) < today ||
        dates.substr(0, 10) > "2027-05-27")
      continue;
    const int left = std::max(0, project["seats"].as<int>() - held[id]);
    open["total"] += left;
    if (!project["pathways"]) open["(none)"] += left;
    for (const YAML::Node& pathway : project["pathways"])
      open[pathway.as<std::string>()] += left;
  }
  for (const auto& [pathway, count] : students) {
    const std::string name = pathway;
    CAPTURE(name);
    CHECK(number(forecast, "pathways", name, "students") == count);
    CHECK(number(forecast, "pathways", name, "looking") == looking[name]);
    CHECK(number(forecast, "pathways", name, "seats_to_find") ==
          std::max(0, looking[name] - open[name]));
  }
  for (const auto& [pathway, count] : open)
    CHECK(number(forecast, "pathways", pathway, "seats_open") == count);
  for (const auto& [state, count] : states)
    CHECK(figure(overview, "placements", state) == count);
  CHECK(figure(overview, "worked_minutes") == worked);
  CHECK(figure(overview, "students") ==
        static_cast<std::int64_t>(raw().students.size()));
}

TEST_CASE("the forecast counts the hours as the endorsement does") {
  const Ledger ledger(program());
  const RuleBook rules(program());
  const EndorsementBook book(rules, ledger, *Date::parse(today));
  int all = 0;
  for (const int year : {2027, 2028, 2029}) {
    CAPTURE(year);
    const Date last = *Date::of(year, 5, 20);
    std::map<std::string, int> done;
    for (const Student& student : program().students) {
      const auto answer = book.answer(student);
      if (!answer || student.status != Status::active ||
          grade_on(student, program(), last) != 12)
        continue;
      done[student.pathway->str()] += answer->by_floor.experience.done();
    }
    const Report forecast =
        make_report(report_kind("forecast"), {.ledger = ledger,
                                              .today = *Date::parse(today),
                                              .filter = {.to = last}});
    for (const auto& [pathway, count] : done) {
      CHECK(number(forecast, "graduates", pathway, "enough") == count);
      all += count;
    }
    CHECK(done.size() > 2);
  }
  MESSAGE(all << " have enough");
}

}  // namespace
}  // namespace stint
