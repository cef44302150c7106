#include "support/edit_judge.hpp"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

#include <yaml-cpp/yaml.h>

namespace stint::testing {
namespace {

using Operation = FieldEdit::Operation;

// A value as yaml-cpp read it. Plain `~` and `null` are nothing to yaml-cpp.
struct Content {
  enum class What { nothing, scalar, list, map };
  What what = What::nothing;
  std::string text;
  struct Member;
  std::vector<Member> members;
  // Where it begins, and its key, if it has one. Lines count from 0.
  std::size_t key_line = 0;
  std::size_t line = 0;
  std::size_t column = 0;
  std::size_t at = 0;
  bool flow = false;

  bool same_as(const Content& other) const;
};

struct Content::Member {
  // Empty in a list.
  std::string key;
  Content value;
};

bool Content::same_as(const Content& other) const {
  return what == other.what && text == other.text &&
         std::equal(members.begin(), members.end(), other.members.begin(),
                    other.members.end(), [](const Member& a, const Member& b) {
                      return a.key == b.key && a.value.same_as(b.value);
                    });
}

bool is_word_for_nothing(std::string_view text) {
  return text.empty() || text == "~" || text == "null" || text == "Null" ||
         text == "NULL";
}

std::size_t position(int number) {
  return static_cast<std::size_t>(std::max(number, 0));
}

std::string_view without_mark(std::string_view text) {
  return text.substr(text.starts_with("\xef\xbb\xbf") ? 3 : 0);
}

// A key; of one that is nothing to yaml-cpp, the word that stands in `text`.
std::string key_in(std::string_view text, const YAML::Node& key) {
  if (!key.IsNull()) return key.Scalar();
  const std::string_view rest = text.substr(position(key.Mark().pos));
  return std::string(rest.substr(0, rest.find_first_of(" \t:,}\r\n")));
}

// What yaml-cpp read in `text`, which begins behind a byte order mark.
Content content_of(std::string_view text, const YAML::Node& node) {
  Content content;
  content.line = position(node.Mark().line);
  content.column = position(node.Mark().column);
  content.at = position(node.Mark().pos);
  content.flow = node.Style() == YAML::EmitterStyle::Flow;
  if (node.IsScalar()) {
    content.what = Content::What::scalar;
    content.text = node.Scalar();
  } else if (node.IsSequence()) {
    content.what = Content::What::list;
    for (const YAML::Node& item : node) {
      content.members.push_back({{}, content_of(text, item)});
    }
  } else if (node.IsMap()) {
    content.what = Content::What::map;
    for (const auto& member : node) {
      const YAML::Node& key = member.first;
      Content value = content_of(text, member.second);
      value.key_line = position(key.Mark().line);
      content.members.push_back({key_in(text, key), std::move(value)});
    }
  }
  return content;
}

Content content_of(const Tree& tree) {
  Content content;
  switch (tree.kind) {
    case NodeKind::empty:
      return content;
    case NodeKind::scalar:
      if (tree.typed && is_word_for_nothing(tree.text)) return content;
      content.what = Content::What::scalar;
      content.text = tree.text;
      return content;
    case NodeKind::sequence:
      content.what = Content::What::list;
      break;
    case NodeKind::mapping:
      content.what = Content::What::map;
      break;
  }
  for (const Tree::Member& member : tree.members) {
    content.members.push_back({member.key, content_of(member.value)});
  }
  return content;
}

std::string key_of(const PathStep& step) {
  if (const auto* key = std::get_if<std::string>(&step)) return *key;
  return std::to_string(std::get<std::size_t>(step));
}

// The number of the member that `step` leads to; the size if there is none.
std::size_t member_at(const Content& content, const PathStep& step) {
  const std::string key = key_of(step);
  const auto& members = content.members;
  if (content.what == Content::What::list) {
    return std::min<std::size_t>(std::stoul(key), members.size());
  }
  const auto is_it = [&](const auto& member) { return member.key == key; };
  const auto found = std::find_if(members.begin(), members.end(), is_it);
  return static_cast<std::size_t>(found - members.begin());
}

void change(Content& content, const FieldEdit& edit) {
  Content* at = &content;
  for (std::size_t i = 0; i < edit.path.size(); ++i) {
    const std::size_t member = member_at(*at, edit.path[i]);
    if (edit.operation == Operation::remove && i + 1 == edit.path.size()) {
      at->members.erase(at->members.begin() +
                        static_cast<std::ptrdiff_t>(member));
      return;
    }
    if (member == at->members.size()) {
      at->what = Content::What::map;
      at->members.push_back({key_of(edit.path[i]), {}});
    }
    at = &at->members[member].value;
  }
  if (edit.operation == Operation::set) {
    *at = content_of(edit.value);
  } else {
    at->what = Content::What::list;
    at->members.push_back({{}, content_of(edit.value)});
  }
}

// Lines [begin, end).
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The lines of a text, each with its break.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// Nothing for a blank line. A tab is not blank, for a block of text may hold
// it.
std::size_t indent_of(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \r\n");
  return first == line.npos ? line.npos : first;
}

// Where the values of a text stand.
class Layout {
 public:
  explicit Layout(std::string_view text) : text_(text), lines_(lines_of(text)) {
    if (text_.substr(0, 3) == "\xef\xbb\xbf") text_.remove_prefix(3);
  }

  Range all(const Content& root) const {
    const Range lines = {0, lines_.size()};
    return root.what == Content::What::nothing ? lines : trimmed(lines, root);
  }

  // The lines of member number `member` of `parent`, whose lines are `range`.
  Range inside(Range range, const Content& parent, std::size_t member) const {
    if (parent.flow) return range;  // all on one line
    const std::size_t end = member + 1 < parent.members.size()
                                ? first_line(parent, member + 1)
                                : range.end;
    return trimmed({first_line(parent, member), end},
                   parent.members[member].value);
  }

  // Where a line begins; the end of the text after the last one.
  std::size_t begin(std::size_t number) const {
    std::size_t at = 0;
    for (std::size_t i = 0; i < number; ++i) at += lines_[i].size();
    return at;
  }

  // Whether the first key or dash of `value` stands on the line of a dash.
  bool is_beside_dash(const Content& value) const {
    return !value.flow && value.line < lines_.size() && value.column > 0 &&
           indent_of(lines_[value.line]) < value.column;
  }

  // Whether `value` ends in a block of text.
  bool ends_in_text(const Content& value) const {
    const Content* last = &value;
    while (!last->members.empty()) last = &last->members.back().value;
    return is_text_block(*last);
  }

 private:
  std::size_t first_line(const Content& parent, std::size_t member) const {
    return parent.what == Content::What::map
               ? parent.members[member].value.key_line
               : dash(parent, member);
  }

  // The line on which the item number `item` of a list in block style begins.
  std::size_t dash(const Content& list, std::size_t item) const {
    std::size_t at = list.line;
    for (; item > 0; --item) {
      do {
        ++at;
      } while (at < lines_.size() && (indent_of(lines_[at]) != list.column ||
                                      lines_[at][list.column] != '-'));
    }
    return at;
  }

  // `range` without the lines at its end that are no part of the last value.
  Range trimmed(Range range, const Content& value) const {
    const Content* last = &value;
    while (!last->members.empty()) last = &last->members.back().value;
    const std::size_t text_indent = indent_of_text(*last);
    while (range.end > range.begin + 1) {
      const std::string_view line = lines_[range.end - 1];
      const std::size_t indent = indent_of(line);
      const bool blank = indent == line.npos;
      if (!blank && (line[indent] != '#' || indent >= text_indent)) break;
      --range.end;
    }
    return range;
  }

  bool is_text_block(const Content& value) const {
    return value.what == Content::What::scalar && value.at < text_.size() &&
           (text_[value.at] == '|' || text_[value.at] == '>');
  }

  // How far in the lines of a block of text are at least, for telling them from
  // comments: 0 if that is hard to say, and nothing is one for other values.
  std::size_t indent_of_text(const Content& value) const {
    if (!is_text_block(value)) return std::string_view::npos;
    const std::string_view header = text_.substr(value.at, 3);
    if (header.find_first_of("123456789") != header.npos) return 0;
    for (std::size_t at = value.line + 1; at < lines_.size(); ++at) {
      const std::size_t indent = indent_of(lines_[at]);
      if (indent != std::string_view::npos) return indent;
    }
    return 0;
  }

  std::string_view text_;
  std::vector<std::string_view> lines_;
};

// What an edit may touch of a text.
struct Allowed {
  Range lines;
  // Every byte stays: something is added to a collection in block style.
  bool only_adds = false;
};

Allowed allowed_by(const FieldEdit& edit, const Content& root,
                   const Layout& layout) {
  const Content* at = &root;
  Range lines = layout.all(root);
  for (std::size_t i = 0; i < edit.path.size(); ++i) {
    const std::size_t member = member_at(*at, edit.path[i]);
    const bool missing = member == at->members.size();
    if (missing) {
      return {lines, at->what != Content::What::list && !at->flow &&
                         !layout.ends_in_text(*at)};
    }
    // A collection that loses its last member is written anew.
    const bool last = edit.operation == Operation::remove &&
                      i + 1 == edit.path.size() && at->members.size() == 1;
    if (!last) {
      const Range outer = lines;
      lines = layout.inside(outer, *at, member);
      // The second key of an item moves up to the dash, in the first one's
      // place.
      if (edit.operation == Operation::remove && i + 1 == edit.path.size() &&
          layout.is_beside_dash(*at) && member == 0) {
        lines.end = layout.inside(outer, *at, 1).begin + 1;
      }
    }
    at = &at->members[member].value;
  }
  return {lines, edit.operation == Operation::append &&
                     at->what == Content::What::list && !at->flow &&
                     !layout.ends_in_text(*at)};
}

std::size_t common_start(std::string_view a, std::string_view b) {
  const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
  return static_cast<std::size_t>(end - a.begin());
}

std::size_t common_end(std::string_view a, std::string_view b) {
  const auto end =
      std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first;
  return static_cast<std::size_t>(end - a.rbegin());
}

std::string stray_bytes(std::string_view result, std::string_view text,
                        const Allowed& allowed, const Layout& layout) {
  std::size_t begin = layout.begin(allowed.lines.begin);
  const std::size_t behind = text.size() - layout.begin(allowed.lines.end);
  // Of a file without a break at its end, the new last line has none either.
  if (behind == 0 && !text.ends_with('\n') && begin > 0) --begin;
  if (begin > 0 && behind == 0 && text[begin - 1] == '\r') --begin;
  const std::size_t start = common_start(result, text);
  const std::size_t end = common_end(result, text);
  if (start < begin) return "bytes before the lines of the change differ";
  if (end < behind || result.size() < begin + behind) {
    return "bytes behind the lines of the change differ";
  }
  if (allowed.only_adds && start + end < text.size()) {
    return "what was added took something away";
  }
  return {};
}

// The content of a text, which is one document or none.
Content read(std::string_view text) {
  const std::vector<YAML::Node> documents = YAML::LoadAll(std::string(text));
  if (documents.size() > 1) throw std::runtime_error("several documents");
  return documents.empty() ? Content()
                           : content_of(without_mark(text), documents.front());
}

std::string objection(std::string_view result, std::string_view text,
                      const FieldEdit& edit) {
  const Content before = read(text);
  Content wanted = before;
  change(wanted, edit);
  if (!read(result).same_as(wanted)) return "the content is another";
  const Layout layout(text);
  return stray_bytes(result, text, allowed_by(edit, before, layout), layout);
}

}  // namespace

std::string objection_to(std::string_view result, std::string_view text,
                         const FieldEdit& edit) {
  try {
    return objection(result, text, edit);
  } catch (const std::exception& error) {
    return error.what();
  }
}

}  // namespace stint::testing
