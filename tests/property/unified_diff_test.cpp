// Whatever two texts are given, the difference turns one into the other, and is
// as short as the longest common subsequence allows.

#include "stint/base/unified_diff.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::string text_of(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

// A range of a hunk's header: `12,3`, or `12`, which is `12,1`.
struct HunkRange {
  std::size_t first = 0;
  std::size_t count = 1;
};

HunkRange read_range(std::string_view header, char sign) {
  const std::size_t begin = header.find(sign) + 1;
  const std::string range(
      header.substr(begin, header.find(' ', begin) - begin));
  const std::size_t comma = range.find(',');
  HunkRange result{std::stoul(range), 1};
  if (comma != std::string::npos)
    result.count = std::stoul(range.substr(comma + 1));
  return result;
}

// Applies a diff strictly: every line that is kept or removed must be there,
// at exactly the place that the header names. Says what is wrong otherwise.
class Applier {
 public:
  Applier(const std::string& before, const std::string& diff)
      : before_(lines_of(before)), diff_(lines_of(diff)) {}

  std::string apply() {
    std::size_t at = 0;
    if (diff_.empty()) return text_of(before_);
    if (diff_.size() < 3) return "a diff has at least three lines";
    for (std::size_t i = 2; i < diff_.size();) i = apply_hunk(i, at);
    while (at < before_.size()) after_.push_back(before_[at++]);
    return fault_.empty() ? text_of(after_) : fault_;
  }

  std::size_t changed_lines() const { return changed_; }

 private:
  std::size_t apply_hunk(std::size_t i, std::size_t& at) {
    const HunkRange old_lines = read_range(diff_[i], '-');
    const HunkRange new_lines = read_range(diff_[i], '+');
    const std::size_t begin = old_lines.first - (old_lines.count > 0 ? 1 : 0);
    while (at < begin && at < before_.size()) after_.push_back(before_[at++]);
    const std::size_t old_begin = at;
    const std::size_t new_begin = after_.size();
    expect(new_begin + (new_lines.count > 0 ? 1 : 0) == new_lines.first,
           "the hunk begins at another line of the new text");
    for (++i; i < diff_.size() && !diff_[i].starts_with('@'); ++i) {
      std::string line = diff_[i].substr(1);
      if (i + 1 < diff_.size() && diff_[i + 1].starts_with('\\'))
        line.pop_back();
      apply_line(diff_[i].front(), line, at);
    }
    expect(at - old_begin == old_lines.count, "wrong count of old lines");
    expect(after_.size() - new_begin == new_lines.count,
           "wrong count of new lines");
    return i;
  }

  void apply_line(char sign, const std::string& line, std::size_t& at) {
    if (sign == '\\') return;
    if (sign == '+' || sign == '-') ++changed_;
    if (sign != '+') {
      expect(at < before_.size() && before_[at] == line,
             "an old line is not there: " + line);
      ++at;
    }
    if (sign != '-') after_.push_back(line);
  }

  void expect(bool good, const std::string& fault) {
    if (!good && fault_.empty()) fault_ = fault;
  }

  Lines before_;
  Lines diff_;
  Lines after_;
  std::string fault_;
  std::size_t changed_ = 0;
};

// The length of the longest common subsequence, by the table in every textbook.
std::size_t common_lines(const Lines& a, const Lines& b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (const std::string& line : a) {
    std::size_t diagonal = 0;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = line == b[j - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
      diagonal = above;
    }
  }
  return row.back();
}

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  unsigned below(unsigned bound) {
    return static_cast<unsigned>(random_() % bound);
  }

  std::string text() {
    const unsigned words = 1 + below(10);
    const bool crlf = below(4) == 0;
    std::string text;
    for (unsigned lines = below(3) == 0 ? below(3) : below(50); lines > 0;
         --lines) {
      text.append("line ").append(std::to_string(below(words)));
      text += crlf && below(5) > 0 ? "\r\n" : "\n";
    }
    if (!text.empty() && below(3) == 0) text.pop_back();
    return text;
  }

  std::string changed(const std::string& text) {
    std::string result;
    for (const std::string& line : lines_of(text)) {
      const unsigned choice = below(12);
      if (choice == 0) continue;
      if (choice == 1) result += "new\n";
      result += choice == 2 ? "changed " + line : line;
    }
    return result;
  }

 private:
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("a diff makes the new text from the old one, and is minimal") {
  for (unsigned seed = 1; seed <= 2000; ++seed) {
    Generator generator(seed);
    const std::string before = generator.text();
    const std::string after =
        generator.below(2) == 0 ? generator.text() : generator.changed(before);
    CAPTURE(seed);
    CAPTURE(before);
    CAPTURE(after);
    const std::string diff = stint::unified_diff("f", &before, &after);
    CAPTURE(diff);
    Applier applier(before, diff);
    REQUIRE(applier.apply() == after);
    const Lines a = lines_of(before);
    const Lines b = lines_of(after);
    REQUIRE(applier.changed_lines() ==
            a.size() + b.size() - 2 * common_lines(a, b));
  }
}
