#include <algorithm>
#include <string>

#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml::internal {

// `[…]` or `{…}` on one line; at the byte after it.
bool Scanner::flow(std::uint32_t node, int depth) {
  flow_begin_ = at_;
  if (!flow_collection(node, depth)) return false;
  last_end_ = at_;
  if (single_value_) {
    skip_blanks();
    if (at_ == size_) return true;
    fault_rest("yaml-after-value", "text after the end of the value",
               "put the whole value in quotes");
    return false;
  }
  const std::uint32_t end = at_;
  skip_blanks();
  if (at_ < size_ && data_[at_] == ':') {
    fault("yaml-complex-key", {flow_begin_, end},
          "a list or a map where a key should be", "write `key: value`");
    return false;
  }
  at_ = end;
  return true;
}

bool Scanner::flow_collection(std::uint32_t node, int depth) {
  if (depth > limits_.depth) {
    fault("yaml-too-deep", {at_, at_ + 1},
          "nesting over " + std::to_string(limits_.depth) + " levels",
          kFlatter);
    return false;
  }
  const std::uint32_t begin = at_;
  const bool mapping = data_[at_++] == '{';
  const char close = mapping ? '}' : ']';
  document_[node].kind = mapping ? NodeKind::mapping : NodeKind::sequence;
  document_[node].style = Style::flow;
  Siblings siblings{.parent = node};
  skip_blanks();
  bool more = true;
  if (at_ < size_ && data_[at_] == close) {
    ++at_;
    more = false;
  }
  while (more) {
    std::uint32_t child = 0;
    if (at_line_end() || data_[at_] == '#') {
      unterminated_flow();
      return false;
    }
    if (mapping) {
      if (!flow_key(siblings, child)) return false;
    } else {
      child = add_child(siblings, {.span = {at_, at_}, .text = {}});
    }
    const bool no_value = mapping && (data_[at_] == ',' || data_[at_] == '}');
    if (!no_value && !flow_value(child, depth)) return false;
    if (!flow_separator(close, more)) return false;
  }
  document_[node].span = {begin, at_};
  if (siblings.count > kManyKeys && mapping) {
    refuse_duplicates_by_sorting(siblings);
  }
  return true;
}

// What stands after an item: a comma, perhaps the last one, or the end.
bool Scanner::flow_separator(char close, bool& more) {
  const std::uint32_t before = at_;
  skip_blanks();
  if (at_line_end() || (data_[at_] == '#' && at_ > before)) {
    unterminated_flow();
    return false;
  }
  if (data_[at_] == ',') {
    ++at_;
    skip_blanks();
    if (at_line_end()) {
      unterminated_flow();
      return false;
    }
    if (data_[at_] != close) return true;
  }
  if (data_[at_] == close) {
    ++at_;
    more = false;
    return true;
  }
  if (data_[at_] == ']' || data_[at_] == '}') {
    fault("yaml-flow", {at_, at_ + 1},
          std::string("`") + data_[at_] + "` where `" + close + "` should be",
          "close the brackets in the order they were opened");
    return false;
  }
  if (data_[at_] == ':') {
    fault("yaml-flow-pair", {at_, at_ + 1}, "a `key: value` in a list",
          "put it in braces: `{key: value}`; a text with a colon goes in "
          "quotes");
    return false;
  }
  fault("yaml-flow", {at_, at_ + 1}, "no comma between two items",
        "write `, ` between them, or put the whole text in quotes");
  return false;
}

// A key and its colon, with the blanks after it.
bool Scanner::flow_key(Siblings& siblings, std::uint32_t& child) {
  Scalar key;
  const std::uint32_t begin = at_;
  const char c = data_[at_];
  bool colon = false;
  if (c == '"' || c == '\'') {
    if (!quoted(key)) return false;
    // As in JSON, no space is needed after a quoted key.
    colon = at_ < size_ && data_[at_] == ':';
    if (!colon) {
      skip_blanks();
      colon = at_ < size_ && data_[at_] == ':' &&
              (blank_or_end(at_ + 1) || data_[at_ + 1] == ',' ||
               data_[at_ + 1] == '}');
    }
  } else {
    const Stop stop = plain_flow(key);
    if (stop == Stop::fault) return false;
    colon = stop == Stop::colon;
    if (colon && key.text == "<<") {
      fault("yaml-merge-key", key.span, "a merge key",
            "write the fields out where they are needed");
      return false;
    }
  }
  if (!colon) {
    skip_blanks();
    if (at_line_end() || data_[at_] == '#') {
      unterminated_flow();
      return false;
    }
    const std::size_t inside = key.text.find(':');
    if (key.style == Style::plain && inside != std::string_view::npos) {
      const std::uint32_t at =
          key.span.begin + static_cast<std::uint32_t>(inside);
      fault("yaml-missing-space", {at, at + 1}, "no space after the colon",
            "write `key: value`");
    } else {
      fault("yaml-expected-key", key.span, "a key without a value",
            "write `{key: value}`, or `[a, b]` for a list");
    }
    return false;
  }
  if (at_ - begin > kLongestKey) {
    fault("yaml-long-key", key.span,
          "a key of " + std::to_string(at_ - begin) + " bytes",
          "a key has at most " + std::to_string(kLongestKey) + " bytes");
    return false;
  }
  ++at_;
  child = add_child(siblings, key);
  refuse_duplicate(siblings, key);
  skip_blanks();
  if (at_line_end() || (data_[at_] == '#' && is(data_[at_ - 1], kBlank))) {
    unterminated_flow();
    return false;
  }
  return true;
}

bool Scanner::flow_value(std::uint32_t node, int depth) {
  const char c = data_[at_];
  if (c == '[' || c == '{') return flow_collection(node, depth + 1);
  Scalar scalar;
  if (c == '"' || c == '\'') {
    if (!quoted(scalar)) return false;
  } else {
    switch (plain_flow(scalar)) {
      case Stop::fault:
        return false;
      case Stop::colon:
        refuse_pair(scalar, document_[node].key.empty());
        return false;
      default:
        break;
    }
  }
  set_scalar(node, scalar);
  return true;
}

void Scanner::refuse_pair(const Scalar& scalar, bool in_list) {
  fault("yaml-flow-pair", {at_, at_ + 1},
        in_list ? "a `key: value` in a list" : "`: ` inside of a value",
        scalar.text.find(' ') == std::string_view::npos
            ? "put it in braces: `{key: value}`"
            : "put the text in quotes, or the pair in braces: `{key: value}`");
}

// A plain scalar in a flow; stays at what ended it.
Stop Scanner::plain_flow(Scalar& out) {
  const std::uint32_t begin = at_;
  const char c = data_[at_];
  if (c == ',' || c == ']' || c == '}') {
    fault("yaml-flow", {at_, at_ + 1},
          std::string("`") + c + "` where a value should be",
          "remove the comma, or write a value before it; an empty text is "
          "`\"\"`");
    return Stop::fault;
  }
  const bool dash =
      c == '-' && (blank_or_end(at_ + 1) || is(data_[at_ + 1], kFlowStop));
  if (dash || c == '?' || c == ':' || is(c, kIndicator)) {
    if (!refuse_indicator()) {
      fault("yaml-indicator", {at_, at_ + 1},
            std::string("a text that begins with `") + c + "`",
            "put it in quotes");
    }
    return Stop::fault;
  }
  Stop stop = Stop::line_end;
  std::uint32_t at = begin;
  for (;; ++at) {
    while (at < size_ && !is(data_[at], kFlowStop)) ++at;
    if (at == size_ || is(data_[at], kBreak)) break;
    const char s = data_[at];
    if (s == ',' || s == ']' || s == '}') {
      stop = Stop::flow;
      break;
    }
    if (s == ':') {
      if (!blank_or_end(at + 1) && data_[at + 1] != ',' &&
          data_[at + 1] != ']' && data_[at + 1] != '}') {
        continue;
      }
      stop = Stop::colon;
      break;
    }
    if (s == '#') {
      if (!is(data_[at - 1], kBlank)) continue;
      stop = Stop::comment;
      break;
    }
    fault("yaml-flow", {at, at + 1},
          std::string("`") + s + "` inside of an unquoted text in brackets",
          "put the text in quotes");
    return Stop::fault;
  }
  at_ = at;
  const std::uint32_t end = trimmed(begin, at);
  out.span = {begin, end};
  out.text = {data_ + begin, end - begin};
  out.style = Style::plain;
  return stop;
}

// Tells brackets that were forgotten from those that close on a later line.
void Scanner::unterminated_flow() {
  constexpr std::uint32_t kLookAhead = 4000;
  int open = 0;
  std::uint32_t at = flow_begin_;
  const std::uint32_t last = std::min(size_, at + kLookAhead);
  for (; at < last; ++at) {
    const char c = data_[at];
    if (c == '[' || c == '{') ++open;
    if ((c == ']' || c == '}') && --open == 0) break;
  }
  const std::uint32_t end = line_end(flow_begin_);
  if (at < last && at > end) {
    fault("yaml-multiline-flow", {flow_begin_, end},
          "a list or a map in brackets over several lines",
          "write it on one line, or as a block: one `- item` or `key: value` a "
          "line");
    skip_beyond(at);
    return;
  }
  fault("yaml-flow", {flow_begin_, flow_begin_ + 1},
        std::string("no closing bracket for `") + data_[flow_begin_] + "`",
        "close it on the same line");
}

}  // namespace stint::yaml::internal
