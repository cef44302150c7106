#include <fmt/format.h>

#include "bench.hpp"
#include "district.hpp"
#include "stint/base/stopwatch.hpp"
#include "stint/match/shortlist.hpp"

namespace stint::bench {
namespace {

/// The yardstick: one pass over all students that looks at one byte of each.
std::size_t count_bare(const std::vector<std::uint8_t>& flags) {
  std::size_t count = 0;
  for (const std::uint8_t flag : flags) count += flag;
  return count;
}

}  // namespace

void shortlist_bench() {
  const Program program =
      district({.students = 100'000, .businesses = 10'000, .projects = 20'000});
  const Ledger ledger(program);
  const FactBook book(ledger, district_day());
  say(fmt::format("shortlist: {} students, {} projects",
                  program.students.size(), program.projects.size()));
  Stopwatch watch;
  book.student_index();
  watch.lap("index of the students, made once");
  book.project_index();
  watch.lap("index of the projects, made once");
  for (const Stopwatch::Lap& lap : watch.laps())
    say(fmt::format("  {:<42} {:>8.2f} ms", lap.what,
                    static_cast<double>(lap.microseconds) / 1000));
  const std::vector<std::uint8_t> flags(program.students.size(), 1);
  std::size_t found = 0;
  std::size_t next = 0;
  compare(
      "one project over all students", 11,
      [&] {
        const Project& project = *(program.projects.begin() +
                                   static_cast<std::ptrdiff_t>(next++ * 97));
        found += shortlist_for(book, project).suggestions.size();
      },
      [&] { found += count_bare(flags); }, [] {});
  compare(
      "one student over all projects", 11,
      [&] {
        const Student& student = *(program.students.begin() +
                                   static_cast<std::ptrdiff_t>(next++ * 97));
        found += shortlist_for(book, student).suggestions.size();
      },
      [&] { found += count_bare(flags); }, [] {});
  say(fmt::format("  {} suggestions in all", found));
}

}  // namespace stint::bench
