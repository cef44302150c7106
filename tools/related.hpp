#pragma once

#include <optional>
#include <string>

#include "stint/store/load.hpp"

namespace stint::tools {

/// Reads, besides `record` which was read already, the records that its derived
/// fields and its page rest on, and no others: a student's placements, their
/// projects and businesses, the school; a project's business, placements and
/// students; and so on.
void load_related(Loader& loader, const RecordRef& record);

/// Reads all projects, and the placements on those of the business `id`:
/// nothing but the projects themselves says which are a business's.
void load_stints_at(Loader& loader, const std::string& id);

/// Reads the business of the project `project`, which was read already, and
/// returns its id; nothing where the project has errors.
std::optional<std::string> load_business_of(Loader& loader,
                                            const std::string& project);

/// Reads who holds the seats of the project `id`, which was read already, with
/// its business; where that has a capacity, also what `load_stints_at` does.
void load_seats(Loader& loader, const std::string& id);

/// Reads the schools of the students that were read already: the rules about
/// youth go by their calendars.
void load_schools_of_students(Loader& loader);

/// Reads what the gates of matching look at beside the student `id`, who was
/// read already, and the project: the school, the student's placements and
/// their projects.
void load_for_gates(Loader& loader, const std::string& id);

}  // namespace stint::tools
