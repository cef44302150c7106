#include "wording.hpp"

#include <algorithm>

#include "help.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint::tools {
namespace {

using std::string;
using std::string_view;
using Strings = std::vector<string>;

/// Shorter names are like too many others to guess at.
constexpr std::size_t shortest_guess = 4;

string ticked(string_view text) { return "`" + printable(text) + "`"; }

// `--wher` of `--wher=x`.
string option_name(string_view text) {
  return string(text.substr(0, text.find('=')));
}

string last_name(const OptionSpec& spec) {
  return string(split(spec.names, ',').back());
}

bool has_name(const OptionSpec& spec, string_view name) {
  const auto names = split(spec.names, ',');
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The long name that is nearest; the hyphens that all begin with count for
// nothing.
string nearest_option(string_view name, const Strings& known) {
  constexpr string_view hyphens = "--";
  if (!name.starts_with(hyphens)) return {};
  std::vector<string_view> bare;
  for (const string_view each : known)
    if (each.starts_with(hyphens)) bare.push_back(each.substr(hyphens.size()));
  const string guess = nearest(name.substr(hyphens.size()), bare);
  return guess.empty() ? guess : string(hyphens) + guess;
}

void add_names(const Options& options, Strings& names) {
  for (const OptionSpec& spec : options.specs()) {
    if (spec.form == OptionSpec::Form::argument) continue;
    for (const string_view name : split(spec.names, ','))
      names.emplace_back(name);
  }
}

string did_you_mean(const string& guess) {
  return "did you mean `" + guess + "`?";
}

}  // namespace

const OptionSpec* Wording::find(string_view name) const {
  for (const Options* options : {own_, &global_}) {
    if (options == nullptr) continue;
    for (const OptionSpec& spec : options->specs())
      if (has_name(spec, name)) return &spec;
  }
  return nullptr;
}

bool Wording::find_own(string_view name) const {
  return std::any_of(
      own_->specs().begin(), own_->specs().end(),
      [name](const OptionSpec& spec) { return has_name(spec, name); });
}

Strings Wording::names() const {
  Strings names;
  if (own_ != nullptr) add_names(*own_, names);
  add_names(global_, names);
  return names;
}

string Wording::help_pointer() const {
  if (command_ == nullptr) return "`stint --help` lists commands and options";
  return "usage: " + usage_line(*command_, *own_);
}

UsageError Wording::unknown_option(const string& text) const {
  const string name = option_name(text);
  if (own_ != nullptr && command_ != nullptr && find_own(name))
    return UsageError(
        ticked(name) + " is an option of " + ticked(command_->name),
        "write it after the command: `stint " + string(command_->name) + " " +
            name + " …`");
  const Strings known = names();
  // An abbreviation is not taken, but it shows what was meant.
  const auto longer = std::find_if(
      known.begin(), known.end(),
      [&name](const string& each) { return each.starts_with(name); });
  const string guess = name.size() < shortest_guess ? ""
                       : longer != known.end()      ? *longer
                                               : nearest_option(name, known);
  const string who = command_ == nullptr ? "stint" : ticked(command_->name);
  return UsageError(who + " has no option " + ticked(name),
                    guess.empty() ? help_pointer() : did_you_mean(guess));
}

UsageError Wording::value_missing(const OptionSpec& spec,
                                  const string& following) const {
  const string name = last_name(spec);
  return UsageError(
      "`" + name + "` needs a value" +
          (following.empty() ? "" : ", but " + ticked(following) + " follows"),
      "write `" + name + " " + spec.value_name + "`");
}

UsageError Wording::argument_missing(const OptionSpec& spec) const {
  return UsageError(
      ticked(command_->name) + " needs " + spec.names + ": " + spec.meaning,
      help_pointer());
}

UsageError Wording::too_many(const string& text) const {
  return UsageError(ticked(text) + " is one argument too many", help_pointer());
}

UsageError Wording::rewritten(const Strings& arguments,
                              const string& otherwise) const {
  for (const string& text : arguments) {
    const string name = option_name(text);
    const OptionSpec* spec = find(name);
    if (spec != nullptr && spec->form == OptionSpec::Form::flag && name != text)
      return UsageError(ticked(name) + " takes no value",
                        "write `" + name + "` alone");
  }
  const string last = arguments.empty() ? "" : arguments.back();
  const OptionSpec* spec = find(last);
  // The last of several letters: `-vC`.
  if (spec == nullptr && last.size() > 2 && last[1] != '-')
    spec = find("-" + last.substr(last.size() - 1));
  if (spec != nullptr) return value_missing(*spec, "");
  return UsageError(otherwise, help_pointer());
}

UsageError unknown_command(const string& name,
                           std::span<const Command> commands) {
  std::vector<string_view> names;
  for (const Command& command : commands) names.push_back(command.name);
  const string guess = nearest(name, names);
  return UsageError("no command " + ticked(name),
                    guess.empty() ? "`stint --help` lists the commands"
                                  : did_you_mean(guess));
}

}  // namespace stint::tools
