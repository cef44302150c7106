// Cells that are read, written and read again are the same; and a batch of
// lines is read, or refused with places.
#include "stint/base/csv.hpp"

#include "stint/workflow/batch_text.hpp"
#include "support/fuzzing.hpp"

namespace stint::testing {
namespace {

std::vector<std::string> texts_of(const CsvRow& row) {
  std::vector<std::string> texts;
  for (const CsvCell& cell : row) texts.push_back(cell.text);
  return texts;
}

void check_csv(std::string_view input) {
  std::vector<Finding> faults;
  const std::vector<CsvRow> rows = read_csv(input, faults);
  require_sound(faults, input);
  if (!faults.empty()) return;
  std::string written;
  for (const CsvRow& row : rows) {
    for (const CsvCell& cell : row) {
      require(cell.span.end <= input.size(), "a cell has a place");
    }
    written += csv_line(texts_of(row));
  }
  const std::vector<CsvRow> again = read_csv(written, faults);
  require(faults.empty(), "what was written has no faults");
  require(again.size() == rows.size(), "as many rows are read again");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    require(texts_of(again[i]) == texts_of(rows[i]), "the cells are the same");
  }
}

void check_batch(std::string_view input) {
  std::vector<Finding> faults;
  const Batch batch = read_batch_text(input, faults);
  require_sound(faults, input);
  for (const BatchName& name : batch.names) {
    require(name.span.end <= input.size(), "a name has a place");
  }
  for (const BatchLine& line : batch.lines) {
    require(line.span.end <= input.size(), "a line has a place");
    for (const BatchValue& value : line.values) {
      require(value.name < batch.names.size(), "a value has a name");
      require(
          value.span.begin <= value.span.end && value.span.end <= input.size(),
          "a value has a place");
    }
  }
}

}  // namespace

void fuzz(std::string_view input) {
  check_csv(input);
  check_batch(input);
}

}  // namespace stint::testing
