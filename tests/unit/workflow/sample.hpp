// Three students, a business, two projects and three placements, for the tests
// of what is derived, listed and shown.
#pragma once

#include <map>
#include <string>

#include "support/program_text.hpp"

namespace stint::testing {

inline std::map<std::string, std::string> sample_files() {
  return {
      {"skills/web-design.yaml", "name: Web design\n"},
      {"skills/photography.yaml", "name: Photography\nretired: yes\n"},
      {"schools/north.yaml", "name: North High\n"},
      {"students/s-1.yaml",
       "name: Maya Chen\nborn: 2009-10-06\nschool: north\ngraduates: 2028\n"
       "skills: {web-design: 2, photography: {level: 1, source: course}}\n"
       "choices: [web, [poster]]\nguardian: {name: L. Chen, language: zh}\n"},
      {"students/s-2.yaml",
       "name: Sam Lee\ngrade: 12\nskills: {web-design: 4}\n"
       "choices: [[web, poster]]\n"},
      {"students/s-3.yaml", "status: left\n"},
      {"businesses/bakery.yaml", "name: Bright Bakery\ncapacity: 3\n"},
      {"projects/web.yaml",
       "title: A web page\nbusiness: bakery\nseats: 2\nhours: 30\n"
       "dates: 2026-10-05..2026-11-13\ngrades: 10-12\n"
       "pay: {kind: paid, rate: 15.50}\nrequires: {web-design: 2}\n"},
      {"projects/poster.yaml",
       "title: A poster\nbusiness: bakery\nseats: 1\nhours: 7.5\n"
       "dates: 2026-03-02..2026-03-27\nplace: downtown\nstatus: closed\n"},
      {"placements/web/s-1.yaml",
       "history: [{to: active, on: 2026-10-05}]\n"
       "hours: [{on: 2026-10-06, worked: 2.5}]\n"},
      {"placements/web/s-2.yaml",
       "history: [{to: applied, on: 2026-09-20},"
       " {to: rejected, on: 2026-09-25}]\n"},
      {"placements/poster/s-1.yaml",
       "history: [{to: active, on: 2026-03-02},"
       " {to: completed, on: 2026-03-27}]\n"
       "hours:\n"
       "  - {on: 2026-03-03, worked: 2:30, verified: {on: 2026-03-05}}\n"
       "  - {on: 2026-03-10, worked: 5}\n"
       "evaluations:\n"
       "  - {by: business, on: 2026-03-27, skills: {web-design: 3}}\n"
       "outcome: met\n"},
  };
}

inline Date sample_day() { return *Date::of(2026, 10, 5); }

}  // namespace stint::testing
