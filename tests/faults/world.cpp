#include "faults/world.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace stint::faults {

namespace {

bool has(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

/// Nobody counts the calls of a reader.
const Fault undisturbed{
    .kind = Kind::none, .at = 0, .code = 0, .counted = Counted::changing};

/// What is in `.stint` and may not be when no change is pending: the first such
/// path, or nothing.
std::string left_over(const Tree& tree) {
  for (const auto& [path, node] : tree) {
    if (!path.starts_with(".stint/")) continue;
    if (path != ".stint/lock" && path != ".stint/.gitignore" &&
        path != ".stint/undo" && !path.starts_with(".stint/undo/")) {
      return path;
    }
  }
  return {};
}

void shell(const std::string& command) {
  if (std::system(command.c_str()) != 0) {
    throw std::runtime_error("failed: " + command);
  }
}

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

std::string after(const std::string& fault, const char* when) {
  return fault.empty() ? fault : fault + " " + when;
}

}  // namespace

World::World(Scene scene, fs::path directory, std::string stint)
    : scene_(std::move(scene)),
      directory_(std::move(directory)),
      stint_(std::move(stint)) {
  prepare();
  learn();
}

void World::move_to(fs::path directory) { directory_ = std::move(directory); }

void World::replace_writer(Words words) {
  const fs::path wanted = directory_ / "wanted";
  write_tree(wanted, new_);
  words.push_back(root().string());
  words.push_back(wanted.string());
  writer_ = std::move(words);
}

Words World::called(const Words& words) const {
  Words all{stint_, "--today", "2026-10-05"};
  // `-C` takes a directory that is there; `init` makes it.
  const bool makes_it = words.front() == "init";
  if (!makes_it) all.insert(all.end(), {"-C", "p"});
  all.insert(all.end(), words.begin(), words.end());
  if (makes_it) all.emplace_back("p");
  return all;
}

Result World::stint(const Words& words, const Fault& fault) const {
  return run({.words = called(words), .directory = directory_}, fault);
}

void World::prepare() {
  fs::create_directories(directory_);
  for (const auto& [path, bytes] : files_beside()) {
    std::ofstream(directory_ / path) << bytes;
  }
  write_tree(root(), start_of(scene_));
  if (scene_.start != Scene::Start::nothing) {
    fs::create_directory(root());
    const std::string git = "git -C " + quoted(root()) +
                            " -c user.name=T -c user.email=t@example.org ";
    shell(git + "init -q --template= && " + git + "add -A && " + git +
          "commit -qm start --allow-empty && " + git + "gc -q");
  }
  for (const Words& words : scene_.before) {
    const Result result = stint(words);
    if (result.status != 0) throw std::runtime_error(result.err);
  }
  base_ = read_tree(root());
  old_ = users_part(base_);
}

void World::learn() {
  old_answers_ = answers();
  old_undo_ = undo_answer();
  const Result result = attempt({});
  if (result.status != 0) throw std::runtime_error(result.err);
  calls_ = result.calls;
  changing_ = result.changing;
  new_ = users_part(read_tree(root()));
  new_answers_ = answers();
  new_undo_ = undo_answer();
  if (new_ == old_ || new_answers_ == old_answers_) {
    throw std::runtime_error(scene_.name + " shows no change");
  }
}

void World::restore() const { write_tree(root(), base_); }

Result World::run_command(const Fault& fault, const Watch& watch) const {
  Words words = writer_.empty() ? called(scene_.command) : writer_;
  return run({.words = std::move(words), .directory = directory_}, fault,
             watch);
}

Result World::attempt(const Fault& fault, const Watch& watch) {
  restore();
  return run_command(fault, watch);
}

std::string World::answer(const Words& words) const {
  const Result result = stint(words, undisturbed);
  std::string answer = result.out + result.err;
  // There is no program, be there a directory for it or not.
  if (answer.starts_with("stint: error: no directory") ||
      answer.starts_with("stint: error: no program here")) {
    return "no program";
  }
  // A disk after a power cut is mounted elsewhere.
  const std::string here = directory_.string();
  if (const auto at = answer.find(here); at != std::string::npos) {
    answer.erase(at, here.size());
  }
  return std::to_string(result.status) + answer;
}

std::vector<std::string> World::answers() const {
  std::vector<std::string> all;
  for (const Words& words : scene_.readers) all.push_back(answer(words));
  return all;
}

std::string World::undo_answer() const {
  // Whether the next `init` had anything to make shows in what can be undone.
  if (scene_.start != Scene::Start::program) return {};
  return answer({"undo", "--dry-run"});
}

Verdict World::see() const {
  const Tree left = read_tree(root());
  const auto now = answers();
  Verdict verdict;
  if (now == new_answers_) {
    verdict.side = Side::new_state;
  } else if (now != old_answers_) {
    verdict.fault = "a reader sees neither the old state nor the new";
  }
  if (const Tree then = read_tree(root()); then != left) {
    verdict.fault = "a reader wrote: " + difference(then, left);
  }
  return verdict;
}

const Tree& World::settled(Side side) const {
  // Where there was no program, the next `init` makes it.
  const bool is_new =
      side == Side::new_state || scene_.start != Scene::Start::program;
  return is_new ? new_ : old_;
}

std::string World::settle(Side side) const {
  Result result;
  for (const Words& words : scene_.settle) result = stint(words, undisturbed);
  if (result.status != 0) return "the next command fails: " + result.err;
  const Tree tree = read_tree(root());
  if (const Tree part = users_part(tree); part != settled(side)) {
    return "not whole: " + difference(part, settled(side));
  }
  if (const auto rest = left_over(tree); !rest.empty()) {
    return rest + " is left over";
  }
  // A control keeps nothing for undo, and is to fail for what it does wrong.
  if (!writer_.empty()) return {};
  const std::string undo = undo_answer();
  const bool is_known =
      undo == (side == Side::new_state ? new_undo_ : old_undo_);
  return is_known ? "" : "the next undo would be another: " + undo;
}

Verdict World::judge_once(const Tree& left) {
  const std::uint64_t key = digest(left);
  if (const auto known = once_.find(key); known != once_.end()) {
    return known->second;
  }
  Verdict verdict = see();
  if (verdict.fault.empty()) {
    verdict.fault = after(settle(verdict.side), "after recovery");
  }
  once_[key] = verdict;
  return verdict;
}

Verdict World::judge(Depth depth) {
  const Tree left = read_tree(root());
  if (depth == Depth::once) return judge_once(left);
  const std::uint64_t key = digest(left);
  if (const auto known = twice_.find(key); known != twice_.end()) {
    return known->second;
  }
  Verdict verdict = judge_once(left);
  if (verdict.fault.empty()) {
    verdict.fault = kill_recoveries(left, verdict.side);
  }
  twice_[key] = verdict;
  return verdict;
}

std::string World::kill_recoveries(const Tree& left, Side side) {
  // The commands of `settle` that matter: where there was no program and still
  // is none, `init`, else the last.
  const bool anew =
      scene_.start != Scene::Start::program && side == Side::old_state;
  const Words& words = anew ? scene_.settle.front() : scene_.settle.back();
  for (std::uint64_t at = 1;; ++at) {
    write_tree(root(), left);
    const Result result = stint(words, {.kind = Kind::kill,
                                        .at = at,
                                        .code = 0,
                                        .counted = Counted::changing});
    if (!result.struck) return {};
    ++recoveries_;
    const Verdict verdict = judge_once(read_tree(root()));
    if (!verdict.fault.empty()) {
      return verdict.fault + ", its recovery killed at call " +
             std::to_string(at);
    }
    if (verdict.side != side && !anew) {
      return "what readers saw is gone, the recovery killed at call " +
             std::to_string(at);
    }
  }
}

std::string World::disagreement(const Result& result, Side side) {
  const bool is_new = side == Side::new_state;
  const std::string ending = "exit status " + std::to_string(result.status);
  if (result.hung) return "it hangs";
  if (has(result.err, "internal error")) return result.err;
  switch (result.status) {
    case 0:
    case 3:
      if (!is_new) return ending + ", but nothing was done: " + result.err;
      break;
    case 2:
      if (is_new) return ending + ", but it was done: " + result.err;
      break;
    default:
      return ending + ": " + result.err;
  }
  if (is_new && has(result.err, "nothing was changed")) return result.err;
  if (!is_new && has(result.err, "the change was made")) return result.err;
  return {};
}

}  // namespace stint::faults
