#include <filesystem>
#include <fstream>

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

std::string scratch(const std::string& name) {
  return (fs::path(STINT_BENCH_DIR) / name).string();
}

}  // namespace stint::bench
