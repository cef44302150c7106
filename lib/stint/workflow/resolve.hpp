#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// The record that a person called by `text`, among those that were read.
struct Resolved {
  std::string id;
  /// Called by its name, so that the id is worth showing.
  bool by_name = false;
};

/// The record of `kind` (not `program`) that a person calls `text`: the one of
/// that id, else the only one of that name or title, case ignored; a skill also
/// goes by its aliases. Throws `Error` if there is none, with the nearest id,
/// or if several bear the name, with their ids. No message shows a name that
/// the person did not write, since names may be private.
STINT_EXPORT Resolved resolve(const Program& program, Kind kind,
                              std::string_view text);

/// The ids of the records, of whatever kind, that a person may have meant by
/// `text`: the one whose id or name is nearest, accents ignored, else the first
/// few that have a word like it.
STINT_EXPORT std::vector<std::string> guesses(const Program& program,
                                              std::string_view text);

/// The same as records.
STINT_EXPORT const Student& resolve_student(const Program& program,
                                            std::string_view text);
STINT_EXPORT const Project& resolve_project(const Program& program,
                                            std::string_view text);
STINT_EXPORT const Business& resolve_business(const Program& program,
                                              std::string_view text);
STINT_EXPORT const School& resolve_school(const Program& program,
                                          std::string_view text);
STINT_EXPORT const Skill& resolve_skill(const Program& program,
                                        std::string_view text);
STINT_EXPORT const Round& resolve_round(const Program& program,
                                        std::string_view text);

}  // namespace stint
