#include "stint/exchange/record_json.hpp"

#include <utility>
#include <variant>

#include "stint/exchange/json.hpp"

namespace stint {
namespace {

Value::List records_of(const Listing& listing, Members members) {
  if (members == Members::columns) return listing_values(listing);
  Value::List records;
  for (const std::size_t record : listing.records)
    records.push_back(listing.view->record(record));
  return records;
}

}  // namespace

std::string record_json(const View& view, std::size_t record) {
  Value all = view.record(record);
  auto& members = std::get<Value::Members>(all.content);
  members.insert(members.begin(), {"record", view.schema().name});
  return json_document(std::move(members));
}

std::string listing_json(const Listing& listing, Members members) {
  // The kind as commands name it; every view is of one.
  const Kind kind = *parse_kind(listing.view->schema().name);
  return json_document(
      {{"kind", plural(kind)}, {"records", records_of(listing, members)}});
}

std::string listing_json_lines(const Listing& listing, Members members) {
  std::string text;
  for (const Value& record : records_of(listing, members))
    text += to_json(record, JsonLayout::compact) + '\n';
  return text;
}

}  // namespace stint
