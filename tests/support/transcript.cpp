// stint_transcript [--update] [--bin DIR] [--examples DIR] [--timeout SECONDS]
//                  FILE…
//
// Runs the commands of a transcript and compares what they print with what the
// transcript says. Exit status 0: the same; 1: not the same, or a command did
// not end; 2: the transcript or the command line makes no sense.
//
// In a file `*.t`, text at the left margin is prose, and what is indented by
// two spaces is the session:
//
//     Two lines on stdout, an empty one between them; one line on stderr.
//
//       $ printf 'one\n\ntwo\n'; cat <<'END' >&2; exit 2
//       > three
//       > END
//       one
//
//       two
//       ! three
//       [2]
//
// Stdout comes first, then stderr with `! ` before each line, then the exit
// status if it is not 0. An empty line counts if more output of the same
// command follows it; otherwise it is layout. A last line without a line feed
// is followed by `(no newline)`.
//
// In a file `*.md`, the fenced blocks marked `console` are the session, not
// indented, with nothing before a line of stderr.
//
// The comparison is literal, but a line that ends in ` (re)` is a regular
// expression for the whole line, and one that ends in ` (glob)` is a pattern in
// which only `*` and `?` are special. Lines that would be misread (a trailing
// blank, a leading `$ `, an empty last line, control bytes) are written as a
// regular expression by `--update`, which puts the output there is in the place
// of the expected one and leaves all else as it was.
//
// All commands of a file share one scratch directory, their $HOME, which shows
// in output as $SCRATCH. `cd` lasts, variables do not. $EXAMPLES is the folder
// of examples. See shell.hpp for the rest of the environment.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "support/lines.hpp"
#include "support/shell.hpp"

namespace stint::testing {
namespace {

// Where a transcript keeps its sessions.
enum class Syntax { indented, fenced };

struct Command {
  std::size_t line = 0;  // of its `$`, counted from 0
  std::string text;
  // The expected output, and its lines [begin, end) in the file.
  Lines expected;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == line.npos;
}

std::string_view margin(Syntax syntax) {
  return syntax == Syntax::indented ? "  " : "";
}

// One pass over the lines; `open` is the command that output belongs to.
std::vector<Command> parse(const Lines& lines, Syntax syntax) {
  std::vector<Command> commands;
  bool in_fence = false;
  bool open = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    const bool is_fence = syntax == Syntax::fenced && line.starts_with("```");
    if (is_fence) in_fence = !in_fence && line == "```console";
    const bool is_session = syntax == Syntax::indented
                                ? line.starts_with("  ") || is_blank(line)
                                : in_fence && !is_fence;
    if (!is_session) {
      open = false;
      continue;
    }
    if (is_blank(line)) continue;
    const std::string text = line.substr(margin(syntax).size());
    if (text.starts_with("$ ")) {
      commands.push_back({i, text.substr(2), {}, i + 1, i + 1});
      open = true;
      continue;
    }
    if (!open) {
      throw std::invalid_argument(
          fmt::format("{}: output without a command before it", i + 1));
    }
    Command& command = commands.back();
    const bool continues = text == ">" || text.starts_with("> ");
    if (continues && command.expected.empty() && i == command.begin) {
      command.text += "\n" + text.substr(std::min<std::size_t>(2, text.size()));
      command.begin = command.end = i + 1;
      continue;
    }
    command.expected.resize(i - command.begin);  // the empty lines before it
    command.expected.push_back(text);
    command.end = i + 1;
  }
  if (commands.empty()) throw std::invalid_argument("1: no command to run");
  return commands;
}

Lines render(const ShellResult& result, Syntax syntax) {
  Lines lines;
  const auto append = [&lines](const std::string& text, const char* prefix) {
    for (const std::string& line : split(text)) lines.push_back(prefix + line);
    if (!text.empty() && text.back() != '\n') lines.push_back("(no newline)");
  };
  append(result.out, "");
  append(result.err, syntax == Syntax::indented ? "! " : "");
  for (auto& line : lines) {
    if (line == "! ") line = "!";
  }
  if (result.status != 0) lines.push_back(fmt::format("[{}]", result.status));
  return lines;
}

// Every change with three lines around it.
void print(const std::string& file, const Command& command,
           const std::vector<Edit>& edits) {
  constexpr std::size_t context = 3;
  fmt::print("{}:{}: $ {}\n--- expected\n+++ actual\n", file, command.line + 1,
             command.text);
  std::size_t line = command.begin;
  bool is_gap = true;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    const std::size_t from = i < context ? 0 : i - context;
    const std::size_t to = std::min(i + context + 1, edits.size());
    bool is_near = false;
    for (std::size_t k = from; k < to; ++k) is_near |= edits[k].sign != ' ';
    if (is_near && is_gap) fmt::print("@@ line {} @@\n", line + 1);
    if (is_near) fmt::print("{}{}\n", edits[i].sign, edits[i].text);
    is_gap = !is_near;
    if (edits[i].sign != '+') ++line;
  }
}

struct Options {
  enum class Mode { check, update } mode = Mode::check;
  ShellOptions shell;
  std::vector<std::string> files;
};

// True if every command printed what the file says, or now says.
bool run(const std::string& file, const Options& options) {
  const Syntax syntax =
      file.ends_with(".md") ? Syntax::fenced : Syntax::indented;
  const Lines lines = split(read_file(file));
  Lines updated;
  std::size_t copied = 0;
  bool is_same = true;
  Shell shell(options.shell);
  for (const Command& command : parse(lines, syntax)) {
    std::vector<Edit> edits;
    try {
      edits =
          compare(command.expected, render(shell.run(command.text), syntax));
    } catch (const std::runtime_error& fault) {
      fmt::print("{}:{}: $ {}\n{}\n", file, command.line + 1, command.text,
                 fault.what());
      return false;
    }
    const bool differs = std::any_of(edits.begin(), edits.end(),
                                     [](auto& e) { return e.sign != ' '; });
    if (differs) print(file, command, edits);
    is_same &= !differs;

    for (; copied < command.begin; ++copied) updated.push_back(lines[copied]);
    for (const Edit& edit : edits) {
      if (edit.sign == '-') continue;
      updated.push_back(edit.text.empty()
                            ? ""
                            : fmt::format("{}{}", margin(syntax), edit.text));
    }
    copied = command.end;
  }
  if (is_same || options.mode == Options::Mode::check) return is_same;

  for (; copied < lines.size(); ++copied) updated.push_back(lines[copied]);
  std::ofstream out(file, std::ios::binary);
  for (const std::string& line : updated) out << line << '\n';
  return static_cast<bool>(out.flush());
}

Options parse(const std::vector<std::string>& arguments) {
  // The build tree: this program in tests, stint in bin, data in share/stint.
  const auto build = std::filesystem::read_symlink("/proc/self/exe")
                         .parent_path()
                         .parent_path();
  Options options;
  options.shell.bin = build / "bin";
  options.shell.examples =
      std::filesystem::weakly_canonical(build / "share/stint/examples");
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    const auto value = [&] {
      if (++i == arguments.size()) {
        throw std::invalid_argument(word + " needs a value");
      }
      return arguments[i];
    };
    if (word == "--update") {
      options.mode = Options::Mode::update;
    } else if (word == "--bin") {
      options.shell.bin = std::filesystem::canonical(value());
    } else if (word == "--examples") {
      options.shell.examples = std::filesystem::canonical(value());
    } else if (word == "--timeout") {
      options.shell.timeout = std::chrono::seconds(std::stoi(value()));
    } else if (word.starts_with("-")) {
      throw std::invalid_argument("unknown option " + word);
    } else {
      options.files.push_back(word);
    }
  }
  if (options.files.empty()) throw std::invalid_argument("no file named");
  return options;
}

}  // namespace
}  // namespace stint::testing

int main(int count, char** words) {
  using namespace stint::testing;
  std::string file = "stint_transcript";
  try {
    const Options options = parse({words + 1, words + count});
    bool is_same = true;
    for (const std::string& name : options.files) {
      file = name;
      is_same &= run(name, options);
    }
    return is_same ? 0 : 1;
  } catch (const std::exception& fault) {
    fmt::print(stderr, "{}: {}\n", file, fault.what());
    return 2;
  }
}
