#include "stint/records/kind.hpp"

namespace stint {
namespace {

constexpr std::array<KindName, kind_count> names{{
    {Kind::program, "program", "program"},
    {Kind::school, "school", "schools"},
    {Kind::skill, "skill", "skills"},
    {Kind::pathway, "pathway", "pathways"},
    {Kind::rule, "rule", "rules"},
    {Kind::student, "student", "students"},
    {Kind::business, "business", "businesses"},
    {Kind::project, "project", "projects"},
    {Kind::placement, "placement", "placements"},
    {Kind::round, "round", "rounds"},
}};

}  // namespace

std::span<const KindName, kind_count> kind_names() { return names; }

std::string_view singular(Kind kind) {
  return names[static_cast<std::size_t>(kind)].singular;
}

std::string_view plural(Kind kind) {
  return names[static_cast<std::size_t>(kind)].plural;
}

std::optional<Kind> parse_kind(std::string_view text) {
  for (const KindName& name : names)
    if (text == name.plural || text == name.singular) return name.kind;
  return std::nullopt;
}

}  // namespace stint
