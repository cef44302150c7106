#include "hostile/world.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fmt/format.h>

#include "hostile/oracle.hpp"

namespace stint::hostile {
namespace {

constexpr const char* sentinel = "nobody touches this\n";

std::string command_line(const Words& words) {
  std::string line = "stint";
  for (const std::string& word : words) line += " '" + shown(word) + "'";
  return line;
}

}  // namespace

std::map<std::string, std::string> contents_of(const fs::path& directory) {
  std::map<std::string, std::string> contents;
  for (auto at = fs::recursive_directory_iterator(directory); at != end(at);
       ++at) {
    if (at->path().filename() == ".stint") at.disable_recursion_pending();
    if (at->is_regular_file())
      contents[at->path().lexically_relative(directory)] =
          read_file(at->path());
  }
  return contents;
}

void write_file(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error(path.string() + ": not written");
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string shown(const std::string& text) {
  constexpr std::size_t most = 100;
  std::string result;
  for (const char c : text.substr(0, most))
    result += c >= ' ' && c <= '~'
                  ? std::string(1, c)
                  : fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
  return text.size() > most ? result + "..." : result;
}

World::World(std::string stint, fs::path scratch)
    : stint_(std::move(stint)),
      scratch_(std::move(scratch)),
      program_(scratch_ / "home" / "program") {
  write_file(scratch_ / "outside" / "sentinel", sentinel);
}

const fs::path& World::make_program() {
  fs::remove_all(program_);
  const auto put = [&](const char* path, const char* text) {
    write_file(program_ / path, text);
  };
  put("program.yaml",
      "stint: 1\nname: Hostile\nschool_years: [2026-08-19..2027-05-27]\n"
      "places: [remote]\nstaff: {kim: {name: Kim}}\nprivate_fields: {}\n");
  put("schools/north.yaml", "name: North\n");
  put("skills/web.yaml", "name: Web design\n");
  put("pathways/it.yaml", "name: Computing\n");
  put("businesses/shop.yaml", "name: Shop\ncapacity: 3\n");
  put("students/s-0.yaml", "name: Ada\nskills: {web: 2}\nchoices: [job]\n");
  put("projects/job.yaml",
      "title: A job\nbusiness: shop\nseats: 1\nhours: 10\n"
      "dates: 2026-10-05..2026-11-13\n");
  return program_;
}

Result World::run(const Words& words, Ends ends) {
  Words all{stint_, "--today", "2026-09-15"};
  all.insert(all.end(), words.begin(), words.end());
  const auto before = contents_of(program_);
  Result result = hostile::run(all, program_, ends);
  ++commands_;
  const auto blame = [&](const std::string& what) {
    fail(command_line(words) + ": " + what);
  };
  if (result.hung) blame("does not end");
  if (result.status > 2)
    blame(fmt::format("status {}: {}", result.status, shown(result.err)));
  if ((result.out + result.err).find("internal error") != std::string::npos)
    blame("internal error: " + shown(result.err));
  if (ends == Ends::terminal)
    if (const auto what = unsafe_for_terminal(result.out))
      blame("sends the terminal " + *what);
  if (result.status == 2 && contents_of(program_) != before)
    blame("refuses, and has changed a file");
  return result;
}

Result World::expect(int status, const Words& words, Ends ends) {
  Result result = run(words, ends);
  if (result.status != status)
    fail(fmt::format("{}: status {}, not {}: {}", command_line(words),
                     result.status, status, shown(result.err)));
  return result;
}

void World::fail(const std::string& what) { failures_.push_back(what); }

void World::look_outside() {
  const std::map<std::string, std::string> wanted{{"sentinel", sentinel}};
  if (contents_of(scratch_ / "outside") != wanted)
    fail("something outside of the program was touched");
  for (const auto& entry : fs::directory_iterator(scratch_ / "home"))
    if (entry.path() != program_)
      fail("left beside the program: " + entry.path().filename().string());
}

}  // namespace stint::hostile
