#include <algorithm>
#include <string>
#include <utility>

#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml::internal {

namespace {

// What stands after `|` or `>`.
struct Header {
  bool folded = false;
  bool strip = false;
  int indent = 0;  // 0: that of the first line of text
};

// The text of a block scalar as it is put together. Borrows as long as there is
// one line only, which is most often.
class Collector {
 public:
  explicit Collector(bool folded) : folded_(folded) {}

  void blank() { ++blanks_; }

  void line(std::string_view text) {
    if (!any_) {
      text_.append(blanks_, '\n');
    } else if (!folded_) {
      text_.append(blanks_ + 1, '\n');
    } else if (blanks_ == 0) {
      text_ += ' ';
    } else {
      text_.append(blanks_, '\n');
    }
    text_ += text;
    blanks_ = 0;
    any_ = true;
  }

  bool any() const { return any_; }
  std::string take(bool newline) {
    if (newline) text_ += '\n';
    return std::move(text_);
  }

 private:
  std::string text_;
  std::size_t blanks_ = 0;
  bool folded_;
  bool any_ = false;
};

}  // namespace

// `|` or `>` and the lines below that are deeper than `column`. Leaves `at_`
// at the end of the last line of text, so that the caller finishes the line.
bool Scanner::block_scalar(std::uint32_t node, int column) {
  const std::uint32_t begin = at_;
  Header header;
  header.folded = data_[at_++] == '>';
  for (; at_ < size_ && !is(data_[at_], kBlank | kBreak); ++at_) {
    const char c = data_[at_];
    if (c == '-' && !header.strip) {
      header.strip = true;
    } else if (c >= '1' && c <= '9' && header.indent == 0) {
      header.indent = c - '0';
    } else if (c == '+') {
      fault("yaml-block-keep", {begin, at_ + 1},
            "a block of text that keeps its empty lines at the end",
            "write `|`, or `|-` for no line break at the end");
      return false;
    } else {
      fault_rest("yaml-block-header", "text after the start of a block",
                 "begin the text on the next line, indented; a text that "
                 "begins with `|` or `>` goes in quotes");
      return false;
    }
  }
  const std::uint32_t header_end = at_;
  skip_blanks();
  if (!at_line_end() && data_[at_] != '#') {
    fault_rest("yaml-block-header", "text after the start of a block",
               "begin the text on the next line, indented; a text that begins "
               "with `|` or `>` goes in quotes");
    return false;
  }
  std::uint32_t last_end = line_end(at_);
  document_[node].span = {begin, header_end};
  skip_line();

  Collector text(header.folded);
  int indent = header.indent == 0 ? 0 : std::max(column, 0) + header.indent;
  int widest_blank = 0;
  Span widest;
  bool newline = false;
  std::uint32_t end = at_;
  while (at_ < size_) {
    const std::uint32_t line = at_;
    const std::uint32_t stop = line_end(line);
    std::uint32_t first = line;
    while (first < stop && data_[first] == ' ') ++first;
    const int spaces = static_cast<int>(first - line);
    if (first == stop) {
      if (indent != 0 && spaces > indent) {
        fault("yaml-block-blank",
              {line + static_cast<std::uint32_t>(indent), stop},
              "spaces on an empty line of a block of text", "remove them");
      }
      if (indent != 0 && spaces == indent && stop == size_ && header.folded) {
        fault("yaml-block-blank", {line, stop},
              "spaces on the last line of a block of text", "remove them");
      }
      if (spaces > widest_blank) {
        widest_blank = spaces;
        widest = {line, stop};
      }
      if (stop < size_) text.blank();
      skip_line();
      continue;
    }
    if (data_[first] == '\t' &&
        (indent == 0 ? spaces <= column : spaces < indent)) {
      if (trimmed(first, stop) == first || spaces > column || indent == 0) {
        fault("yaml-tab", {first, first + 1},
              "a tab in the indentation of a block of text",
              "indent with spaces");
        last_end = stop;
        skip_line();
        continue;
      }
    }
    if (indent == 0) {
      if (spaces <= column) break;
      indent = spaces;
      if (widest_blank > indent) {
        fault("yaml-block-blank", widest,
              "an empty line with more spaces than the text below it",
              "remove them");
      }
    }
    if (spaces < indent) {
      if (spaces > column && data_[first] != '#') {
        fault("yaml-indent", {line, first},
              "a line of a block of text indented less than its first one",
              "indent all lines of the text alike");
        last_end = stop;
        skip_line();
        continue;
      }
      break;
    }
    const std::uint32_t content = line + static_cast<std::uint32_t>(indent);
    if (header.folded && is(data_[content], kBlank)) {
      fault("yaml-folded-indent", {content, first},
            "a line of a folded text indented more than the others",
            "write `|` instead of `>`, which keeps lines as they are");
    }
    text.line({data_ + content, stop - content});
    end = stop;
    newline = stop < size_;
    last_end = stop;
    skip_line();
  }
  const bool any = text.any();
  Node& value = document_[node];
  value.kind = NodeKind::scalar;
  value.style = header.folded ? Style::folded : Style::literal;
  if (any) value.span.end = end;
  value.text = any ? document_.keep(text.take(newline && !header.strip))
                   : std::string_view{};
  last_end_ = value.span.end;
  at_ = last_end;
  return true;
}

}  // namespace stint::yaml::internal
