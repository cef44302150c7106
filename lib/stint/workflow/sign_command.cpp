#include "stint/workflow/sign_command.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/records/ledger.hpp"
#include "stint/workflow/school_year.hpp"

namespace stint {
namespace {

// Of a placement that is not there yet it is the project that says.
std::optional<Date> end_of_stint(const Program& program,
                                 const PaperOwner& owner) {
  if (const Placement* placement = placement_of(program, owner)) {
    const auto* project = program.projects.find(placement->id.project);
    if (project == nullptr) return std::nullopt;
    return dates_of(*placement, *project).last;
  }
  const std::string& id = owner.record.id;
  const auto* project =
      program.projects.find(ProjectId::unchecked(id.substr(0, id.find('/'))));
  if (project == nullptr) return std::nullopt;
  return project->dates.last;
}

const Paper* on_file(const Program& program, const PaperPlace& place) {
  const bool is_there = place.owner.kind != OwnerKind::placement ||
                        placement_of(program, place.owner) != nullptr;
  const Papers* papers = is_there ? papers_of(program, place.owner) : nullptr;
  if (papers == nullptr) return nullptr;
  const auto at = papers->find(place.document);
  return at == papers->end() ? nullptr : &at->second;
}

}  // namespace

std::optional<Date> usual_end(const Program& program, const PaperOwner& owner,
                              Date day) {
  if (owner.kind == OwnerKind::placement)
    if (const auto end = end_of_stint(program, owner)) return end;
  const auto* calendar = &program.settings.school_years;
  if (owner.kind == OwnerKind::student)
    calendar = &school_years_of(
        *program.students.find(StudentId::unchecked(owner.record.id)), program);
  const auto year = year_around(*calendar, day);
  return year ? std::optional(year->last) : std::nullopt;
}

std::string sign_command(const Program& program, const PaperPlace& place,
                         const DateRange& needed, Date today) {
  const PaperOwner& owner = place.owner;
  std::string command =
      fmt::format("stint sign {} {}", place.document.str(), owner.id());
  if (asked_for(program.settings.documents, place.document) !=
      std::vector{owner.kind})
    command += fmt::format(" --for {}", word(owner.kind));
  const Date first = std::min(needed.first, today);
  if (first < today) command += " --on " + first.str();
  Date last = std::max(needed.last, today);
  // What begins later has to be joined.
  const Paper* paper = on_file(program, place);
  if (paper != nullptr && first < paper->dates.first)
    last = std::max(last, paper->dates.first - 1);
  const auto end = usual_end(program, owner, first);
  if (end && *end >= last) return command;
  if (owner.kind != OwnerKind::placement)
    last = std::max(last, today.plus_years(1) - 1);
  return command + " --until " + last.str();
}

}  // namespace stint
