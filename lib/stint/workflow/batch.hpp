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
struct PlacementLine {
  BatchPlace where;
  /// By the names of the columns; nothing is empty.
  std::vector<std::pair<std::string, BatchCell>> cells;
  std::vector<Finding> faults;
};

/// Reads `text`, which came from `file` (`read_batch_text`). A last line
/// without cells holds the faults of lines that could not be read, and of names
/// that are not among `known`; with such a name in the header there is no other
/// one. Throws `Error` if there is nothing to carry out.
STINT_EXPORT std::vector<PlacementLine> read_placement_lines(
    std::string text, const std::string& file,
    std::span<const std::string_view> known);

/// Values as they are written on the command line; they throw `Error` with an
/// example.
STINT_EXPORT void read_cell(const BatchCell& cell, std::string& value);
STINT_EXPORT void read_cell(const BatchCell& cell,
                            std::optional<std::string>& value);
STINT_EXPORT void read_cell(const BatchCell& cell, bool& value);
STINT_EXPORT void read_cell(const BatchCell& cell, std::optional<bool>& value);
/// A whole number from 0 to 100,000.
STINT_EXPORT void read_cell(const BatchCell& cell, std::optional<int>& value);
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
    std::string text, const std::string& file, const Request& standard,
    const std::vector<BatchColumn<Request>>& columns) {
  std::vector<std::string_view> names;
  for (const auto& column : columns) names.push_back(column.name);
  std::vector<Request> requests;
  for (auto& line : read_placement_lines(std::move(text), file, names)) {
    Request& request = requests.emplace_back(standard);
    for (const auto& [name, cell] : line.cells)
      for (const auto& column : columns) {
        if (column.name != name) continue;
        try {
          column.read(cell, request);
        } catch (const Error& error) {
          line.faults.push_back({.span = line.where.cells.at(name),
                                 .message = name + ": " + error.what(),
                                 .help = error.help()});
        }
      }
    request.subject.where = std::move(line.where);
    request.subject.faults = std::move(line.faults);
  }
  return requests;
}

}  // namespace stint
