#include <cstdlib>

#include <fmt/format.h>

#include "bench.hpp"
#include "district.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/store/store.hpp"
#include "stint/workflow/agenda.hpp"

namespace stint::bench {
namespace {

Snapshot read_program(const std::string& root) {
  PosixFileSystem files(root);
  Store store(files, "bench");
  Snapshot snapshot = store.read(everything, {.threads = 1});
  if (!snapshot.broken.empty()) std::abort();
  return snapshot;
}

std::size_t lines_of(const Program& program, Date today, int days) {
  const Ledger ledger(program);
  const FactBook book(ledger, today);
  return agenda(book, {.days = days}).size();
}

}  // namespace

/// The yardstick is the load that every command begins with. What the agenda
/// adds to it has to be less than the load once more.
void agenda_bench() {
  const WrittenDistrict& district = written_district(20'000);
  const Snapshot loaded = read_program(district.directory);
  say(fmt::format("agenda: {} records", district.records));
  for (const int days : {7, 30}) {
    std::size_t lines = 0;
    compare(
        fmt::format("agenda alone, {} days, processor", days), 11,
        [&] { lines = lines_of(loaded.program, district_day(), days); },
        [&] { read_program(district.directory); }, [] {}, Clock::processor);
    say(fmt::format("  {} lines", lines));
  }
}

}  // namespace stint::bench
