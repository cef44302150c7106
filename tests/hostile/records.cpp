#include "hostile/records.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "stint/records/program.hpp"
#include "stint/records/schema.hpp"

namespace stint::hostile {
namespace {

enum class Wanted { always, with_text };

std::string id_of(Target target) {
  switch (target) {
    case Target::school:
      return "north";
    case Target::skill:
      return "web";
    case Target::pathway:
      return "it";
    case Target::student:
      return "s-0";
    case Target::business:
      return "shop";
    case Target::project:
    case Target::project_or_business:
      return "job";
    case Target::staff:
    case Target::person:
      return "kim";
    case Target::place:
      return "remote";
    default:
      return "word";
  }
}

/// A value of a type that holds nothing else; empty for the others.
std::string plain_value(const Schema& schema) {
  switch (schema.type) {
    case Type::word:
      return "word";
    case Type::reference:
      return id_of(schema.target);
    case Type::date:
      return "2026-10-05";
    case Type::date_range:
      return "2026-10-05..2026-11-13";
    case Type::clock:
      return "\"15:30\"";
    case Type::clock_window:
      return "\"mon-fri 15:00-18:00\"";
    case Type::hours:
      return "2";
    case Type::level:
      return "3";
    case Type::count:
      return std::to_string(std::max(schema.min, 1));
    case Type::count_range:
      return "10-12";
    case Type::money:
      return "15.00";
    case Type::percent:
      return "70";
    case Type::flag:
      return "yes";
    case Type::choice:
      return std::string(schema.words.front());
    default:
      return {};
  }
}

/// Writes values, and counts the texts.
class Writer {
 public:
  explicit Writer(std::string scalar) : text_(std::move(scalar)) {}

  std::size_t texts() const { return texts_; }

  /// Nothing where no text is in it and it is not wanted without.
  std::optional<std::string> value(const Schema& schema, Wanted wanted) {
    if (schema.type == Type::text) {
      ++texts_;
      return text_;
    }
    if (schema.type == Type::object) return object(*schema.object, wanted);
    if (schema.type == Type::list || schema.type == Type::ranking) {
      const auto item = value(*schema.item, wanted);
      if (!item) return std::nullopt;
      return "[" + *item + "]";
    }
    if (schema.type == Type::map) {
      const auto item = value(*schema.item, wanted);
      if (!item) return std::nullopt;
      return "{" + plain_value(*schema.key) + ": " + *item + "}";
    }
    if (wanted == Wanted::with_text) return std::nullopt;
    return plain_value(schema);
  }

  /// `name: value` of each field, with `between` in between.
  std::string members(const ObjectSchema& object, const std::string& between) {
    std::string all;
    for (const FieldSchema& field : object.fields) {
      const auto written = value(
          field.schema, field.required ? Wanted::always : Wanted::with_text);
      if (!written) continue;
      if (!all.empty()) all += between;
      all += std::string(field.name) + ": " + *written;
    }
    return all;
  }

 private:
  std::optional<std::string> object(const ObjectSchema& object, Wanted wanted) {
    const std::size_t before = texts_;
    const std::string all = members(object, ", ");
    if (texts_ == before && wanted == Wanted::with_text) return std::nullopt;
    return "{" + all + "}";
  }

  std::string text_;
  std::size_t texts_ = 0;
};

}  // namespace

Record record_of(Kind kind, const std::string& scalar) {
  Writer writer(scalar);
  std::string yaml = writer.members(schema_of(kind), "\n") + "\n";
  return {std::move(yaml), writer.texts()};
}

std::string path_of_record(Kind kind, std::size_t number) {
  return fmt::format("{}/{}.yaml", plural(kind), id_of_record(kind, number));
}

std::string id_of_record(Kind kind, std::size_t number) {
  return fmt::format("{}x-{}", kind == Kind::placement ? "job/" : "", number);
}

}  // namespace stint::hostile
