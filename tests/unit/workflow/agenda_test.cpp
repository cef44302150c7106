// Each kind of line is planted alone, with its near misses: a program that is
// in order has no lines, so that what is found is what was planted.
#include "stint/workflow/agenda.hpp"

#include <string>

#include <doctest/doctest.h>

#include "support/program_text.hpp"

namespace stint {
namespace {

using Files = std::map<std::string, std::string>;

// A Monday.
const Date today = *Date::parse("2026-10-19");

// Nothing is to be done: `web` has begun, `poster` begins later.
Files in_order(const Files& more) {
  Files files = {
      {"program.yaml",
       "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
       "no_school: [2026-11-23..2026-11-27]\n"
       "documents: {student: [consent], business: [agreement], "
       "mentor: [check], placement: [training]}\n"
       "staff: {kim: {name: Kim}, lee: {name: Lee}}\nprivate_fields: {}\n"},
      {"students/s-1.yaml",
       "born: 2008-02-01\ndocuments: {consent: 2026-09-01..2027-06-30}\n"},
      {"students/s-2.yaml",
       "born: 2008-03-01\ndocuments: {consent: 2026-09-01..2027-06-30}\n"},
      {"businesses/bakery.yaml",
       "name: Bakery\ncapacity: 4\ncontact: ana\n"
       "people: {ana: {name: Ana, documents: {check: 2026-01-01..2027-06-30}}}"
       "\ndocuments: {agreement: 2026-01-01..2027-12-31}\n"
       "log: [{on: 2026-09-01, by: lee, kind: call}]\n"},
      {"projects/web.yaml",
       "title: A web page\nbusiness: bakery\nmentor: ana\nseats: 3\n"
       "hours: 30\ndates: 2026-10-05..2026-11-13\n"
       "times: [mon-thu 15:30-17:30]\n"},
      {"projects/poster.yaml",
       "title: A poster\nbusiness: bakery\nmentor: ana\nseats: 1\n"
       "hours: 10\ndates: 2026-11-02..2026-12-11\n"},
  };
  for (const auto& [path, text] : more) files[path] = text;
  return files;
}

struct Asked {
  int days = 7;
  const char* staff = "";
  Date on = today;
};

std::vector<AgendaItem> items(const Files& more, const Asked& asked = {}) {
  const Snapshot snapshot = testing::snapshot_of(in_order(more));
  const Ledger ledger(snapshot.program);
  const FactBook book(ledger, asked.on);
  AgendaOptions options{.days = asked.days};
  if (*asked.staff != '\0') options.staff = StaffId(asked.staff);
  return agenda(book, options);
}

// `topic date id`, a line each.
std::string lines(const Files& more, const Asked& asked = {}) {
  std::string text;
  for (const AgendaItem& item : items(more, asked))
    text += std::string(word(item.topic)) + " " + item.date.str() + " " +
            item.record.id + "\n";
  return text;
}

std::string command(const Files& more) {
  const auto all = items(more);
  REQUIRE(all.size() == 1);
  return all.front().command;
}

// s-1 on web.
Files web(const std::string& history, const std::string& more = "") {
  return {{"placements/web/s-1.yaml", "history: [" + history + "]\n" + more}};
}

const std::string training = "documents: {training: 2026-10-01..2026-12-31}\n";
const std::string worked = "{on: 2026-10-14, worked: 2}";
const std::string begun = "{to: active, on: 2026-10-05, by: kim}";

Files active(const std::string& hours, const std::string& more = "") {
  return web(begun, training + "hours: [" + hours + "]\n" + more);
}

// The same and another record.
Files with(Files files, const std::string& path, const std::string& text) {
  files[path] = text;
  return files;
}

std::string project(const std::string& dates, const std::string& more = "") {
  const std::string seats =
      more.find("seats:") == std::string::npos ? "seats: 1\n" : "";
  return "title: T\nbusiness: bakery\nmentor: ana\nhours: 10\ndates: " + dates +
         "\n" + seats + more;
}

TEST_CASE("agenda: nothing to do") {
  CHECK(lines({}) == "");
  CHECK(lines(active(worked)) == "");
}

TEST_CASE("agenda: an offer is overdue after its last day, and waits before") {
  const auto offer = [](const char* by) {
    return web("{to: offered, on: 2026-10-01, answer_by: " + std::string(by) +
               "}");
  };
  CHECK(lines(offer("2026-10-18")) == "offer-overdue 2026-10-18 web/s-1\n");
  CHECK(lines(offer("2026-10-19")) == "offer-open 2026-10-19 web/s-1\n");
  CHECK(lines(offer("2026-10-26")) == "offer-open 2026-10-26 web/s-1\n");
  CHECK(lines(offer("2026-10-27")) == "");
  CHECK(lines(offer("2026-10-27"), {.days = 8}) ==
        "offer-open 2026-10-27 web/s-1\n");
  CHECK(lines(web("{to: offered, on: 2026-10-11}")) ==
        "offer-overdue 2026-10-18 web/s-1\n");
  CHECK(command(offer("2026-10-18")) == "stint move declined web s-1");
  CHECK(command(offer("2026-10-19")) == "stint move accepted web s-1");
}

TEST_CASE("agenda: a stint that was to start") {
  const auto accepted = [](const char* dates, const std::string& papers) {
    return web("{to: accepted, on: 2026-10-01}",
               papers + "dates: " + std::string(dates) + "\n");
  };
  const char* late = "2026-10-18..2026-11-13";
  CHECK(lines(accepted(late, training)) ==
        "start-overdue 2026-10-18 web/s-1\n");
  CHECK(command(accepted(late, training)) == "stint move active web s-1");
  CHECK(lines(accepted("2026-10-19..2026-11-13", training)) == "");
  // What is missing holds it up, and is said alone.
  CHECK(lines(accepted(late, "")) == "paper-missing 2026-10-18 web/s-1\n");
  CHECK(command(accepted("2026-10-05..2026-10-18", "")) ==
        "stint move withdrawn web s-1");
  // The project asks for an age that nothing can bring.
  const Files old =
      with(accepted(late, training), "projects/web.yaml",
           project("2026-10-05..2026-11-13", "seats: 3\nage: 19\n"));
  CHECK(command(old) == "stint move active web s-1 --force --reason TEXT");
}

TEST_CASE("agenda: a stint whose last day is past") {
  const auto ends = [](const char* last) {
    return active(worked,
                  "dates: 2026-10-05.." + std::string(last) + "\nagreed: 2\n");
  };
  CHECK(lines(ends("2026-10-18")) == "end-overdue 2026-10-18 web/s-1\n");
  CHECK(lines(ends("2026-10-19")) == "");
  CHECK(command(ends("2026-10-18")) ==
        "stint complete web s-1 --outcome OUTCOME");
}

TEST_CASE("agenda: interviews before and after their day") {
  const auto interview = [](const char* on) {
    return web("{to: interview, on: " + std::string(on) + "}");
  };
  CHECK(lines(interview("2026-10-18")) ==
        "interview-past 2026-10-18 web/s-1\n");
  CHECK(lines(interview("2026-10-19")) ==
        "interview-near 2026-10-19 web/s-1\n");
  CHECK(command(interview("2026-10-18")) == "stint move offered web s-1");
  const Files full =
      with(with(interview("2026-10-18"), "projects/web.yaml",
                project("2026-10-05..2026-11-13", "seats: 1\n")),
           "placements/web/s-2.yaml",
           "history: [{to: offered, on: 2026-10-18, answer_by: 2026-12-01}]\n");
  CHECK(command(full) ==
        "stint move rejected web s-1 --reason 'no seat is left'");
}

TEST_CASE("agenda: applications that wait for more than 14 days") {
  const auto step = [](const char* to, const char* on) {
    return web("{to: " + std::string(to) + ", on: " + on + "}");
  };
  CHECK(lines(step("applied", "2026-10-04")) ==
        "application-old 2026-10-04 web/s-1\n");
  CHECK(lines(step("applied", "2026-10-05")) == "");
  CHECK(command(step("applied", "2026-10-04")) ==
        "stint move shortlisted web s-1");
  CHECK(command(step("shortlisted", "2026-10-04")) ==
        "stint move interview web s-1");
}

TEST_CASE("agenda: hours that nobody has verified for more than 7 days") {
  CHECK(lines(active("{on: 2026-10-11, worked: 2}, " + worked)) ==
        "hours-unverified 2026-10-11 web/s-1\n");
  CHECK(lines(active("{on: 2026-10-12, worked: 2}, " + worked)) == "");
  CHECK(
      lines(active("{on: 2026-10-11, worked: 2, verified: {on: 2026-10-12}}, " +
                   worked)) == "");
  CHECK(lines(active("{on: 2026-10-11, absent: excused}, " + worked)) == "");
}

TEST_CASE("agenda: completed stints without the words of both sides") {
  const auto completed = [](const char* on, const std::string& by) {
    Files files = web(begun + ", {to: completed, on: " + std::string(on) + "}",
                      "outcome: met\nevaluations: [" + by + "]\n");
    files["businesses/bakery.yaml"] =
        "name: Bakery\nlog: [{on: 2026-10-18, kind: thanks}]\n"
        "people: {ana: {name: Ana}}\n";
    return files;
  };
  const std::string both =
      "{by: business, on: 2026-10-10, again: yes}, "
      "{by: student, on: 2026-10-10, again: yes}";
  CHECK(lines(completed("2026-10-11", both)) == "");
  CHECK(lines(completed("2026-10-11", "")) ==
        "business-evaluation 2026-10-11 web/s-1\n"
        "student-evaluation 2026-10-11 web/s-1\n");
  CHECK(lines(completed("2026-10-12", "")) == "");
  CHECK(lines(completed("2026-10-11",
                        "{by: student, kind: preliminary, on: 2026-10-10, "
                        "again: yes}, {by: business, on: 2026-10-10, "
                        "again: yes}")) ==
        "student-evaluation 2026-10-11 web/s-1\n");
}

TEST_CASE("agenda: projects that are over, and seats that are left") {
  const auto begins = [](const std::string& dates, const std::string& more) {
    return Files{{"projects/poster.yaml", project(dates, more)}};
  };
  CHECK(lines(begins("2026-10-01..2026-10-18", "")) ==
        "project-over 2026-10-18 poster\n");
  CHECK(lines(begins("2026-10-01..2026-10-19", "")) == "");
  CHECK(lines(begins("2026-10-01..2026-10-18", "status: closed\n")) == "");
  CHECK(lines(begins("2026-10-26..2026-11-18", "")) ==
        "seats-open 2026-10-26 poster\n");
  CHECK(lines(begins("2026-10-27..2026-11-18", "")) == "");
  CHECK(command(begins("2026-10-26..2026-11-18", "seats: 3\n")) ==
        "stint enroll poster s-1 s-2");
  CHECK(command(begins("2026-10-26..2026-11-18", "age: 40\n")) ==
        "stint set project poster status=closed");
}

TEST_CASE("agenda: a project with too few students") {
  const auto begins = [](const char* first, const std::string& more) {
    return Files{{"projects/poster.yaml",
                  project(std::string(first) + "..2026-12-01", more)},
                 {"placements/poster/s-1.yaml",
                  "history: [{to: offered, on: 2026-10-18, answer_by: "
                  "2026-12-01}]\n"}};
  };
  CHECK(lines(begins("2026-10-26", "seats: 2\nminimum: 2\n")) ==
        "below-minimum 2026-10-26 poster\n");
  CHECK(lines(begins("2026-10-27", "seats: 2\nminimum: 2\n")) == "");
  CHECK(lines(begins("2026-10-26", "seats: 2\nminimum: 1\n")) ==
        "seats-open 2026-10-26 poster\n");
  CHECK(command(begins("2026-10-26", "seats: 2\nminimum: 2\n")) ==
        "stint enroll poster s-2");
  CHECK(command(begins("2026-10-26", "seats: 2\nminimum: 2\nage: 40\n")) ==
        "stint set project poster minimum=1");
}

TEST_CASE("agenda: papers that a stint lacks") {
  const auto accepted = [](const char* first, const char* consent) {
    return with(
        web("{to: accepted, on: 2026-10-18}",
            training + "dates: " + first + "..2026-11-13\n"),
        "students/s-1.yaml",
        "born: 2008-02-01\ndocuments: {" + std::string(consent) + "}\n");
  };
  CHECK(lines(accepted("2026-10-26", "")) == "paper-missing 2026-10-26 s-1\n");
  CHECK(lines(accepted("2026-10-27", "")) == "");
  CHECK(command(accepted("2026-10-26", "")) == "stint sign consent s-1");
  CHECK(lines(accepted("2026-10-26", "consent: 2026-10-27..2027-06-30")) ==
        "paper-missing 2026-10-26 s-1\n");
  CHECK(lines(accepted("2026-10-26", "consent: 2026-09-01..2026-10-18")) ==
        "paper-missing 2026-10-26 s-1\n");
  // It runs out before the first day.
  CHECK(lines(accepted("2026-10-26", "consent: 2026-09-01..2026-10-25")) ==
        "paper-missing 2026-10-26 s-1\n");
  CHECK(lines(accepted("2026-10-27", "consent: 2026-09-01..2026-10-25")) ==
        "paper-expiring 2026-10-25 s-1\n");
  // It holds today, and not to the end: however far that is.
  CHECK(lines(accepted("2026-10-27", "consent: 2026-09-01..2026-11-12")) ==
        "paper-expiring 2026-11-12 s-1\n");
  CHECK(lines(accepted("2026-10-27", "consent: 2026-09-01..2026-11-13")) == "");
  CHECK(lines(with(active(worked), "businesses/bakery.yaml",
                   "name: Bakery\ncontact: ana\npeople: {ana: {name: Ana}}\n"
                   "documents: {agreement: 2026-01-01..2027-12-31}\n")) ==
        "paper-missing 2026-10-05 bakery\n");
}

TEST_CASE("agenda: one line for a paper that several stints lack") {
  Files files = active(worked);
  files["placements/poster/s-1.yaml"] =
      "history: [{to: accepted, on: 2026-10-18}]\n" + training;
  files["students/s-1.yaml"] = "born: 2008-02-01\n";
  CHECK(lines(files) == "paper-missing 2026-10-05 s-1\n");
}

TEST_CASE("agenda: papers that run out soon, with a stint or without") {
  const auto consent = [](const char* last) {
    return Files{
        {"students/s-1.yaml",
         "born: 2008-02-01\ndocuments: {consent: {dates: 2026-09-01.." +
             std::string(last) + ", signed_by: L}}\n"}};
  };
  CHECK(lines(consent("2026-10-18")) == "");
  CHECK(lines(consent("2026-10-19")) == "paper-expiring 2026-10-19 s-1\n");
  CHECK(lines(consent("2026-10-26")) == "paper-expiring 2026-10-26 s-1\n");
  CHECK(lines(consent("2026-10-27")) == "");
  CHECK(command(consent("2026-10-26")) == "stint sign consent s-1");
}

TEST_CASE("agenda: what has run out stays for whoever takes part") {
  Files files;
  files["students/s-1.yaml"] =
      "born: 2008-02-01\ndocuments: {consent: 2026-09-01..2026-10-18}\n";
  CHECK(lines(files) == "");
  files["placements/poster/s-1.yaml"] =
      "history: [{to: applied, on: 2026-10-15}]\n";
  CHECK(lines(files) == "paper-expiring 2026-10-18 s-1\n");
  files["placements/poster/s-1.yaml"] =
      "history: [{to: applied, on: 2026-10-15}, {to: rejected, on: "
      "2026-10-16}]\n";
  CHECK(lines(files) == "");
  const Files gone = {{"businesses/bakery.yaml",
                       "name: Bakery\ndocuments: {agreement: "
                       "2025-01-01..2026-06-30}\n"}};
  CHECK(lines(gone) == "paper-expiring 2026-06-30 bakery\n");
  CHECK(items(gone).front().text == "`agreement` ran out on 2026-06-30");
  Files closed = gone;
  for (const char* id : {"web", "poster"})
    closed["projects/" + std::string(id) + ".yaml"] =
        project("2026-10-05..2026-11-13", "seats: 1\nstatus: closed\n");
  CHECK(lines(closed) == "");
}

TEST_CASE("agenda: a paper is signed for as long as it is needed") {
  const auto stint = [](const char* dates) {
    return with(web("{to: accepted, on: 2026-10-18}",
                    training + "dates: " + dates + "\n"),
                "students/s-1.yaml", "born: 2008-02-01\n");
  };
  // Others may run out as well.
  const auto of_consent = [](const Files& files) {
    std::string found;
    for (const AgendaItem& item : items(files))
      if (item.text.starts_with("`consent`")) found += item.command;
    return found;
  };
  // The school year ends on 2027-05-27.
  CHECK(of_consent(stint("2026-10-26..2027-05-27")) ==
        "stint sign consent s-1");
  CHECK(of_consent(stint("2026-10-26..2027-05-28")) ==
        "stint sign consent s-1 --until 2027-10-18");
  CHECK(of_consent(stint("2026-10-26..2027-11-30")) ==
        "stint sign consent s-1 --until 2027-11-30");
  // What begins later is joined.
  CHECK(of_consent(with(stint("2026-10-26..2026-11-30"), "students/s-1.yaml",
                        "born: 2008-02-01\n"
                        "documents: {consent: 2027-07-01..2028-06-30}\n")) ==
        "stint sign consent s-1 --until 2027-10-18");
  // Whom a paper is asked of tells whose it is, unless that are several.
  Files files = stint("2026-10-26..2026-11-30");
  files["program.yaml"] =
      "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
      "documents: {student: [consent], placement: [consent]}\n"
      "staff: {kim: {name: Kim}}\nprivate_fields: {}\n";
  std::string commands;
  for (const AgendaItem& item : items(files)) commands += item.command + "\n";
  CHECK(commands ==
        "stint sign consent s-1 --for students\n"
        "stint sign consent web/s-1 --for placements\n");
}

// A student under 16, and a rule that asks for a certificate and a supervisor
// of 21.
Files young(const std::string& born, const std::string& papers,
            const std::string& person) {
  return {{"program.yaml",
           "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
           "school_hours: [mon-fri 08:00-15:00]\nrules: [us-il-child-labor]\n"
           "staff: {kim: {name: Kim}}\nprivate_fields: {}\n"},
          {"students/s-1.yaml",
           "born: " + born + "\ndocuments: {" + papers + "}\n"},
          {"businesses/bakery.yaml",
           "name: Bakery\npeople: {ana: {name: Ana" + person + "}}\n"},
          {"projects/poster.yaml",
           project("2026-10-26..2026-11-06",
                   "seats: 1\ntimes: [mon-fri 15:30-17:30]\n")},
          {"placements/poster/s-1.yaml",
           "history: [{to: accepted, on: 2026-10-18}]\n"}};
}

TEST_CASE("agenda: papers that a rule about youth asks for") {
  const auto certificate = [](const char* born, const char* dates) {
    return young(born, "employment-certificate: " + std::string(dates),
                 ", adult: 21");
  };
  const Files none = young("2011-12-01", "", ", adult: 21");
  CHECK(lines(none) == "paper-missing 2026-10-26 s-1\n");
  CHECK(lines(none, {.days = 6}) == "");
  CHECK(command(none) ==
        "stint sign employment-certificate s-1 --for students");
  CHECK(lines(certificate("2011-12-01", "2026-09-01..2026-11-06")) == "");
  CHECK(lines(certificate("2011-12-01", "2026-09-01..2026-11-05")) ==
        "paper-expiring 2026-11-05 s-1\n");
  // At 16 nobody asks any more.
  CHECK(lines(certificate("2010-11-01", "2026-09-01..2026-10-31")) == "");
  CHECK(lines(certificate("2010-11-01", "2026-09-01..2026-10-30")) ==
        "paper-expiring 2026-10-30 s-1\n");
  CHECK(lines(young("2010-10-26", "", ", adult: 21")) == "");
  // It may be kept with the placement.
  Files kept = none;
  kept["placements/poster/s-1.yaml"] +=
      "documents: {employment-certificate: 2026-09-01..2026-11-05}\n";
  CHECK(lines(kept) == "paper-expiring 2026-11-05 poster/s-1\n");
  CHECK(command(kept) ==
        "stint sign employment-certificate poster/s-1 --for placements");
}

TEST_CASE("agenda: whether who supervises the young is old enough") {
  const std::string held = "employment-certificate: 2026-09-01..2027-06-30";
  const auto with_ana = [&](const char* person) {
    return young("2011-12-01", held, person);
  };
  CHECK(lines(with_ana("")) == "supervisor-age 2026-10-26 bakery\n");
  CHECK(lines(with_ana(""), {.days = 6}) == "");
  CHECK(command(with_ana("")) ==
        "stint set business bakery people.ana.adult=AGE");
  CHECK(lines(with_ana(", adult: 21")) == "");
  CHECK(lines(with_ana(", adult: 20")) == "youth-plan 2026-10-26 poster/s-1\n");
  CHECK(lines(young("2010-10-26", held, "")) == "");
  // One line for all that she supervises, and none besides for a late start.
  Files late = with_ana("");
  late["placements/poster/s-1.yaml"] += "dates: 2026-10-12..2026-11-06\n";
  late["students/s-2.yaml"] = late["students/s-1.yaml"];
  late["projects/more.yaml"] = late["projects/poster.yaml"];
  late["placements/more/s-2.yaml"] =
      "history: [{to: active, on: 2026-10-18}]\n";
  CHECK(lines(late) == "supervisor-age 2026-10-12 bakery\n");
  // Without the private layer nobody is known.
  CHECK(lines(with(with_ana(""), "businesses/bakery.yaml", "name: Bakery\n")) ==
        "");
}

TEST_CASE("agenda: nobody to lead, and no birth date") {
  const Files alone = {
      {"projects/poster.yaml",
       "title: T\nbusiness: bakery\nhours: 10\nseats: 1\n"
       "dates: 2026-10-26..2026-12-11\n"},
      {"placements/poster/s-1.yaml",
       "history: [{to: accepted, on: 2026-10-18}]\n" + training}};
  CHECK(lines(alone) == "mentor-missing 2026-10-26 poster\n");
  CHECK(command(alone) == "stint set project poster mentor=ana");
  CHECK(lines(alone, {.days = 6}) == "");
  const Files ageless = with(active(worked), "students/s-1.yaml",
                             "documents: {consent: 2026-09-01..2027-06-30}\n");
  CHECK(lines(ageless) == "birth-date-missing 2026-10-05 s-1\n");
  // Without the private layer nobody's is known.
  CHECK(lines(with(ageless, "students/s-2.yaml", "status: paused\n")) == "");
}

TEST_CASE("agenda: hours that the times that are left cannot hold") {
  // From today to 2026-11-13 there are 16 days of 2 hours.
  const auto agreed = [](const char* hours) {
    return active(worked, "agreed: " + std::string(hours) + "\n");
  };
  CHECK(lines(agreed("34")) == "");
  CHECK(lines(agreed("34h05m")) == "hours-short 2026-11-13 web/s-1\n");
  CHECK(command(agreed("36h05m")) ==
        "stint set placement web/s-1 dates=2026-10-05..2026-11-17");
}

TEST_CASE("agenda: without times, less than half of an even pace") {
  // 14 of 40 days are gone: 10.5 of 30 hours, half of them 5.25.
  const auto hours = [](const char* done) {
    return with(active("{on: 2026-10-14, worked: " + std::string(done) + "}"),
                "projects/web.yaml",
                project("2026-10-05..2026-11-13", "seats: 3\n"));
  };
  const auto thirty = [&](const char* done) {
    Files files = hours(done);
    files["placements/web/s-1.yaml"] += "agreed: 30\n";
    return files;
  };
  CHECK(lines(thirty("5h15m")) == "");
  CHECK(lines(thirty("5h10m")) == "hours-short 2026-11-13 web/s-1\n");
  CHECK(command(thirty("5h10m")) ==
        "stint set placement web/s-1 dates=2026-10-05..2026-11-14");
}

TEST_CASE("agenda: absences without a word") {
  const std::string two = "{on: 2026-10-13, absent: unexcused}, " + worked +
                          ", {on: 2026-10-15, absent: unexcused}";
  CHECK(lines(active(two)) == "absences 2026-10-15 web/s-1\n");
  CHECK(lines(active(two, "coaching: [{on: 2026-10-15, note: N}]\n")) == "");
  CHECK(lines(active(two, "coaching: [{on: 2026-10-12, note: N}]\n")) ==
        "absences 2026-10-15 web/s-1\n");
  CHECK(lines(active("{on: 2026-10-13, absent: unexcused}, " + worked +
                     ", {on: 2026-10-15, absent: excused}")) == "");
}

TEST_CASE("agenda: nothing logged for more than 7 days") {
  const auto on = [](const char* day) {
    return active("{on: " + std::string(day) +
                  ", worked: 2, verified: {on: " + day + "}}");
  };
  CHECK(lines(on("2026-10-11")) == "hours-missing 2026-10-12 web/s-1\n");
  CHECK(lines(on("2026-10-12")) == "");
  CHECK(command(on("2026-10-11")) == "stint log web s-1 HOURS --on 2026-10-19");
  // The week of 2026-11-22 has no school: a stint after school has a rest too.
  const auto thanksgiving = [](const std::string& times) {
    return with(
        active("{on: 2026-11-19, worked: 2, verified: {on: 2026-11-20}}"),
        "projects/web.yaml",
        project("2026-10-05..2026-12-18",
                "seats: 1\ntimes: [" + times + "]\n"));
  };
  const auto later = [](const char* day) {
    return Asked{.on = *Date::parse(day)};
  };
  CHECK(lines(thanksgiving("mon-thu 15:30-17:30"), later("2026-12-03")) == "");
  CHECK(lines(thanksgiving("mon-thu 15:30-17:30"), later("2026-12-04")) ==
        "hours-missing 2026-11-20 web/s-1\n");
  CHECK(lines(thanksgiving("sat 09:00-12:00"), later("2026-11-27")) ==
        "hours-missing 2026-11-20 web/s-1\n");
}

TEST_CASE("agenda: hours that were worked against a rule about youth") {
  const auto on_wednesday = [](const std::string& hours,
                               const std::string& more) {
    Files files =
        young("2011-12-01", "employment-certificate: 2026-09-01..2027-06-30",
              ", adult: 21");
    files["placements/poster/s-1.yaml"] =
        "history: [{to: active, on: 2026-10-05}]\n"
        "dates: 2026-10-05..2026-11-06\nhours: [{on: 2026-10-14, worked: " +
        hours + "}]\n" + more;
    return files;
  };
  // Seven hours of school, and eight together with work.
  CHECK(lines(on_wednesday("1", "")) == "");
  const Files long_day = on_wednesday("1.25", "");
  CHECK(lines(long_day) == "youth-hours 2026-10-14 poster/s-1\n");
  CHECK(command(long_day) == "stint coach poster s-1 --note TEXT");
  const auto told = [](const char* day) {
    return "coaching: [{on: " + std::string(day) + ", note: Told}]\n";
  };
  CHECK(lines(on_wednesday("1.25", told("2026-10-13"))) ==
        "youth-hours 2026-10-14 poster/s-1\n");
  CHECK(lines(on_wednesday("1.25", told("2026-10-14"))) == "");
}

TEST_CASE("agenda: rules about youth that a plan breaks") {
  const auto plan = [](const char* times, const std::string& forced) {
    Files files = {
        {"program.yaml",
         "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
         "school_hours: [mon-fri 08:00-15:00]\nrules: [us-flsa-youth]\n"
         "staff: {kim: {name: Kim}}\nprivate_fields: {}\n"},
        {"students/s-1.yaml", "born: 2011-12-01\n"},
        {"projects/poster.yaml",
         project("2026-11-02..2026-11-06",
                 "seats: 1\ntimes: [" + std::string(times) + "]\n")},
        {"placements/poster/s-1.yaml",
         "history: [{to: accepted, on: 2026-10-18" + forced + "}]\n"}};
    return files;
  };
  CHECK(lines(plan("mon-fri 15:30-17:30", "")) == "");
  CHECK(lines(plan("mon-fri 19:00-21:00", "")).starts_with("youth-plan "));
  CHECK(command(plan("mon-fri 19:00-21:00", "")) ==
        "stint move withdrawn poster s-1");
  CHECK(lines(plan("mon-fri 19:00-21:00", ", forced: yes, reason: R")) == "");
}

TEST_CASE("agenda: thanks that are owed") {
  const auto thanked = [](const char* on, const char* status) {
    return Files{
        {"placements/web/s-1.yaml",
         "history: [" + begun + ", {to: completed, on: 2026-10-15}]\n"},
        {"businesses/bakery.yaml",
         "name: Bakery\nlog: [{on: " + std::string(on) +
             ", by: lee, kind: thanks}]\npeople: {ana: {name: Ana}}\nstatus: " +
             status + "\n"}};
  };
  CHECK(lines(thanked("2026-10-14", "active")) ==
        "thanks-owed 2026-10-15 bakery\n");
  CHECK(lines(thanked("2026-10-15", "active")) == "");
  CHECK(lines(thanked("2026-10-14", "left")) == "");
  CHECK(command(thanked("2026-10-14", "active")) ==
        "stint contact thanks bakery");
}

TEST_CASE("agenda: who has applied goes before who has not") {
  Files files;
  files["projects/poster.yaml"] = project("2026-10-21..2026-12-11");
  CHECK(command(files) == "stint enroll poster s-1");
  files["placements/poster/s-2.yaml"] =
      "history: [{to: applied, on: 2026-10-15}]\n";
  CHECK(command(files) == "stint enroll poster s-2");
  files["placements/poster/s-1.yaml"] =
      "history: [{to: interview, on: 2026-10-15, day: 2026-10-30}]\n";
  CHECK(command(files) == "stint enroll poster s-1");
}

TEST_CASE("agenda: whose lines are shown") {
  Files files = web("{to: offered, on: 2026-10-01, by: kim}");
  files["projects/poster.yaml"] = project("2026-10-01..2026-10-18");
  files["placements/web/s-2.yaml"] =
      "history: [{to: applied, on: 2026-10-01}]\n";
  const std::string of_kim = "offer-overdue 2026-10-08 web/s-1\n";
  const std::string of_lee = "project-over 2026-10-18 poster\n";
  CHECK(lines(files, {.staff = "kim"}) == of_kim);
  CHECK(lines(files, {.staff = "lee"}) ==
        "application-old 2026-10-01 web/s-2\n" + of_lee);
  // Nobody is named: everybody's.
  files["businesses/bakery.yaml"] = "name: Bakery\n";
  files["projects/web.yaml"] =
      "title: T\nbusiness: bakery\nhours: 10\ndates: 2026-10-05..2026-11-13\n"
      "seats: 3\n";
  files["projects/poster.yaml"] =
      "title: T\nbusiness: bakery\nhours: 10\nseats: 1\n"
      "dates: 2026-10-01..2026-10-18\n";
  CHECK(lines(files, {.staff = "kim"}) ==
        of_kim + "application-old 2026-10-01 web/s-2\n" + of_lee);
}

}  // namespace
}  // namespace stint
