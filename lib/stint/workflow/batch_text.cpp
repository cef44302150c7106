#include "stint/workflow/batch_text.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
/// `\ud83d`
constexpr std::size_t escape_size = 6;
/// What a pair of escapes is longer than `\U0001f600`.
constexpr std::uint32_t pair_excess = 2;

Span span_of(const CsvRow& row) {
  return {row.front().span.begin, row.back().span.end};
}

/// The names of the header, and for each of its cells which one it is: none for
/// a name that stood there before.
std::vector<std::optional<std::size_t>> read_header(
    const CsvRow& row, std::vector<BatchName>& names,
    std::vector<Finding>& faults) {
  std::vector<std::optional<std::size_t>> columns;
  std::set<std::string, std::less<>> seen;
  for (const CsvCell& cell : row) {
    const std::string name(trim(cell.text));
    const bool is_new = seen.insert(name).second;
    columns.push_back(is_new ? std::optional(names.size()) : std::nullopt);
    if (is_new)
      names.push_back({name, cell.span});
    else
      faults.push_back({.span = cell.span,
                        .check = "repeated",
                        .message = fmt::format("a second column `{}`",
                                               shorten(printable(name), 60))});
  }
  return columns;
}

Batch read_csv_batch(std::string_view text, std::vector<Finding>& faults) {
  std::vector<Finding> broken;
  const std::vector<CsvRow> rows = read_csv(text, broken);
  std::set<std::uint32_t> places;
  for (const Finding& fault : broken) places.insert(fault.span.begin);
  const auto is_broken = [&places](Span row) {
    const auto at = places.lower_bound(row.begin);
    return at != places.end() && *at <= row.end;
  };
  faults.insert(faults.end(), broken.begin(), broken.end());
  Batch batch{.has_header = true};
  if (rows.empty() || is_broken(span_of(rows.front()))) return batch;
  const auto columns = read_header(rows.front(), batch.names, faults);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const CsvRow& row = rows[i];
    if (is_broken(span_of(row))) continue;
    BatchLine& line = batch.lines.emplace_back();
    line.span = span_of(row);
    for (std::size_t k = 0; k < row.size(); ++k)
      if (columns[k] && !trim(row[k].text).empty())
        line.values.push_back({*columns[k], row[k].span, row[k].text});
  }
  return batch;
}

/// The UTF-16 unit that is escaped at `at`.
std::optional<std::uint32_t> unit_at(std::string_view text, std::size_t at) {
  const std::string_view escape = text.substr(at, escape_size);
  if (escape.size() < escape_size || !escape.starts_with("\\u"))
    return std::nullopt;
  std::uint32_t unit = 0;
  const char* end = escape.data() + escape.size();
  const auto result = std::from_chars(escape.data() + 2, end, unit, 16);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return unit;
}

/// The character that two escapes at `at` are in JSON.
std::optional<std::uint32_t> pair_at(std::string_view text, std::size_t at) {
  const auto high = unit_at(text, at);
  if (!high || *high < 0xd800 || *high > 0xdbff) return std::nullopt;
  const auto low = unit_at(text, at + escape_size);
  if (!low || *low < 0xdc00 || *low > 0xdfff) return std::nullopt;
  return 0x10000 + ((*high - 0xd800) << 10U) + (*low - 0xdc00);
}

/// YAML has no surrogates: `\ud83d\ude00` becomes `\U0001f600`.
void join_surrogates(std::string_view line, ScannedLine& scanned) {
  bool in_quotes = false;
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] == '"') in_quotes = !in_quotes;
    const bool is_escape = in_quotes && line[at] == '\\';
    const auto character =
        is_escape ? pair_at(line, at) : std::optional<std::uint32_t>();
    if (character) {
      scanned.text += fmt::format("\\U{:08x}", *character);
      scanned.joined.push_back(static_cast<std::uint32_t>(scanned.text.size()));
      at += 2 * escape_size;
      continue;
    }
    const std::size_t size = is_escape ? 2 : 1;
    scanned.text += line.substr(at, size);
    at += size;
  }
}

/// Adds the object in `line`, which begins at `begin`, to `batch`.
void read_json_line(std::string_view line, std::uint32_t begin, Batch& batch,
                    std::vector<Finding>& faults) {
  auto scanned = std::make_unique<ScannedLine>();
  scanned->begin = begin;
  join_surrogates(line, *scanned);
  std::vector<Finding> found;
  yaml::scan_value(scanned->text, scanned->document, found);
  const Document& document = scanned->document;
  const Node& root = document.root();
  if (found.empty() && root.kind != NodeKind::mapping)
    found.push_back(
        {.span = root.span,
         .check = "wrong-shape",
         .message = "a line that is no JSON object",
         .help = "write `{\"NAME\": …, \"NAME\": …}` on each line"});
  for (Finding& fault : found) {
    fault.span = scanned->in_batch(fault.span);
    faults.push_back(std::move(fault));
  }
  if (!found.empty()) return;
  BatchLine& result = batch.lines.emplace_back();
  result.span = {begin, begin + static_cast<std::uint32_t>(line.size())};
  for (const Node& member : document.children(root)) {
    if (member.kind == NodeKind::empty ||
        (member.style == Style::plain && member.text == "null"))
      continue;
    result.values.push_back({batch.names.size(), scanned->in_batch(member.span),
                             std::string(member.text), &member});
    batch.names.push_back(
        {std::string(member.key), scanned->in_batch(member.key_span)});
  }
  result.json = std::move(scanned);
}

}  // namespace

Span ScannedLine::in_batch(Span span) const {
  const auto moved = [this](std::uint32_t at) {
    const auto before = std::upper_bound(joined.begin(), joined.end(), at);
    return begin + at +
           pair_excess * static_cast<std::uint32_t>(before - joined.begin());
  };
  return {moved(span.begin), moved(span.end)};
}

Batch read_batch_text(std::string_view text, std::vector<Finding>& faults) {
  std::string_view content = text;
  if (content.starts_with(byte_order_mark))
    content.remove_prefix(byte_order_mark.size());
  const std::size_t first = content.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || content[first] != '{')
    return read_csv_batch(text, faults);
  Batch batch;
  for (const std::string_view part : split(content, '\n')) {
    const std::string_view line = trim(part);
    if (line.empty()) continue;
    const auto begin = static_cast<std::uint32_t>(line.data() - text.data());
    read_json_line(line, begin, batch, faults);
  }
  return batch;
}

}  // namespace stint
