#include "faults/crowd.hpp"

#include <atomic>
#include <fstream>
#include <functional>
#include <iterator>
#include <mutex>
#include <set>
#include <sstream>
#include <thread>

namespace stint::faults {

namespace {

using clock = std::chrono::steady_clock;

const std::string group = "id >= s-30";
const std::string renamed = "students/s-43.yaml";
const std::string in_place = "students/s-44.yaml";

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

class Crowd {
 public:
  Crowd(Crowding crowding, fs::path directory)
      : crowding_(std::move(crowding)),
        directory_(std::move(directory)),
        end_(clock::now() + crowding_.duration) {}

  Counts run();

 private:
  Result call(const Words& words) const;
  Result stint(const Words& words) const;
  Result add(const std::string& item) const;
  Result change(const std::string& year) const;
  void note(bool changed, const std::string& fault);
  void refuse_or_count(const Result& result);
  void add_to_one_file(const std::string& name);
  void change_the_group();
  void read_the_group();
  void edit(const std::string& path, bool by_renaming);
  bool finds_mark(const std::string& path, const std::string& mark);
  void look_for_lost_items();
  bool over() const { return clock::now() >= end_; }

  Crowding crowding_;
  fs::path directory_;
  clock::time_point end_;
  std::mutex mutex_;
  Counts counts_;
  std::set<std::string> added_;
};

Result Crowd::call(const Words& words) const {
  // As undisturbed as can be.
  return faults::run(
      {.words = words, .directory = directory_},
      {.kind = Kind::none, .at = 0, .code = 0, .counted = Counted::changing});
}

Result Crowd::stint(const Words& words) const {
  Words all{crowding_.stint, "-C", "p", "--today", "2026-10-05"};
  all.insert(all.end(), words.begin(), words.end());
  return call(all);
}

Result Crowd::add(const std::string& item) const {
  if (crowding_.adder.empty()) {
    return stint({"set", "projects", "web", "hazards+=" + item});
  }
  Words words = crowding_.adder;
  words.insert(words.end(), {"p", item});
  return call(words);
}

Result Crowd::change(const std::string& year) const {
  if (crowding_.changer.empty()) {
    return stint({"set", "students", "--where", group, "graduates=" + year});
  }
  Words words = crowding_.changer;
  words.insert(words.end(), {"p", year});
  return call(words);
}

void Crowd::note(bool changed, const std::string& fault) {
  const std::lock_guard guard(mutex_);
  counts_.add({changed ? Side::new_state : Side::old_state, fault}, "crowd");
}

void Crowd::refuse_or_count(const Result& result) {
  std::string fault;
  if (result.status == 2) {
    // The directory is named where a name in it changed while it was listed.
    if (!has(result.err, renamed) && !has(result.err, in_place) &&
        !has(result.err, "`students`")) {
      fault = "a refusal that names no file: " + result.err;
    }
  } else if (result.status != 0) {
    fault = "exit status " + std::to_string(result.status) + result.err;
  }
  note(result.status == 0, fault);
}

void Crowd::add_to_one_file(const std::string& name) {
  for (int i = 0; !over(); ++i) {
    const std::string item = name + std::to_string(i);
    const Result result = add(item);
    refuse_or_count(result);
    const std::lock_guard guard(mutex_);
    if (result.status == 0) added_.insert(item);
  }
}

void Crowd::change_the_group() {
  for (int i = 0; !over(); ++i) {
    refuse_or_count(change(std::to_string(2027 + i % 4)));
  }
}

void Crowd::read_the_group() {
  while (!over()) {
    const Result result =
        stint({"list", "students", "--where", group + " and id < s-43",
               "--columns", "graduates", "--format", "csv"});
    std::istringstream lines(result.out);
    std::set<std::string> years;
    std::string line;
    std::getline(lines, line);
    int count = 0;
    for (; std::getline(lines, line); ++count) years.insert(line);
    const bool whole = result.status == 0 && years.size() == 1 && count == 13;
    note(false, whole ? "" : "mixed: " + result.out + result.err);
  }
}

/// Whether the last save is still there. While a change is being taken back
/// because of it, it is out of place for a moment.
bool Crowd::finds_mark(const std::string& path, const std::string& mark) {
  for (int look = 0; look < 400; ++look) {
    if (has(bytes_of(directory_ / "p" / path), mark)) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return false;
}

void Crowd::edit(const std::string& path, bool by_renaming) {
  const fs::path file = directory_ / "p" / path;
  std::string mark = "# as enrolled\n";
  for (int i = 0; !over(); ++i) {
    if (!finds_mark(path, mark)) {
      // Whoever writes into a file that has been replaced since it was opened
      // writes into the old version, which is kept for undo.
      note(true,
           by_renaming ? "the save of " + path + " is lost: " + mark : "");
      if (by_renaming) return;
    }
    std::string text = bytes_of(file);
    const std::size_t first = text.find('\n');
    mark = "# saved " + std::to_string(i) + "\n";
    text = mark + (first == std::string::npos ? "" : text.substr(first + 1));
    const fs::path target =
        by_renaming ? directory_ / "saved by the editor" : file;
    std::ofstream(target, std::ios::binary) << text;
    if (by_renaming) fs::rename(target, file);
    note(true, "");
    std::this_thread::sleep_for(std::chrono::milliseconds(1 + i * 7 % 40));
  }
  if (by_renaming && !finds_mark(path, mark)) {
    note(true, "the last save of " + path + " is lost");
  }
}

void Crowd::look_for_lost_items() {
  const std::string text = bytes_of(directory_ / "p/projects/web.yaml");
  for (const std::string& item : added_) {
    const bool there = has(text, item + ",") || has(text, item + "]");
    if (!there) note(false, "what was added is lost: " + item);
  }
  if (added_.empty()) note(false, "nobody could write");
}

Counts Crowd::run() {
  std::vector<std::thread> threads;
  for (const std::string name : {"a", "b", "c"}) {
    threads.emplace_back([this, name] { add_to_one_file(name); });
  }
  threads.emplace_back([this] { change_the_group(); });
  threads.emplace_back([this] { read_the_group(); });
  threads.emplace_back([this] { read_the_group(); });
  threads.emplace_back([this] { edit(renamed, true); });
  threads.emplace_back([this] { edit(in_place, false); });
  for (std::thread& thread : threads) thread.join();
  look_for_lost_items();
  return counts_;
}

}  // namespace

Counts crowd(const Crowding& crowding, const fs::path& directory) {
  write_tree(directory / "p", start_of({}));
  return Crowd(crowding, directory).run();
}

}  // namespace stint::faults
