#include "faults/scene.hpp"

#include <set>

#include <fmt/format.h>

namespace stint::faults {

namespace {

constexpr int students = 44;

std::string student(int number) { return fmt::format("s-{:02}", number); }

void put(Tree& tree, const std::string& path, std::string bytes) {
  for (std::size_t slash = path.find('/'); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    tree[path.substr(0, slash)] = {
        .is_directory = true, .mode = 0755, .bytes = {}};
  }
  tree[path] = {.is_directory = false, .mode = 0644, .bytes = std::move(bytes)};
}

/// Invented, small, and without a fault.
Tree program() {
  Tree tree;
  put(tree, "program.yaml",
      "stint: 1\n"
      "name: Fault fair\n"
      "school_years: [2026-08-19..2027-05-27]\n"
      "places: [remote, downtown]\n"
      "staff: {kim: {name: Kim}}\n");
  put(tree, "schools/north.yaml", "name: North High\n");
  put(tree, "skills/web-design.yaml", "name: Web design\n");
  put(tree, "businesses/bakery.yaml", "name: Bright Bakery\ncapacity: 60\n");
  put(tree, "projects/web.yaml",
      "title: A web page\n"
      "business: bakery\n"
      "seats: 50\n"
      "hours: 30\n"
      "dates: 2026-10-05..2026-11-13\n");
  for (int number = 1; number <= students; ++number) {
    put(tree, "students/" + student(number) + ".yaml",
        "# as enrolled\n"
        "school: north\n"
        "graduates: 2028\n"
        "skills: {web-design: 2}\n"
        "choices: [web]\n");
  }
  for (const int number : {1, 2, 3, students}) {
    put(tree, "private/students/" + student(number) + ".yaml",
        "name: Example " + student(number) + "\nborn: 2009-02-03\n");
  }
  return tree;
}

Words enroll(int first, int last, const std::string& state = "offered") {
  Words words{"enroll", "web"};
  for (int number = first; number <= last; ++number) {
    words.push_back(student(number));
  }
  words.insert(words.end(), {"--to", state});
  return words;
}

Words list(const std::string& kind) { return {"list", kind, "--json"}; }

const Words web_2{"show", "placement", "web/s-02", "--json"};
/// Takes the lock and recovers, and has nothing to change itself.
const Words same{"set", "program", "name=Fault fair"};

Scene scene(std::string name, std::vector<Words> before, Words command,
            Words reader) {
  return {.name = std::move(name),
          .before = std::move(before),
          .command = std::move(command),
          .readers = {{"check"}, std::move(reader)},
          .settle = {same}};
}

/// A program that is not there yet is made by the next `init`; one that is
/// there is settled by the next change.
Scene init(std::string name, Scene::Start start) {
  return {.name = std::move(name),
          .before = {},
          .command = {"init"},
          .readers = {{"check"}, list("skills")},
          .settle = {{"init"}, {"set", "skills", "teamwork", "name=Teamwork"}},
          .start = start};
}

void add_records(std::vector<Scene>& scenes) {
  const Words set_1{"set", "students", "s-01", "graduates=2029"};
  const Words set_4{"set", "students", "--where", "id < s-05",
                    "graduates=2029"};
  const Words remove{"remove", "students", "s-44"};
  scenes.push_back(scene("add, 1 file", {},
                         {"add", "skills", "pottery", "name=Pottery"},
                         list("skills")));
  scenes.push_back(scene("add, 3 files", {same},
                         {"add", "students", "--from", "roster.csv"},
                         list("students")));
  scenes.push_back(scene("set, 1 file", {}, set_1, list("students")));
  scenes.push_back(scene("set, 4 files", {set_1}, set_4, list("students")));
  scenes.push_back(scene("remove, 2 files", {set_1}, remove, list("students")));
  scenes.push_back(scene("undo, 1 file", {set_1}, {"undo"}, list("students")));
  scenes.push_back(
      scene("undo, 4 files", {set_1, set_4}, {"undo"}, list("students")));
  scenes.push_back(
      scene("undo of remove", {set_1, remove}, {"undo"}, list("students")));
}

void add_placements(std::vector<Scene>& scenes) {
  const auto add = [&](std::string name, std::vector<Words> before,
                       Words command) {
    scenes.push_back(scene(std::move(name), std::move(before),
                           std::move(command), list("placements")));
  };
  const Words active = enroll(2, 3, "active");
  const Words round{"match", "--round", "fall"};
  add("enroll, 1 file", {}, enroll(1, 1));
  add("enroll, 8 files", {}, enroll(1, 8));
  add("enroll, 40 files", {}, enroll(1, 40));
  add("enroll --round, 44", {round}, {"enroll", "--round", "fall"});
  add("undo of enroll, 8", {enroll(1, 8)}, {"undo"});
  add("move, 2 files", {active},
      {"move", "withdrawn", "web", "s-02", "s-03", "--cause", "schedule"});
  add("log, 1 file", {active}, {"log", "web", "s-02", "2.5"});
  add("complete, 2 files", {active},
      {"complete", "web", "s-02", "s-03", "--outcome", "met"});
  scenes.push_back(scene("evaluate, 1 file", {active},
                         {"evaluate", "web", "s-02", "--as", "business",
                          "--rate", "web-design=3", "--comment", "careful"},
                         web_2));
  scenes.push_back(scene("match --round, 2 files", {}, round, list("rounds")));
}

/// At least one of each form: one file, a few, more than eight, new ones,
/// removed ones.
const std::set<std::string> share{
    "add, 1 file",        "set, 1 file",
    "set, 4 files",       "remove, 2 files",
    "undo, 4 files",      "enroll, 8 files",
    "log, 1 file",        "match --round, 2 files",
    "init, new directory"};

}  // namespace

std::vector<Scene> all_scenes() {
  std::vector<Scene> scenes;
  add_records(scenes);
  add_placements(scenes);
  scenes.push_back(init("init, new directory", Scene::Start::nothing));
  scenes.push_back(init("init, in git", Scene::Start::repository));
  for (Scene& scene : scenes) scene.in_share = share.contains(scene.name);
  return scenes;
}

Tree start_of(const Scene& scene) {
  return scene.start == Scene::Start::program ? program() : Tree{};
}

std::map<std::string, std::string> files_beside() {
  return {{"roster.csv",
           "id,school,graduates\n"
           "t-1,north,2027\n"
           "t-2,north,2027\n"
           "t-3,north,2027\n"}};
}

}  // namespace stint::faults
