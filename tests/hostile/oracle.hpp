// What is right, told without a line of the program's own code.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stint::hostile {

/// Whether a text field may hold `text`; an empty one means none.
bool fits_a_field(std::string_view text);

/// What of `text` must not be sent to a terminal, in words; nothing if all of
/// it may. A carriage return counts only where no line feed follows: terminals
/// add those.
std::optional<std::string> unsafe_for_terminal(std::string_view text);

/// The rows of a CSV text that is well formed. Throws `std::runtime_error`.
std::vector<std::vector<std::string>> rows_of_csv(std::string_view text);

/// Whether `text` can only be written in YAML with an escape, though a field
/// may hold it.
bool needs_escape(std::string_view text);

/// `text` in double quotes, as YAML on one line writes it: with an escape for
/// what may not stand there as it is.
std::string double_quoted(std::string_view text);

}  // namespace stint::hostile
