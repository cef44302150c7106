// An id is a safe name of a file, whoever wrote it; and what is shown of any
// text, id or not, holds nothing that a terminal obeys.
#include <algorithm>

#include "stint/base/id.hpp"
#include "support/fuzzing.hpp"

namespace stint::testing {
namespace {

// Written again from the documentation, so that one mistake is not two.
bool is_safe_name(std::string_view text) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
  };
  return !text.empty() && text.size() < 64 &&
         std::all_of(text.begin(), text.end(), allowed) &&
         std::string_view("._-").find(text.front()) == text.npos &&
         text.back() != '.' && text.find("..") == text.npos;
}

bool is_shown_safely(std::string_view text) {
  if (find_invalid_utf8(text) != text.npos) return false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const char32_t c = point.value;
    if (c < 0x20 || (c >= 0x7f && c < 0xa0)) return false;
    if (c >= 0x200b && c <= 0x200f) return false;
    if (c >= 0x2028 && c <= 0x202e) return false;
    if (c >= 0x2060 && c <= 0x2069) return false;
    if (c == 0xfeff) return false;
    at += point.length;
  }
  return true;
}

}  // namespace

void fuzz(std::string_view input) {
  const std::optional<std::string> why = why_no_id(input);
  if (why) {
    require(is_shown_safely(*why), "a reason is safe to show");
    try {
      const Id<struct Any> id(input);
      require(false, "what is no id is refused");
    } catch (const Error& error) {
      require(is_shown_safely(error.what()), "a refusal is safe to show");
      require(is_shown_safely(error.help()), "a help is safe to show");
    }
  } else {
    require(is_safe_name(input), "an id is a safe name");
  }
  const std::string near = id_from(input);
  require(near.empty() || !why_no_id(near), "a suggestion is an id");
  require(why.has_value() || near == input, "an id suggests itself");

  const std::string shown = printable(input);
  require(is_shown_safely(shown), "what is shown is safe");
  require(display_width(shorten(shown, 7)) <= 7, "what is cut fits");
  require(fold_case(fold_case(input)) == fold_case(input),
          "folding twice changes nothing");
}

}  // namespace stint::testing
