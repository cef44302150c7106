#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/forecast.hpp"
#include "stint/report/sheet_cells.hpp"
#include "stint/report/sheet_of.hpp"
#include "stint/rules/counts.hpp"
#include "stint/rules/experience_ahead.hpp"
#include "stint/rules/graduation.hpp"
#include "stint/rules/youth_limits.hpp"

namespace stint {
namespace {

constexpr int last_grade = 12;

/// Students of a pathway who graduate, and what they lack.
struct Graduates {
  std::optional<std::string> label{};
  int students = 0;
  int enough = 0;
  /// Enough once what runs now is completed.
  int running = 0;
  int lacking = 0;
  int seats = 0;
  Hours hours{};
  int open = 0;
  int find = 0;
  Date last{};

  /// The hours of a seat, if they are shared out evenly, in full hours.
  std::optional<Hours> each() const {
    if (seats == 0) return std::nullopt;
    return Hours{(hours.minutes + seats * 60 - 1) / (seats * 60) * 60};
  }
  std::optional<Date> begin() const {
    if (!label || find == 0) return std::nullopt;
    return last_begin(last, days_beside_school(*each()));
  }

  void add(const Graduates& other) {
    students += other.students;
    enough += other.enough;
    running += other.running;
    lacking += other.lacking;
    seats += other.seats;
    hours += other.hours;
  }
};

/// One student who graduates, and what the endorsement says.
Graduates alone(const EndorsementBook& book, const Student& student,
                const EndorsementAnswer& answer) {
  Graduates one{.students = 1};
  if (answer.by_floor.experience.done()) {
    one.enough = 1;
    return one;
  }
  const FloorAnswer ahead = experience_ahead(book, student).value();
  (ahead.experience.done() ? one.running : one.lacking) = 1;
  const FurtherStints further = first_within(ahead.further, most_usual_hours);
  one.seats = further.stints;
  one.hours = further.hours;
  return one;
}

/// Open seats that count for the pathway's endorsement.
int seats_that_count(const ForecastView& view, const Pathway& pathway,
                     const ExperienceTerms& terms) {
  int seats = 0;
  for (const Project* project : view.projects) {
    const CreditCase plan{view.scope.program(), *project};
    if (project->hours >= terms.floor &&
        plan_against_experience(plan, &pathway, terms).empty())
      seats += view.scope.ledger().seats_left(*project);
  }
  return seats;
}

/// "us-il-ccpe: 60 h from at most 2 stints, each of 20 h or more."
std::string terms_line(const RuleId& rule, const ExperienceTerms& terms) {
  std::string line =
      fmt::format("{}: {} from at most {}", rule.str(), in_hours(terms.total),
                  counted(terms.at_most, "stint"));
  if (terms.floor.minutes > 0)
    line += fmt::format(", each of {} or more", in_hours(terms.floor));
  if (terms.consecutive) line += " without a pause of more than a week";
  return line + ".";
}

std::string line_of(const Graduates& row, Date today) {
  const Date begin = *row.begin();
  return fmt::format("{} of {} in {}, {} {}", counted(row.find, "seat"),
                     counted(row.each()->minutes / 60, "hour"), *row.label,
                     begin < today ? "too late: to be begun by" : "begun by",
                     begin.str());
}

}  // namespace

GraduatesPart graduates_part(const ForecastView& view) {
  const Program& program = view.scope.program();
  const RuleBook rules(program);
  const EndorsementBook book(rules, view.scope.ledger(), view.scope.today());
  Grouped<Graduates> pathways;
  Graduates all{.last = view.period.last};
  for (const Student* student : view.students) {
    if (grade_on(*student, program, view.period.last) != last_grade) continue;
    const auto answer = book.answer(*student);
    if (!answer) continue;
    const Graduates one = alone(book, *student, *answer);
    pathways[student->pathway->str()].add(one);
    all.add(one);
  }
  GraduatesPart part;
  std::set<RuleId> said;
  auto rows = pathways.rows();
  for (Graduates& row : rows) {
    const Pathway& pathway =
        *program.pathways.find(PathwayId::unchecked(*row.label));
    const ExperienceTerms& terms = book.terms(pathway)->experience;
    row.last = view.period.last;
    row.open = seats_that_count(view, pathway, terms);
    row.find = std::max(0, row.seats - row.open);
    all.find += row.find;
    if (row.find > 0) part.found.push_back(line_of(row, view.scope.today()));
    if (said.insert(*pathway.endorsement).second)
      part.terms.push_back(terms_line(*pathway.endorsement, terms));
  }
  constexpr SheetMarks people{.adds = true, .people = true};
  part.sheet =
      SheetOf<Graduates>("graduates",
                         "hours for those who graduate with this school "
                         "year")
          .column("pathway", "pathway", &Graduates::label)
          .column("students", "students", &Graduates::students, people)
          .column("enough", "enough", &Graduates::enough, people)
          .column("running", "running", &Graduates::running, people)
          .column("lacking", "lacking", &Graduates::lacking, people)
          .column("seats_needed", "seats", &Graduates::seats, {.adds = true})
          .column("needed_minutes", "hours", &Graduates::hours, {.adds = true})
          .column("each_minutes", "each", &Graduates::each)
          .column("seats_open", "open",
                  [](const Graduates& row) {
                    return row.label ? std::optional(row.open) : std::nullopt;
                  })
          .column("seats_to_find", "find", &Graduates::find,
                  {.adds = true, .bar = true})
          .column("begin_by", "begin by", &Graduates::begin)
          .sum("students", {"enough", "running", "lacking"})
          .made(rows, all);
  return part;
}

}  // namespace stint
