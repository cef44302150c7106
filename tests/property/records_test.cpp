// What a field table writes, it reads back: over every record of the example.

#include <set>
#include <string>

#include <doctest/doctest.h>

#include "stint/exchange/json.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/store/store.hpp"
#include "stint/yaml/quote.hpp"
#include "stint/yaml/scanner.hpp"

using namespace stint;

namespace {

Snapshot example() {
  PosixFileSystem files(std::string(STINT_SOURCE_DIR) + "/examples/naperville");
  Store store(files, "test");
  return store.read(everything);
}

template <class R>
R read_back(const std::string& text, std::vector<Finding>& faults) {
  Document document;
  yaml::scan(text, document, faults, {.bytes = text.size()});
  Reader reader(document, faults);
  R record;
  FieldSet seen;
  if (document.root().kind != NodeKind::empty)
    table<R>().read_fields(reader, document.root(), record, seen);
  table<R>().require(reader, document.root(), record, seen);
  return record;
}

template <class R>
std::string shown(const R& record) {
  return to_json(table<R>().value(record), JsonLayout::indented);
}

/// How many records were written and read back.
template <class R>
std::size_t check_round_trips(const Program& program) {
  for (const R& record : records<R>(program)) {
    CAPTURE(record.id.str());
    const std::string text = yaml::write_document(table<R>().write(record));
    CAPTURE(text);
    std::vector<Finding> faults;
    const R again = read_back<R>(text, faults);
    CHECK(faults.empty());
    CHECK(shown(again) == shown(record));
  }
  return records<R>(program).size();
}

void check_names(const ObjectSchema& object, std::set<std::string>& visited) {
  if (!visited.insert(std::string(object.name)).second) return;
  CAPTURE(object.name);
  CHECK(object.fields.size() <= FieldSet().size());
  std::set<std::string> names;
  std::set<std::string> keys;
  for (const FieldSchema& field : object.fields) {
    CAPTURE(field.name);
    CHECK(names.insert(std::string(field.name)).second);
    CHECK(keys.insert(field.json_key()).second);
    CHECK(field.meaning.ends_with('.'));
    for (const Schema* schema = &field.schema; schema != nullptr;
         schema = schema->item)
      if (schema->object != nullptr) check_names(*schema->object, visited);
  }
  if (!object.shorthand.empty())
    CHECK(object.find(object.shorthand) != nullptr);
}

}  // namespace

TEST_CASE("every record of the example is written and read back the same") {
  const Snapshot snapshot = example();
  REQUIRE(snapshot.broken.empty());
  std::size_t count = 0;
  for (const KindName& name : kind_names())
    if (name.kind != Kind::program)
      with_kind(name.kind, [&]<class R>() {
        count += check_round_trips<R>(snapshot.program);
      });
  MESSAGE(count << " records");
  CHECK(count > 300);
  std::vector<Finding> faults;
  const Settings& settings = snapshot.program.settings;
  const auto again = read_back<Settings>(
      yaml::write_document(table<Settings>().write(settings)), faults);
  CHECK(faults.empty());
  CHECK(shown(again) == shown(settings));
}

TEST_CASE("no table names a field twice, and each field has its meaning") {
  std::set<std::string> visited;
  for (const KindName& name : kind_names())
    check_names(schema_of(name.kind), visited);
  CHECK(visited.size() > 30);
}
