#include "stint/report/letter_template.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr std::array<LetterWord, 16> words{{
    {"to", "to whom it goes, with the e-mail address"},
    {"cc", "of a student who is not known to be 18: the guardian"},
    {"recipient", "the name of whom it goes to"},
    {"student", "the student's name"},
    {"business", "the business's name"},
    {"project", "the project's title"},
    {"document", "the paper that is missing or runs out"},
    {"date", "the day of the line, as `Thursday, September 17, 2026`"},
    {"today", "the day of the agenda"},
    {"first", "the first day of the stint"},
    {"last", "the last day of the stint"},
    {"hours", "the hours that were agreed"},
    {"sender", "the name of who has the line in hand"},
    {"sender_position", "what this person does"},
    {"sender_email", "the e-mail address of this person"},
    {"program", "the program's name"},
}};

bool is_word_character(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

/// A word in braces, as it stands in a text.
struct Slot {
  std::size_t begin;
  std::size_t end;
  std::string_view name;
};

std::optional<Slot> next_slot(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find('{', from); at != std::string_view::npos;
       at = text.find('{', at + 1)) {
    std::size_t end = at + 1;
    while (end < text.size() && is_word_character(text[end])) ++end;
    if (end > at + 1 && end < text.size() && text[end] == '}')
      return Slot{at, end + 1, text.substr(at + 1, end - at - 1)};
  }
  return std::nullopt;
}

bool is_known(std::string_view name) {
  return std::any_of(words.begin(), words.end(),
                     [name](const LetterWord& w) { return w.name == name; });
}

std::string help_for(std::string_view name) {
  std::vector<std::string> names;
  for (const LetterWord& word : words) names.emplace_back(word.name);
  const std::string near = nearest(name, names);
  if (!near.empty()) return "did you mean `{" + near + "}`?";
  return "a letter knows {" + join(names, "}, {") + "}";
}

/// Nothing, or a head such as `Cc:` without what belongs behind it.
bool is_blank(std::string_view line) {
  const std::size_t end = line.find_last_not_of(" \t\r\n");
  if (end == std::string_view::npos) return true;
  line = line.substr(0, end + 1);
  return line.ends_with(':') && line.find(' ') == std::string_view::npos;
}

/// Nothing if the line is to be left out.
std::optional<std::string> fill_line(std::string_view line,
                                     const LetterValues& values) {
  std::string filled;
  std::size_t from = 0;
  bool has_slots = false;
  while (const auto slot = next_slot(line, from)) {
    has_slots = true;
    filled += line.substr(from, slot->begin - from);
    if (const auto at = values.find(slot->name); at != values.end())
      filled += at->second;
    from = slot->end;
  }
  filled += line.substr(from);
  if (has_slots && is_blank(filled)) return std::nullopt;
  return filled;
}

}  // namespace

std::string_view shipped_letter(AgendaTopic topic) {
  for (const ShippedLetter& letter : shipped_letters())
    if (letter.topic == word(topic)) return letter.text;
  return {};
}

std::span<const LetterWord> letter_words() { return words; }

std::vector<Finding> check_letter(std::string_view text) {
  std::vector<Finding> findings;
  if (const std::size_t at = find_invalid_utf8(text);
      at != std::string_view::npos)
    findings.push_back({.span = {static_cast<std::uint32_t>(at),
                                 static_cast<std::uint32_t>(at) + 1},
                        .check = "yaml-utf8",
                        .message = "a byte that is no UTF-8",
                        .help = "save the file as UTF-8"});
  std::size_t from = 0;
  while (const auto slot = next_slot(text, from)) {
    from = slot->end;
    if (is_known(slot->name)) continue;
    findings.push_back(
        {.span = {static_cast<std::uint32_t>(slot->begin),
                  static_cast<std::uint32_t>(slot->end)},
         .check = "unknown-word",
         .message = "no letter knows `{" + std::string(slot->name) + "}`",
         .help = help_for(slot->name)});
  }
  return findings;
}

std::string fill_letter(std::string_view text, const LetterValues& values) {
  std::string filled;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (const auto line = fill_line(text.substr(0, end), values))
      filled += *line;
    text.remove_prefix(end);
  }
  return filled;
}

}  // namespace stint
