#include <algorithm>
#include <utility>

#include "stint/base/text.hpp"
#include "stint/yaml/scanner_internal.hpp"

namespace stint::yaml::internal {

namespace {

constexpr std::size_t kChunk = 32;

// Clear for printable ASCII and LF. Written without branches and over a fixed
// count, so that compilers turn it into a few vector instructions.
bool is_plain_ascii(const char* chunk) {
  unsigned char odd = 0;
  for (std::size_t i = 0; i < kChunk; ++i) {
    const auto c = static_cast<unsigned char>(chunk[i]);
    const auto control = static_cast<unsigned char>(c < 0x20 ? 1 : 0);
    const auto line_feed = static_cast<unsigned char>(c == '\n' ? 1 : 0);
    const auto high = static_cast<unsigned char>(c > 0x7e ? 1 : 0);
    odd = static_cast<unsigned char>(odd | (control ^ line_feed) | high);
  }
  return odd == 0;
}

class Bytes {
 public:
  Bytes(std::string_view text, std::vector<Finding>& faults)
      : text_(text), faults_(faults) {}

  // False if lone CRs make it impossible to tell the lines.
  bool check() {
    if (text_.substr(0, 3) == kByteOrderMark) at_ = 3;
    while (at_ < text_.size()) {
      if (text_.size() - at_ >= kChunk && is_plain_ascii(text_.data() + at_)) {
        at_ += kChunk;
        continue;
      }
      const std::size_t end = std::min(at_ + kChunk, text_.size());
      while (at_ < end) {
        if (!one()) return false;
      }
    }
    return true;
  }

 private:
  bool one() {
    const auto c = static_cast<unsigned char>(text_[at_]);
    if (c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7f)) {
      ++at_;
    } else if (c == '\r') {
      return carriage_return();
    } else if (c < 0x80) {
      control(1);
    } else {
      sequence();
    }
    return true;
  }

  bool carriage_return() {
    if (at_ + 1 < text_.size() && text_[at_ + 1] == '\n') {
      at_ += 2;
      return true;
    }
    report("yaml-lone-cr", 1, "a carriage return without a line feed",
           "end the lines with LF, or CRLF throughout");
    return false;
  }

  void sequence() {
    const std::string_view rest = text_.substr(at_, 4);
    const std::size_t bad = find_invalid_utf8(rest);
    const CodePoint point = code_point_at(text_, at_);
    if (bad == 0) {
      report("yaml-utf8", 1, "a byte that is no UTF-8",
             "save the file as UTF-8");
      skip_line();
      return;
    }
    const char32_t c = point.value;
    if (c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe ||
        c == 0xffff) {
      control(point.length);
    } else {
      at_ += point.length;
    }
  }

  void control(std::size_t length) {
    const std::string_view bytes = text_.substr(at_, length);
    const bool mark = bytes == kByteOrderMark;
    report("yaml-control", length,
           mark ? "a byte order mark inside of the text"
                : "the control character `" + printable_name(bytes) + "`",
           mark ? "remove it; it may stand at the start of the file only"
                : "remove it, or write it as an escape in double quotes");
    skip_line();
  }

  static std::string printable_name(std::string_view bytes) {
    const char32_t value = code_point_at(bytes, 0).value;
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string name = "U+";
    for (int shift = 12; shift >= 0; shift -= 4) {
      name += kDigits[(value >> static_cast<unsigned>(shift)) & 15U];
    }
    return name;
  }

  // One line with a binary value in it is one fault.
  void skip_line() { at_ = std::min(text_.find('\n', at_), text_.size()); }

  void report(std::string_view check, std::size_t length, std::string message,
              std::string help) {
    if (faults_.size() >= kMostFaults) return;
    const auto begin = static_cast<std::uint32_t>(at_);
    faults_.push_back({{begin, begin + static_cast<std::uint32_t>(length)},
                       Severity::error,
                       check,
                       std::move(message),
                       std::move(help)});
  }

  std::string_view text_;
  std::vector<Finding>& faults_;
  std::size_t at_ = 0;
};

// A byte order mark, or the zero bytes that every second letter has.
bool looks_like_utf16(std::string_view text) {
  const std::string_view start = text.substr(0, 2);
  if (start == "\xff\xfe" || start == "\xfe\xff") return true;
  return start.size() == 2 && (start[0] == '\0') != (start[1] == '\0');
}

}  // namespace

bool check_bytes(std::string_view text, std::vector<Finding>& faults) {
  if (looks_like_utf16(text)) {
    faults.push_back({{0, std::min<std::uint32_t>(
                              2, static_cast<std::uint32_t>(text.size()))},
                      Severity::error,
                      "yaml-utf16",
                      "the file is in UTF-16",
                      "save it as UTF-8"});
    return false;
  }
  return Bytes(text, faults).check();
}

}  // namespace stint::yaml::internal
