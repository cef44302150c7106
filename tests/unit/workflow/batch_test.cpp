#include "stint/workflow/batch.hpp"

#include <doctest/doctest.h>

#include "stint/base/snippet.hpp"
#include "stint/records/placement.hpp"

namespace {

struct Request {
  stint::Subject subject;
  std::optional<stint::Date> on;
  std::optional<stint::Hours> hours;
  std::optional<stint::ClockTime> start;
  std::optional<stint::Absence> absent;
  std::optional<bool> again;
  bool verify = false;
  std::string task;
  std::vector<std::string> rates;
};

template <class T>
stint::BatchColumn<Request> column(const char* name, T Request::*member) {
  return {name, [member](const stint::BatchCell& cell, Request& request) {
            stint::read_cell(cell, request.*member);
          }};
}

// One line for each request, or why there is none.
std::string read(const char* text, Request standard = {}) {
  std::vector<stint::BatchColumn<Request>> columns{
      {"student",
       [](const stint::BatchCell& cell, Request& request) {
         stint::read_cell(cell, request.subject.student);
       }},
      column("on", &Request::on),
      column("hours", &Request::hours),
      column("start", &Request::start),
      column("absent", &Request::absent),
      column("verify", &Request::verify),
      column("again", &Request::again),
      column("task", &Request::task),
      column("rate", &Request::rates)};
  std::string result;
  try {
    for (const Request& request :
         stint::read_batch_requests(text, "hours.csv", standard, columns)) {
      const auto& where = request.subject.where;
      const bool has_line = where.line.end > 0;
      if (has_line)
        result += where.source->file + ":" +
                  std::to_string(place_of(where.line, text).line) + " " +
                  request.subject.student;
      if (request.on) result += " on " + request.on->str();
      if (request.hours) result += " " + stint::str(*request.hours) + " h";
      if (request.start) result += " from " + stint::str(*request.start);
      if (request.absent)
        result += " absent " + std::string(stint::word(*request.absent));
      if (request.verify) result += " verify";
      if (request.again) result += *request.again ? " again" : " never again";
      if (!request.task.empty()) result += " (" + request.task + ")";
      for (const std::string& rate : request.rates) result += " [" + rate + "]";
      if (has_line) result += "\n";
      for (const stint::Finding& fault : request.subject.faults)
        result += render(locate(fault, where.source->file, text),
                         stint::Paint::plain);
    }
  } catch (const stint::Error& error) {
    result = std::string(error.what()) + "\n" + error.help() + "\n";
  }
  return result;
}

}  // namespace

TEST_CASE("a line of CSV is a request, an empty cell no value") {
  CHECK(read("student,hours,on,start,task\n"
             "s-1,2.5,2026-10-14,15:30,\"Kick-off, with the owner\"\n"
             "\n"
             "s-2,2h20m,,,\n") ==
        "hours.csv:2 s-1 on 2026-10-14 2.5 h from 15:30 (Kick-off, with the "
        "owner)\n"
        "hours.csv:4 s-2 2h20m h\n");
}

TEST_CASE("what the command line says holds where a line says nothing") {
  CHECK(read("student,on\ns-1,\ns-2,2026-10-14\n",
             {.on = stint::Date::of(2026, 10, 12)}) ==
        "hours.csv:2 s-1 on 2026-10-12\n"
        "hours.csv:3 s-2 on 2026-10-14\n");
}

TEST_CASE("a line of JSON is a request, null no value") {
  CHECK(read(R"({"student": "s-1", "hours": 2.5, "verify": true, "on": null})"
             "\n\n"
             R"({"student":"s-2","absent":"excused","task":"caf\u00e9"})"
             "\r\n") ==
        "hours.csv:1 s-1 2.5 h verify\n"
        "hours.csv:3 s-2 absent excused (caf\u00e9)\n");
}

TEST_CASE("ratings are a list, an object, or several in a cell") {
  CHECK(read(R"({"student": "s-1", "rate": ["teamwork=3", "initiative=2"]})"
             "\n"
             R"({"student": "s-2", "rate": {"teamwork": 3}})"
             "\n") ==
        "hours.csv:1 s-1 [teamwork=3] [initiative=2]\n"
        "hours.csv:2 s-2 [teamwork=3]\n");
  CHECK(read("student,rate\ns-1,teamwork=3; initiative=2\n") ==
        "hours.csv:2 s-1 [teamwork=3] [initiative=2]\n");
}

TEST_CASE("every value that cannot be read is told at its line") {
  CHECK(read("student,hours,on,start,absent,verify\n"
             "s-1,two,14.10.,15:31,excusd,maybe\n"
             "s-2,2,,,,\n"
             "s-3,0.01,,,,\n") ==
        "hours.csv:2 s-1\n"
        "hours.csv:2:5: error: hours: `two` is no length of work\n"
        "    2 | s-1,two,14.10.,15:31,excusd,maybe\n"
        "      |     ^~~\n"
        "help: write it like `2.5`\n"
        "hours.csv:2:9: error: on: `14.10.` is no date\n"
        "    2 | s-1,two,14.10.,15:31,excusd,maybe\n"
        "      |         ^~~~~~\n"
        "help: write it like `2026-10-05`\n"
        "hours.csv:2:16: error: start: `15:31` is no clock time in steps of 5 "
        "minutes\n"
        "    2 | s-1,two,14.10.,15:31,excusd,maybe\n"
        "      |                ^~~~~\n"
        "help: write it like `15:30`\n"
        "hours.csv:2:22: error: absent: does not take `excusd`\n"
        "    2 | s-1,two,14.10.,15:31,excusd,maybe\n"
        "      |                      ^~~~~~\n"
        "help: did you mean `excused`?\n"
        "hours.csv:2:29: error: verify: `maybe` is no yes or no\n"
        "    2 | s-1,two,14.10.,15:31,excusd,maybe\n"
        "      |                             ^~~~~\n"
        "help: write it like `yes`\n"
        "hours.csv:3 s-2 2 h\n"
        "hours.csv:4 s-3\n"
        "hours.csv:4:5: error: hours: `0.01` is no length of work\n"
        "    4 | s-3,0.01,,,,\n"
        "      |     ^~~~\n"
        "help: write it like `2.5`\n");
}

TEST_CASE("an unknown column spoils the file, with the nearest one") {
  CHECK(read("studnet,hours,colour\ns-1,2,red\n") ==
        "hours.csv:1:1: error: no column `studnet` [unknown-field]\n"
        "    1 | studnet,hours,colour\n"
        "      | ^~~~~~~\n"
        "help: did you mean `student`?\n"
        "hours.csv:1:15: error: no column `colour` [unknown-field]\n"
        "    1 | studnet,hours,colour\n"
        "      |               ^~~~~~\n"
        "help: the columns are student, on, hours, start, absent, verify, "
        "again, task, rate\n");
  CHECK(read("student,student\ns-1,s-2\n") ==
        "hours.csv:2 s-1\n"
        "hours.csv:1:9: error: a second column `student` [repeated]\n"
        "    1 | student,student\n"
        "      |         ^~~~~~~\n");
  CHECK(read(R"({"studnet": "s-1"})") ==
        "hours.csv:1 \n"
        "hours.csv:1:2: error: no column `studnet` [unknown-field]\n"
        "    1 | {\"studnet\": \"s-1\"}\n"
        "      |  ^~~~~~~~~\n"
        "help: did you mean `student`?\n");
}

TEST_CASE("a row of another length leaves the others as they are") {
  CHECK(read("student,hours,task\ns-1,2\ns-2,1,x\ns-3,1,x,y\n") ==
        "hours.csv:3 s-2 1 h (x)\n"
        "hours.csv:2:1: error: 2 cells, but the first row has 3 [csv]\n"
        "    2 | s-1,2\n"
        "      | ^~~~~\n"
        "hours.csv:4:1: error: 4 cells, but the first row has 3 [csv]\n"
        "    4 | s-3,1,x,y\n"
        "      | ^~~~~~~~~\n"
        "help: quote a cell that holds a comma\n");
}

TEST_CASE("two escapes of JSON are one character, and count as written") {
  CHECK(read(R"({"student": "s-1", "task": "\ud83d\ude00 \\ud83d\\ude00"})"
             "\n"
             R"({"task": "\ud83D\uDE00\ud83d\ude00", "hours": "two"})"
             "\n"
             R"({"task": "\ud83d\ude00\ude00"})") ==
        "hours.csv:1 s-1 (\U0001f600 \\ud83d\\ude00)\n"
        "hours.csv:2  (\U0001f600\U0001f600)\n"
        "hours.csv:2:47: error: hours: `two` is no length of work\n"
        "    2 | {\"task\": \"\\ud83D\\uDE00\\ud83d\\ude00\", \"hours\": "
        "\"two\"}\n"
        "      |                                               ^~~~~\n"
        "help: write it like `2.5`\n"
        "hours.csv:3:23: error: an escape for no Unicode character "
        "[yaml-escape]\n"
        "    3 | {\"task\": \"\\ud83d\\ude00\\ude00\"}\n"
        "      |                       ^~~~~~\n"
        "help: write the character itself, or `\\U` with eight digits\n");
}

TEST_CASE("a file without a line to carry out is refused") {
  CHECK(read("student,hours\n") ==
        "`hours.csv` holds no line to carry out\n"
        "write a header and a line for each, or JSON Lines; the columns are "
        "student, on, hours, start, absent, verify, again, task, rate\n");
  CHECK(read("").starts_with("`hours.csv` holds no line to carry out\n"));
}

TEST_CASE("broken CSV and broken JSON are told at their line") {
  CHECK(read("student,task\ns-1,\"open\n") ==
        "hours.csv:2:5: error: this quote is never closed [csv]\n"
        "    2 | s-1,\"open\n"
        "      |     ^\n"
        "help: write `\"` at the end of the cell\n");
  CHECK(read(R"({"student": "s-1"})"
             "\n"
             R"({"student": )"
             "\n") ==
        "hours.csv:1 s-1\n"
        "hours.csv:2:1: error: no closing bracket for `{` [yaml-flow]\n"
        "    2 | {\"student\": \n"
        "      | ^\n"
        "help: close it on the same line\n");
  CHECK(read(R"({"student": {"id": ["s-1"]}})") ==
        "hours.csv:1 \n"
        "hours.csv:1:13: error: student: a value inside a value "
        "[wrong-shape]\n"
        "    1 | {\"student\": {\"id\": [\"s-1\"]}}\n"
        "      |             ^~~~~~~~~~~~~~~\n");
  CHECK(read("{\"student\": \"s-1\"}\n[1, 2]\n") ==
        "hours.csv:1 s-1\n"
        "hours.csv:2:1: error: a line that is no JSON object [wrong-shape]\n"
        "    2 | [1, 2]\n"
        "      | ^~~~~~\n"
        "help: write `{\"NAME\": \u2026, \"NAME\": \u2026}` on each line\n");
}
