// Expected lines against actual ones: patterns, and the shortest difference.
#pragma once

#include <algorithm>
#include <cstddef>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace stint::testing {

using Lines = std::vector<std::string>;

inline Lines split(const std::string& text) {
  Lines lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// A regular expression that matches exactly this text.
inline std::string literally(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 32 || byte == 127) {
      result += fmt::format("\\x{:02x}", byte);
      continue;
    }
    if (std::string_view("^$\\.*+?()[]{}|").find(c) != std::string_view::npos) {
      result += '\\';
    }
    result += c;
  }
  return result;
}

inline bool matches(const std::string& expected, const std::string& actual) {
  if (expected == actual) return true;
  std::string pattern;
  if (expected.ends_with(" (re)")) {
    pattern = expected.substr(0, expected.size() - 5);
  } else if (expected.ends_with(" (glob)")) {
    for (const char c : expected.substr(0, expected.size() - 7)) {
      pattern += c == '*' ? ".*" : c == '?' ? "." : literally({&c, 1});
    }
  } else {
    return false;
  }
  return std::regex_match(actual, std::regex(pattern));
}

// The line as it has to stand in a transcript to match itself.
inline std::string spelled(const std::string& line, bool is_first,
                           bool is_last) {
  const bool holds_control = std::any_of(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 32 && c != '\t') || c == 127;
  });
  const bool is_misread = holds_control || line.starts_with("$ ") ||
                          line.starts_with("```") ||
                          (is_first && line.starts_with(">")) ||
                          line.ends_with(' ') || line.ends_with('\t') ||
                          line.ends_with(" (re)") || line.ends_with(" (glob)");
  if (is_last && line.empty()) return "^$ (re)";
  return is_misread ? literally(line) + " (re)" : line;
}

struct Edit {
  char sign;         // ' ' as expected, '-' only expected, '+' only there
  std::string text;  // as it stands, or would stand, in the transcript
};

// The shortest way from the expected lines to the actual ones, by the longest
// common subsequence.
inline std::vector<Edit> compare(const Lines& expected, const Lines& actual) {
  const std::size_t m = expected.size();
  const std::size_t n = actual.size();
  std::vector<std::vector<std::size_t>> common(
      m + 1, std::vector<std::size_t>(n + 1, 0));
  std::vector<std::vector<bool>> same(m + 1, std::vector<bool>(n + 1, false));
  for (std::size_t i = m; i-- > 0;) {
    for (std::size_t j = n; j-- > 0;) {
      same[i][j] = matches(expected[i], actual[j]);
      common[i][j] = same[i][j] ? common[i + 1][j + 1] + 1
                                : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  std::vector<Edit> edits;
  for (std::size_t i = 0, j = 0; i < m || j < n;) {
    if (i < m && j < n && same[i][j]) {
      edits.push_back({' ', expected[i++]});
      ++j;
    } else if (j == n || (i < m && common[i + 1][j] >= common[i][j + 1])) {
      edits.push_back({'-', expected[i++]});
    } else {
      edits.push_back({'+', spelled(actual[j], j == 0, j + 1 == n)});
      ++j;
    }
  }
  return edits;
}

}  // namespace stint::testing
