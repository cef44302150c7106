// A program written as the texts of its files, read as the store reads it.
#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <utility>

#include "stint/io/memory_file_system.hpp"
#include "stint/store/load.hpp"

namespace stint::testing {

// `files` are records by path; program.yaml is added where it is missing.
// Throws if one of them has an error, so that a test says what it means.
inline Snapshot snapshot_of(std::map<std::string, std::string> files) {
  files.try_emplace("program.yaml",
                    "stint: 1\nname: Test\n"
                    "school_years: [2026-08-19..2027-05-27]\n"
                    "places: [remote, downtown]\n"
                    "staff: {kim: {name: Kim}}\nprivate_fields: {}\n");
  MemoryFileSystem disk;
  for (const auto& [path, text] : files) disk.save(path, text);
  const Overlay overlay;
  Loader loader(disk, overlay, {.threads = 1});
  loader.load_everything();
  Snapshot snapshot = loader.take();
  for (const Diagnostic& fault : snapshot.diagnostics)
    if (fault.severity == Severity::error)
      throw std::runtime_error(fault.file + ": " + fault.message);
  return snapshot;
}

}  // namespace stint::testing
