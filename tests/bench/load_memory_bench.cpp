#include <cstdlib>

#include <fmt/format.h>
#include <malloc.h>

#include "bench.hpp"
#include "district.hpp"
#include "memory.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/store/store.hpp"

namespace stint::bench {
namespace {

std::size_t load_all(const std::string& root, unsigned threads) {
  PosixFileSystem files(root);
  Store store(files, "bench");
  const Snapshot snapshot = store.read(everything, {.threads = threads});
  if (!snapshot.broken.empty()) std::abort();
  return snapshot.files;
}

void say_memory(const WrittenDistrict& district, unsigned threads) {
  const Memory memory =
      memory_of([&] { load_all(district.directory, threads); });
  say(fmt::format(
      "load-memory: {} records, {} thread(s): {:.0f} MB, {:.0f} bytes a record",
      district.records, threads,
      static_cast<double>(memory.most - memory.before) / 1e6,
      static_cast<double>(memory.most - memory.before) /
          static_cast<double>(district.records)));
}

}  // namespace

void load_memory_bench() {
  const WrittenDistrict& district = written_district(100'000);
  // What making it left behind would serve the first run for nothing.
  malloc_trim(0);
  for (const unsigned threads : {1U, 2U}) say_memory(district, threads);
}

}  // namespace stint::bench
