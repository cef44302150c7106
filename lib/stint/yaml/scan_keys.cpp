#include <algorithm>
#include <string>
#include <vector>

#include "stint/base/text.hpp"
#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml::internal {

namespace {

constexpr std::size_t kShownKey = 40;

std::string shown(std::string_view key) {
  return "`" + shorten(printable(key), kShownKey) + "`";
}

// Few different keys have the same bit, so that most need no comparison.
std::uint64_t bit_of(std::string_view key) {
  if (key.empty()) return 1;
  const auto first = static_cast<unsigned char>(key.front());
  const auto middle = static_cast<unsigned char>(key[key.size() / 2]);
  const auto last = static_cast<unsigned char>(key.back());
  const std::uint64_t sum = first + 7U * middle + 31U * last + key.size() * 5U;
  return std::uint64_t{1} << (sum % 64);
}

}  // namespace

// A key up to its colon.
bool Scanner::block_key(Scalar& key) {
  const char c = data_[at_];
  const std::uint32_t begin = at_;
  Stop stop = Stop::line_end;
  if (c == '"' || c == '\'') {
    if (!quoted(key)) return false;
    skip_blanks();
    if (at_ < size_ && data_[at_] == ':') {
      if (blank_or_end(at_ + 1)) stop = Stop::colon;
    }
  } else {
    if (is(c, kIndicator) || c == '?' || c == ':') {
      if (refuse_indicator()) return false;
    }
    stop = plain_block(key);
  }
  if (stop != Stop::colon) {
    explain_missing_colon(key);
    return false;
  }
  if (at_ - begin > kLongestKey) {
    fault("yaml-long-key", key.span,
          "a key of " + std::to_string(at_ - begin) + " bytes",
          "a key has at most " + std::to_string(kLongestKey) + " bytes");
    return false;
  }
  if (key.style == Style::plain && key.text == "<<") {
    fault("yaml-merge-key", key.span, "a merge key",
          "write the fields out where they are needed");
    return false;
  }
  return true;
}

void Scanner::explain_missing_colon(const Scalar& scalar) {
  const std::string_view line = scalar.text;
  if (scalar.style == Style::plain) {
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos && colon > 0 &&
        line.substr(0, colon).find(' ') == std::string_view::npos) {
      const std::uint32_t at =
          scalar.span.begin + static_cast<std::uint32_t>(colon);
      fault("yaml-missing-space", {at, at + 1}, "no space after the colon",
            "write `key: value`");
      return;
    }
    if (line.front() == '-') {
      fault("yaml-missing-space", {scalar.span.begin, scalar.span.begin + 1},
            "no space after the dash", "write `- item`");
      return;
    }
    if (line.substr(0, 7) == "=======") {
      at_ = scalar.span.begin;
      return conflict_line();
    }
  } else if (at_ < size_ && data_[at_] == ':') {
    fault("yaml-missing-space", {at_, at_ + 1}, "no space after the colon",
          "write `key: value`");
    return;
  }
  fault("yaml-expected-key", scalar.span, "a line that is no `key: value`",
        "write `key: value`; a long text goes below `key: |`, indented");
}

std::uint32_t Scanner::add_child(Siblings& siblings, const Scalar& key) {
  Node node;
  node.key_span = key.span;
  node.key = key.text;
  node.span = {at_, at_};
  last_end_ = at_;
  const std::uint32_t index = document_.add(node);
  if (siblings.last == 0) {
    document_[siblings.parent].first_child = index;
  } else {
    document_[siblings.last].next = index;
  }
  siblings.last = index;
  ++siblings.count;
  return index;
}

void Scanner::refuse_duplicate(Siblings& siblings, const Scalar& key) {
  if (siblings.count > kManyKeys) return;
  const std::uint64_t bit = bit_of(key.text);
  if ((siblings.seen & bit) != 0) {
    std::uint32_t at = document_[siblings.parent].first_child;
    while (at != siblings.last && document_[at].key != key.text) {
      at = document_[at].next;
    }
    if (at != siblings.last) {
      fault("yaml-duplicate-key", key.span,
            "the key " + shown(key.text) + " a second time",
            "keep one of the two, or give one another name");
    }
  }
  siblings.seen |= bit;
}

// The keys that were too many to be compared with each other.
void Scanner::refuse_duplicates_by_sorting(const Siblings& siblings) {
  std::vector<std::uint32_t> nodes;
  nodes.reserve(siblings.count);
  for (std::uint32_t at = document_[siblings.parent].first_child; at != 0;
       at = document_[at].next) {
    nodes.push_back(at);
  }
  std::stable_sort(nodes.begin(), nodes.end(),
                   [this](std::uint32_t a, std::uint32_t b) {
                     return document_[a].key < document_[b].key;
                   });
  // The first `kManyKeys` were compared already; nodes are in file order.
  std::uint32_t last_compared = document_[siblings.parent].first_child;
  for (std::uint32_t i = 1; i < kManyKeys; ++i) {
    last_compared = document_[last_compared].next;
  }
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    const Node& node = document_[nodes[i]];
    if (nodes[i] <= last_compared) continue;
    if (document_[nodes[i - 1]].key == node.key) {
      fault("yaml-duplicate-key", node.key_span,
            "the key " + shown(node.key) + " a second time",
            "keep one of the two, or give one another name");
    }
  }
}

}  // namespace stint::yaml::internal
