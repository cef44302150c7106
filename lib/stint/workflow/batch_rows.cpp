#include "stint/workflow/batch_rows.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "stint/base/id.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/batch_text.hpp"

namespace stint {
namespace {

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

/// What the names of a batch mean, for one kind of record.
class RowReader {
 public:
  RowReader(Kind kind, const Batch& batch, std::vector<Finding>& faults)
      : batch_(batch), faults_(faults) {
    for (const BatchName& name : batch.names) {
      auto& target = targets_.emplace_back();
      if (name.text == "id") continue;
      const std::size_t before = faults.size();
      target = find_target(kind, name.text, faults);
      point_at(faults, before, name.span);
    }
  }

  std::optional<BatchRow> read(const BatchLine& line) {
    BatchRow row;
    for (const BatchValue& value : line.values) {
      const auto& target = targets_[value.name];
      if (target)
        add_value(row, *target, value_of(*target, line, value), value.span);
      if (batch_.names[value.name].text != "id") continue;
      row.id = trim(value.text);
      row.span = value.span;
    }
    if (!row.id.empty()) return row;
    add_fault(faults_, {line.span.begin, line.span.begin + 1}, "missing-field",
              "a line without an `id`", "say which record it is about");
    return std::nullopt;
  }

 private:
  std::optional<Tree> value_of(const FieldTarget& target, const BatchLine& line,
                               const BatchValue& value) {
    const std::size_t before = faults_.size();
    if (value.node == nullptr) {
      auto tree = read_value(target.schema(), value.text, faults_);
      point_at(faults_, before, value.span);
      return tree;
    }
    auto tree =
        read_value(target.schema(), line.json->document, *value.node, faults_);
    for (std::size_t i = before; i < faults_.size(); ++i)
      faults_[i].span = line.json->in_batch(faults_[i].span);
    return tree;
  }

  const Batch& batch_;
  std::vector<Finding>& faults_;
  std::vector<std::optional<FieldTarget>> targets_;
};

/// Reports a header without a column of ids.
bool check_header(const Batch& batch, std::vector<Finding>& faults) {
  const auto& names = batch.names;
  const auto is_id = [](const BatchName& name) { return name.text == "id"; };
  if (!batch.has_header || names.empty() ||
      std::any_of(names.begin(), names.end(), is_id))
    return true;
  add_fault(faults, {names.front().span.begin, names.back().span.end},
            "missing-field", "the header names no column `id`",
            "write a header such as `id,name,school`");
  return false;
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
  std::vector<BatchRow> rows;
  const Batch batch = read_batch_text(text, faults);
  RowReader reader(kind, batch, faults);
  if (!check_header(batch, faults)) return rows;
  for (const BatchLine& line : batch.lines)
    if (auto row = reader.read(line)) rows.push_back(std::move(*row));
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
