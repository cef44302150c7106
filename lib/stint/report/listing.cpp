#include "stint/report/listing.hpp"

#include "stint/base/csv.hpp"
#include "stint/report/value_text.hpp"

namespace stint {
namespace {

std::string cell(const Listing& listing, std::size_t record,
                 const Lookup& column, Audience audience) {
  const Value field = listing.view->field(record, column.field);
  // The value itself where the path goes no deeper, so that ties stay ties.
  if (column.keys.empty()) return value_text(column.schema, field, audience);
  return values_text(item_of(column.schema), values_at(column, field),
                     audience);
}

std::vector<std::string> cells(const Listing& listing, std::size_t record,
                               Audience audience) {
  std::vector<std::string> result;
  for (const Lookup& column : listing.columns)
    result.push_back(cell(listing, record, column, audience));
  return result;
}

}  // namespace

std::vector<std::size_t> select(const View& view, const Where* condition) {
  std::vector<std::size_t> records;
  for (std::size_t record = 0; record < view.size(); ++record) {
    const auto field = [&](std::size_t index) {
      return view.field(record, index);
    };
    if (condition == nullptr || condition->matches(field))
      records.push_back(record);
  }
  return records;
}

std::string listing_table(const Listing& listing, const TableLayout& layout,
                          Sparse sparse) {
  std::vector<TableColumn> columns;
  for (const Lookup& column : listing.columns)
    columns.push_back({column.text,
                       is_numeric(column.schema) ? TableColumn::Align::right
                                                 : TableColumn::Align::left,
                       column.json == "id" ? TableColumn::Keep::all
                                           : TableColumn::Keep::nothing});
  TextTable table(std::move(columns));
  for (const std::size_t record : listing.records)
    table.add(cells(listing, record, Audience::table));
  if (table.empty()) return {};
  if (sparse == Sparse::drop_empty) table.drop_empty_columns();
  return table.str(layout);
}

std::string listing_csv(const Listing& listing) {
  std::vector<std::string> headings;
  for (const Lookup& column : listing.columns) headings.push_back(column.json);
  std::string text = csv_line(headings);
  for (const std::size_t record : listing.records)
    text += csv_line(cells(listing, record, Audience::csv));
  return text;
}

std::string listing_ids(const Listing& listing) {
  std::string text;
  for (const std::size_t record : listing.records)
    text += listing.view->id(record) + '\n';
  return text;
}

std::vector<Value> listing_values(const Listing& listing) {
  std::vector<Value> values;
  for (const std::size_t record : listing.records) {
    Value::Members members{{"id", listing.view->id(record)}};
    for (const Lookup& column : listing.columns) {
      if (column.json == "id") continue;
      const Value field = listing.view->field(record, column.field);
      if (column.keys.empty()) {
        if (!field.missing()) members.emplace_back(column.json, field);
        continue;
      }
      const auto found = values_at(column, field);
      if (found.size() == 1) members.emplace_back(column.json, *found.front());
      if (found.size() < 2) continue;
      Value::List list;
      for (const Value* value : found) list.push_back(*value);
      members.emplace_back(column.json, std::move(list));
    }
    values.emplace_back(std::move(members));
  }
  return values;
}

}  // namespace stint
