#include "stint/base/id.hpp"

#include <array>
#include <cstdint>

#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr std::size_t longest_id = 63;

/// The characters that an id may hold, but not begin with.
constexpr std::string_view marks = "._-";

constexpr std::array<bool, 256> make_allowed() {
  std::array<bool, 256> allowed{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) allowed[c] = true;
  for (std::size_t c = '0'; c <= '9'; ++c) allowed[c] = true;
  for (const char c : marks) allowed[static_cast<unsigned char>(c)] = true;
  return allowed;
}

constexpr std::array<bool, 256> allowed = make_allowed();

constexpr bool is_allowed(char c) {
  return allowed[static_cast<unsigned char>(c)];
}

/// Whether an id may begin with `c`, a character that it may hold.
bool may_begin(char c) { return marks.find(c) == marks.npos; }

/// What Windows looks at when it compares with its reserved names.
std::string_view stem(std::string_view text) {
  return text.substr(0, text.find('.'));
}

/// Whether Windows takes a file of this name for a device, whatever its
/// extension (Microsoft, "Naming Files, Paths, and Namespaces").
bool is_reserved(std::string_view text) {
  const std::string_view name = stem(text);
  if (name.size() == 3)
    return name == "con" || name == "prn" || name == "aux" || name == "nul";
  if (name.size() != 4 || name[3] < '1' || name[3] > '9') return false;
  const std::string_view port = name.substr(0, 3);
  return port == "com" || port == "lpt";
}

std::string why_not_allowed(std::string_view text, std::size_t at) {
  const std::string_view character =
      text.substr(at, code_point_at(text, at).length);
  if (character == " ") return "it holds a blank; write a hyphen";
  const std::string shown = "`" + printable(character) + "`";
  if (character[0] >= 'A' && character[0] <= 'Z')
    return "it holds the capital letter " + shown + "; write it in lower case";
  return "it holds " + shown + "; only a-z, 0-9, `.`, `_` and `-` are allowed";
}

/// The lower-case id characters of `text`, with one hyphen for each run of
/// others and one dot for each run of dots.
std::string cleaned(std::string_view text) {
  std::string id;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (!is_allowed(c)) c = '-';
    const bool first = id.empty();
    if (first && !may_begin(c)) continue;
    if (!first && id.back() == c && (c == '-' || c == '.')) continue;
    if (id.size() == longest_id) break;
    id += c;
  }
  while (!id.empty() && (id.back() == '-' || id.back() == '.')) id.pop_back();
  return id;
}

}  // namespace

std::optional<std::string> why_no_id(std::string_view text) {
  if (text.empty()) return "it is empty";
  bool after_dot = false;
  bool two_dots = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (!is_allowed(c)) return why_not_allowed(text, at);
    const bool dot = c == '.';
    two_dots = two_dots || (dot && after_dot);
    after_dot = dot;
  }
  if (!may_begin(text.front()))
    return "it begins with `" + std::string(1, text.front()) +
           "`; an id begins with a letter or a digit";
  if (two_dots) return "it holds `..`";
  if (after_dot) return "it ends with a dot";
  if (text.size() > longest_id)
    return "it has " + std::to_string(text.size()) +
           " characters; at most 63 are allowed";
  if (is_reserved(text))
    return "Windows reserves the name `" + std::string(stem(text)) + "`";
  return std::nullopt;
}

std::string id_from(std::string_view text) {
  if (!why_no_id(text)) return std::string(text);
  std::string id = cleaned(text);
  if (!is_reserved(id)) return id;
  id.insert(stem(id).size(), "-1");
  if (id.size() > longest_id) id.resize(longest_id);
  while (id.back() == '.') id.pop_back();
  return id;
}

void refuse_id(std::string_view text, const std::string& why) {
  const std::string near = id_from(text);
  throw Error(
      "`" + printable(text) + "` is no id: " + why,
      near.empty() ? "an id is like `spring-fair-2`" : "write `" + near + "`");
}

}  // namespace stint
