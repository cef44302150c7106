#include "stint/workflow/what_if.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/hours.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/field_target.hpp"
#include "stint/workflow/view.hpp"

namespace stint {
namespace {

constexpr std::array kinds{Kind::project, Kind::business, Kind::student};

/// What stands before and after the operator.
struct Parts {
  std::string_view place;
  char operation = '=';
  std::string_view value;
};

[[noreturn]] void refuse(std::string_view text, const std::string& why) {
  throw Error(fmt::format("`{}` is no change to suppose: {}", text, why),
              "write FIELD.ID+N, FIELD.ID-N or FIELD.ID=VALUE, such as "
              "`seats.bakery-website+1`");
}

Parts parts_of(std::string_view text) {
  const std::size_t equals = text.find('=');
  const std::size_t at =
      equals != std::string_view::npos ? equals : text.find_last_of("+-");
  if (at == std::string_view::npos || at + 1 == text.size())
    refuse(text, "it says no value");
  return {text.substr(0, at), text[at], text.substr(at + 1)};
}

/// The record whose id ends `place`, and the field before it.
struct Found {
  RecordRef record;
  std::string field;
};

bool exists(const Program& program, Kind kind, std::string_view id) {
  switch (kind) {
    case Kind::project:
      return program.projects.find(ProjectId::unchecked(id)) != nullptr;
    case Kind::business:
      return program.businesses.find(BusinessId::unchecked(id)) != nullptr;
    default:
      return program.students.find(StudentId::unchecked(id)) != nullptr;
  }
}

/// Every way to read `place`: a record of one kind, or of another.
std::vector<Found> readings(const Program& program, std::string_view place) {
  std::vector<Found> found;
  for (std::size_t dot = place.find('.'); dot != std::string_view::npos;
       dot = place.find('.', dot + 1)) {
    const std::string_view id = place.substr(dot + 1);
    for (const Kind kind : kinds) {
      std::vector<Finding> faults;
      if (exists(program, kind, id) &&
          find_target(kind, place.substr(0, dot), faults))
        found.push_back(
            {{kind, std::string(id)}, std::string(place.substr(0, dot))});
    }
  }
  return found;
}

/// Why `place` cannot be read: the id or the field is not there.
std::string why_not_found(const Program& program, std::string_view place) {
  const std::size_t dot = place.rfind('.');
  if (dot == std::string_view::npos) return "it names no record";
  const std::string_view id = place.substr(dot + 1);
  for (const Kind kind : kinds)
    if (exists(program, kind, id))
      return fmt::format("{} has no field `{}`", with_article(singular(kind)),
                         place.substr(0, dot));
  std::vector<std::string> ids;
  for (const Kind kind : kinds)
    for (std::string& known : ids_of(program, kind))
      ids.push_back(std::move(known));
  const std::string near = nearest(std::string(id), ids);
  return fmt::format("there is no project, business or student `{}`{}", id,
                     near.empty() ? "" : "; did you mean `" + near + "`?");
}

/// What stands at one step of a path inside `value`; null for nothing.
const Value* step_into(const Value& value, const PathStep& step) {
  const auto& key = std::get<std::string>(step);
  if (const auto* list = std::get_if<Value::List>(&value.content)) {
    std::int64_t index = 0;
    const auto size = static_cast<std::int64_t>(list->size());
    return parse_count(key, size - 1, index)
               ? &(*list)[static_cast<std::size_t>(index)]
               : nullptr;
  }
  const Value* found = value.find(key);
  // Hours stand under a name that says what they are counted in.
  return found != nullptr ? found : value.find(key + "_minutes");
}

/// The number that the place holds; hours are minutes.
std::optional<std::int64_t> number_in(const Ledger& ledger, const Found& found,
                                      const FieldPath& path, Date day) {
  const auto view = make_view(ledger, found.record.kind, day);
  const auto& fields = view->schema().fields;
  const auto first =
      std::find_if(fields.begin(), fields.end(), [&](const FieldSchema& field) {
        return field.name == std::get<std::string>(path.front());
      });
  if (first == fields.end()) return std::nullopt;
  const Value value =
      view->field(view->find(found.record.id),
                  static_cast<std::size_t>(first - fields.begin()));
  const Value* at = &value;
  for (std::size_t i = 1; i < path.size() && at != nullptr; ++i)
    at = step_into(*at, path[i]);
  const auto* number =
      at == nullptr ? nullptr : std::get_if<std::int64_t>(&at->content);
  if (number == nullptr) return std::nullopt;
  return *number;
}

/// What is added, in the units of the field: a whole number, or hours.
std::optional<std::int64_t> amount_of(const Parts& parts, Type type) {
  if (type == Type::hours) {
    const auto hours = parse_hours(parts.value);
    if (!hours) return std::nullopt;
    return hours->minutes;
  }
  constexpr std::int64_t most = 1'000'000;
  std::int64_t amount = 0;
  if (!parse_count(parts.value, most, amount)) return std::nullopt;
  return amount;
}

}  // namespace

WhatIf read_what_if(const Ledger& ledger, std::string_view text, Date day) {
  const Parts parts = parts_of(text);
  const std::vector<Found> all = readings(ledger.program(), parts.place);
  if (all.empty()) refuse(text, why_not_found(ledger.program(), parts.place));
  if (all.size() > 1)
    refuse(text, fmt::format("there is {} and {} of that id",
                             with_article(singular(all[0].record.kind)),
                             with_article(singular(all[1].record.kind))));
  const Found* found = &all.front();
  if (parts.operation == '=')
    return {found->record, fmt::format("{}={}", found->field, parts.value)};
  std::vector<Finding> faults;
  const FieldTarget target =
      *find_target(found->record.kind, found->field, faults);
  const Type type = target.schema().type;
  const auto amount = amount_of(parts, type);
  if (!amount) refuse(text, fmt::format("`{}` is no number", parts.value));
  const auto now = number_in(ledger, *found, target.path, day);
  if (!now)
    refuse(text, fmt::format("`{}` of {} holds no number; give one with `=`",
                             found->field, found->record.id));
  const std::int64_t then =
      parts.operation == '+' ? *now + *amount : *now - *amount;
  if (then < 0) refuse(text, fmt::format("it would be {}", then));
  return {found->record,
          fmt::format("{}={}", found->field,
                      type == Type::hours
                          ? str(Hours{static_cast<std::int32_t>(then)})
                          : std::to_string(then))};
}

}  // namespace stint
