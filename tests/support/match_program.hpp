// Programs for tests of the match, written as the texts of their files, and
// answers as lines of text.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "stint/match/audit.hpp"
#include "stint/match/explain.hpp"
#include "stint/match/round.hpp"
#include "stint/match/round_csv.hpp"
#include "support/program_text.hpp"

namespace stint::testing {

using Files = std::map<std::string, std::string>;

inline const Date match_day = *Date::parse("2026-09-15");

// A program, and what is derived from it on one day.
struct Bench {
  explicit Bench(const Files& files, Date today = match_day)
      : program(snapshot_of(files).program),
        ledger(program),
        book(ledger, today) {}

  const Student& student(const char* id = "ana") const {
    return *program.students.find(StudentId(id));
  }
  const Project& project(const char* id = "web") const {
    return *program.projects.find(ProjectId(id));
  }

  Program program;
  Ledger ledger;
  FactBook book;
};

// The gates that fail, a line each.
inline std::string failing(const Files& files) {
  const Bench bench(files);
  const StudentFacts student = bench.book.of(bench.student());
  const ProjectFacts project = bench.book.of(bench.project());
  std::string lines;
  for (const FailedGate& gate : gates(bench.book, student, project).failed)
    lines += std::string(word(gate.gate)) + ": " + gate.text + "\n";
  CHECK(passes(bench.book, student, project) == lines.empty());
  return lines;
}

inline std::string lines_of(const std::vector<AuditFinding>& findings) {
  std::string lines;
  for (const AuditFinding& finding : findings) {
    lines += finding.code;
    if (!finding.student.empty()) lines += " " + finding.student.str();
    if (!finding.project.empty()) lines += " " + finding.project.str();
    lines += ": " + finding.text + "\n";
  }
  return lines;
}

// A round of `files`; whatever it is, its two files prove it.
inline RoundPlan round_of(const Files& files, RoundOptions options = {}) {
  const Program program = snapshot_of(files).program;
  options.name = RoundId("fall");
  options.today = match_day;
  RoundPlan plan = propose_round(program, options);
  std::vector<Finding> faults;
  const RoundData read = read_round_csv(round_csv(plan.data), faults);
  CHECK(faults.empty());
  CHECK(read == plan.data);
  CHECK(lines_of(audit_round(plan.round, read)) == "");
  CHECK(lines_of(audit_today(plan.round, read, program)) == "");
  return plan;
}

// `ana web 1/1` for each placement: the place in the student's list, and in the
// business's order; ` #2` after it in a later pass.
inline std::string placements(const RoundPlan& plan) {
  std::string lines;
  for (const RoundPlacement& p : plan.round.placements) {
    lines += p.student.str() + " " + p.project.str() + " " +
             std::to_string(p.student_rank) + "/" +
             std::to_string(p.business_rank);
    if (p.pass > 1) lines += " #" + std::to_string(p.pass);
    lines += "\n";
  }
  return lines;
}

inline std::string left_over(const RoundPlan& plan) {
  std::string lines;
  for (const LeftOver& left : plan.left_over)
    lines += left.student.str() + " " + left.code + ": " + left.text() + "\n";
  return lines;
}

inline std::string open_seats(const RoundPlan& plan) {
  std::string lines;
  for (const OpenSeats& open : plan.open_seats)
    lines += open.project.str() + " " + std::to_string(open.seats) + " " +
             open.code + ": " + open.text + "\n";
  return lines;
}

}  // namespace stint::testing
