#include "stint/workflow/lookup.hpp"

#include <algorithm>
#include <variant>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

// One part of a path, unescaped, and its bytes.
struct Step {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Step> steps_of(std::string_view path) {
  std::vector<Step> steps(1);
  for (std::size_t at = 0; at < path.size(); ++at) {
    const bool escaped = path[at] == '\\' && at + 1 < path.size();
    if (path[at] == '.') {
      steps.push_back({"", at + 1, at + 1});
      continue;
    }
    if (escaped) ++at;
    steps.back().text += path[at];
    steps.back().end = at + 1;
  }
  for (const Step& step : steps)
    if (step.text.empty())
      throw TextError("`" + printable(path) + "` names no field",
                      "write a field's name, or several with a dot between "
                      "them, such as `skills.web-design`",
                      0, path.size());
  return steps;
}

// `{students: 1}` is spoken of as students, a `student's skill` as it is.
std::string spoken(const ObjectSchema& object) {
  if (const auto kind = parse_kind(object.name))
    return std::string(plural(*kind)) + " have";
  return "a " + std::string(object.name) + " has";
}

// Some kinds have more fields than a line holds.
std::string fields_in_lines(const std::vector<std::string>& names) {
  constexpr std::size_t width = 80;
  constexpr std::string_view indent = "\n      ";
  std::string text = "the fields are";
  std::size_t used = indent.size() - 1 + text.size();
  for (const std::string& name : names) {
    const bool fits = used + name.size() + 2 <= width;
    text += (fits ? " " : indent);
    text += name;
    if (&name != &names.back()) text += ',';
    used = (fits ? used + 1 : indent.size() - 1) + name.size() + 1;
  }
  return text;
}

[[noreturn]] void refuse_field(const ObjectSchema& object, const Step& step) {
  std::vector<std::string> names;
  for (const FieldSchema& field : object.fields) {
    names.emplace_back(field.name);
    if (field.json_key() != field.name) names.push_back(field.json_key());
  }
  const std::string guess = nearest(step.text, names);
  throw TextError(
      spoken(object) + " no field `" + printable(step.text) + "`",
      guess.empty() ? fields_in_lines(names) : "did you mean `" + guess + "`?",
      step.begin, step.end);
}

// A field by either of its names; by its JSON key, hours are minutes.
struct FoundField {
  std::size_t index = 0;
  Schema schema;
  std::string json;
};

FoundField find_field(const ObjectSchema& object, const Step& step) {
  for (std::size_t i = 0; i < object.fields.size(); ++i) {
    const FieldSchema& field = object.fields[i];
    if (field.name == step.text) return {i, field.schema, field.json_key()};
  }
  for (std::size_t i = 0; i < object.fields.size(); ++i) {
    const FieldSchema& field = object.fields[i];
    if (field.json_key() == step.text)
      return {i, {.type = Type::count, .max = max_hours.minutes}, step.text};
  }
  refuse_field(object, step);
}

void follow(Lookup& lookup, const Step& step, const KnownIds* known) {
  const Schema& around = item_of(lookup.schema);
  if (around.type == Type::object) {
    FoundField found = find_field(*around.object, step);
    lookup.keys.push_back(std::move(found.json));
    lookup.schema = found.schema;
  } else if (around.type == Type::map) {
    if (known != nullptr && around.key != nullptr)
      known->require(around.key->target, step.text, step.begin, step.end);
    lookup.keys.push_back(step.text);
    lookup.schema = *around.item;
  } else {
    throw TextError("there is nothing below `" + printable(lookup.text) +
                        "`: it is " + std::string(described(around.type)),
                    "leave out `." + printable(step.text) + "`", step.begin,
                    step.end);
  }
}

void collect(const Value& value, std::span<const std::string> keys,
             std::vector<const Value*>& found) {
  if (const auto* list = std::get_if<Value::List>(&value.content)) {
    for (const Value& item : *list) collect(item, keys, found);
  } else if (keys.empty()) {
    if (!value.missing()) found.push_back(&value);
  } else if (const Value* member = value.find(keys.front())) {
    collect(*member, keys.subspan(1), found);
  }
}

// The place of a choice among its words.
std::ptrdiff_t place_of(std::span<const std::string_view> words,
                        const Value& value) {
  const auto* text = std::get_if<std::string>(&value.content);
  if (text == nullptr) return -1;
  return std::find(words.begin(), words.end(), *text) - words.begin();
}

std::optional<CountRange> range_in(const Value& value) {
  const auto* text = std::get_if<std::string>(&value.content);
  return text == nullptr ? std::nullopt : parse_count_range(*text);
}

std::vector<std::string> ids_for(const Program& program, Target target) {
  std::vector<std::string> ids;
  const auto add = [&](Kind kind) {
    for (std::string& id : ids_of(program, kind)) ids.push_back(std::move(id));
  };
  if (target == Target::school) add(Kind::school);
  if (target == Target::skill) add(Kind::skill);
  if (target == Target::pathway) add(Kind::pathway);
  if (target == Target::student) add(Kind::student);
  if (target == Target::round) add(Kind::round);
  if (target == Target::project || target == Target::project_or_business)
    add(Kind::project);
  if (target == Target::business || target == Target::project_or_business)
    add(Kind::business);
  if (target == Target::staff)
    for (const auto& entry : program.settings.staff)
      ids.push_back(entry.first.str());
  if (target == Target::place)
    for (const PlaceId& place : program.settings.places)
      ids.push_back(place.str());
  return ids;
}

std::string_view spoken(Target target) {
  constexpr std::array<std::string_view, 13> words{"",
                                                   "school",
                                                   "skill",
                                                   "pathway",
                                                   "rule",
                                                   "student",
                                                   "business",
                                                   "project",
                                                   "round",
                                                   "member of the staff",
                                                   "person",
                                                   "place",
                                                   "project or business"};
  return words[static_cast<std::size_t>(target)];
}

}  // namespace

void KnownIds::require(Target target, const std::string& id, std::size_t begin,
                       std::size_t end) const {
  const auto ids = ids_for(program, target);
  // Nothing is known of rules, which may be shipped, of people and of words.
  if (ids.empty() || std::find(ids.begin(), ids.end(), id) != ids.end()) return;
  for (const RecordRef& record : broken)
    if (record.id == id) return;
  const std::string guess = nearest(id, ids);
  throw TextError(
      "no " + std::string(spoken(target)) + " `" + printable(id) + "`",
      guess.empty() ? "" : "did you mean `" + guess + "`?", begin, end);
}

const Schema& item_of(const Schema& schema) {
  const Schema* item = &schema;
  while ((item->type == Type::list || item->type == Type::ranking) &&
         item->item != nullptr)
    item = item->item;
  return *item;
}

Lookup look_up(const ObjectSchema& object, std::string_view path,
               const KnownIds* known) {
  const auto steps = steps_of(path);
  FoundField found = find_field(object, steps.front());
  Lookup lookup{.text = steps.front().text,
                .json = std::move(found.json),
                .field = found.index,
                .schema = found.schema};
  for (std::size_t i = 1; i < steps.size(); ++i) {
    follow(lookup, steps[i], known);
    lookup.text += '.' + steps[i].text;
    lookup.json += '.' + lookup.keys.back();
  }
  return lookup;
}

std::vector<const Value*> values_at(const Lookup& lookup, const Value& field) {
  std::vector<const Value*> found;
  collect(field, lookup.keys, found);
  return found;
}

std::strong_ordering compare_values(const Schema& schema, const Value& a,
                                    const Value& b) {
  if (schema.type == Type::choice)
    return place_of(schema.words, a) <=> place_of(schema.words, b);
  if (schema.type == Type::count_range) return range_in(a) <=> range_in(b);
  if (schema.type == Type::object && !schema.object->shorthand.empty()) {
    const FieldSchema* field = schema.object->find(schema.object->shorthand);
    const Value* left = a.find(field->json_key());
    const Value* right = b.find(field->json_key());
    if (left != nullptr && right != nullptr)
      return compare_values(field->schema, *left, *right);
  }
  return std::visit(
      [&b](const auto& left) -> std::strong_ordering {
        using T = std::decay_t<decltype(left)>;
        if constexpr (std::is_same_v<T, bool> ||
                      std::is_same_v<T, std::int64_t> ||
                      std::is_same_v<T, Money>) {
          if (const T* right = std::get_if<T>(&b.content))
            return left <=> *right;
        } else if constexpr (std::is_same_v<T, std::string>) {
          if (const T* right = std::get_if<T>(&b.content))
            return left.compare(*right) <=> 0;
        }
        return std::strong_ordering::equal;
      },
      a.content);
}

}  // namespace stint
