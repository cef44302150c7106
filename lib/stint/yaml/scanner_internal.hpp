#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stint/yaml/scanner.hpp"

namespace stint::yaml::internal {

/// Looks at every byte once, before the structure is read: UTF-8 without
/// control characters, with LF or CRLF as line ends. Reports what is not. False
/// if the structure cannot be read at all.
bool check_bytes(std::string_view text, std::vector<Finding>& faults);

/// The most faults of one text that are worth showing.
inline constexpr std::size_t kMostFaults = 100;
/// What yaml-cpp and libyaml allow between the start of a key and its colon.
inline constexpr std::uint32_t kLongestKey = 1024;
/// Beyond this many keys of one mapping, duplicates are found by sorting.
inline constexpr std::uint32_t kManyKeys = 48;

/// The remedy for lists and maps that are nested too deeply.
inline constexpr const char* kFlatter =
    "no record nests so deeply: is this the right file?";

inline constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// Classes of bytes, as bits of a table.
enum : std::uint8_t {
  kBlank = 1,       // space, tab
  kBreak = 2,       // LF, CR (which is always followed by LF)
  kBlockStop = 4,   // where a plain scalar in a block may end
  kFlowStop = 8,    // where a plain scalar in [ ] or { } may end
  kIndicator = 16,  // cannot begin a plain scalar
};

constexpr std::array<std::uint8_t, 256> make_classes() {
  std::array<std::uint8_t, 256> table{};
  const auto mark = [&table](std::string_view bytes, unsigned bits) {
    for (const char c : bytes) {
      auto& entry = table[static_cast<unsigned char>(c)];
      entry = static_cast<std::uint8_t>(entry | bits);
    }
  };
  mark(" \t", kBlank);
  mark("\r\n", kBreak | kBlockStop | kFlowStop);
  mark(":#", kBlockStop | kFlowStop);
  mark(",[]{}?", kFlowStop);
  mark(",[]{}#&*!|>'\"%@`", kIndicator);
  return table;
}
inline constexpr std::array<std::uint8_t, 256> kClasses = make_classes();

inline bool is(char c, unsigned classes) {
  return (kClasses[static_cast<unsigned char>(c)] & classes) != 0;
}

/// A scalar as it was found, before anyone knows whether it is key or value.
struct Scalar {
  Span span;
  std::string_view text;
  Style style = Style::plain;
};

/// Why a plain scalar ended.
enum class Stop : std::uint8_t { line_end, comment, colon, flow, fault };

/// The children of one collection while it is being read.
struct Siblings {
  std::uint32_t parent = 0;
  std::uint32_t last = 0;
  std::uint32_t count = 0;
  /// One bit for each hash of a key seen so far.
  std::uint64_t seen = 0;
};

/// Reads one text by recursive descent over its lines. Between the functions,
/// either the current line is one with content, `at_` is at its first byte that
/// is no space and `indent_` is that byte's column; or the text is at its end
/// and `indent_` is -1.
class Scanner {
 public:
  Scanner(std::string_view text, Document& document,
          std::vector<Finding>& faults, ScanLimits limits);

  void scan_file();
  void scan_single_value();

 private:
  // Lines (scanner.cpp)
  void next_line();
  bool skip_marker_line();
  void document_marker();
  void conflict();
  void conflict_line();
  void tab_line();
  void finish_line();
  void skip_line();
  void skip_deeper(int column, bool with_dashes = false);
  void skip_beyond(std::uint32_t offset);
  bool at_line_end() const { return at_ >= size_ || is(data_[at_], kBreak); }
  bool blank_or_end(std::uint32_t at) const {
    return at >= size_ || is(data_[at], kBlank | kBreak);
  }
  bool at_dash() const { return data_[at_] == '-' && blank_or_end(at_ + 1); }
  void skip_blanks() {
    while (at_ < size_ && is(data_[at_], kBlank)) ++at_;
  }
  void skip_spaces() {
    while (at_ < size_ && data_[at_] == ' ') ++at_;
  }
  std::uint32_t line_end(std::uint32_t from) const;
  std::uint32_t trimmed(std::uint32_t from, std::uint32_t end) const;
  int column() const { return static_cast<int>(at_ - line_begin_); }

  // Faults
  void fault(std::string_view check, Span span, std::string message,
             std::string help);
  void fault_rest(std::string_view check, std::string message,
                  std::string help);

  // Blocks (scan_block.cpp)
  void root();
  void block_mapping(std::uint32_t node, int column, int depth,
                     const Scalar* first);
  void block_sequence(std::uint32_t node, int column, int depth,
                      bool in_mapping);
  void entry(Siblings& siblings, int column, int depth, const Scalar* first);
  void item(Siblings& siblings, int column, int depth);
  void value(std::uint32_t node, int column, int depth, bool in_mapping);
  bool value_on_next_lines(std::uint32_t node, int column, int depth,
                           bool in_mapping, std::uint32_t begin);
  bool inline_value(std::uint32_t node, int column, int depth);
  void unexpected_indent(int column, const Siblings& siblings);
  bool too_deep(int depth, int column);
  void refuse(std::uint32_t node);
  void set_scalar(std::uint32_t node, const Scalar& scalar);

  // Keys and the children of a collection (scan_keys.cpp)
  bool block_key(Scalar& key);
  void explain_missing_colon(const Scalar& scalar);
  std::uint32_t add_child(Siblings& siblings, const Scalar& key);
  void refuse_duplicate(Siblings& siblings, const Scalar& key);
  void refuse_duplicates_by_sorting(const Siblings& siblings);

  // Scalars (scan_scalar.cpp)
  bool refuse_indicator();
  Stop plain_block(Scalar& out);
  bool quoted(Scalar& out);
  bool single_quoted(Scalar& out);
  bool double_quoted(Scalar& out);
  bool escape(std::uint32_t& at, std::string& out);
  void unterminated_quote(std::uint32_t begin, char quote);

  // Block scalars (scan_block_scalar.cpp)
  bool block_scalar(std::uint32_t node, int column);

  // Flow (scan_flow.cpp)
  bool flow(std::uint32_t node, int depth);
  bool flow_collection(std::uint32_t node, int depth);
  bool flow_separator(char close, bool& more);
  bool flow_key(Siblings& siblings, std::uint32_t& child);
  bool flow_value(std::uint32_t node, int depth);
  Stop plain_flow(Scalar& out);
  void unterminated_flow();
  void refuse_pair(const Scalar& scalar, bool in_list);

  std::string_view text_;
  const char* data_;
  std::uint32_t size_;
  Document& document_;
  std::vector<Finding>& faults_;
  ScanLimits limits_;

  std::uint32_t at_ = 0;
  std::uint32_t line_begin_ = 0;
  int indent_ = 0;
  /// Where the last value ended: the end of the collections around it.
  std::uint32_t last_end_ = 0;
  /// Where the outermost `[` or `{` of the current line began.
  std::uint32_t flow_begin_ = 0;
  /// End of the last line that had a tab in its indentation.
  std::uint32_t tab_line_end_ = 0;
  std::size_t faults_before_ = 0;
  bool started_ = false;
  bool single_value_ = false;
  bool conflicts_ = false;
};

}  // namespace stint::yaml::internal
