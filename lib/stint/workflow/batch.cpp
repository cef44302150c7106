#include "stint/workflow/batch.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/batch_text.hpp"

namespace stint {
namespace {

using Names = std::span<const std::string_view>;

std::string known_columns(Names known) {
  std::vector<std::string> names(known.begin(), known.end());
  return "the columns are " + join(names, ", ");
}

/// A spreadsheet of some countries writes `;` where CSV has a comma.
std::string help_with(const std::string& name, const std::string& guess,
                      Names known) {
  for (const char mark : {';', '\t'})
    if (name.find(mark) != std::string::npos)
      return fmt::format(
          "columns are divided by commas, and this line by {}: save the file "
          "as CSV with commas",
          mark == ';' ? "`;`" : "tabs");
  return guess.empty() ? known_columns(known)
                       : fmt::format("did you mean `{}`?", guess);
}

/// Reports a name that is none of the columns.
bool check_name(const BatchName& name, Names known,
                std::vector<Finding>& faults) {
  if (std::find(known.begin(), known.end(), name.text) != known.end())
    return true;
  const std::string guess = nearest(name.text, known);
  faults.push_back(
      {.span = name.span,
       .check = "unknown-field",
       .message = fmt::format("no column `{}`", printable(name.text)),
       .help = help_with(name.text, guess, known)});
  return false;
}

/// The texts of a value; nothing if it is nested too deep.
std::optional<BatchCell> cell_of(const BatchLine& line,
                                 const BatchValue& value) {
  if (value.node == nullptr) return BatchCell{std::string(trim(value.text))};
  if (value.node->kind == NodeKind::scalar) return BatchCell{value.text};
  BatchCell cell;
  for (const Node& item : line.json->document.children(*value.node)) {
    if (item.kind != NodeKind::scalar) return std::nullopt;
    const std::string key(item.key);
    cell.push_back((key.empty() ? "" : key + "=") + std::string(item.text));
  }
  return cell;
}

PlacementLine placement_line(const Batch& batch, const BatchLine& line,
                             Names known) {
  PlacementLine result{.where = {.line = line.span}};
  for (const BatchValue& value : line.values) {
    const BatchName& name = batch.names[value.name];
    if (!batch.has_header && !check_name(name, known, result.faults)) continue;
    auto cell = cell_of(line, value);
    if (!cell)
      result.faults.push_back(
          {.span = value.span,
           .check = "wrong-shape",
           .message = name.text + ": a value inside a value"});
    else if (!cell->empty())
      result.cells.emplace_back(name.text, std::move(*cell));
    result.where.cells.emplace(name.text, value.span);
  }
  return result;
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

std::vector<PlacementLine> read_placement_lines(std::string text,
                                                const std::string& file,
                                                Names known) {
  const auto source = std::make_shared<const BatchSource>(
      BatchSource{.file = file, .text = std::move(text)});
  std::vector<Finding> faults;
  const Batch batch = read_batch_text(source->text, faults);
  bool good = true;
  if (batch.has_header)
    for (const BatchName& name : batch.names)
      good = check_name(name, known, faults) && good;
  std::vector<PlacementLine> lines;
  if (good)
    for (const BatchLine& line : batch.lines)
      lines.push_back(placement_line(batch, line, known));
  if (!faults.empty())
    lines.push_back(PlacementLine{.faults = std::move(faults)});
  for (PlacementLine& line : lines) line.where.source = source;
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

void read_cell(const BatchCell& cell, std::optional<std::string>& value) {
  read_cell(cell, value.emplace());
}

void read_cell(const BatchCell& cell, std::optional<bool>& value) {
  read_as(cell, value, parse_flag, "yes or no", "yes");
}

void read_cell(const BatchCell& cell, bool& value) {
  std::optional<bool> flag;
  read_cell(cell, flag);
  value = *flag;
}

void read_cell(const BatchCell& cell, std::optional<int>& value) {
  const auto parse = [](std::string_view text) -> std::optional<int> {
    std::int64_t number = 0;
    if (!parse_count(text, 100'000, number)) return std::nullopt;
    return static_cast<int>(number);
  };
  read_as<int>(cell, value, parse, "whole number", "15");
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
