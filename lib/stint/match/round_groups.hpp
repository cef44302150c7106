#pragma once

#include <map>
#include <vector>

#include "stint/match/round_data.hpp"
#include "stint/records/ledger.hpp"

namespace stint {

/// Groups the projects of each business whose dates overlap, directly or
/// through others, and says what each group can take: the business's capacity
/// less the most students held on any day from the group's first to its last.
struct Groups {
  /// By name; names are `BUSINESS#n`, n counting from the earliest.
  std::vector<RoundGroup> groups;
  std::map<ProjectId, std::string> of;
};
Groups group_projects(const Ledger& ledger,
                      const std::vector<const Project*>& projects, int pass);

}  // namespace stint
