#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/records/table.hpp"

namespace stint {

/// pathways/ID.yaml: a CTE pathway and what its endorsement asks.
struct Pathway {
  static constexpr Kind kind = Kind::pathway;

  PathwayId id;
  std::string name;
  std::string cluster;
  std::vector<SkillId> skills;
  std::optional<RuleId> endorsement;
  std::string description;
};
template <>
STINT_EXPORT const Table<Pathway>& table<Pathway>();

}  // namespace stint
