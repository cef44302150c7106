#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/workflow/agenda.hpp"

namespace stint {

/// A letter's text that comes with stint.
struct ShippedLetter {
  /// The topic's word.
  std::string_view topic;
  std::string_view text;
};

/// By topic; from the files in `lib/stint/report/letters`, which the build
/// turns into a part of the library.
STINT_EXPORT std::span<const ShippedLetter> shipped_letters();
/// Empty for a topic that nobody is written to about.
STINT_EXPORT std::string_view shipped_letter(AgendaTopic topic);

/// A word that a letter's text may hold in braces, such as `{student}`.
struct LetterWord {
  std::string_view name;
  /// What stands there afterwards, for people who write a text of their own.
  std::string_view meaning;
};
STINT_EXPORT std::span<const LetterWord> letter_words();

/// The words in braces that no letter knows. Braces round anything but small
/// letters and `_` are text.
STINT_EXPORT std::vector<Finding> check_letter(std::string_view text);

/// What the words of one letter stand for; one that is missing stands for
/// nothing.
using LetterValues = std::map<std::string_view, std::string>;

/// `text` with its words replaced. A line that held words and is blank without
/// them, as `Cc: {cc}` may be, is left out; a head such as `Cc:` counts as
/// blank.
STINT_EXPORT std::string fill_letter(std::string_view text,
                                     const LetterValues& values);

}  // namespace stint
