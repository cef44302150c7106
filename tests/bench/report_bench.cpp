#include <cstdlib>
#include <string>

#include <fmt/format.h>

#include "bench.hpp"
#include "district.hpp"
#include "stint/exchange/json.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/report/report_formats.hpp"
#include "stint/report/reports.hpp"
#include "stint/store/store.hpp"

namespace stint::bench {
namespace {

/// One thread, so that the time of the processors is the time that passes.
Snapshot load(const std::string& directory) {
  PosixFileSystem files(directory);
  Store store(files, "bench");
  Snapshot snapshot = store.read(everything, {.threads = 1});
  if (!snapshot.broken.empty()) std::abort();
  return snapshot;
}

std::size_t records_in(const Program& program) {
  return program.students.size() + program.businesses.size() +
         program.projects.size() + program.placements.size() +
         program.schools.size() + program.skills.size() +
         program.pathways.size();
}

/// What `report NAME` does after loading: the figures, and the longest of the
/// formats.
std::size_t make(const ReportKind& kind, const Program& program) {
  const Ledger ledger(program);
  ReportInput input{.ledger = ledger, .today = district_day()};
  if (kind.of_business) input.business = &*program.businesses.begin();
  return json_document(report_value(make_report(kind, input))).size();
}

}  // namespace

void report_bench() {
  constexpr int runs = 7;
  const std::string directory = scratch("report-district");
  write_program(
      district({.students = 12'000, .businesses = 1'200, .projects = 5'000}),
      directory);
  const Program program = load(directory).program;
  say(fmt::format("reports: {} records; the yardstick is loading them",
                  records_in(program)));
  for (const ReportKind& kind : report_kinds()) {
    Snapshot loaded;
    std::size_t bytes = 0;
    compare(
        fmt::format("report {}", kind.name), runs,
        [&] { bytes += make(kind, program); },
        [&] { loaded = load(directory); }, [&] { loaded = {}; },
        Clock::processor);
    if (bytes == 0) std::abort();
  }
}

}  // namespace stint::bench
