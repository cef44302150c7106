#pragma once

#include <string>
#include <vector>

#include "session.hpp"
#include "stint/workflow/agenda.hpp"

namespace stint::tools {

/// The text that stint ships for letters about the topic that a person calls
/// `topic`, to begin one's own with. Throws `Error` if there is no such topic,
/// or nobody is written to about it.
std::string letter_text(const std::string& topic);

/// Writes a letter for each of `items` that calls for one into `directory`,
/// which is made if it is not there, and says how many. Throws `Error` if the
/// directory has anything in it, since letters of another day must not be sent
/// again; if it lies in the program, where git would take the names and
/// addresses up; and if a text of the program's own has a fault.
void write_letters(Session& session, const Snapshot& snapshot,
                   const std::vector<AgendaItem>& items,
                   const std::string& directory);

}  // namespace stint::tools
