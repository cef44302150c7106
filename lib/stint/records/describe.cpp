#include "stint/records/describe.hpp"

#include <array>
#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

/// What a reference names, in the singular; in the order of `Target`.
constexpr std::array<std::string_view, 13> target_words{"word",
                                                        "school",
                                                        "skill",
                                                        "pathway",
                                                        "rule",
                                                        "student",
                                                        "business",
                                                        "project",
                                                        "round",
                                                        "staff member",
                                                        "person",
                                                        "place",
                                                        "project or business"};

std::string_view target_word(Target target) {
  return target_words[static_cast<std::size_t>(target)];
}

std::string_view scalar_word(Type type) {
  switch (type) {
    case Type::word:
      return "word";
    case Type::date:
      return "date";
    case Type::date_range:
      return "date range";
    case Type::clock:
      return "clock time";
    case Type::clock_window:
      return "clock window";
    case Type::hours:
      return "length of work";
    case Type::level:
      return "level";
    case Type::count_range:
      return "range of numbers";
    case Type::money:
      return "amount of money";
    case Type::percent:
      return "percentage";
    case Type::flag:
      return "yes or no";
    default:
      return "text";
  }
}

std::string of_object(const ObjectSchema& object) {
  std::vector<std::string> names;
  for (const FieldSchema& field : object.fields) names.emplace_back(field.name);
  return fmt::format("{} {{{}}}", object.name, join(names, ", "));
}

/// The plural, for the items of a list.
std::string several(const Schema& item) {
  switch (item.type) {
    case Type::reference:
      return item.target == Target::place
                 ? "places"
                 : fmt::format("ids of {}",
                               item.target == Target::project_or_business
                                   ? "projects or businesses"
                                   : plural(target_word(item.target)));
    case Type::text:
      return "texts";
    case Type::hours:
      return "lengths of work";
    case Type::choice:
    case Type::object:
      return describe(item);
    case Type::count:
      return fmt::format("numbers, {} to {}", item.min, item.max);
    case Type::list:
    case Type::map:
    case Type::ranking:
      return describe(item);
    default:
      return plural(scalar_word(item.type));
  }
}

}  // namespace

std::string describe(const Schema& schema) {
  switch (schema.type) {
    case Type::reference:
      return schema.target == Target::place
                 ? "place"
                 : fmt::format("id of a {}", target_word(schema.target));
    case Type::count:
      return fmt::format("number, {} to {}", schema.min, schema.max);
    case Type::choice:
      return fmt::format("{}", fmt::join(schema.words, " | "));
    case Type::list:
      return "list of " + several(*schema.item);
    case Type::ranking:
      return "ranking of " + several(*schema.item);
    case Type::map:
      return fmt::format("map of {} to {}",
                         schema.key->type == Type::word
                             ? "word"
                             : target_word(schema.key->target),
                         describe(*schema.item));
    case Type::object:
      return of_object(*schema.object);
    default:
      return std::string(scalar_word(schema.type));
  }
}

}  // namespace stint
