#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/changes.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// A call, visit, mail or word of thanks that is to be noted.
struct ContactRequest {
  ContactKind kind = ContactKind::call;
  /// Ids or names, at least one.
  std::vector<std::string> businesses;
  /// A person of the business; empty if it is not said with whom.
  std::string person;
  std::string note;
  /// Today if not given.
  std::optional<Date> on;
};

/// Adds the contact to the log of each business. Throws `Error` for a day after
/// `today`, for a business that is not there or has no such person, and for a
/// contact that its log holds already.
STINT_EXPORT Changes enter_contact(const Program& program,
                                   const ContactRequest& request,
                                   const StaffId& by, Date today);

}  // namespace stint
