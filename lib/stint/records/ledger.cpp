#include "stint/records/ledger.hpp"

#include <algorithm>

namespace stint {
namespace {

template <class Map>
auto look_up(const Map& map, const std::string& key) {
  const auto at = map.find(key);
  return at == map.end() ? typename Map::mapped_type{} : at->second;
}

template <class T>
std::span<const T* const> view(
    const std::unordered_map<std::string, std::vector<const T*>>& map,
    const std::string& key) {
  const auto at = map.find(key);
  if (at == map.end()) return {};
  return at->second;
}

KnownLevel own_level(const StudentSkill& skill) {
  return {skill.level, static_cast<KnownLevel::Source>(skill.source)};
}

/// When a level was shown, and which: the greater one is the later, on equal
/// dates the higher.
using Rating = std::pair<Date, Level>;

/// Each rating by the business or the coordinator, up to `day`, in a stint that
/// was completed by then.
template <class Visit>
void visit_ratings(std::span<const Placement* const> placements, Date day,
                   Visit visit) {
  for (const Placement* placement : placements) {
    if (placement->state() != State::completed ||
        placement->history.back().on > day)
      continue;
    for (const Evaluation& evaluation : placement->evaluations) {
      if (evaluation.by == Rater::student || evaluation.on > day) continue;
      for (const auto& [skill, level] : evaluation.skills)
        visit(skill, Rating{evaluation.on, level});
    }
  }
}

}  // namespace

std::string_view word(KnownLevel::Source source) {
  if (source == KnownLevel::Source::observed) return "observed";
  return word(static_cast<SkillSource>(source));
}

Ledger::Ledger(const Program& program) : program_(&program) {
  for (const Project& project : program.projects)
    projects_[project.business.str()].push_back(&project);
  for (const Placement& placement : program.placements) {
    auto [range, fresh] = project_range_.try_emplace(
        placement.id.project.str(), by_project_.size(), by_project_.size());
    by_project_.push_back(&placement);
    range->second.second = by_project_.size();
    by_student_[placement.id.student.str()].push_back(&placement);
    if (const Project* project = program.projects.find(placement.id.project))
      by_business_[project->business.str()].push_back(&placement);
  }
}

std::span<const Placement* const> Ledger::of(const StudentId& student) const {
  return view(by_student_, student.str());
}

std::span<const Placement* const> Ledger::of(const ProjectId& project) const {
  const auto [begin, end] = look_up(project_range_, project.str());
  return std::span(by_project_).subspan(begin, end - begin);
}

std::span<const Placement* const> Ledger::of(const BusinessId& business) const {
  return view(by_business_, business.str());
}

std::span<const Project* const> Ledger::projects_of(
    const BusinessId& business) const {
  return view(projects_, business.str());
}

int Ledger::seats_held(const Project& project) const {
  const auto placements = of(project.id);
  return static_cast<int>(
      std::count_if(placements.begin(), placements.end(),
                    [](const Placement* p) { return holds_seat(p->state()); }));
}

int Ledger::seats_left(const Project& project) const {
  return std::max(0, project.seats - seats_held(project));
}

std::map<SkillId, KnownLevel> Ledger::levels(const Student& student,
                                             Date day) const {
  std::map<SkillId, KnownLevel> known;
  for (const auto& [skill, own] : student.skills) known[skill] = own_level(own);
  std::map<SkillId, Rating> latest;
  visit_ratings(of(student.id), day,
                [&](const SkillId& skill, const Rating& rating) {
                  auto [at, fresh] = latest.try_emplace(skill, rating);
                  if (!fresh) at->second = std::max(at->second, rating);
                });
  for (const auto& [skill, rating] : latest)
    known[skill] = {rating.second, KnownLevel::Source::observed};
  return known;
}

std::optional<KnownLevel> Ledger::level(const Student& student,
                                        const SkillId& skill, Date day) const {
  std::optional<Rating> latest;
  visit_ratings(of(student.id), day,
                [&](const SkillId& rated, const Rating& rating) {
                  if (rated == skill && (!latest || *latest < rating))
                    latest = rating;
                });
  if (latest) return KnownLevel{latest->second, KnownLevel::Source::observed};
  const auto own = student.skills.find(skill);
  if (own == student.skills.end()) return std::nullopt;
  return own_level(own->second);
}

Hours Ledger::verified_in_completed(const StudentId& student) const {
  Hours sum;
  for (const Placement* placement : of(student))
    if (placement->state() == State::completed) sum += placement->verified();
  return sum;
}

DateRange dates_of(const Placement& placement, const Project& project) {
  return placement.dates.value_or(project.dates);
}

const std::vector<ClockWindow>& times_of(const Placement& placement,
                                         const Project& project) {
  return placement.times.empty() ? project.times : placement.times;
}

Hours length_of(const Placement& placement, const Project& project) {
  return placement.agreed.value_or(project.hours);
}

std::optional<PersonId> mentor_of(const Placement& placement,
                                  const Project& project) {
  return placement.mentor ? placement.mentor : project.mentor;
}

int most_held(const Ledger& ledger, const BusinessId& business,
              const DateRange& within) {
  // The most is reached on the first day of some placement, or of `within`.
  std::vector<DateRange> held;
  for (const Placement* placement : ledger.of(business)) {
    if (!holds_capacity(placement->state())) continue;
    const Project* project =
        ledger.program().projects.find(placement->id.project);
    const DateRange dates = dates_of(*placement, *project);
    if (dates.overlaps(within)) held.push_back(dates);
  }
  int most = 0;
  for (const DateRange& start : held) {
    const Date day = std::max(start.first, within.first);
    most = std::max(most,
                    static_cast<int>(std::count_if(held.begin(), held.end(),
                                                   [&](const DateRange& dates) {
                                                     return dates.contains(day);
                                                   })));
  }
  return most;
}

const std::vector<DateRange>& school_years_of(const Student& student,
                                              const Program& program) {
  if (student.school) {
    const School* school = program.schools.find(*student.school);
    if (school != nullptr && school->school_years) return *school->school_years;
  }
  return program.settings.school_years;
}

std::optional<int> grade_on(const Student& student, const Program& program,
                            Date day) {
  if (student.grade) return *student.grade;
  if (!student.graduates) return std::nullopt;
  // Outside every listed year, a school year is taken to end in June.
  int ends = day.month() >= 7 ? day.year() + 1 : day.year();
  std::optional<Date> nearest;
  for (const DateRange& year : school_years_of(student, program)) {
    if (year.last < day || (nearest && *nearest < year.last)) continue;
    nearest = year.last;
  }
  if (nearest && *nearest - day <= 366) ends = nearest->year();
  return 12 - (*student.graduates - ends);
}

Selection selection_of(const Project& project, const Program& program) {
  return project.selection.value_or(program.settings.match.selection);
}

}  // namespace stint
