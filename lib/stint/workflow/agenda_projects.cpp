#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/match/shortlist.hpp"
#include "stint/workflow/agenda_parts.hpp"

namespace stint {
namespace {

/// What rounds that are not carried out yet give away.
struct Promised {
  std::map<ProjectId, int> seats;
  std::set<StudentId> students;
};

Promised promised_by(const std::vector<const Round*>& rounds) {
  Promised promised;
  for (const Round* round : rounds)
    for (const RoundPlacement& placed : round->placements) {
      ++promised.seats[placed.project];
      promised.students.insert(placed.student);
    }
  return promised;
}

/// How many more students the business has room for in the project's days.
int room_of(const Ledger& ledger, const Project& project,
            const Business& business) {
  if (!business.capacity) return std::numeric_limits<int>::max();
  return std::max(
      0, *business.capacity - most_held(ledger, business.id, project.dates));
}

/// Who has applied already and passes every gate, whoever is furthest first:
/// nobody else is to be proposed before them.
std::vector<StudentId> waiting_for(const AgendaSheet& sheet,
                                   const Project& project) {
  std::vector<const Placement*> waiting;
  const ProjectFacts facts = sheet.book.of(project);
  for (const Placement* placement : sheet.book.ledger().of(project.id)) {
    const Student* student =
        sheet.program().students.find(placement->id.student);
    if (placement->state() < State::offered && student != nullptr &&
        passes(sheet.book, sheet.book.of(*student), facts))
      waiting.push_back(placement);
  }
  std::stable_sort(waiting.begin(), waiting.end(),
                   [](const Placement* a, const Placement* b) {
                     return a->state() > b->state();
                   });
  std::vector<StudentId> students;
  for (const Placement* placement : waiting)
    students.push_back(placement->id.student);
  return students;
}

/// Up to `most` students for the seats of `project`.
std::vector<std::string> students_for(const AgendaSheet& sheet,
                                      ShortlistHeads& heads,
                                      const Project& project, std::size_t most,
                                      const Promised& promised) {
  std::vector<std::string> students;
  std::set<StudentId> taken = promised.students;
  const auto add = [&](const std::vector<StudentId>& more) {
    for (const StudentId& student : more)
      if (students.size() < most && taken.insert(student).second)
        students.push_back(student.str());
  };
  add(waiting_for(sheet, project));
  add(heads.of(project, most - students.size(), taken));
  return students;
}

struct SeatLine {
  AgendaTopic topic = AgendaTopic::seats_open;
  std::string text;
  /// What settles it where nobody can be enrolled.
  std::string instead;
};

/// A project that students have seats on, but too few of them, is at risk; one
/// that can begin has seats to fill.
SeatLine seat_line(const Project& project, int held, int left) {
  const std::string& id = project.id.str();
  if (held > 0 && held < project.minimum)
    return {AgendaTopic::below_minimum,
            fmt::format("starts on {} with {}, and needs {}",
                        project.dates.first.str(), counted(held, "student"),
                        project.minimum.value),
            fmt::format("stint set project {} minimum={}", id, held)};
  return {AgendaTopic::seats_open,
          fmt::format("starts on {} with {} left", project.dates.first.str(),
                      counted(left, "seat")),
          fmt::format("stint set project {} status=closed", id)};
}

void add_seats(AgendaSheet& sheet, ShortlistHeads& heads,
               const Project& project, const Business& business,
               const Promised& promised) {
  const Ledger& ledger = sheet.book.ledger();
  int left = ledger.seats_left(project);
  if (const auto at = promised.seats.find(project.id);
      at != promised.seats.end())
    left -= at->second;
  if (left <= 0) return;
  SeatLine line = seat_line(project, ledger.seats_held(project), left);
  const int room = room_of(ledger, project, business);
  const auto students =
      students_for(sheet, heads, project,
                   static_cast<std::size_t>(std::min(left, room)), promised);
  if (students.empty())
    line.text += room == 0 ? ", and the business is full"
                           : ", and nobody passes every gate";
  sheet.add(line.topic, project.dates.first, business,
            {Kind::project, project.id.str()}, std::move(line.text),
            students.empty()
                ? std::move(line.instead)
                : fmt::format("stint enroll {} {}", project.id.str(),
                              join(students, " ")));
}

}  // namespace

void add_projects(AgendaSheet& sheet) {
  const Promised promised = promised_by(open_rounds(sheet));
  ShortlistHeads heads(sheet.book);
  for (const Project& project : sheet.program().projects) {
    if (project.status != ProjectStatus::open) continue;
    const Business* business =
        sheet.program().businesses.find(project.business);
    if (business == nullptr) continue;
    if (project.dates.last < sheet.today)
      sheet.add(
          AgendaTopic::project_over, project.dates.last, *business,
          {Kind::project, project.id.str()},
          fmt::format("still open, and its last day was {}",
                      project.dates.last.str()),
          fmt::format("stint set project {} status=closed", project.id.str()));
    else if (sheet.is_near(project.dates.first))
      add_seats(sheet, heads, project, *business, promised);
  }
}

}  // namespace stint
