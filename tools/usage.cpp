#include "usage.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <CLI/CLI.hpp>

#include "help.hpp"
#include "stint/base/text.hpp"
#include "wording.hpp"

namespace stint::tools {
namespace {

using std::string;
using Strings = std::vector<string>;

// The options that every command has, and where their values go.
struct Global {
  GlobalOptions values;
  ColorChoice color = ColorChoice::automatic;
  string color_word;
  bool no_pager = false;
  bool version = false;
  bool help = false;
  Options options;

  Global() {
    options
        .option("-C", values.directory, "DIR",
                "the program in DIR or above it, instead of here")
        .flag("-n,--dry-run", values.dry_run,
              "change nothing, print the change as a diff")
        .option("--by", values.by, "ID",
                "who acts: an id under `staff` in program.yaml")
        .option("--today", values.today, "DATE", "act as if today were DATE")
        .flag("-q,--quiet", values.quiet, "no notes, only answers and errors")
        .flag("-v,--verbose", values.verbose, "say more about what is done")
        .option("--color", color_word, "WHEN", "colour: auto, always, never")
        .flag("--no-pager", no_pager, "never page the answer")
        .flag("--version", version, "print the version")
        .flag("-h,--help", help, "print this help");
  }

  void read_color() {
    const Strings words{"auto", "always", "never"};
    const auto at = std::find(words.begin(), words.end(), color_word);
    if (color_word.empty() || at == words.begin()) return;
    if (at == words.end())
      throw UsageError(
          "`--color` does not take `" + printable(color_word) + "`",
          "it takes auto, always, never");
    color = at == words.begin() + 1 ? ColorChoice::always : ColorChoice::never;
  }
};

// CLI11 takes the positional text `[a,b]` apart, and does not always know that
// what follows `--` is positional. Behind this byte any text is a plain one.
constexpr char guard = '\x01';

// The arguments as CLI11 wants them: the last one first.
Strings guarded(const Strings& arguments) {
  Strings result;
  bool only_positional = false;
  for (const string& text : arguments) {
    if (text == "--" && !only_positional)
      only_positional = true;
    else if (only_positional || text.starts_with('['))
      result.push_back(guard + text);
    else
      result.push_back(text);
  }
  std::reverse(result.begin(), result.end());
  return result;
}

// As it was written.
string unguarded(string text) {
  if (text.starts_with(guard)) text.erase(0, 1);
  return text;
}

// What was written for `option`.
Strings texts_of(const CLI::Option& option) {
  Strings texts = option.results();
  for (string& text : texts) text = unguarded(std::move(text));
  return texts;
}

// What CLI11 found for one declared option.
struct Bound {
  const OptionSpec* spec;
  CLI::Option* option;
};

// A command with its options, declared to CLI11.
struct Candidate {
  const Command* command;
  Options options;
  Run run;
  CLI::App* app = nullptr;
  CLI::Option* arguments = nullptr;
  std::vector<Bound> bound;
};

// Declares all but the arguments, which are handed out here. Values are read
// from CLI11 as the texts they are, because its conversions know too much
// (`{}` is an empty list to it, `[a,b]` two values).
std::vector<Bound> declare(CLI::App& app, const Options& options) {
  std::vector<Bound> bound;
  for (const OptionSpec& spec : options.specs()) {
    if (spec.form == OptionSpec::Form::argument) continue;
    CLI::Option* option = nullptr;
    if (spec.form == OptionSpec::Form::flag) {
      option = app.add_flag(spec.names)->disable_flag_override();
    } else {
      option = app.add_option(spec.names)->expected(1);
      option->allow_extra_args(false);
    }
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    bound.push_back({&spec, option});
  }
  return bound;
}

// Gives the texts that were read for the options to their variables. Text that
// is itself an option was hardly meant as the value of the one before it.
void take_options(const std::vector<Bound>& bound, const Wording& wording) {
  for (const auto& [spec, option] : bound) {
    if (option->count() == 0) continue;
    const Strings texts = texts_of(*option);
    if (spec->form != OptionSpec::Form::flag)
      for (const string& text : texts)
        if (wording.find(text) != nullptr)
          throw wording.value_missing(*spec, text);
    spec->take(texts);
  }
}

// Hands the arguments out in order, first to those that need one.
void take_arguments(const Candidate& candidate, const Wording& wording) {
  const Strings texts = texts_of(*candidate.arguments);
  int spare = static_cast<int>(texts.size());
  for (const OptionSpec& spec : candidate.options.specs())
    if (spec.form == OptionSpec::Form::argument) spare -= spec.min;
  auto next = texts.begin();
  for (const OptionSpec& spec : candidate.options.specs()) {
    if (spec.form != OptionSpec::Form::argument) continue;
    const int extra = spec.max < 0 ? std::max(spare, 0)
                                   : std::clamp(spare, 0, spec.max - spec.min);
    const int count =
        std::min(spec.min + extra, static_cast<int>(texts.end() - next));
    if (count < spec.min) throw wording.argument_missing(spec);
    if (count > 0) spec.take({next, next + count});
    next += count;
    if (spare > 0) spare -= extra;
  }
  if (next != texts.end()) throw wording.too_many(*next);
}

std::vector<Candidate> declare_all(CLI::App& root,
                                   std::span<const Command> commands) {
  std::vector<Candidate> candidates;
  candidates.reserve(commands.size());
  for (const Command& command : commands) {
    Candidate& candidate = candidates.emplace_back();
    candidate.command = &command;
    candidate.run = command.setup(candidate.options);
    candidate.app = root.add_subcommand(string(command.name));
    candidate.app->set_help_flag();
    candidate.bound = declare(*candidate.app, candidate.options);
    candidate.arguments = candidate.app->add_option("ARGUMENT");
    candidate.arguments->expected(0, -1)->allow_extra_args();
  }
  return candidates;
}

Wording wording_for(const Global& global, const Candidate* candidate) {
  if (candidate == nullptr) return {global.options, nullptr, nullptr};
  return {global.options, candidate->command, &candidate->options};
}

const Candidate* chosen(const std::vector<Candidate>& candidates) {
  for (const Candidate& candidate : candidates)
    if (candidate.app->parsed()) return &candidate;
  return nullptr;
}

// The command that was most likely meant, where parsing went wrong before it
// was seen as one.
const Candidate* meant(const std::vector<Candidate>& candidates,
                       const Strings& arguments) {
  for (const string& text : arguments)
    for (const Candidate& candidate : candidates)
      if (candidate.command->name == text) return &candidate;
  return nullptr;
}

// `stint help list` is `stint list --help`.
constexpr std::string_view help_word = "help";

// What neither the command nor the program knows.
[[noreturn]] void refuse_unknown(const string& text, const Candidate* candidate,
                                 std::span<const Command> commands,
                                 const Wording& wording) {
  if (candidate == nullptr && !text.starts_with('-'))
    throw unknown_command(text, commands);
  throw wording.unknown_option(text);
}

}  // namespace

Invocation parse_command_line(Strings arguments,
                              std::span<const Command> commands, int width) {
  CLI::App root;
  root.set_help_flag();
  root.fallthrough()->allow_extras()->require_subcommand(0, 1);
  Global global;
  const auto bound = declare(root, global.options);
  const auto candidates = declare_all(root, commands);

  Strings reversed = guarded(arguments);
  try {
    root.parse(reversed);
  } catch (const CLI::ParseError& error) {
    throw wording_for(global, meant(candidates, arguments))
        .rewritten(arguments, error.what());
  }
  const Candidate* candidate = chosen(candidates);
  const Wording wording = wording_for(global, candidate);
  const Strings left = root.remaining(true);
  for (const string& text : left)
    if (text != help_word)
      refuse_unknown(unguarded(text), candidate, commands, wording);
  global.help = !left.empty();
  take_options(bound, wording);
  global.read_color();

  Invocation result;
  result.color = global.color;
  result.paging = global.no_pager ? Paging::forbidden : Paging::allowed;
  if (global.version) {
    result.answer = version_line();
  } else if (candidate == nullptr) {
    result.answer = global.help ? program_help(commands, global.options, width)
                                : orientation(commands);
  } else if (global.help) {
    result.answer = command_help(*candidate->command, candidate->options,
                                 global.options, width);
  } else {
    take_options(candidate->bound, wording);
    take_arguments(*candidate, wording);
    result.run = candidate->run;
  }
  if (candidate != nullptr) global.values.command = candidate->command->name;
  result.options = std::move(global.values);
  return result;
}

}  // namespace stint::tools
