// A scene on a disk, and the verdict on the state that something left there.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "faults/run.hpp"
#include "faults/scene.hpp"
#include "faults/tree.hpp"

namespace stint::faults {

namespace fs = std::filesystem;

enum class Side : std::uint8_t { old_state, new_state };

/// What is true of the state on the disk: what readers see, and what is wrong
/// with it or its recovery; empty if nothing is.
struct Verdict {
  Side side = Side::old_state;
  std::string fault;
};

/// Whether the recovery is killed at each of its calls as well.
enum class Depth : std::uint8_t { once, recovery_too };

class World {
 public:
  /// Makes the program of `scene` below `directory`, and learns the old and the
  /// new state by running the command undisturbed. `writer` carries the scene's
  /// command out; if that is not stint, it is called as `control`. Throws
  /// `std::runtime_error` if a command fails or the readers cannot tell the two
  /// states apart.
  World(Scene scene, fs::path directory, std::string stint);

  /// Runs this instead of the scene's command: `words` and the two directories,
  /// the one to change and one that holds the new files.
  void replace_writer(Words words);

  /// The command from the old state. `restore` alone puts the old state back.
  Result attempt(const Fault& fault, const Watch& watch = {});
  void restore() const;
  Result run_command(const Fault& fault, const Watch& watch = {}) const;

  /// Judges what is on the disk, and changes it. A state that was judged before
  /// gets the same verdict at once.
  Verdict judge(Depth depth);
  /// What readers see, without letting them write; changes nothing.
  Verdict see() const;
  /// The same for a disk that `root` holds instead.
  void move_to(fs::path directory);

  /// What is wrong with how the command ended, given what readers then see.
  static std::string disagreement(const Result& result, Side side);

  const Scene& scene() const { return scene_; }
  std::uint64_t calls() const { return calls_; }
  std::uint64_t changing() const { return changing_; }
  /// How often the recovery was killed so far.
  std::uint64_t recoveries() const { return recoveries_; }
  fs::path root() const { return directory_ / "p"; }
  /// What the user's files are in the end, from what readers saw.
  const Tree& settled(Side side) const;

  /// Lets the next commands recover; what is wrong then.
  std::string settle(Side side) const;

 private:
  /// The program with its options, on the program of this world.
  Words called(const Words& words) const;
  Result stint(const Words& words, const Fault& fault = {}) const;
  /// Exit status and output.
  std::string answer(const Words& words) const;
  std::vector<std::string> answers() const;
  /// What the next undo would do.
  std::string undo_answer() const;
  void prepare();
  void learn();
  std::string kill_recoveries(const Tree& left, Side side);
  Verdict judge_once(const Tree& left);

  Scene scene_;
  fs::path directory_;
  std::string stint_;
  Words writer_;
  Tree base_;
  Tree old_;
  Tree new_;
  std::vector<std::string> old_answers_;
  std::vector<std::string> new_answers_;
  std::string old_undo_;
  std::string new_undo_;
  std::uint64_t calls_ = 0;
  std::uint64_t changing_ = 0;
  std::uint64_t recoveries_ = 0;
  std::map<std::uint64_t, Verdict> once_;
  std::map<std::uint64_t, Verdict> twice_;
};

}  // namespace stint::faults
