#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "bench.hpp"
#include "calls.hpp"
#include "district.hpp"
#include "process.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/store/store.hpp"

namespace stint::bench {
namespace {

using Words = std::vector<std::string>;

enum class Effect : std::uint8_t { reads, changes };

/// Runs the real program on one program of records, each command many times.
class Commands {
 public:
  /// `today` is the day that the commands take for this one.
  Commands(std::string root, std::string today)
      : root_(std::move(root)), today_(std::move(today)), nothing_(calls_of([] {
          become({stint_program(), "--version"});
        })) {}

  void measure(const Words& words, Effect effect) const {
    constexpr int runs = 3;
    const Words command = whole(words);
    std::vector<double> wall;
    std::vector<double> processor;
    for (int i = 0; i < runs; ++i) {
      const Cost cost = run(command);
      wall.push_back(cost.wall);
      processor.push_back(cost.processor);
      take_back(effect);
    }
    const Calls calls = calls_of([&] { become(command); });
    take_back(effect);
    // What the program opens to begin with are libraries.
    say(fmt::format(
        "  {:<44} {:>7.1f} ms  processor {:>7.1f} ms  {:>6} files  {:>5} "
        "folders  {:>6} missing  {} flushes",
        fmt::format("{}", fmt::join(words, " ")), median(wall),
        median(processor), calls.files - nothing_.files,
        calls.folders - nothing_.folders, calls.missing - nothing_.missing,
        calls.flushes));
  }

  void carry_out(const Words& words) const { run(whole(words)); }

  void take_back(Effect effect) const {
    if (effect == Effect::changes) run({stint_program(), "undo", "-C", root_});
  }

 private:
  Words whole(Words words) const {
    words.insert(words.begin(), stint_program());
    words.insert(words.end(), {"-C", root_, "--today", today_});
    return words;
  }

  std::string root_;
  std::string today_;
  Calls nothing_;
};

/// The first placement in this state.
PlacementId placement_in(const Program& program, State state) {
  const auto at =
      std::find_if(program.placements.begin(), program.placements.end(),
                   [&](const Placement& one) { return one.state() == state; });
  if (at == program.placements.end()) std::abort();
  return at->id;
}

/// What the commands run on.
Program read_program(const WrittenDistrict& district) {
  PosixFileSystem files(district.directory);
  Program program = Store(files, "bench").read(everything).program;
  say(fmt::format("command: {} files, {} placements", district.files,
                  program.placements.size()));
  return program;
}

}  // namespace

void command_show_bench() {
  const WrittenDistrict& district = written_district(100'000);
  const Program program = read_program(district);
  const PlacementId offered = placement_in(program, State::offered);
  const PlacementId completed = placement_in(program, State::completed);
  const Project& project = *program.projects.find(offered.project);
  const Commands commands(district.directory, "2026-09-15");
  for (const std::string& id :
       {offered.student.str(), completed.project.str(), offered.str(),
        project.business.str(), std::string("school-1"),
        std::string("skill-1")})
    commands.measure({"show", id}, Effect::reads);
}

void command_change_bench() {
  const WrittenDistrict& district = written_district(100'000);
  const Program program = read_program(district);
  const auto [project, student] = placement_in(program, State::offered);
  const PlacementId applied = placement_in(program, State::applied);
  const Commands commands(district.directory, "2026-09-15");
  const auto change = [&](const Words& words) {
    commands.measure(words, Effect::changes);
  };
  change({"move", "accepted", project.str(), student.str()});
  change({"move", "offered", applied.project.str(), applied.student.str(),
          "--force", "--reason", "measured"});
  change({"enroll", project.str(), "s-77", "--force", "--reason", "measured"});
  change({"set", "student", student.str(), "grade=11"});
  // Hours are logged while a stint is active.
  const Commands later(district.directory, "2026-11-15");
  later.carry_out({"move", "active", project.str(), student.str(), "--force",
                   "--reason", "measured"});
  later.measure({"log", project.str(), student.str(), "1"}, Effect::changes);
  later.take_back(Effect::changes);
}

}  // namespace stint::bench
