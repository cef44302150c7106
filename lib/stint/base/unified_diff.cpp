#include "stint/base/unified_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <vector>

namespace stint {
namespace {

using Lines = std::vector<std::string_view>;
/// Which lines of a text are in the longest common subsequence.
using Kept = std::vector<bool>;

/// The lines with their line ends, so that CRLF and a missing last newline are
/// differences like any other.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t newline = text.find('\n');
    const std::size_t size =
        newline == std::string_view::npos ? text.size() : newline + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// The longest common subsequence of two sequences of numbers, by the variant
/// of Myers' section 4b, which needs linear space: find the middle of a
/// shortest edit script, then solve what is before and behind it.
class Comparison {
 public:
  Comparison(const std::vector<int>& a, const std::vector<int>& b)
      : a_(a),
        b_(b),
        in_a_(a.size()),
        in_b_(b.size()),
        offset_(static_cast<std::ptrdiff_t>(a.size() + b.size()) + 1),
        forward_(static_cast<std::size_t>(2 * offset_ + 1)),
        backward_(forward_) {
    solve({0, size(a), 0, size(b)});
  }

  const Kept& in_a() const { return in_a_; }
  const Kept& in_b() const { return in_b_; }

 private:
  /// Elements [a, a_end) and [b, b_end).
  struct Box {
    std::ptrdiff_t a, a_end, b, b_end;
  };
  /// A point on a shortest path, through which the box is cut in two.
  struct Point {
    std::ptrdiff_t a, b;
  };

  static std::ptrdiff_t size(const std::vector<int>& numbers) {
    return static_cast<std::ptrdiff_t>(numbers.size());
  }
  bool equal(std::ptrdiff_t i, std::ptrdiff_t j) const {
    return a_[static_cast<std::size_t>(i)] == b_[static_cast<std::size_t>(j)];
  }
  void keep(std::ptrdiff_t i, std::ptrdiff_t j) {
    in_a_[static_cast<std::size_t>(i)] = true;
    in_b_[static_cast<std::size_t>(j)] = true;
  }
  std::ptrdiff_t& forward(std::ptrdiff_t k) {
    return forward_[static_cast<std::size_t>(k + offset_)];
  }
  std::ptrdiff_t& backward(std::ptrdiff_t k) {
    return backward_[static_cast<std::size_t>(k + offset_)];
  }

  void solve(Box box) {
    while (box.a < box.a_end && box.b < box.b_end && equal(box.a, box.b))
      keep(box.a++, box.b++);
    while (box.a < box.a_end && box.b < box.b_end &&
           equal(box.a_end - 1, box.b_end - 1))
      keep(--box.a_end, --box.b_end);
    if (box.a == box.a_end || box.b == box.b_end) return;
    const Point middle = find_middle(box);
    solve({box.a, middle.a, box.b, middle.b});
    solve({middle.a, box.a_end, middle.b, box.b_end});
  }

  /// Walks from both corners at once until the furthest paths meet. Diagonal k
  /// holds the points with a - b = k, counted from the corner each walk is
  /// from.
  Point find_middle(const Box& box) {
    const std::ptrdiff_t delta = (box.a_end - box.a) - (box.b_end - box.b);
    const bool odd = delta % 2 != 0;
    forward(1) = 0;
    backward(1) = 0;
    for (std::ptrdiff_t d = 0;; ++d) {
      for (std::ptrdiff_t k = -d; k <= d; k += 2) {
        const std::ptrdiff_t x = step_forward(box, d, k);
        const bool seen = k >= delta - (d - 1) && k <= delta + (d - 1);
        if (odd && seen && x + backward(delta - k) >= box.a_end - box.a)
          return {box.a + x, box.b + x - k};
      }
      for (std::ptrdiff_t k = -d; k <= d; k += 2) {
        const std::ptrdiff_t x = step_backward(box, d, k);
        const bool seen = delta - k >= -d && delta - k <= d;
        if (!odd && seen && x + forward(delta - k) >= box.a_end - box.a)
          return {box.a_end - x, box.b_end - (x - k)};
      }
    }
  }

  std::ptrdiff_t step_forward(const Box& box, std::ptrdiff_t d,
                              std::ptrdiff_t k) {
    const bool down = k == -d || (k != d && forward(k - 1) < forward(k + 1));
    std::ptrdiff_t x = down ? forward(k + 1) : forward(k - 1) + 1;
    while (box.a + x < box.a_end && box.b + x - k < box.b_end &&
           equal(box.a + x, box.b + x - k))
      ++x;
    return forward(k) = x;
  }

  std::ptrdiff_t step_backward(const Box& box, std::ptrdiff_t d,
                               std::ptrdiff_t k) {
    const bool down = k == -d || (k != d && backward(k - 1) < backward(k + 1));
    std::ptrdiff_t x = down ? backward(k + 1) : backward(k - 1) + 1;
    while (box.a_end - x > box.a && box.b_end - (x - k) > box.b &&
           equal(box.a_end - x - 1, box.b_end - (x - k) - 1))
      ++x;
    return backward(k) = x;
  }

  const std::vector<int>& a_;
  const std::vector<int>& b_;
  Kept in_a_;
  Kept in_b_;
  std::ptrdiff_t offset_;
  std::vector<std::ptrdiff_t> forward_;
  std::vector<std::ptrdiff_t> backward_;
};

/// The lines as numbers, equal where the lines are. Lines that the other text
/// does not have can be in no common subsequence and are left out, which makes
/// texts that have nothing in common as fast as equal ones.
struct Shared {
  std::vector<int> numbers;
  std::vector<std::size_t> lines;
};

using Numbers = std::unordered_map<std::string_view, int>;

Shared shared_lines(const Lines& lines, const Numbers& numbers,
                    const Numbers& other) {
  Shared shared;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!other.contains(lines[i])) continue;
    shared.numbers.push_back(numbers.at(lines[i]));
    shared.lines.push_back(i);
  }
  return shared;
}

/// A line of the edit script: ` `, `-` or `+`.
struct Edit {
  char sign = ' ';
  std::string_view line;
};

std::vector<Edit> edit_script(const Lines& a, const Lines& b) {
  Numbers in_a;
  for (const std::string_view line : a)
    in_a.emplace(line, static_cast<int>(in_a.size()));
  Numbers in_b;
  for (const std::string_view line : b) in_b.emplace(line, 0);
  const Shared from_a = shared_lines(a, in_a, in_b);
  const Shared from_b = shared_lines(b, in_a, in_a);
  const Comparison comparison(from_a.numbers, from_b.numbers);

  const auto kept = [](std::size_t size, const Shared& shared,
                       const Kept& in_shared) {
    Kept in_all(size);
    for (std::size_t i = 0; i < shared.lines.size(); ++i)
      in_all[shared.lines[i]] = in_shared[i];
    return in_all;
  };
  const Kept kept_a = kept(a.size(), from_a, comparison.in_a());
  const Kept kept_b = kept(b.size(), from_b, comparison.in_b());

  std::vector<Edit> edits;
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    if (i < a.size() && !kept_a[i]) {
      edits.push_back({'-', a[i++]});
    } else if (j < b.size() && !kept_b[j]) {
      edits.push_back({'+', b[j++]});
    } else {
      edits.push_back({' ', a[i++]});
      ++j;
    }
  }
  return edits;
}

/// The range of a hunk's header, for `count` lines behind the first `before`.
std::string range(std::size_t before, std::size_t count) {
  if (count == 0) return std::to_string(before) + ",0";
  const std::string first = std::to_string(before + 1);
  return count == 1 ? first : first + "," + std::to_string(count);
}

/// Lines of the old and of the new text.
struct Counts {
  std::size_t old_lines = 0;
  std::size_t new_lines = 0;

  void add(const Edit& edit) {
    if (edit.sign != '+') ++old_lines;
    if (edit.sign != '-') ++new_lines;
  }
};

std::string hunks(const std::vector<Edit>& edits) {
  constexpr std::size_t context = 3;
  std::string text;
  Counts before;
  std::size_t at = 0;
  const auto next_change = [&edits](std::size_t from) {
    while (from < edits.size() && edits[from].sign == ' ') ++from;
    return from;
  };
  while (true) {
    std::size_t change = next_change(at);
    if (change == edits.size()) return text;
    const std::size_t begin = std::max(at, change - std::min(change, context));
    std::size_t end = begin;
    // Hunks whose contexts touch are one.
    while (change < edits.size() && (end == begin || change <= end + context)) {
      while (change < edits.size() && edits[change].sign != ' ') ++change;
      end = std::min(change + context, edits.size());
      change = next_change(change);
    }
    for (; at < begin; ++at) before.add(edits[at]);
    Counts hunk;
    std::string body;
    for (; at < end; ++at) {
      hunk.add(edits[at]);
      body.append(1, edits[at].sign).append(edits[at].line);
      if (!edits[at].line.ends_with('\n'))
        body += "\n\\ No newline at end of file\n";
    }
    text += "@@ -" + range(before.old_lines, hunk.old_lines) + " +" +
            range(before.new_lines, hunk.new_lines) + " @@\n" + body;
    before.old_lines += hunk.old_lines;
    before.new_lines += hunk.new_lines;
  }
}

/// `a/path`, in quotes as git writes it if it holds what would end the line.
std::string name(std::string_view side, std::string_view path) {
  std::string full(side);
  full.append("/").append(path);
  std::string escaped;
  for (const char c : full) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      escaped.append(1, '\\').append(1, c);
    } else if (byte < 0x20 || byte == 0x7F) {
      escaped += '\\';
      for (const unsigned shift : {6U, 3U, 0U})
        escaped += static_cast<char>('0' + (byte >> shift & 7U));
    } else {
      escaped += c;
    }
  }
  return escaped == full ? full : "\"" + escaped + "\"";
}

/// A tab ends a name that holds a blank, which `patch` would cut it at.
std::string header_line(std::string_view sign, const std::string& name) {
  const bool blank = name.find(' ') != std::string::npos;
  return std::string(sign) + " " + name + (blank ? "\t\n" : "\n");
}

/// An empty file has no line to show; only git's own header can tell that it
/// was made or removed. `patch` needs the index line (e69de29 is git's name of
/// no bytes) and quotes round a name that holds a blank.
std::string empty_file(std::string old_name, std::string new_name,
                       std::string_view change) {
  for (std::string* const name : {&old_name, &new_name})
    if (name->find(' ') != std::string::npos && name->front() != '"')
      *name = "\"" + *name + "\"";
  return "diff --git " + old_name + " " + new_name + "\n" + std::string(change);
}

}  // namespace

std::string unified_diff(std::string_view path, const std::string* before,
                         const std::string* after) {
  if (before == nullptr && after == nullptr) return {};
  if (before != nullptr && after != nullptr && *before == *after) return {};
  const std::string old_name = name("a", path);
  const std::string new_name = name("b", path);
  std::string_view old_text;
  std::string_view new_text;
  if (before != nullptr) old_text = *before;
  if (after != nullptr) new_text = *after;
  if (old_text.empty() && new_text.empty())
    return empty_file(old_name, new_name,
                      before == nullptr
                          ? "new file mode 100644\nindex 0000000..e69de29\n"
                          : "deleted file mode 100644\n"
                            "index e69de29..0000000\n");
  const std::string none = "/dev/null";
  return header_line("---", before != nullptr ? old_name : none) +
         header_line("+++", after != nullptr ? new_name : none) +
         hunks(edit_script(lines_of(old_text), lines_of(new_text)));
}

}  // namespace stint
