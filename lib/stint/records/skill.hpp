#pragma once

#include <string>
#include <vector>

#include "stint/records/table.hpp"

namespace stint {

/// Where a skill stands in someone else's framework.
struct Alignment {
  static constexpr bool has_table = true;
  std::string framework;
  std::string code;
  std::string url;
};
template <>
STINT_EXPORT const Table<Alignment>& table<Alignment>();

enum class SkillKind : std::uint8_t { technical, durable, tool, credential };
template <>
struct Words<SkillKind> {
  static constexpr std::array<std::string_view, 4> names{"technical", "durable",
                                                         "tool", "credential"};
};

/// skills/ID.yaml: what can be asked for, taught and rated.
struct Skill {
  static constexpr Kind kind = Kind::skill;

  SkillId id;
  std::string name;
  SkillKind skill_kind = SkillKind::technical;
  std::string description;
  std::vector<std::string> aliases;
  std::vector<Alignment> alignment;
  /// Old records stay valid, new ones may not use it.
  bool retired = false;
};
template <>
STINT_EXPORT const Table<Skill>& table<Skill>();

}  // namespace stint
