#include "stint/match/round_groups.hpp"

#include <algorithm>
#include <tuple>

namespace stint {
namespace {

std::optional<int> capacity_of(const Ledger& ledger, const BusinessId& id,
                               const DateRange& days) {
  const Business* business = ledger.program().businesses.find(id);
  if (business == nullptr || !business->capacity) return std::nullopt;
  return std::max(0, *business->capacity - most_held(ledger, id, days));
}

}  // namespace

Groups group_projects(const Ledger& ledger,
                      const std::vector<const Project*>& projects, int pass) {
  std::vector<const Project*> order = projects;
  std::sort(order.begin(), order.end(), [](const Project* a, const Project* b) {
    return std::tie(a->business, a->dates.first, a->id) <
           std::tie(b->business, b->dates.first, b->id);
  });
  Groups made;
  int number = 0;
  for (std::size_t i = 0; i < order.size();) {
    const BusinessId& business = order[i]->business;
    number = i > 0 && order[i - 1]->business == business ? number + 1 : 1;
    const std::string name = business.str() + "#" + std::to_string(number);
    DateRange days = order[i]->dates;
    for (; i < order.size() && order[i]->business == business &&
           order[i]->dates.first <= days.last;
         ++i) {
      days.last = std::max(days.last, order[i]->dates.last);
      made.of.emplace(order[i]->id, name);
    }
    made.groups.push_back(
        {pass, business, name, capacity_of(ledger, business, days)});
  }
  return made;
}

}  // namespace stint
