#include "stint/workflow/batch.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/records/document.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

using Names = std::span<const std::string_view>;

std::string where_of(const std::string& file, std::string_view text,
                     Span span) {
  return fmt::format("{}:{}", file, place_of(span, text).line);
}

// Says what spoils the whole file.
void refuse(const std::string& file, std::string_view text,
            const std::vector<Finding>& faults) {
  if (faults.empty()) return;
  Problems problems;
  for (const Finding& fault : faults)
    problems.add({.where = where_of(file, text, fault.span)}, "", fault.message,
                 fault.help);
  problems.raise();
}

std::string known_columns(Names known) {
  std::vector<std::string> names(known.begin(), known.end());
  return "the columns are " + join(names, ", ");
}

void check_column(const std::string& name, Span span, Names known,
                  std::vector<Finding>& faults) {
  if (std::find(known.begin(), known.end(), name) != known.end()) return;
  const std::string guess = nearest(name, known);
  faults.push_back({.span = span,
                    .message = fmt::format("no column `{}`", printable(name)),
                    .help = guess.empty()
                                ? known_columns(known)
                                : fmt::format("did you mean `{}`?", guess)});
}

std::vector<std::string> read_header(const CsvRow& row, Names known,
                                     std::vector<Finding>& faults) {
  std::vector<std::string> names;
  for (const CsvCell& cell : row) {
    const std::string name(trim(cell.text));
    if (std::find(names.begin(), names.end(), name) != names.end())
      faults.push_back(
          {.span = cell.span,
           .message = fmt::format("a second column `{}`", printable(name))});
    else
      check_column(name, cell.span, known, faults);
    names.push_back(name);
  }
  return names;
}

std::vector<BatchLine> read_csv_lines(std::string_view text,
                                      const std::string& file, Names known) {
  std::vector<Finding> faults;
  const auto rows = read_csv(text, faults);
  std::vector<std::string> header;
  if (!rows.empty()) header = read_header(rows.front(), known, faults);
  refuse(file, text, faults);
  std::vector<BatchLine> lines;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    BatchLine& line = lines.emplace_back();
    line.where = where_of(file, text, rows[i].front().span);
    for (std::size_t k = 0; k < rows[i].size(); ++k) {
      const std::string cell(trim(rows[i][k].text));
      if (!cell.empty()) line.cells.push_back({header[k], {cell}});
    }
  }
  return lines;
}

bool is_null(const Node& node) {
  return node.kind == NodeKind::empty ||
         (node.style == Style::plain && node.text == "null");
}

// The texts of a JSON value; nothing if it is nested too deep to be one.
std::optional<BatchCell> cell_of(const Document& document, const Node& node) {
  if (node.kind == NodeKind::scalar) return BatchCell{std::string(node.text)};
  BatchCell cell;
  for (const Node& item : document.children(node)) {
    if (item.kind != NodeKind::scalar) return std::nullopt;
    const std::string key(item.key);
    cell.push_back((key.empty() ? "" : key + "=") + std::string(item.text));
  }
  return cell;
}

BatchLine read_json_line(std::string_view text, Names known) {
  BatchLine line;
  const auto fault = [&line](std::string message, const std::string& help) {
    if (!help.empty()) message += "; " + help;
    line.faults.push_back(std::move(message));
  };
  Document document;
  std::vector<Finding> faults;
  yaml::scan_value(text, document, faults);
  for (const Finding& finding : faults) fault(finding.message, finding.help);
  if (!faults.empty()) return line;
  if (document.root().kind != NodeKind::mapping) {
    fault("no JSON object", R"(write `{"project": …, "student": …}`)");
    return line;
  }
  for (const Node& member : document.children(document.root())) {
    const std::string name(member.key);
    check_column(name, member.key_span, known, faults);
    const auto cell = cell_of(document, member);
    if (!cell)
      fault(fmt::format("{}: a value inside a value", printable(name)), "");
    else if (!is_null(member) && !cell->empty())
      line.cells.push_back({name, *cell});
  }
  for (const Finding& finding : faults) fault(finding.message, finding.help);
  return line;
}

std::vector<BatchLine> read_json_lines(std::string_view text,
                                       const std::string& file, Names known) {
  std::vector<BatchLine> lines;
  int number = 0;
  for (const std::string_view part : split(text, '\n')) {
    ++number;
    const std::string_view trimmed = trim(part);
    if (trimmed.empty()) continue;
    lines.push_back(read_json_line(trimmed, known));
    lines.back().where = fmt::format("{}:{}", file, number);
  }
  return lines;
}

const std::string& only(const BatchCell& cell) {
  if (cell.size() != 1) throw Error("takes one value, not a list");
  return cell.front();
}

template <class T>
void read_as(const BatchCell& cell, std::optional<T>& value,
             std::optional<T> (*parse)(std::string_view),
             std::string_view wanted, std::string_view example) {
  const std::string& text = only(cell);
  value = parse(text);
  if (!value)
    throw Error(fmt::format("`{}` is no {}", printable(text), wanted),
                fmt::format("write it like `{}`", example));
}

std::optional<bool> parse_flag(std::string_view text) {
  if (text == "yes" || text == "true") return true;
  if (text == "no" || text == "false") return false;
  return std::nullopt;
}

}  // namespace

std::vector<BatchLine> read_batch_lines(std::string_view text,
                                        const std::string& file, Names known) {
  std::string_view content = text;
  if (content.starts_with("\xEF\xBB\xBF")) content.remove_prefix(3);
  std::vector<BatchLine> lines = trim(content).starts_with('{')
                                     ? read_json_lines(content, file, known)
                                     : read_csv_lines(text, file, known);
  if (lines.empty())
    throw Error(fmt::format("{} holds no line to carry out",
                            file == "-" ? "standard input"
                                        : "`" + printable(file) + "`"),
                "write a header and a line for each, or JSON Lines; " +
                    known_columns(known));
  return lines;
}

void read_cell(const BatchCell& cell, std::string& value) {
  value = only(cell);
}

void read_cell(const BatchCell& cell, std::optional<bool>& value) {
  read_as(cell, value, parse_flag, "yes or no", "yes");
}

void read_cell(const BatchCell& cell, bool& value) {
  std::optional<bool> flag;
  read_cell(cell, flag);
  value = *flag;
}

void read_cell(const BatchCell& cell, std::optional<Date>& value) {
  read_as<Date>(cell, value, Date::parse, "date", "2026-10-05");
}

void read_cell(const BatchCell& cell, std::optional<Hours>& value) {
  read_as<Hours>(cell, value, parse_hours, "length of work", "2.5");
}

void read_cell(const BatchCell& cell, std::optional<ClockTime>& value) {
  read_as<ClockTime>(cell, value, parse_clock,
                     "clock time in steps of 5 minutes", "15:30");
}

void read_cell(const BatchCell& cell, std::vector<std::string>& value) {
  if (cell.size() != 1) {
    value = cell;
    return;
  }
  value.clear();
  std::string text = cell.front();
  for (char& c : text)
    if (c == ',' || c == ';') c = ' ';
  for (const std::string_view item : split(text, ' '))
    if (!item.empty()) value.emplace_back(item);
}

std::size_t read_word(const BatchCell& cell, Names words) {
  const std::string& text = only(cell);
  const auto at = std::find(words.begin(), words.end(), text);
  if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
  const std::string guess = nearest(text, words);
  std::vector<std::string> all(words.begin(), words.end());
  throw Error(fmt::format("does not take `{}`", printable(text)),
              guess.empty() ? "it takes " + join(all, ", ")
                            : fmt::format("did you mean `{}`?", guess));
}

}  // namespace stint
