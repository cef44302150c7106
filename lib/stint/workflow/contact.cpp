#include "stint/workflow/contact.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/resolve.hpp"

namespace stint {
namespace {

PersonId person_called(const std::string& text, const Business& business) {
  std::vector<std::string> known;
  for (const auto& [id, person] : business.people) {
    if (id.str() == text) return id;
    known.push_back(id.str());
  }
  const std::string near = nearest(text, known);
  throw Error(
      fmt::format("{} has no person `{}`", business.id.str(), printable(text)),
      !near.empty()   ? "did you mean `" + near + "`?"
      : known.empty() ? "its record lists nobody under `people`"
                      : "its people are " + join(known, ", "));
}

bool is_known(const Business& business, const Contact& contact) {
  return std::any_of(
      business.log.begin(), business.log.end(), [&](const Contact& known) {
        return known.on == contact.on &&
               known.contact_kind == contact.contact_kind &&
               known.person == contact.person && known.note == contact.note;
      });
}

void add_contact(Changes& changes, const Business& business,
                 const ContactRequest& request, Contact contact) {
  if (!request.person.empty())
    contact.person = person_called(request.person, business);
  if (is_known(business, contact))
    throw Error(fmt::format("the log of {} holds this already, on {}",
                            business.id.str(), contact.on.str()),
                "nothing is to be done, or `--note` tells them apart");
  changes.of({Kind::business, business.id.str()})
      .edits.push_back({FieldEdit::Operation::append,
                        {std::string("log")},
                        table<Contact>().write(contact)});
}

}  // namespace

Changes enter_contact(const Program& program, const ContactRequest& request,
                      const StaffId& by, Date today) {
  const Contact contact{.on = request.on.value_or(today),
                        .by = by,
                        .contact_kind = request.kind,
                        .person = std::nullopt,
                        .note = request.note};
  if (contact.on > today)
    throw Error(
        fmt::format("{} is after today, {}", contact.on.str(), today.str()),
        "note a contact once it has been");
  Changes changes;
  std::set<BusinessId> seen;
  for (const std::string& text : request.businesses) {
    const Business& business = resolve_business(program, text);
    if (seen.insert(business.id).second)
      add_contact(changes, business, request, contact);
  }
  const std::string whom = seen.size() == 1
                               ? seen.begin()->str()
                               : counted(std::ssize(seen), "business");
  changes.summary = fmt::format("note {} in the log of {}",
                                with_article(word(request.kind)), whom);
  if (request.kind == ContactKind::thanks)
    changes.summary = fmt::format("note thanks to {}", whom);
  return changes;
}

}  // namespace stint
