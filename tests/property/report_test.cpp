// Reports over random programs: they add up, say the same in every table, and
// the reports of the parts are the parts of the report.

#include <map>
#include <string>

#include <doctest/doctest.h>

#include "stint/report/reports.hpp"
#include "stint/rules/endorsement.hpp"
#include "support/match_random.hpp"
#include "support/report_sums.hpp"

namespace stint::testing {
namespace {

constexpr std::uint64_t first_seed = 1;
constexpr std::uint64_t programs = 2000;

// A random program with schools, pathways, pay, hours, evaluations and thanks.
class Year {
 public:
  explicit Year(std::uint64_t seed)
      : dice_(seed), program_(RandomProgram(seed).make()) {}

  Program make() {
    program_.settings.school_years = {{day(-40), day(240)}};
    program_.schools = Records<School>(list<School>("north", "south"));
    program_.pathways = Records<Pathway>(list<Pathway>("it", "arts"));
    change(program_.students);
    change(program_.businesses);
    change(program_.projects);
    change(program_.placements);
    program_.rules = Records<Rule>({endorsement()});
    return program_;
  }

 private:
  template <class R>
  std::vector<R> list(const char* a, const char* b) {
    std::vector<R> records(2);
    records[0].id = Id<R>(a);
    records[1].id = Id<R>(b);
    if constexpr (R::kind == Kind::pathway)
      records[0].endorsement = RuleId("us-il-ccpe");
    return records;
  }

  // Short enough for the stints of these programs.
  Rule endorsement() {
    EndorsementTerms terms;
    terms.experience.total = {60 * static_cast<int>(1 + dice_.below(4))};
    terms.experience.at_most = static_cast<int>(1 + dice_.below(3));
    terms.experience.floor = {60 * static_cast<int>(dice_.below(3))};
    terms.experience.paid_or_credit = one_in(4);
    terms.experience.supervised = one_in(4);
    RuleVersion version;
    version.in_force = always();
    version.endorsement = terms;
    Rule rule;
    rule.id = RuleId("us-il-ccpe");
    rule.versions = {version};
    return rule;
  }

  template <class R>
  void change(Records<R>& records) {
    std::vector<R> changed(records.begin(), records.end());
    for (R& record : changed) fill(record);
    records = Records<R>(std::move(changed));
  }

  bool one_in(std::uint32_t count) { return dice_.below(count) == 0; }
  Date any_day() { return day(static_cast<int>(dice_.below(200)) - 60); }
  PathwayId pathway() { return PathwayId(one_in(2) ? "it" : "arts"); }

  void fill(Student& student) {
    if (!one_in(4)) student.school = SchoolId(one_in(2) ? "north" : "south");
    if (!one_in(4)) student.pathway = pathway();
    if (!one_in(4)) student.graduates = static_cast<int>(2026 + dice_.below(5));
    student.status = static_cast<Status>(dice_.below(3));
    if (one_in(2)) student.wants = {SkillId("web")};
    if (!one_in(3))
      student.progress.push_back(
          {.progress_kind = ProgressKind::career_development,
           .on = any_day(),
           .hours = Hours{60 * static_cast<int>(dice_.below(8))}});
  }

  void fill(Business& business) {
    if (one_in(2))
      business.log.push_back(
          {.on = any_day(), .contact_kind = ContactKind::thanks});
  }

  void fill(Project& project) {
    project.status = static_cast<ProjectStatus>(dice_.below(4));
    if (!one_in(3)) project.pathways = {pathway()};
    if (!one_in(3)) project.posted = any_day();
    if (!one_in(4)) project.pay = pay();
    if (one_in(2)) project.mentor = PersonId(one_in(2) ? "kim" : "lee");
  }

  Pay pay() {
    Pay pay{.kind = static_cast<Pay::Kind>(dice_.below(4))};
    if (pay.kind == Pay::Kind::paid) pay.rate = Money{1000 + dice_.below(1000)};
    if (pay.kind == Pay::Kind::stipend) pay.amount = Money{dice_.below(50'000)};
    return pay;
  }

  void fill(Placement& placement) {
    if (one_in(6)) placement.pay = pay();
    Date on = placement.history.back().on;
    const auto step = [&](State to) {
      on = on + static_cast<int>(dice_.below(40));
      placement.history.push_back({.to = to, .on = on});
    };
    if (placement.state() == State::applied && one_in(2)) step(State::offered);
    if (placement.state() == State::offered && !one_in(3)) step(State::active);
    for (std::uint32_t k = dice_.below(8); k > 0; --k) {
      Shift& shift = placement.shifts.emplace_back();
      shift.on = any_day();
      if (one_in(5))
        shift.absent = Absence::excused;
      else
        shift.worked = Hours{static_cast<int>(dice_.below(300))};
      if (one_in(2)) shift.verified = Signature{.on = shift.on};
    }
    if (placement.state() == State::active && !one_in(3))
      step(one_in(4) ? State::ended : State::completed);
    if (!one_in(3)) return;
    Evaluation& evaluation = placement.evaluations.emplace_back();
    evaluation.by = static_cast<Rater>(dice_.below(3));
    evaluation.on = on;
    evaluation.skills[SkillId("web")] = {
        static_cast<std::int8_t>(1 + dice_.below(4))};
    evaluation.again = one_in(2);
  }

  Dice dice_;
  Program program_;
};

const Date today = day(30);

struct Bench {
  explicit Bench(std::uint64_t seed)
      : program(Year(seed).make()), ledger(program) {}

  Report made(const char* name, ReportFilter filter = {}) const {
    return make_report(report_kind(name),
                       {.ledger = ledger, .today = today, .filter = filter});
  }

  Program program;
  Ledger ledger;
};

// The numbers of the total of a sheet, by column; without percents and medians,
// which do not add.
std::map<std::string, std::int64_t> total(const Report& report,
                                          const char* key) {
  const Sheet& sheet = sheet_called(report, key);
  std::map<std::string, std::int64_t> numbers;
  for (std::size_t i = 1; i < sheet.columns.size(); ++i)
    if (sheet.columns[i].marks.adds)
      numbers[sheet.columns[i].key] = magnitude((*sheet.total)[i]);
  return numbers;
}

using Numbers = std::map<std::string, std::int64_t>;

Numbers sum(const Numbers& a, const Numbers& b) {
  Numbers both = a;
  for (const auto& [key, value] : b) both[key] += value;
  return both;
}

}  // namespace

TEST_CASE("every report of a random program adds up") {
  std::size_t made = 0;
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Bench bench(seed);
    for (const ReportKind& kind : report_kinds()) {
      ReportInput input{.ledger = bench.ledger, .today = today};
      if (kind.of_business) input.business = &*bench.program.businesses.begin();
      if (kind.why_no_dates.empty()) {
        if (seed % 3 == 1) input.filter.from = day(0);
        if (seed % 3 == 2) input.filter.to = day(20);
      }
      check_sums(make_report(kind, input));
      ++made;
    }
  }
  MESSAGE("seeds from ", first_seed, ", ", made, " reports");
}

TEST_CASE("every table of a report has the same total") {
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Bench bench(seed);
    const Report part = bench.made("participation");
    CHECK(total(part, "schools") == total(part, "grades"));
    CHECK(total(part, "schools") == total(part, "pathways"));
    const Report hours = bench.made("hours");
    CHECK(total(hours, "students") == total(hours, "businesses"));
    CHECK(total(hours, "students") == total(hours, "pay"));
    Numbers months = total(hours, "students");
    months.erase("stints");
    CHECK(total(hours, "months") == months);
    const auto worked = months["worked_minutes"];
    CHECK(figure(bench.made("overview"), "worked_minutes") == worked);
    CHECK(total(bench.made("businesses"), "businesses")["worked_minutes"] ==
          worked);
    CHECK(total(bench.made("businesses"), "mentors")["worked_minutes"] ==
          worked);
  }
}

TEST_CASE("the hours of two periods are those of both together") {
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Bench bench(seed);
    const Date middle = day(static_cast<int>(seed % 60) - 20);
    const Report before = bench.made("hours", {.to = middle});
    const Report after = bench.made("hours", {.from = middle + 1});
    CHECK(sum(total(before, "months"), total(after, "months")) ==
          total(bench.made("hours"), "months"));
  }
}

TEST_CASE("the reports of schools and pathways are those of all together") {
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Bench bench(seed);
    const Report all = bench.made("participation");
    for (const School& school : bench.program.schools) {
      const Report one = bench.made("participation", {.school = school.id});
      for (const char* column : {"students", "taking_part", "worked_minutes"})
        CHECK(number(one, "schools", "total", column) ==
              number(all, "schools", school.id.str(), column));
    }
    const Report forecast = bench.made("forecast");
    for (const Pathway& pathway : bench.program.pathways) {
      const Report one = bench.made("participation", {.pathway = pathway.id});
      for (const char* column : {"students", "taking_part", "worked_minutes"})
        CHECK(number(one, "schools", "total", column) ==
              number(all, "pathways", pathway.id.str(), column));
      const Report ahead = bench.made("forecast", {.pathway = pathway.id});
      const auto there =
          number(forecast, "pathways", pathway.id.str(), "seats_open");
      CHECK(number(ahead, "pathways", "total", "seats_open") ==
            std::max<std::int64_t>(0, there));
    }
  }
}

TEST_CASE("those with enough hours ahead are those of the endorsement") {
  std::int64_t enough = 0;
  std::int64_t running = 0;
  std::int64_t lacking = 0;
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Bench bench(seed);
    const RuleBook rules(bench.program);
    const EndorsementBook book(rules, bench.ledger, today);
    int graduates = 0;
    int done = 0;
    for (const Student& student : bench.program.students) {
      if (student.status != Status::active || student.graduates != 2027)
        continue;
      const auto answer = book.answer(student);
      if (!answer) continue;
      ++graduates;
      if (answer->by_floor.experience.done()) ++done;
    }
    const Report forecast = bench.made("forecast");
    const auto it = [&](const char* column) {
      return number(forecast, "graduates", "it", column);
    };
    CHECK(number(forecast, "graduates", "arts", "students") == -1);
    CHECK(it("students") == (graduates == 0 ? -1 : graduates));
    if (graduates == 0) continue;
    CHECK(it("enough") == done);
    enough += it("enough");
    running += it("running");
    lacking += it("lacking");
  }
  MESSAGE("seeds from ", first_seed, ", ", enough, " enough, ", running,
          " running, ", lacking, " lacking");
  CHECK(enough > 30);
  CHECK(running > 5);
  CHECK(lacking > 50);
}

TEST_CASE("what a student worked is what the placements say") {
  for (std::uint64_t seed = first_seed; seed < first_seed + programs; ++seed) {
    CAPTURE(seed);
    const Bench bench(seed);
    const Report report = bench.made("hours", {.from = day(0), .to = day(30)});
    std::map<std::string, int> worked;
    for (const Placement& placement : bench.program.placements)
      for (const Shift& shift : placement.shifts)
        if (shift.worked && shift.on >= day(0) && shift.on <= day(30))
          worked[placement.id.student.str()] += shift.worked->minutes;
    for (const auto& [student, minutes] : worked) {
      const std::string id = student;
      CAPTURE(id);
      CHECK(number(report, "students", id, "worked_minutes") == minutes);
    }
  }
}

}  // namespace stint::testing
