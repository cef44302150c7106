#include <filesystem>
#include <fstream>
#include <map>

#include <fmt/format.h>

#include "district.hpp"
#include "stint/io/memory_file_system.hpp"
#include "stint/store/store.hpp"

namespace stint::bench {
namespace {

namespace fs = std::filesystem;

template <class R>
void add_new(const Records<R>& all, Changes& changes) {
  for (const R& record : all) {
    RecordChange& change = changes.records.emplace_back();
    change.record = {R::kind, record.id.str()};
    change.create = table<R>().write(record);
  }
}

Changes creation_of(const Program& program) {
  Changes changes;
  RecordChange& settings = changes.records.emplace_back();
  settings.record = {Kind::program, ""};
  settings.create = table<Settings>().write(program.settings);
  add_new(program.schools, changes);
  add_new(program.skills, changes);
  add_new(program.pathways, changes);
  add_new(program.students, changes);
  add_new(program.businesses, changes);
  add_new(program.projects, changes);
  add_new(program.placements, changes);
  return changes;
}

/// A district of about so many records, most of them students.
DistrictSize size_of(std::uint32_t records) {
  return {.students = records / 100 * 70,
          .businesses = records / 100 * 7,
          .projects = records / 100 * 17};
}

std::size_t records_in(const Program& program) {
  return program.schools.size() + program.skills.size() +
         program.pathways.size() + program.students.size() +
         program.businesses.size() + program.projects.size() +
         program.placements.size();
}

}  // namespace

std::size_t write_program(const Program& program,
                          const std::string& directory) {
  const MemoryFileSystem nothing;
  const std::vector<FilePatch> files =
      prepare(nothing, {}, program.settings, creation_of(program));
  fs::remove_all(directory);
  for (const FilePatch& file : files) {
    const fs::path path = fs::path(directory) / file.path;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << *file.after;
  }
  return files.size();
}

const WrittenDistrict& written_district(std::uint32_t records) {
  static std::map<std::uint32_t, WrittenDistrict> made;
  WrittenDistrict& written = made[records];
  if (!written.directory.empty()) return written;
  written.directory = scratch(fmt::format("district-{}", records));
  // Hidden, so that no program reads it; written last.
  const fs::path note = fs::path(written.directory) / ".files";
  std::ifstream(note) >> written.records >> written.files;
  if (written.files != 0) return written;
  const Program program = district(size_of(records));
  written.records = records_in(program);
  written.files = write_program(program, written.directory);
  std::ofstream(note) << written.records << ' ' << written.files;
  return written;
}

std::string scratch(const std::string& name) {
  return (fs::path(STINT_BENCH_DIR) / name).string();
}

}  // namespace stint::bench
