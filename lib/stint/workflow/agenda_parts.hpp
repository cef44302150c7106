#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "stint/workflow/agenda.hpp"
#include "stint/workflow/request.hpp"

namespace stint {

/// More than so many days have to pass before something counts as late.
inline constexpr int agenda_patience = 7;
/// The same of an application that nobody looks at.
inline constexpr int application_patience = 14;

/// A placement with the records that it is about. Borrows from the program.
struct AgendaStint {
  const Placement& placement;
  const Project& project;
  const Student& student;
  const Business& business;
  DateRange dates;

  State state() const { return placement.state(); }
  /// Agreed or under way, and not over.
  bool is_ahead(Date today) const;
  RecordRef record() const { return {Kind::placement, placement.id.str()}; }
  Found found() const { return {&project, &student, &business, StaffId()}; }
};

/// What the families of lines look at, and where they put them. Borrows from
/// the book.
struct AgendaSheet {
  AgendaSheet(const FactBook& facts, int days);

  AgendaItem& add(AgendaTopic topic, Date date, const AgendaStint& stint,
                  std::string text, std::string command);
  AgendaItem& add(AgendaTopic topic, Date date, const Business& business,
                  RecordRef record, std::string text, std::string command);
  /// True for a day in [today, until].
  bool is_near(Date day) const { return today <= day && day <= until; }
  /// Under way, or to start by `until`; not over.
  bool is_soon(const AgendaStint& stint) const {
    return stint.is_ahead(today) &&
           (stint.state() == State::active || stint.dates.first <= until);
  }
  const Program& program() const { return book.program(); }

  const FactBook& book;
  Date today;
  Date until;
  /// Those of which project, student and business are there.
  std::vector<AgendaStint> stints;
  /// Stints whose start a line of its own holds up.
  std::set<PlacementId> held_up;
  std::vector<AgendaItem> items;
};

/// `2.5 hours`, `1h45m`.
std::string agenda_hours(Hours hours);

/// `web/s-1 starts on 2026-10-05`, or when it was to start, or began.
std::string agenda_start(const AgendaStint& stint, Date today);

std::optional<StaffId> agenda_staff(const Business& business);
std::optional<StaffId> agenda_staff(const AgendaStint& stint);

// The families. Those that say what holds a start up come before the steps.
void add_youth_plans(AgendaSheet& sheet);
void add_youth_hours(AgendaSheet& sheet);
void add_papers(AgendaSheet& sheet);
void add_people(AgendaSheet& sheet);
void add_steps(AgendaSheet& sheet);
void add_hours(AgendaSheet& sheet);
void add_evaluations(AgendaSheet& sheet);
void add_risks(AgendaSheet& sheet);
void add_projects(AgendaSheet& sheet);
void add_rounds(AgendaSheet& sheet);
void add_thanks(AgendaSheet& sheet);

/// Rounds that were proposed and of which nobody was enrolled, while one of
/// their projects at least is open and not over.
std::vector<const Round*> open_rounds(const AgendaSheet& sheet);

}  // namespace stint
