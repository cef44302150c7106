#pragma once

#include "stint/store/load.hpp"

namespace stint::tools {

/// Reads, besides `record` which was read already, the records that its derived
/// fields and its page rest on, and no others: a student's placements, their
/// projects and businesses, the school; a project's business, placements and
/// students; and so on.
void load_related(Loader& loader, const RecordRef& record);

}  // namespace stint::tools
