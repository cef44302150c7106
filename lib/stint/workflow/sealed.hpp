#pragma once

#include <optional>

#include "stint/base/export.hpp"
#include "stint/records/placement.hpp"

namespace stint {

/// Each side speaks freely only if the other has not yet been heard: the final
/// evaluation of a business and that of its student stay sealed until both are
/// in. Commands show who has spoken, and when; `--reveal` opens it, for the
/// coordinator, who holds the files (decision 0015). What is preliminary is
/// meant to be talked about, and the coordinator's own word is no secret.
///
/// The side that `evaluation`, one of `placement`, waits for; nothing if it is
/// open.
STINT_EXPORT std::optional<Rater> sealed_until(const Placement& placement,
                                               const Evaluation& evaluation);

/// True if something of the placement is sealed.
STINT_EXPORT bool has_sealed(const Placement& placement);

}  // namespace stint
