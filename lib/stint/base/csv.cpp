#include "stint/base/csv.hpp"

#include <algorithm>

#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

class CsvReader {
 public:
  CsvReader(std::string_view text, std::vector<Finding>& faults)
      : text_(text), faults_(faults) {}

  std::vector<CsvRow> read() {
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    std::vector<CsvRow> rows;
    while (at_ < text_.size()) {
      if (take_line_end()) continue;
      rows.push_back(read_row());
      check_size(rows.front(), rows.back());
    }
    return rows;
  }

 private:
  void fault(Span span, std::string message, std::string help) {
    faults_.push_back(
        {span, Severity::error, "csv", std::move(message), std::move(help)});
  }

  bool at_line_end() const {
    return at_ == text_.size() || text_[at_] == '\n' ||
           text_.substr(at_, 2) == "\r\n";
  }

  bool take_line_end() {
    if (at_ == text_.size() || !at_line_end()) return false;
    at_ += text_[at_] == '\r' ? 2U : 1U;
    return true;
  }

  CsvRow read_row() {
    CsvRow row;
    row.push_back(read_cell());
    while (!at_line_end()) {
      ++at_;  // the comma
      row.push_back(read_cell());
    }
    take_line_end();
    return row;
  }

  CsvCell read_cell() {
    CsvCell cell;
    const std::size_t begin = at_;
    if (at_ < text_.size() && text_[at_] == '"') {
      cell.text = take_quoted();
      const std::size_t behind = at_;
      cell.text += take_bare();
      if (at_ > behind)
        fault(span_of(behind, at_), "text after the closing quote",
              "write a quote inside quotes twice: `\"\"`");
    } else {
      cell.text = take_bare();
    }
    cell.span = span_of(begin, at_);
    return cell;
  }

  std::string_view take_bare() {
    const std::size_t begin = at_;
    while (!at_line_end() && text_[at_] != ',') ++at_;
    return text_.substr(begin, at_ - begin);
  }

  std::string take_quoted() {
    const std::size_t open = at_++;
    std::string cell;
    while (true) {
      const std::size_t quote = text_.find('"', at_);
      if (quote == std::string_view::npos) break;
      cell += text_.substr(at_, quote - at_);
      at_ = quote + 1;
      if (text_.substr(at_, 1) != "\"") return cell;
      cell += '"';
      ++at_;
    }
    unterminated_ = true;
    fault(span_of(open, open + 1), "this quote is never closed",
          "write `\"` at the end of the cell");
    cell += text_.substr(at_);
    at_ = text_.size();
    return cell;
  }

  void check_size(const CsvRow& first, const CsvRow& row) {
    // An open quote swallows cells; that is one fault and not two.
    if (row.size() == first.size() || unterminated_) return;
    fault({row.front().span.begin, row.back().span.end},
          counted(static_cast<std::int64_t>(row.size()), "cell") +
              ", but the first row has " + std::to_string(first.size()),
          row.size() > first.size() ? "quote a cell that holds a comma" : "");
  }

  std::string_view text_;
  std::vector<Finding>& faults_;
  std::size_t at_ = 0;
  bool unterminated_ = false;
};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool needs_quotes(std::string_view cell) {
  if (cell.empty()) return false;
  // A reader would take the mark for the beginning of the file.
  const auto cuts = [](char c) {
    return c == ',' || c == '"' || c == '\r' || c == '\n';
  };
  return std::any_of(cell.begin(), cell.end(), cuts) ||
         is_blank(cell.front()) || is_blank(cell.back()) ||
         cell.starts_with(byte_order_mark);
}

std::string in_quotes(std::string_view cell) {
  std::string text = "\"";
  for (const char c : cell) {
    if (c == '"') text += '"';
    text += c;
  }
  return text + "\"";
}

}  // namespace

std::vector<CsvRow> read_csv(std::string_view text,
                             std::vector<Finding>& faults) {
  // One fault for the file: its cause is the program that saved it.
  if (const std::size_t at = find_invalid_utf8(text);
      at != std::string_view::npos)
    faults.push_back(
        {span_of(at, at + 1), Severity::error, "csv",
         "the byte `" + printable(text.substr(at, 1)) + "` is no UTF-8",
         "save the file as CSV in UTF-8"});
  return CsvReader(text, faults).read();
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  append_csv_line(line, cells);
  return line;
}

void append_csv_line(std::string& text, const std::vector<std::string>& cells) {
  const bool alone = cells.size() == 1 && cells.front().empty();
  if (alone) text += "\"\"";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) text += ',';
    if (needs_quotes(cells[i]))
      text += in_quotes(cells[i]);
    else
      text += cells[i];
  }
  text += '\n';
}

}  // namespace stint
