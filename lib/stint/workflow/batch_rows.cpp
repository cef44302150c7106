#include "stint/workflow/batch_rows.hpp"

#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/id.hpp"
#include "stint/base/text.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

void add_fault(std::vector<Finding>& faults, Span span, std::string_view check,
               std::string message, std::string help = {}) {
  faults.push_back({.span = span,
                    .check = check,
                    .message = std::move(message),
                    .help = std::move(help)});
}

std::string quoted(std::string_view text) {
  return "`" + shorten(printable(text), 60) + "`";
}

/// What has to be an id each: a placement's has two.
std::vector<std::string_view> id_parts(Kind kind, std::string_view id) {
  if (kind != Kind::placement) return {id};
  return split(id, '/');
}

void add_value(BatchRow& row, const FieldTarget& target,
               std::optional<Tree> value, Span span) {
  if (value)
    row.assignments.push_back(
        {.target = target, .value = std::move(*value), .span = span});
  else
    row.unread.push_back(std::get<std::string>(target.path.front()));
}

/// Inside a cell positions mean nothing, because of its quotes: faults point at
/// the whole cell.
void point_at(std::vector<Finding>& faults, std::size_t first, Span span) {
  for (std::size_t i = first; i < faults.size(); ++i) faults[i].span = span;
}

/// Reads the cells of one table.
class CsvBatch {
 public:
  CsvBatch(Kind kind, std::vector<Finding>& faults)
      : kind_(kind), faults_(faults) {}

  /// True if there is a column of ids; faults in others are reported.
  bool header(const CsvRow& row) {
    std::map<std::string, bool> seen;
    bool has_id = false;
    for (const CsvCell& cell : row) {
      auto& column = columns_.emplace_back();
      const std::string name(trim(cell.text));
      if (!seen.try_emplace(name, true).second) {
        add_fault(faults_, cell.span, "repeated",
                  fmt::format("a second column {}", quoted(name)));
      } else if (name == "id") {
        has_id = true;
      } else {
        const std::size_t before = faults_.size();
        column = find_target(kind_, name, faults_);
        point_at(faults_, before, cell.span);
      }
      ids_.push_back(name == "id");
    }
    if (has_id) return true;
    add_fault(faults_, {row.front().span.begin, row.back().span.end},
              "missing-field", "the header names no column `id`",
              "write a header such as `id,name,school`");
    return false;
  }

  BatchRow row(const CsvRow& cells) {
    BatchRow row;
    const std::size_t count = std::min(cells.size(), columns_.size());
    for (std::size_t i = 0; i < count; ++i) {
      const CsvCell& cell = cells[i];
      if (ids_[i]) {
        row.id = trim(cell.text);
        row.span = cell.span;
      } else if (columns_[i] && !trim(cell.text).empty()) {
        const std::size_t before = faults_.size();
        auto value = read_value(columns_[i]->schema(), cell.text, faults_);
        point_at(faults_, before, cell.span);
        add_value(row, *columns_[i], std::move(value), cell.span);
      }
    }
    return row;
  }

 private:
  Kind kind_;
  std::vector<Finding>& faults_;
  std::vector<std::optional<FieldTarget>> columns_;
  std::vector<bool> ids_;
};

void move_faults(std::vector<Finding>& faults, std::size_t first,
                 std::uint32_t by) {
  for (std::size_t i = first; i < faults.size(); ++i) {
    faults[i].span.begin += by;
    faults[i].span.end += by;
  }
}

Span moved(Span span, std::uint32_t by) {
  return {span.begin + by, span.end + by};
}

/// One object of JSON Lines. JSON is a part of YAML's flow style; the scanner
/// leaves numbers as they were written.
class JsonRow {
 public:
  JsonRow(Kind kind, std::uint32_t offset, std::vector<Finding>& faults)
      : kind_(kind), offset_(offset), faults_(faults) {}

  std::optional<BatchRow> read(std::string_view line) {
    const std::size_t before = faults_.size();
    yaml::scan_value(line, document_, faults_);
    move_faults(faults_, before, offset_);
    if (faults_.size() > before) return std::nullopt;
    const Node& root = document_.root();
    if (root.kind != NodeKind::mapping) {
      add_fault(faults_, moved(root.span, offset_), "wrong-shape",
                "a line that is no JSON object",
                "write `{\"id\": …, \"FIELD\": …}` on each line");
      return std::nullopt;
    }
    BatchRow row;
    row.span = {offset_, offset_ + 1};
    for (const Node& member : document_.children(root)) take(member, row);
    if (row.id.empty()) {
      add_fault(faults_, row.span, "missing-field", "an object without `id`",
                "add `\"id\": \"…\"`");
      return std::nullopt;
    }
    return row;
  }

 private:
  void take(const Node& member, BatchRow& row) {
    const bool is_null =
        member.kind == NodeKind::empty ||
        (member.style == Style::plain && member.text == "null");
    if (is_null) return;
    if (member.key == "id") {
      row.id = member.text;
      row.span = moved(member.span, offset_);
      return;
    }
    std::size_t before = faults_.size();
    auto target = find_target(kind_, member.key, faults_);
    point_at(faults_, before, moved(member.key_span, offset_));
    if (!target) return;
    before = faults_.size();
    auto value = read_value(target->schema(), document_, member, faults_);
    move_faults(faults_, before, offset_);
    add_value(row, *target, std::move(value), moved(member.span, offset_));
  }

  Kind kind_;
  std::uint32_t offset_;
  std::vector<Finding>& faults_;
  Document document_;
};

std::vector<BatchRow> read_csv_batch(Kind kind, std::string_view text,
                                     std::vector<Finding>& faults) {
  std::vector<BatchRow> rows;
  const auto table = read_csv(text, faults);
  CsvBatch batch(kind, faults);
  if (table.empty() || !batch.header(table.front())) return rows;
  for (std::size_t i = 1; i < table.size(); ++i)
    rows.push_back(batch.row(table[i]));
  return rows;
}

std::vector<BatchRow> read_json_batch(Kind kind, std::string_view text,
                                      std::vector<Finding>& faults) {
  std::vector<BatchRow> rows;
  std::string_view rest = text;
  if (rest.starts_with(byte_order_mark))
    rest.remove_prefix(byte_order_mark.size());
  for (std::string_view line : split(rest, '\n')) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    line = trim(line);
    if (line.empty()) continue;
    const auto offset = static_cast<std::uint32_t>(line.data() - text.data());
    if (auto row = JsonRow(kind, offset, faults).read(line))
      rows.push_back(std::move(*row));
  }
  return rows;
}

}  // namespace

bool check_id(Kind kind, std::string_view id, Span span,
              std::vector<Finding>& faults) {
  const auto parts = id_parts(kind, id);
  if (kind == Kind::placement && parts.size() != 2) {
    add_fault(faults, span, "bad-id",
              fmt::format("{} is no placement", quoted(id)),
              "write `PROJECT/STUDENT`");
    return false;
  }
  for (const std::string_view part : parts) {
    const auto why = why_no_id(part);
    if (!why) continue;
    const std::string near = id_from(part);
    add_fault(faults, span, "bad-id",
              fmt::format("{} is not an id: {}", quoted(part), *why),
              near.empty() ? "" : fmt::format("write `{}`", near));
    return false;
  }
  return true;
}

std::vector<BatchRow> read_batch(Kind kind, std::string_view text,
                                 std::vector<Finding>& faults) {
  const std::size_t first_text = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  const bool is_json =
      first_text != std::string_view::npos && text[first_text] == '{';
  std::vector<BatchRow> rows = is_json ? read_json_batch(kind, text, faults)
                                       : read_csv_batch(kind, text, faults);
  std::map<std::string_view, Span> first;
  for (const BatchRow& row : rows) {
    if (!check_id(kind, row.id, row.span, faults)) continue;
    if (first.try_emplace(row.id, row.span).second) continue;
    add_fault(faults, row.span, "repeated",
              fmt::format("{} has a row above", quoted(row.id)),
              "put everything about it in one row");
  }
  return rows;
}

}  // namespace stint
