#include "stint/workflow/view.hpp"

#include <algorithm>

#include "stint/base/text.hpp"
#include "stint/workflow/derived.hpp"

namespace stint {
namespace {

template <class R>
class KindView final : public View {
 public:
  KindView(const Ledger& ledger, Date day, Sealed sealed)
      : ledger_(ledger), day_(day) {
    schema_ = table<R>().schema();
    schema_.fields.insert(schema_.fields.begin(),
                          {"id",
                           "The record's id, which is its file's name.",
                           {.type = Type::text}});
    getters_.resize(schema_.fields.size());
    for (const Derived<R>& derived : derived_fields<R>())
      if (sealed == Sealed::hidden || !seals(derived)) add(derived);
  }

  const ObjectSchema& schema() const override { return schema_; }
  bool is_derived(std::size_t field) const override {
    return getters_[field] != nullptr;
  }

  std::size_t size() const override { return all().size(); }
  std::string id(std::size_t record) const override {
    return at(record).id.str();
  }

  Value field(std::size_t record, std::size_t field) const override {
    if (field == 0) return id(record);
    if (getters_[field] != nullptr)
      return getters_[field](ledger_, at(record), day_);
    const Field<R>& stored = table<R>().fields()[field - 1];
    return stored.present(at(record)) ? stored.value(at(record)) : Value();
  }

 private:
  using Getter = Value (*)(const Ledger&, const R&, Date);

  /// Of placements, the one that stands before the record's own field.
  static bool seals(const Derived<R>& derived) {
    return R::kind == Kind::placement && derived.schema.name == "evaluations";
  }

  void add(const Derived<R>& derived) {
    for (std::size_t i = 1; i < schema_.fields.size(); ++i) {
      if (schema_.fields[i].name != derived.schema.name) continue;
      schema_.fields[i] = derived.schema;
      getters_[i] = derived.value;
      return;
    }
    schema_.fields.push_back(derived.schema);
    getters_.push_back(derived.value);
  }

  const Records<R>& all() const { return records<R>(ledger_.program()); }
  const R& at(std::size_t record) const {
    return *(all().begin() + static_cast<std::ptrdiff_t>(record));
  }

  const Ledger& ledger_;
  Date day_;
  ObjectSchema schema_;
  /// Null for a field of the record itself.
  std::vector<Getter> getters_;
};

class SettingsView final : public View {
 public:
  explicit SettingsView(const Settings& settings) : settings_(settings) {}

  const ObjectSchema& schema() const override {
    return table<Settings>().schema();
  }
  bool is_derived(std::size_t) const override { return false; }
  std::size_t size() const override { return 1; }
  std::string id(std::size_t) const override { return {}; }
  Value field(std::size_t, std::size_t field) const override {
    const Field<Settings>& stored = table<Settings>().fields()[field];
    return stored.present(settings_) ? stored.value(settings_) : Value();
  }

 private:
  const Settings& settings_;
};

std::vector<std::string_view> names_in(std::string_view text) {
  std::vector<std::string_view> names;
  for (const std::string_view part : split(text, ','))
    names.push_back(trim(part));
  return names;
}

// A missing value, and so none to compare, comes last in either direction.
std::strong_ordering compare_by(const SortKey& key, const Value& a,
                                const Value& b) {
  const auto left = values_at(key.lookup, a);
  const auto right = values_at(key.lookup, b);
  if (left.empty() || right.empty()) return left.empty() <=> right.empty();
  const auto order =
      compare_values(item_of(key.lookup.schema), *left.front(), *right.front());
  return key.order == SortKey::Order::ascending ? order : 0 <=> order;
}

}  // namespace

View::~View() = default;

Value View::record(std::size_t record) const {
  Value::Members members;
  const auto& fields = schema().fields;
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (Value value = field(record, i); !value.missing())
      members.emplace_back(fields[i].json_key(), std::move(value));
  return members;
}

std::size_t View::find(std::string_view id) const {
  for (std::size_t i = 0; i < size(); ++i)
    if (this->id(i) == id) return i;
  return size();
}

std::unique_ptr<View> make_view(const Ledger& ledger, Kind kind, Date day,
                                Sealed sealed) {
  return with_kind(kind, [&]<class R>() -> std::unique_ptr<View> {
    return std::make_unique<KindView<R>>(ledger, day, sealed);
  });
}

std::unique_ptr<View> settings_view(const Settings& settings) {
  return std::make_unique<SettingsView>(settings);
}

std::vector<std::string_view> default_columns(Kind kind) {
  switch (kind) {
    case Kind::school:
      return {"id", "name", "code", "students"};
    case Kind::skill:
      return {"id", "name", "kind", "students", "projects"};
    case Kind::pathway:
      return {"id", "name", "cluster", "students", "projects"};
    case Kind::student:
      return {"id",      "name",    "school", "grade",
              "pathway", "seeking", "worked", "status"};
    case Kind::business:
      return {"id", "name", "industry", "capacity", "status"};
    case Kind::project:
      return {"id",    "title",      "business", "dates",
              "seats", "seats_left", "hours",    "status"};
    case Kind::placement:
      return {"id", "state", "since", "dates", "worked", "verified"};
    case Kind::round:
      return {"id", "method", "today", "summary.placed", "summary.unplaced"};
    case Kind::rule:
      return {"id", "name", "citation", "origin"};
    case Kind::program:
      break;
  }
  return {"id", "name"};
}

std::vector<Lookup> parse_columns(const ObjectSchema& schema,
                                  std::string_view text) {
  std::vector<Lookup> columns;
  for (const std::string_view name : names_in(text))
    columns.push_back(look_up(schema, name));
  return columns;
}

std::vector<SortKey> parse_sort(const ObjectSchema& schema,
                                std::string_view text) {
  std::vector<SortKey> keys;
  for (std::string_view name : names_in(text)) {
    auto order = SortKey::Order::ascending;
    if (name.starts_with('-')) {
      order = SortKey::Order::descending;
      name.remove_prefix(1);
    }
    keys.push_back({look_up(schema, name), order});
  }
  return keys;
}

void sort_records(const View& view, const std::vector<SortKey>& keys,
                  std::vector<std::size_t>& records) {
  if (keys.empty()) return;
  struct Row {
    std::size_t record = 0;
    std::vector<Value> values;
  };
  std::vector<Row> rows;
  for (const std::size_t record : records) {
    Row& row = rows.emplace_back();
    row.record = record;
    for (const SortKey& key : keys)
      row.values.push_back(view.field(record, key.lookup.field));
  }
  std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const auto order = compare_by(keys[i], a.values[i], b.values[i]);
      if (order != 0) return order < 0;
    }
    return false;
  });
  for (std::size_t i = 0; i < rows.size(); ++i) records[i] = rows[i].record;
}

}  // namespace stint
