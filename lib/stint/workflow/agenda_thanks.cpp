#include <algorithm>

#include <fmt/format.h>

#include "stint/workflow/agenda_parts.hpp"

namespace stint {
namespace {

/// The stint of the business that was completed last; null without any.
const Placement* latest_completed(const Ledger& ledger,
                                  const Business& business) {
  const Placement* latest = nullptr;
  for (const Placement* placement : ledger.of(business.id))
    if (placement->state() == State::completed &&
        (latest == nullptr ||
         placement->history.back().on > latest->history.back().on))
      latest = placement;
  return latest;
}

bool was_thanked(const Business& business, Date since) {
  return std::any_of(business.log.begin(), business.log.end(),
                     [since](const Contact& contact) {
                       return contact.contact_kind == ContactKind::thanks &&
                              contact.on >= since;
                     });
}

}  // namespace

void add_thanks(AgendaSheet& sheet) {
  for (const Business& business : sheet.program().businesses) {
    if (business.status == Status::left) continue;
    const Placement* latest = latest_completed(sheet.book.ledger(), business);
    if (latest == nullptr) continue;
    const Date since = latest->history.back().on;
    if (was_thanked(business, since)) continue;
    AgendaItem& item = sheet.add(
        AgendaTopic::thanks_owed, since, business,
        {Kind::business, business.id.str()},
        fmt::format("{} was completed on {}, and nobody has thanked them since",
                    latest->id.str(), since.str()),
        "stint contact thanks " + business.id.str());
    item.stint = latest->id;
  }
}

}  // namespace stint
