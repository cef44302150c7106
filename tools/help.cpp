#include "help.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stint/base/text.hpp"

namespace stint::tools {
namespace {

using std::string;
using std::string_view;

// A line of a list: what is explained, and the explanation.
struct Entry {
  string name;
  string meaning;
};

constexpr std::size_t widest_name = 28;
constexpr std::size_t narrow = 56;

constexpr std::array<string_view, 5> group_headings{
    "Set up", "Records", "The life of a stint", "Insight", "Exchange"};

// `text` in lines of at most `width` columns, the later ones after `indent`
// blanks.
string wrap(string_view text, std::size_t width, std::size_t indent) {
  string result;
  std::size_t used = indent;
  bool fresh = true;
  for (const string_view word : split(text, ' ')) {
    const std::size_t length = display_width(word);
    if (!fresh && used + 1 + length > width) {
      result += '\n' + string(indent, ' ');
      used = indent;
      fresh = true;
    }
    if (!fresh) result += ' ';
    result += word;
    used += length + (fresh ? 0 : 1);
    fresh = false;
  }
  return result;
}

// Names on the left, meanings on the right; below each other where the terminal
// is narrow or a name is long.
string list(const std::vector<Entry>& entries, std::size_t width) {
  std::size_t column = 0;
  for (const Entry& entry : entries)
    if (entry.name.size() <= widest_name)
      column = std::max(column, entry.name.size());
  const bool below = width < narrow;
  const std::size_t indent = below ? 6 : column + 4;
  string result;
  for (const Entry& entry : entries) {
    result += "  " + entry.name;
    if (below || entry.name.size() > column)
      result += '\n' + string(indent, ' ');
    else
      result += string(indent - 2 - entry.name.size(), ' ');
    result += wrap(entry.meaning, width, indent) + '\n';
  }
  return result;
}

string titled(string_view title, const std::vector<Entry>& entries, int width) {
  if (entries.empty()) return {};
  return '\n' + string(title) + "\n" +
         list(entries, static_cast<std::size_t>(width));
}

// `-o, --output FILE`; options without a short name are indented to match.
string spelled(const OptionSpec& spec) {
  if (spec.form == OptionSpec::Form::argument) return spec.names;
  string names = spec.names;
  if (const auto comma = names.find(','); comma != string::npos)
    names.insert(comma + 1, " ");
  return spec.value_name.empty() ? names : names + ' ' + spec.value_name;
}

string meaning(const OptionSpec& spec) {
  string text = spec.meaning;
  if (!spec.words.empty()) text += " (" + join(spec.words, ", ") + ")";
  if (spec.form == OptionSpec::Form::values) text += "; may be repeated";
  return text;
}

// Options that say nothing to a command that only reads.
bool is_for_writing(const OptionSpec& spec) {
  return spec.names == "-n,--dry-run" || spec.names == "--by";
}

std::vector<Entry> entries_of(const Options& options, bool arguments,
                              Effect effect = Effect::writes) {
  std::vector<Entry> entries;
  for (const OptionSpec& spec : options.specs())
    if ((spec.form == OptionSpec::Form::argument) == arguments &&
        (effect == Effect::writes || !is_for_writing(spec)))
      entries.push_back({spelled(spec), meaning(spec)});
  return entries;
}

bool has_command(std::span<const Command> commands, string_view name) {
  return std::any_of(commands.begin(), commands.end(),
                     [name](const Command& c) { return c.name == name; });
}

}  // namespace

string usage_line(const Command& command, const Options& options) {
  string line = "stint " + string(command.name);
  bool has_options = false;
  for (const OptionSpec& spec : options.specs()) {
    if (spec.form != OptionSpec::Form::argument) {
      has_options = true;
      continue;
    }
    const string name = spec.names + (spec.max < 0 ? "…" : "");
    line += spec.min == 0 ? " [" + name + "]" : ' ' + name;
  }
  return has_options ? line + " [options]" : line;
}

string command_help(const Command& command, const Options& options,
                    const Options& global, int width) {
  const auto columns = static_cast<std::size_t>(width);
  string text = "usage: " + wrap(usage_line(command, options), columns, 7) +
                "\n\n" + wrap(command.summary, columns, 0) + '\n';
  for (const string& paragraph : options.paragraphs())
    text += '\n' + wrap(paragraph, columns, 0) + '\n';
  text += titled("Arguments", entries_of(options, true), width);
  text += titled("Options", entries_of(options, false), width);
  text += titled("Options of every command",
                 entries_of(global, false, command.effect), width);
  if (!options.examples().empty()) text += "\nExamples\n";
  for (const string& example : options.examples())
    text += "  " + wrap(example, columns, 6) + '\n';
  return text;
}

string program_help(std::span<const Command> commands, const Options& global,
                    int width) {
  string text = "usage: stint COMMAND [arguments and options]\n";
  for (std::size_t group = 0; group < group_headings.size(); ++group) {
    std::vector<Entry> entries;
    for (const Command& command : commands)
      if (static_cast<std::size_t>(command.group) == group)
        entries.push_back({string(command.name), string(command.summary)});
    text += titled(group_headings[group], entries, width);
  }
  text += titled("Options of every command", entries_of(global, false), width);
  return text + "\n`stint COMMAND --help` explains a command.\n";
}

string orientation(std::span<const Command> commands) {
  constexpr std::array<std::array<string_view, 3>, 6> steps{{
      {"init", "init DIR --example", "make an invented program, to try it out"},
      {"check", "check", "find what is wrong in the program you are in"},
      {"list", "list students", "see what is there"},
      {"match", "match PROJECT", "find out who suits a project"},
      {"enroll", "enroll PROJECT STUDENT", "offer a student a seat"},
      {"undo", "undo", "take back the last change"},
  }};
  string text =
      "stint runs a program of short internships from plain text files.\n\n";
  std::vector<Entry> entries;
  for (const auto& [name, call, what] : steps)
    if (has_command(commands, name))
      entries.push_back({"stint " + string(call), string(what)});
  return text + list(entries, 80) +
         "\n`stint --help` lists all commands, `stint COMMAND --help` explains "
         "one.\n";
}

string version_line() { return "stint " STINT_VERSION "\n"; }

}  // namespace stint::tools
