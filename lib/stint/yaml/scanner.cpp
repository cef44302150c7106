#include "stint/yaml/scanner.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>
#include <utility>

#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml {

namespace internal {

Scanner::Scanner(std::string_view text, Document& document,
                 std::vector<Finding>& faults, ScanLimits limits)
    : text_(text),
      data_(text.data()),
      size_(static_cast<std::uint32_t>(text.size())),
      document_(document),
      faults_(faults),
      limits_(limits),
      faults_before_(faults.size()) {}

void Scanner::scan_file() {
  if (text_.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    at_ = static_cast<std::uint32_t>(kByteOrderMark.size());
  }
  last_end_ = at_;
  document_[0].span = {at_, at_};
  next_line();
  root();
  if (!conflicts_) return;
  // The rest of what looks wrong comes from both sides being there at once.
  const auto is_other = [](const Finding& finding) {
    return finding.check != "yaml-conflict";
  };
  const auto first =
      faults_.begin() + static_cast<std::ptrdiff_t>(faults_before_);
  faults_.erase(std::remove_if(first, faults_.end(), is_other), faults_.end());
}

void Scanner::scan_single_value() {
  single_value_ = true;
  skip_blanks();
  document_[0].span = {at_, at_};
  indent_ = 0;
  if (at_ < size_) inline_value(0, -1, 0);
}

// Goes to the next line with content, from the first byte of a line.
void Scanner::next_line() {
  if (faults_.size() - faults_before_ >= kMostFaults) at_ = size_;
  while (at_ < size_) {
    line_begin_ = at_;
    while (at_ < size_ && data_[at_] == ' ') ++at_;
    if (at_ == size_) break;
    const char c = data_[at_];
    if (c == '\n') {
      ++at_;
    } else if (c == '\r') {
      at_ += 2;
    } else if (c == '#') {
      skip_line();
    } else if (c == '\t') {
      tab_line();
    } else {
      indent_ = static_cast<int>(at_ - line_begin_);
      if (indent_ != 0 || !skip_marker_line()) {
        started_ = true;
        return;
      }
    }
  }
  at_ = size_;
  line_begin_ = size_;
  indent_ = -1;
}

// `---`, `...`, a directive, or what git leaves in a file that it could not
// merge; they mean something only at the start of a line.
bool Scanner::skip_marker_line() {
  const std::string_view rest = text_.substr(at_, 7);
  switch (rest[0]) {
    case '-':
    case '.': {
      const std::string_view start = rest.substr(0, 3);
      if ((start != "---" && start != "...") || !blank_or_end(at_ + 3)) {
        return false;
      }
      document_marker();
      return true;
    }
    case '%':
      fault_rest("yaml-documents", "a YAML directive",
                 "remove the line; a record needs none");
      skip_line();
      return true;
    case '<':
      if (rest != "<<<<<<<") return false;
      conflict();
      return true;
    case '>':
      if (rest != ">>>>>>>") return false;
      conflict_line();
      skip_line();
      return true;
    default:
      return false;
  }
}

void Scanner::document_marker() {
  const bool first = !started_ && data_[at_] == '-';
  if (first) {
    started_ = true;
    at_ += 3;
    skip_blanks();
    if (at_line_end() || data_[at_] == '#') {
      skip_line();
      return;
    }
    fault_rest("yaml-documents", "text on the line of `---`",
               "write it on the next line");
  } else {
    fault("yaml-documents", {at_, at_ + 3},
          "the start or the end of a document inside of the file",
          "a file holds one record: put the other into a file of its own");
    at_ = size_;  // the rest is none of this record
    return;
  }
  skip_line();
}

void Scanner::conflict() {
  conflicts_ = true;
  fault("yaml-conflict", {at_, line_end(at_)}, "an unresolved git conflict",
        "keep one side (or both) and remove the lines `<<<<<<<`, `=======` and "
        "`>>>>>>>`");
  skip_line();
  while (at_ < size_ && text_.substr(at_, 7) != ">>>>>>>") skip_line();
  if (at_ < size_) skip_line();
}

// One that was left behind when the others were removed.
void Scanner::conflict_line() {
  conflicts_ = true;
  fault("yaml-conflict", {at_, line_end(at_)}, "a line of a git conflict",
        "keep one side (or both) and remove the markers");
}

void Scanner::tab_line() {
  const std::uint32_t begin = at_;
  skip_blanks();
  // Lines in a row with the same mistake are one fault.
  if (line_begin_ == 0 || tab_line_end_ != line_begin_) {
    const bool empty = at_line_end();
    fault("yaml-tab", {begin, at_},
          empty ? "a tab on an empty line" : "a tab in the indentation",
          empty ? "remove it" : "indent with spaces");
  }
  skip_line();
  tab_line_end_ = at_;
}

// From after a value to the start of the next line with content.
void Scanner::finish_line() {
  const std::uint32_t begin = at_;
  if (at_ < size_ && data_[at_] == '\n') {
    ++at_;
    next_line();
    return;
  }
  skip_blanks();
  if (at_ < size_ && !is(data_[at_], kBreak)) {
    if (data_[at_] != '#') {
      fault_rest("yaml-after-value", "text after the end of the value",
                 "put the whole value in quotes, or begin a comment with ` #`");
    } else if (at_ == begin && !is(data_[begin - 1], kBlank)) {
      fault("yaml-comment", {at_, at_ + 1}, "no space before `#`",
            "write a space before a comment");
    }
  }
  skip_line();
  next_line();
}

void Scanner::skip_line() {
  const char* end = static_cast<const char*>(
      at_ < size_ ? std::memchr(data_ + at_, '\n', size_ - at_) : nullptr);
  at_ = end == nullptr ? size_ : static_cast<std::uint32_t>(end - data_) + 1;
}

// After a fault: the lines that belong to what was refused say nothing new.
void Scanner::skip_deeper(int column, bool with_dashes) {
  skip_line();
  next_line();
  while (indent_ > column || (with_dashes && indent_ == column && at_dash())) {
    skip_line();
    next_line();
  }
}

// Goes to the line after the one that holds `offset`, for a construct that goes
// on over several lines; the caller skips the rest of it.
void Scanner::skip_beyond(std::uint32_t offset) {
  while (line_end(at_) < offset) skip_line();
}

std::uint32_t Scanner::line_end(std::uint32_t from) const {
  if (from >= size_) return size_;
  const char* end =
      static_cast<const char*>(std::memchr(data_ + from, '\n', size_ - from));
  if (end == nullptr) return size_;
  const auto at = static_cast<std::uint32_t>(end - data_);
  return at > from && data_[at - 1] == '\r' ? at - 1 : at;
}

std::uint32_t Scanner::trimmed(std::uint32_t from, std::uint32_t end) const {
  while (end > from && is(data_[end - 1], kBlank)) --end;
  return end;
}

void Scanner::fault(std::string_view check, Span span, std::string message,
                    std::string help) {
  if (faults_.size() - faults_before_ >= kMostFaults) return;
  faults_.push_back(
      {span, Severity::error, check, std::move(message), std::move(help)});
}

// The fault is everything from here to the end of the line.
void Scanner::fault_rest(std::string_view check, std::string message,
                         std::string help) {
  const std::uint32_t end = trimmed(at_, line_end(at_));
  fault(check, {at_, std::max(end, at_)}, std::move(message), std::move(help));
}

namespace {

void sort_faults(std::vector<Finding>& faults, std::size_t before) {
  std::stable_sort(faults.begin() + static_cast<std::ptrdiff_t>(before),
                   faults.end(), [](const Finding& a, const Finding& b) {
                     return a.span.begin < b.span.begin;
                   });
}

}  // namespace

}  // namespace internal

void scan(std::string_view text, Document& document,
          std::vector<Finding>& faults, ScanLimits limits) {
  document.clear();
  const std::size_t before = faults.size();
  const std::size_t most = std::min<std::size_t>(
      limits.bytes, std::numeric_limits<std::uint32_t>::max() - 1);
  if (text.size() > most) {
    faults.push_back({{0, 0},
                      Severity::error,
                      "yaml-too-large",
                      "the file has " + std::to_string(text.size()) +
                          " bytes, and at most " + std::to_string(most) +
                          " are read",
                      "a record is far smaller: is this the right file?"});
    return;
  }
  if (internal::check_bytes(text, faults)) {
    internal::Scanner(text, document, faults, limits).scan_file();
  }
  if (faults.size() > before + 1) internal::sort_faults(faults, before);
}

void scan_value(std::string_view text, Document& document,
                std::vector<Finding>& faults) {
  document.clear();
  const std::size_t before = faults.size();
  const ScanLimits limits;
  if (text.size() > limits.bytes) {
    faults.push_back({{0, 0},
                      Severity::error,
                      "yaml-too-large",
                      "the value has " + std::to_string(text.size()) +
                          " bytes, and at most " +
                          std::to_string(limits.bytes) + " are read",
                      ""});
    return;
  }
  if (const std::size_t end = text.find_first_of("\r\n");
      end != std::string_view::npos) {
    const auto at = static_cast<std::uint32_t>(end);
    faults.push_back({{at, at + 1},
                      Severity::error,
                      "yaml-multiline-scalar",
                      "a line break in the value",
                      "write it as `\\n` in double quotes"});
    return;
  }
  if (internal::check_bytes(text, faults)) {
    internal::Scanner(text, document, faults, limits).scan_single_value();
  }
  if (faults.size() > before + 1) internal::sort_faults(faults, before);
}

}  // namespace stint::yaml
