#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/date.hpp"
#include "stint/base/error.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/values.hpp"

namespace stint::tools {

/// The command line makes no sense: exit status 2, with a pointer to the help
/// of the command.
class UsageError : public Error {
 public:
  using Error::Error;
};

/// How a list or report is written. Which of them a command knows it says
/// itself.
enum class Format : std::uint8_t {
  table,
  csv,
  json,
  jsonl,
  ids,
  markdown,
  html,
  github,
  sarif,
  junit
};

/// What an option or argument is: the one definition that feeds the parser, the
/// help, and the completions.
struct OptionSpec {
  enum class Form : std::uint8_t { flag, value, values, argument };
  Form form = Form::flag;
  /// `-n,--dry-run` for an option; `STUDENT` for an argument.
  std::string names;
  /// What the value is called in the help: `DATE`, `EXPR`; empty for a flag.
  std::string value_name;
  /// Lower case, no full stop.
  std::string meaning;
  /// Of an argument: how many there may be; `max` -1 is any number.
  int min = 0;
  int max = 1;
  /// The words that the value may be, if they are few.
  std::vector<std::string> words;
  /// Takes all that was written for it, at least one text (for a flag, texts
  /// without meaning). Not called if nothing was. Throws `UsageError`.
  std::function<void(const std::vector<std::string>&)> take;
};

/// How many texts an argument takes.
enum class Arity : std::uint8_t { one, optional, any, some };

/// Declares the options and arguments of a command, each with the variable that
/// it fills. The variables keep their value where nothing is written, and must
/// live until the command has run. Every function returns the object, so that
/// declarations can be chained.
///
/// `names` is `--long` or `-s,--long`. Arguments are handed out in the order of
/// their declaration, to those that need one first: with `KIND` optional and
/// `ID` after it, a single text is the ID. Option values are read by the type
/// of the variable; a wrong one is a `UsageError` that says how one is written.
/// Ids and names of records are plain text here: `naming.hpp` finds the record.
class Options {
 public:
  Options& flag(std::string_view names, bool& value, std::string_view meaning);

  Options& option(std::string_view names, std::string& value,
                  std::string_view value_name, std::string_view meaning);
  Options& option(std::string_view names, std::optional<std::string>& value,
                  std::string_view value_name, std::string_view meaning);
  Options& option(std::string_view names, std::optional<Date>& value,
                  std::string_view value_name, std::string_view meaning);
  Options& option(std::string_view names, std::optional<Hours>& value,
                  std::string_view value_name, std::string_view meaning);
  Options& option(std::string_view names, std::optional<ClockTime>& value,
                  std::string_view value_name, std::string_view meaning);
  Options& option(std::string_view names, std::optional<bool>& value,
                  std::string_view value_name, std::string_view meaning);
  /// A whole number from 0 up.
  Options& option(std::string_view names, std::optional<int>& value,
                  std::string_view value_name, std::string_view meaning);
  /// One of the words of an enumeration that records use.
  template <Choice Enum>
  Options& choice(std::string_view names, std::optional<Enum>& value,
                  std::string_view value_name, std::string_view meaning) {
    const auto& words = Words<Enum>::names;
    return one_of(names, {words.begin(), words.end()}, value_name, meaning,
                  [&value](const std::string& word) {
                    value = parse_choice<Enum>(word);
                  });
  }
  /// May be written several times, one value each.
  Options& list(std::string_view names, std::vector<std::string>& values,
                std::string_view value_name, std::string_view meaning);

  Options& argument(std::string_view name, std::string& value,
                    std::string_view meaning, Arity arity = Arity::one);
  Options& arguments(std::string_view name, std::vector<std::string>& values,
                     std::string_view meaning, Arity arity = Arity::any);

  /// `--format FORMAT`, with `--json` for short where JSON is among them. The
  /// first of `formats` is the default.
  Options& formats(Format& value, std::initializer_list<Format> formats);
  /// `-o,--output FILE`.
  Options& output(std::optional<std::string>& value);
  /// `--force` and `--reason TEXT`, for commands that a rule can stop.
  Options& force(bool& force, std::string& reason);
  /// A paragraph of the help, below the summary.
  Options& about(std::string_view paragraph);
  /// A line under "Examples" in the help: `stint list students --json`.
  Options& example(std::string_view command);

  const std::vector<OptionSpec>& specs() const { return specs_; }
  const std::vector<std::string>& paragraphs() const { return paragraphs_; }
  const std::vector<std::string>& examples() const { return examples_; }

 private:
  using Take = std::function<void(const std::string&)>;

  Options& value(std::string_view names, std::string_view value_name,
                 std::string_view meaning, Take take);
  Options& one_of(std::string_view names, std::vector<std::string> words,
                  std::string_view value_name, std::string_view meaning,
                  Take take);

  std::vector<OptionSpec> specs_;
  std::vector<std::string> paragraphs_;
  std::vector<std::string> examples_;
};

std::string_view word(Format format);

}  // namespace stint::tools
