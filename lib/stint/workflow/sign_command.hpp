#pragma once

#include <optional>
#include <string>

#include "stint/base/export.hpp"
#include "stint/workflow/paper_owner.hpp"

namespace stint {

/// The last day of a paper that is signed on `day`, if nobody says: that of the
/// school year (in summer, of the next one), and of a placement that of the
/// stint. Nothing where no school year goes on after `day`.
STINT_EXPORT std::optional<Date> usual_end(const Program& program,
                                           const PaperOwner& owner, Date day);

/// The command that puts the paper of `place` on file, typed on `today`, so
/// that it holds for the days of `needed` from today on, and on its first day
/// even if that is past: `stint sign consent s-1042`. It names `--for` where
/// the program does not ask one kind of owner alone for the document, and
/// `--until` where the usual end would not do: then a year from today, or of a
/// placement the last day of `needed`.
STINT_EXPORT std::string sign_command(const Program& program,
                                      const PaperPlace& place,
                                      const DateRange& needed, Date today);

}  // namespace stint
