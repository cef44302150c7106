#include <algorithm>
#include <cstddef>

#include "hostile/trials.hpp"

namespace stint::hostile {
namespace {

/// The commands with a place for a text, which is written `?`. Those that write
/// may do so: a text can be a name that is allowed.
const std::vector<Words>& command_lines() {
  static const std::vector<Words> lines{
      {"?"},
      {"help", "?"},
      {"list", "?"},
      {"list", "students", "--where", "?"},
      {"list", "students", "--where", "name = ?"},
      {"list", "students", "--where", "name ~ '?'"},
      {"list", "students", "--where", "? = 1"},
      {"list", "students", "--columns", "?"},
      {"list", "students", "--columns", "id,skills.?"},
      {"list", "students", "--sort", "?"},
      {"list", "students", "--format", "?"},
      {"show", "?"},
      {"show", "student", "?"},
      {"show", "placement", "job/?"},
      {"check", "?"},
      {"check", "students/?.yaml"},
      {"add", "students", "?", "name=X", "-n"},
      {"add", "?", "x-1"},
      {"add", "students", "x-1", "?", "-n"},
      {"add", "students", "x-1", "?=1", "-n"},
      {"add", "projects", "x-1", "?", "-n"},
      {"add", "students", "--from", "?"},
      {"set", "students", "?", "name=X", "-n"},
      {"set", "students", "s-0", "?", "-n"},
      {"set", "students", "s-0", "skills=?", "-n"},
      {"set", "students", "s-0", "choices+=?", "-n"},
      {"set", "students", "s-0", "availability=?", "-n"},
      {"set", "students", "s-0", "guardian=?", "-n"},
      {"set", "students", "s-0", "skills.?=3", "-n"},
      {"set", "students", "--where", "?", "grade=11", "-n"},
      {"set", "program", "staff.?={name: X}", "-n"},
      {"set", "program", "school_years=?", "-n"},
      {"remove", "students", "?", "-n"},
      {"match", "?"},
      {"match", "--student", "?"},
      {"match", "--round", "?", "-n"},
      {"match", "--round", "r", "--seed", "?", "-n"},
      {"match", "--round", "r", "--pin", "?", "-n"},
      {"match", "--round", "r", "--pin", "s-0=?", "-n"},
      {"match", "--round", "r", "--what-if", "?"},
      {"explain", "?", "job"},
      {"explain", "s-0", "?"},
      {"audit", "?"},
      {"report", "?"},
      {"enroll", "?", "s-0", "-n"},
      {"enroll", "job", "?", "-n"},
      {"enroll", "job", "s-0", "--reason", "?", "--force", "-n"},
      {"move", "?", "job", "s-0", "-n"},
      {"move", "declined", "job", "s-0", "--on", "?", "-n"},
      {"log", "job", "s-0", "?", "-n"},
      {"evaluate", "job", "s-0", "--as", "?", "-n"},
      {"evaluate", "job", "s-0", "--as", "student", "--rate", "?", "-n"},
      {"complete", "job", "s-0", "--outcome", "?", "-n"},
      {"undo", "?", "-n"},
      {"undo", "--steps", "?", "-n"},
      {"--by", "?", "set", "student", "s-0", "grade=11", "-n"},
      {"--today", "?", "check"},
      {"--color", "?", "check"},
      {"-C", "?", "list", "students"},
      {"-C", "?", "init", "x", "-n"},
      {"?", "list", "students"},
      {"list", "students", "?"}};
  return lines;
}

/// `line` with `text` in its place.
Words with_text(Words line, const std::string& text) {
  for (std::string& word : line)
    if (const std::size_t at = word.find('?'); at != word.npos)
      word.replace(at, 1, text);
  return line;
}

}  // namespace

void try_arguments(const Trial& trial) {
  World& world = *trial.world;
  world.make_program();
  const auto texts = trial.payloads->arguments();
  const auto& lines = command_lines();
  // The share meets each text once and each command line many times, the whole
  // each text in every eighth line.
  const std::size_t step = trial.effort == Effort::full ? 8 : lines.size();
  for (std::size_t i = 0; i < texts.size(); ++i)
    for (std::size_t k = i % step; k < lines.size(); k += step)
      world.run(with_text(lines[k], texts[i]), Ends::terminal);
  world.look_outside();
}

}  // namespace stint::hostile
