#include <algorithm>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "hostile/trials.hpp"

namespace stint::hostile {
namespace {

using Files = std::vector<fs::path>;

Files files_below(const fs::path& folder, const std::string& ending) {
  Files files;
  if (fs::is_directory(folder))
    for (const auto& entry : fs::recursive_directory_iterator(folder))
      if (entry.path().string().ends_with(ending) && entry.is_regular_file())
        files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// What the generator of hostile files writes; nothing without Python.
Files generated(const Trial& trial, const char* ending) {
  const fs::path generator = trial.shared / "make_hostile.py";
  const fs::path folder = trial.world->scratch() / "generated";
  if (fs::exists(generator) && !fs::exists(folder))
    run({"/usr/bin/env", "python3", generator, folder}, trial.world->scratch(),
        Ends::files);
  return files_below(folder, ending);
}

void print_all(World& world, const std::string& kind) {
  for (const char* format : {"table", "csv", "json", "github"})
    world.run({"check", "--format", format}, Ends::terminal);
  for (const char* format : {"table", "csv", "json", "jsonl", "ids"})
    world.run({"list", kind, "--format", format}, Ends::terminal);
  world.run({"set", kind, "--where", "id ~ x", "notes=x", "-n"},
            Ends::terminal);
}

/// Every fault has a place.
void look_at_places(World& world) {
  const Result check = world.run({"check", "--json"});
  const auto answer = nlohmann::json::parse(check.out, nullptr, false);
  if (answer.is_discarded()) return world.fail("no JSON of check");
  for (const auto& fault : answer["diagnostics"])
    if (fault["file"] == "" || fault["line"] < 1 || fault["column"] < 1)
      world.fail("a fault without a place: " + shown(fault.dump()));
}

void try_as_records(const Trial& trial, const Files& files) {
  World& world = *trial.world;
  for (const std::string kind : {"students", "businesses", "placements"}) {
    const fs::path& program = world.make_program();
    std::size_t number = 0;
    fs::create_directories(program / "placements/job");
    const std::string folder = kind == "placements" ? kind + "/job" : kind;
    for (const fs::path& file : files)
      fs::copy_file(file,
                    program / folder / fmt::format("x-{}.yaml", number++));
    print_all(world, kind);
    look_at_places(world);
  }
}

void try_as_settings(const Trial& trial, const Files& files) {
  World& world = *trial.world;
  const fs::path& program = world.make_program();
  const std::size_t step = trial.effort == Effort::full ? 1 : 9;
  for (std::size_t i = 0; i < files.size(); i += step) {
    fs::copy_file(files[i], program / "program.yaml",
                  fs::copy_options::overwrite_existing);
    world.run({"check"}, Ends::terminal);
    world.run({"set", "program", "name=X"}, Ends::terminal);
  }
}

/// The whole file is taken, or refused with a place and nothing done.
void try_as_batches(const Trial& trial, const Files& files) {
  World& world = *trial.world;
  for (const fs::path& file : files) {
    world.make_program();
    const Result result = world.run({"add", "students", "--from", file});
    // A record that would be too long, and a file of nothing, have no line.
    const bool has_place =
        result.err.find(file.string() + ":") != std::string::npos ||
        result.err.find("would not be") != std::string::npos ||
        result.err.find("holds no record") != std::string::npos;
    if (result.status == 2 && !has_place)
      world.fail(file.string() +
                 " refused without a place: " + shown(result.err));
    world.run({"set", "students", "--from", file}, Ends::terminal);
    world.run({"enroll", "--from", file}, Ends::terminal);
    world.run({"log", "--from", file}, Ends::terminal);
  }
}

}  // namespace

void try_files(const Trial& trial) {
  Files records = files_below(trial.shared / "yaml-test-suite", "in.yaml");
  for (const fs::path& path : generated(trial, ".yaml"))
    records.push_back(path);
  try_as_records(trial, records);
  try_as_settings(trial, records);
  Files batches = files_below(trial.shared / "csv-edge", ".csv");
  for (const char* folder : {"csv-spectrum", "csv-injection-payloads"})
    for (const fs::path& path : files_below(trial.shared / folder, ".csv"))
      batches.push_back(path);
  for (const fs::path& path : generated(trial, ".csv")) batches.push_back(path);
  try_as_batches(trial, batches);
}

}  // namespace stint::hostile
