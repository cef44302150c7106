#include "options.hpp"

#include <array>
#include <memory>
#include <utility>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint::tools {
namespace {

constexpr std::array<std::string_view, 10> format_words{
    "table",    "csv",  "json",   "jsonl", "ids",
    "markdown", "html", "github", "sarif", "junit"};

// `--on` of `-d,--on`: the name that messages use.
std::string last_name(std::string_view names) {
  return std::string(names.substr(names.rfind(',') + 1));
}

// Reads text with `parse` into `value`, or says how it is written.
template <class T, class Parse>
auto reader(std::string_view names, std::optional<T>& value,
            std::string_view wanted, std::string_view example, Parse parse) {
  return [name = last_name(names), &value, wanted, example,
          parse](const std::string& text) {
    value = parse(text);
    if (value) return;
    throw UsageError("`" + name + "` takes " + std::string(wanted) + ", not `" +
                         printable(text) + "`",
                     "such as `" + name + " " + std::string(example) + "`");
  };
}

std::optional<bool> parse_flag(const std::string& text) {
  if (text == "yes" || text == "true") return true;
  if (text == "no" || text == "false") return false;
  return std::nullopt;
}

std::optional<int> parse_number(const std::string& text) {
  std::int64_t number = 0;
  if (!parse_count(text, 1'000'000'000, number)) return std::nullopt;
  return static_cast<int>(number);
}

void refuse_two_formats(const std::string& written) {
  if (written.empty() || written == word(Format::json)) return;
  throw UsageError("`--json` and `--format " + written + "` exclude each other",
                   "leave one of them out");
}

}  // namespace

std::string_view word(Format format) {
  return format_words[static_cast<std::size_t>(format)];
}

Options& Options::flag(std::string_view names, bool& value,
                       std::string_view meaning) {
  specs_.push_back({.form = OptionSpec::Form::flag,
                    .names = std::string(names),
                    .meaning = std::string(meaning),
                    .take = [&value](const auto&) { value = true; }});
  return *this;
}

// The last of several texts counts: a later option overrides an earlier one.
Options& Options::value(std::string_view names, std::string_view value_name,
                        std::string_view meaning, Take take) {
  specs_.push_back({.form = OptionSpec::Form::value,
                    .names = std::string(names),
                    .value_name = std::string(value_name),
                    .meaning = std::string(meaning),
                    .take = [take = std::move(take)](const auto& texts) {
                      take(texts.back());
                    }});
  return *this;
}

Options& Options::option(std::string_view names, std::string& value,
                         std::string_view value_name,
                         std::string_view meaning) {
  return this->value(names, value_name, meaning,
                     [&value](const auto& text) { value = text; });
}

Options& Options::option(std::string_view names,
                         std::optional<std::string>& value,
                         std::string_view value_name,
                         std::string_view meaning) {
  return this->value(names, value_name, meaning,
                     [&value](const auto& text) { value = text; });
}

Options& Options::option(std::string_view names, std::optional<Date>& value,
                         std::string_view value_name,
                         std::string_view meaning) {
  return this->value(
      names, value_name, meaning,
      reader(names, value, "a date", "2026-10-05",
             [](const auto& text) { return Date::parse(text); }));
}

Options& Options::option(std::string_view names, std::optional<Hours>& value,
                         std::string_view value_name,
                         std::string_view meaning) {
  return this->value(
      names, value_name, meaning,
      reader(names, value, "a length of work", "2.5",
             [](const auto& text) { return parse_hours(text); }));
}

Options& Options::option(std::string_view names,
                         std::optional<ClockTime>& value,
                         std::string_view value_name,
                         std::string_view meaning) {
  return this->value(
      names, value_name, meaning,
      reader(names, value, "a clock time in steps of 5 minutes", "15:30",
             [](const auto& text) { return parse_clock(text); }));
}

Options& Options::option(std::string_view names, std::optional<bool>& value,
                         std::string_view value_name,
                         std::string_view meaning) {
  return this->value(names, value_name, meaning,
                     reader(names, value, "yes or no", "yes", parse_flag));
}

Options& Options::option(std::string_view names, std::optional<int>& value,
                         std::string_view value_name,
                         std::string_view meaning) {
  return this->value(
      names, value_name, meaning,
      reader(names, value, "a whole number of 0 or more", "5", parse_number));
}

Options& Options::one_of(std::string_view names, std::vector<std::string> words,
                         std::string_view value_name, std::string_view meaning,
                         Take take) {
  value(names, value_name, meaning,
        [name = last_name(names), words,
         take = std::move(take)](const std::string& text) {
          for (const std::string& word : words)
            if (word == text) return take(text);
          const std::string guess = nearest(text, words);
          throw UsageError(
              "`" + name + "` does not take `" + printable(text) + "`",
              guess.empty() ? "it takes " + join(words, ", ")
                            : "did you mean `" + guess + "`?");
        });
  specs_.back().words = std::move(words);
  return *this;
}

Options& Options::list(std::string_view names, std::vector<std::string>& values,
                       std::string_view value_name, std::string_view meaning) {
  specs_.push_back({.form = OptionSpec::Form::values,
                    .names = std::string(names),
                    .value_name = std::string(value_name),
                    .meaning = std::string(meaning),
                    .take = [&values](const auto& texts) { values = texts; }});
  return *this;
}

Options& Options::argument(std::string_view name, std::string& value,
                           std::string_view meaning, Arity arity) {
  specs_.push_back(
      {.form = OptionSpec::Form::argument,
       .names = std::string(name),
       .meaning = std::string(meaning),
       .min = arity == Arity::one ? 1 : 0,
       .max = 1,
       .take = [&value](const auto& texts) { value = texts.back(); }});
  return *this;
}

Options& Options::arguments(std::string_view name,
                            std::vector<std::string>& values,
                            std::string_view meaning, Arity arity) {
  specs_.push_back({.form = OptionSpec::Form::argument,
                    .names = std::string(name),
                    .meaning = std::string(meaning),
                    .min = arity == Arity::some ? 1 : 0,
                    .max = -1,
                    .take = [&values](const auto& texts) { values = texts; }});
  return *this;
}

Options& Options::formats(Format& value,
                          std::initializer_list<Format> formats) {
  value = *formats.begin();
  std::vector<std::string> words;
  for (const Format format : formats) words.emplace_back(word(format));
  const auto written = std::make_shared<std::string>();
  one_of("--format", words, "FORMAT", "how to write it",
         [&value, written](const std::string& text) {
           *written = text;
           for (std::size_t i = 0; i < format_words.size(); ++i)
             if (format_words[i] == text) value = static_cast<Format>(i);
         });
  for (const Format format : formats) {
    if (format != Format::json) continue;
    specs_.push_back({.form = OptionSpec::Form::flag,
                      .names = "--json",
                      .meaning = "short for `--format json`",
                      .take = [&value, written](const auto&) {
                        refuse_two_formats(*written);
                        value = Format::json;
                      }});
  }
  return *this;
}

Options& Options::output(std::optional<std::string>& value) {
  return option("-o,--output", value, "FILE",
                "write to FILE, whole or not at all");
}

Options& Options::force(bool& force, std::string& reason) {
  return flag("--force", force, "do it although a rule forbids it")
      .option("--reason", reason, "TEXT", "why; goes into the record");
}

Options& Options::about(std::string_view paragraph) {
  paragraphs_.emplace_back(paragraph);
  return *this;
}

Options& Options::example(std::string_view command) {
  examples_.emplace_back(command);
  return *this;
}

}  // namespace stint::tools
