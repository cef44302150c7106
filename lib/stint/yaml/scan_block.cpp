#include <algorithm>
#include <string>

#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml::internal {

void Scanner::root() {
  if (indent_ < 0) return;
  if (data_[at_] == '{') {
    if (flow(0, 1)) {
      finish_line();
    } else {
      refuse(0);
      skip_deeper(0);
    }
    if (indent_ >= 0) {
      fault_rest("yaml-after-value", "text after the end of the content",
                 "write the fields without braces, one `key: value` a line");
    }
    return;
  }
  if (at_dash() || data_[at_] == '[') {
    fault_rest("yaml-root", "a list where the fields of a record should be",
               "write `key: value` lines");
    return;
  }
  const int column = indent_;
  block_mapping(0, column, 1, nullptr);
  while (indent_ >= 0) {
    fault_rest("yaml-indent", "a line indented less than the first one",
               "begin all fields of the record in the same column");
    skip_deeper(indent_);
  }
}

void Scanner::block_mapping(std::uint32_t node, int column, int depth,
                            const Scalar* first) {
  document_[node].kind = NodeKind::mapping;
  document_[node].style = Style::block;
  document_[node].span.begin = first != nullptr ? first->span.begin : at_;
  last_end_ = document_[node].span.begin;
  Siblings siblings{.parent = node};
  entry(siblings, column, depth, first);
  while (indent_ >= column) {
    if (indent_ > column) {
      unexpected_indent(column, siblings);
    } else if (at_dash()) {
      fault_rest("yaml-indent", "a list item where a key should be",
                 "indent the items of a list under its key");
      skip_deeper(column, true);
    } else {
      entry(siblings, column, depth, nullptr);
    }
  }
  document_[node].span.end = last_end_;
  if (siblings.count == 0) refuse(node);
  if (siblings.count > kManyKeys) refuse_duplicates_by_sorting(siblings);
}

void Scanner::block_sequence(std::uint32_t node, int column, int depth,
                             bool in_mapping) {
  document_[node].kind = NodeKind::sequence;
  document_[node].style = Style::block;
  document_[node].span.begin = at_;
  last_end_ = at_;
  Siblings siblings{.parent = node};
  item(siblings, column, depth);
  while (indent_ >= column) {
    if (indent_ > column) {
      unexpected_indent(column, siblings);
    } else if (at_dash()) {
      item(siblings, column, depth);
    } else if (in_mapping) {
      break;
    } else {
      fault_rest("yaml-indent", "a line among the items of a list",
                 "begin it with `- `, or indent it like the key it belongs to");
      skip_deeper(column);
    }
  }
  document_[node].span.end = last_end_;
}

void Scanner::entry(Siblings& siblings, int column, int depth,
                    const Scalar* first) {
  Scalar key;
  if (first != nullptr) {
    key = *first;
  } else if (const char c = data_[at_]; !block_key(key)) {
    last_end_ = trimmed(at_, line_end(at_));
    skip_deeper(column, true);
    // The value of a key with `? ` is no further fault.
    if (c == '?' && indent_ == column && data_[at_] == ':' &&
        blank_or_end(at_ + 1))
      skip_deeper(column, true);
    return;
  }
  ++at_;
  const std::uint32_t node = add_child(siblings, key);
  refuse_duplicate(siblings, key);
  value(node, column, depth, true);
}

// The value of a key or of an item, from after the colon or the dash.
void Scanner::value(std::uint32_t node, int column, int depth,
                    bool in_mapping) {
  const std::uint32_t begin = at_;
  skip_blanks();
  if (at_line_end() || data_[at_] == '#') {
    value_on_next_lines(node, column, depth, in_mapping, begin);
  } else if (inline_value(node, column, depth)) {
    finish_line();
  } else {
    refuse(node);
    skip_deeper(column, in_mapping);
  }
}

// What is wrong with this value has been said: it is empty, but its span is
// not.
void Scanner::refuse(std::uint32_t node) {
  Node& value = document_[node];
  value.kind = NodeKind::empty;
  value.style = Style::none;
  value.first_child = 0;
  value.text = {};
  const std::uint32_t line = line_end(value.span.begin);
  value.span.end = std::max({value.span.end, line, value.span.begin + 1});
  value.span.end = std::min(value.span.end, size_);
  last_end_ = value.span.end;
}

// A collection below its key or dash, or nothing at all.
bool Scanner::value_on_next_lines(std::uint32_t node, int column, int depth,
                                  bool in_mapping, std::uint32_t begin) {
  document_[node].span = {begin, begin};
  last_end_ = begin;
  skip_line();
  next_line();
  const bool beside = in_mapping && indent_ == column && at_dash();
  if (indent_ <= column && !beside) return false;
  if (too_deep(depth + 1, beside ? column - 1 : column)) return false;
  if (at_dash()) {
    block_sequence(node, indent_, depth + 1, beside);
  } else {
    block_mapping(node, indent_, depth + 1, nullptr);
  }
  return true;
}

void Scanner::item(Siblings& siblings, int column, int depth) {
  const Scalar dash{.span = {at_, at_}, .text = {}};
  const std::uint32_t node = add_child(siblings, dash);
  ++at_;
  const std::uint32_t begin = at_;
  skip_spaces();
  const std::uint32_t tab = at_;
  skip_blanks();
  if (at_line_end() || data_[at_] == '#') {
    value_on_next_lines(node, column, depth, false, begin);
    return;
  }
  const char c = data_[at_];
  if (tab != at_) {
    fault("yaml-tab", {tab, at_}, "a tab after the dash",
          "write a space instead");
    refuse(node);
    skip_deeper(column);
    return;
  }
  const int inner = this->column();
  if (at_dash()) {
    if (too_deep(depth + 1, column)) return;
    block_sequence(node, inner, depth + 1, false);
    return;
  }
  Scalar scalar;
  bool key = false;
  if (c == '"' || c == '\'') {
    if (!quoted(scalar)) {
      refuse(node);
      return skip_deeper(column);
    }
    const std::uint32_t end = at_;
    skip_blanks();
    key = at_ < size_ && data_[at_] == ':' && blank_or_end(at_ + 1);
    if (!key) at_ = end;
  } else if (is(c, kIndicator) ||
             ((c == '?' || c == ':') && blank_or_end(at_ + 1))) {
    if (!inline_value(node, column, depth)) {
      refuse(node);
      return skip_deeper(column);
    }
    finish_line();
    return;
  } else {
    key = plain_block(scalar) == Stop::colon;
  }
  if (!key) {
    set_scalar(node, scalar);
    finish_line();
    return;
  }
  at_ = scalar.span.begin;
  if (!block_key(scalar)) {
    refuse(node);
    return skip_deeper(column);
  }
  if (too_deep(depth + 1, column)) return;
  block_mapping(node, inner, depth + 1, &scalar);
}

// A value that begins on this line; false after a fault.
bool Scanner::inline_value(std::uint32_t node, int column, int depth) {
  const char c = data_[at_];
  if (c == '[' || c == '{') return flow(node, depth + 1);
  if (c == '|' || c == '>') {
    if (!single_value_) return block_scalar(node, column);
    fault("yaml-flow", {at_, at_ + 1}, "a block of text inside of one line",
          "write the text in double quotes");
    return false;
  }
  Scalar scalar;
  if (c == '"' || c == '\'') {
    if (!quoted(scalar)) return false;
    if (at_ < size_ && data_[at_] == ':' && blank_or_end(at_ + 1)) {
      fault("yaml-colon", {at_, at_ + 1}, "a second key on one line",
            "put each `key: value` on a line of its own");
      return false;
    }
  } else {
    if (is(c, kIndicator) || c == '-' || c == '?' || c == ':') {
      if (refuse_indicator()) return false;
    }
    switch (plain_block(scalar)) {
      case Stop::colon:
        fault("yaml-colon", {at_, at_ + 1}, "`: ` inside of a value",
              "put the value in quotes, or the second key on its own line");
        return false;
      case Stop::comment:
        if (single_value_) {
          fault("yaml-comment", {at_, at_ + 1}, "` #` begins a comment",
                "put the value in quotes");
          return false;
        }
        break;
      default:
        break;
    }
  }
  set_scalar(node, scalar);
  if (!single_value_) return true;
  skip_blanks();
  if (at_ == size_) return true;
  fault_rest("yaml-after-value", "text after the end of the value",
             "put the whole value in quotes");
  return false;
}

void Scanner::set_scalar(std::uint32_t node, const Scalar& scalar) {
  Node& value = document_[node];
  value.kind = NodeKind::scalar;
  value.style = scalar.style;
  value.span = scalar.span;
  value.text = scalar.text;
  last_end_ = scalar.span.end;
}

// A line deeper than its neighbours, which no key or dash above accounts for.
void Scanner::unexpected_indent(int column, const Siblings& siblings) {
  const Style style = document_[siblings.last].style;
  Scalar line;
  const char c = data_[at_];
  const bool quote = c == '"' || c == '\'';
  const std::uint32_t begin = at_;
  const bool key = at_dash() || quote || plain_block(line) == Stop::colon;
  at_ = begin;
  if (!key && style != Style::flow && style != Style::block &&
      style != Style::none) {
    fault_rest("yaml-multiline-scalar", "a value that goes on on a second line",
               "write it on one line, or below `key: |`, indented");
  } else {
    fault_rest(
        "yaml-indent", "an indentation that fits no line above",
        "indent the fields of one map, and the items of one list, alike");
  }
  skip_deeper(column);
}

bool Scanner::too_deep(int depth, int column) {
  if (depth <= limits_.depth) return false;
  fault_rest("yaml-too-deep",
             "nesting over " + std::to_string(limits_.depth) + " levels",
             kFlatter);
  skip_deeper(column);
  return true;
}

}  // namespace stint::yaml::internal
