#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/date.hpp"
#include "stint/base/error.hpp"
#include "stint/base/export.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/values.hpp"
#include "stint/workflow/request.hpp"

namespace stint {

/// One value of a batch line: several texts where a list was written.
using BatchCell = std::vector<std::string>;

/// A column of a batch: the name of an argument or option, and where its value
/// goes in a request. `read` throws `Error` if the value is none.
template <class Request>
struct BatchColumn {
  std::string_view name;
  std::function<void(const BatchCell&, Request&)> read;
};

/// A line of a batch, before its values are understood.
struct BatchLine {
  /// `hours.csv:3`.
  std::string where;
  /// By the names of the columns; nothing is empty.
  std::vector<std::pair<std::string, BatchCell>> cells;
  std::vector<std::string> faults;
};

/// Reads `text`, which came from `file`: CSV with a header, or JSON Lines where
/// it begins with `{` (each line is read as flow YAML, of which JSON is a part;
/// numbers are taken as they are written, `null` is no value). An empty cell is
/// no value. Throws `Error` on what spoils the whole file: no line at all,
/// broken quotes, a column that is not among `known`.
STINT_EXPORT std::vector<BatchLine> read_batch_lines(
    std::string_view text, const std::string& file,
    std::span<const std::string_view> known);

/// Values as they are written on the command line; they throw `Error` with an
/// example.
STINT_EXPORT void read_cell(const BatchCell& cell, std::string& value);
STINT_EXPORT void read_cell(const BatchCell& cell, bool& value);
STINT_EXPORT void read_cell(const BatchCell& cell, std::optional<bool>& value);
STINT_EXPORT void read_cell(const BatchCell& cell, std::optional<Date>& value);
STINT_EXPORT void read_cell(const BatchCell& cell, std::optional<Hours>& value);
STINT_EXPORT void read_cell(const BatchCell& cell,
                            std::optional<ClockTime>& value);
/// A list may also stand in one cell, its items apart by blanks, `,` or `;`.
STINT_EXPORT void read_cell(const BatchCell& cell,
                            std::vector<std::string>& value);
/// The index of the word; throws `Error` with the nearest one.
STINT_EXPORT std::size_t read_word(const BatchCell& cell,
                                   std::span<const std::string_view> words);
template <Choice Enum>
void read_cell(const BatchCell& cell, std::optional<Enum>& value) {
  value = static_cast<Enum>(read_word(cell, Words<Enum>::names));
}

/// The requests of a batch. Every line begins as a copy of `standard`, which is
/// what the command line says of all of them. What is wrong with a value is
/// noted in its line's `subject.faults`.
template <class Request>
std::vector<Request> read_batch_requests(
    std::string_view text, const std::string& file, const Request& standard,
    const std::vector<BatchColumn<Request>>& columns) {
  std::vector<std::string_view> names;
  for (const auto& column : columns) names.push_back(column.name);
  std::vector<Request> requests;
  for (const BatchLine& line : read_batch_lines(text, file, names)) {
    Request& request = requests.emplace_back(standard);
    request.subject.where = line.where;
    request.subject.faults = line.faults;
    for (const auto& [name, cell] : line.cells)
      for (const auto& column : columns) {
        if (column.name != name) continue;
        try {
          column.read(cell, request);
        } catch (const Error& error) {
          request.subject.faults.push_back(
              name + ": " + error.what() +
              (error.help().empty() ? "" : "; " + error.help()));
        }
      }
  }
  return requests;
}

}  // namespace stint
