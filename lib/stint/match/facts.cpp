#include "stint/match/facts.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <tuple>

#include "stint/match/index.hpp"
#include "stint/match/problem.hpp"
#include "stint/match/time_gates.hpp"
#include "stint/rules/youth.hpp"

namespace stint {
namespace {

constexpr std::uint8_t monday_to_friday = 0b0011111;
constexpr std::uint8_t all_days = 0b1111111;

bool on(std::uint8_t weekdays, Date day) {
  return (unsigned{weekdays} >> static_cast<unsigned>(day.weekday()) & 1U) != 0;
}

std::int64_t count_days(const DateRange& dates, std::uint8_t weekdays) {
  std::int64_t count = 0;
  const std::int32_t weeks = dates.days() / 7;
  for (unsigned day = 0; day < 7; ++day)
    count += unsigned{weekdays} >> day & 1U;
  count *= weeks;
  for (std::int32_t rest = weeks * 7; rest < dates.days(); ++rest)
    count += on(weekdays, dates.first + rest) ? 1 : 0;
  return count;
}

template <class T>
void sort_unique(std::vector<T>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

}  // namespace

std::int64_t Spread::days_in(const DateRange& within) const {
  if (!dates.overlaps(within)) return 0;
  return count_days(
      {std::max(dates.first, within.first), std::min(dates.last, within.last)},
      weekdays);
}

Spread spread_of(const DateRange& dates, const std::vector<ClockWindow>& times,
                 Hours length) {
  Spread spread{dates, 0, length.minutes, 0};
  for (const ClockWindow& window : times) spread.weekdays |= window.days;
  if (times.empty()) spread.weekdays = monday_to_friday;
  spread.days = count_days(dates, spread.weekdays);
  if (spread.days == 0) {
    spread.weekdays = all_days;
    spread.days = dates.days();
  }
  return spread;
}

SkillLevel StudentFacts::level(std::uint32_t skill) const {
  const auto at = std::lower_bound(
      levels.begin(), levels.end(), skill,
      [](const SkillLevel& known, std::uint32_t s) { return known.skill < s; });
  if (at == levels.end() || at->skill != skill) return {skill, 0, false};
  return *at;
}

int ProjectFacts::place(const StudentId& student) const {
  const auto at = place_of.find(student.str());
  return at == place_of.end() ? 0 : at->second;
}

Spread spread_of(const Placement& placement, const Project& project) {
  return spread_of(dates_of(placement, project), times_of(placement, project),
                   length_of(placement, project));
}

namespace {

/// What of a student decides, beside the project, what the rules about youth
/// say: the school, the age on the first day, and the birthday if it is within
/// the dates.
using YouthKey = std::tuple<const Project*, SchoolId, int, Date>;

YouthKey youth_key(const Student& student, const Project& project) {
  const int age = age_on(*student.born, project.dates.first);
  const Date birthday = student.born->plus_years(age + 1);
  return {&project, student.school.value_or(SchoolId()), age,
          std::min(birthday, project.dates.last + 1)};
}

}  // namespace

struct FactBook::Indexes {
  std::once_flag students_once;
  std::once_flag projects_once;
  std::optional<StudentIndex> students;
  std::optional<ProjectIndex> projects;
  std::mutex youth_mutex;
  std::map<YouthKey, bool> youth_allowed;
};

FactBook::FactBook(const Ledger& ledger, Date today)
    : ledger_(&ledger),
      rules_(ledger.program()),
      endorsements_(rules_, ledger, today),
      today_(today),
      indexes_(std::make_unique<Indexes>()) {
  const auto add = [&](const SkillId& skill) {
    numbers_.try_emplace(skill.str(),
                         static_cast<std::uint32_t>(numbers_.size()));
  };
  for (const Skill& skill : program().skills) add(skill.id);
  for (const Project& project : program().projects) {
    for (const auto& [skill, level] : project.required) add(skill);
    for (const auto& [skill, level] : project.preferred) add(skill);
    for (const SkillId& skill : project.develops) add(skill);
  }
}

std::uint32_t FactBook::number(const SkillId& skill) const {
  const auto at = numbers_.find(skill.str());
  return at == numbers_.end() ? no_index : at->second;
}

int FactBook::level(const StudentFacts& student, const SkillId& skill) const {
  return student.level(number(skill)).level;
}

FactBook::~FactBook() = default;

std::uint32_t FactBook::skills() const {
  return static_cast<std::uint32_t>(numbers_.size());
}

bool FactBook::youth_allowed(const Student& student,
                             const ProjectFacts& project) const {
  if (!student.born) return true;
  const Project& plan = *project.project;
  const int age = age_on(*student.born, plan.dates.first);
  if (age >= rules_.hours_end() &&
      (plan.hazards.empty() || age >= rules_.hazards_end()))
    return true;
  const YouthCase youth{
      .student = student, .project = plan, .business = project.business};
  // A changed copy, as explanations make it, is not remembered.
  if (program().projects.find(plan.id) != &plan)
    return plan_allowed(rules_, youth);
  const YouthKey key = youth_key(student, plan);
  {
    const std::scoped_lock lock(indexes_->youth_mutex);
    const auto known = indexes_->youth_allowed.find(key);
    if (known != indexes_->youth_allowed.end()) return known->second;
  }
  const bool allowed = plan_allowed(rules_, youth);
  const std::scoped_lock lock(indexes_->youth_mutex);
  indexes_->youth_allowed.emplace(key, allowed);
  return allowed;
}

const StudentIndex& FactBook::student_index() const {
  std::call_once(indexes_->students_once,
                 [&] { indexes_->students.emplace(*this); });
  return *indexes_->students;
}

const ProjectIndex& FactBook::project_index() const {
  std::call_once(indexes_->projects_once, [&] {
    std::vector<const Project*> open;
    for (const Project& project : program().projects)
      if (project.status == ProjectStatus::open && project.dates.last >= today_)
        open.push_back(&project);
    indexes_->projects.emplace(*this, std::move(open));
  });
  return *indexes_->projects;
}

std::vector<SkillLevel> FactBook::levels_of(const Student& student) const {
  std::vector<SkillLevel> levels;
  const auto add = [&](const SkillId& skill, Level level, bool proved) {
    levels.push_back({number(skill), level.value, proved});
  };
  if (ledger_->of(student.id).empty()) {  // nothing but the own word
    for (const auto& [skill, own] : student.skills)
      add(skill, own.level, own.source != SkillSource::self);
  } else {
    for (const auto& [skill, known] : ledger_->levels(student, today_))
      add(skill, known.level, known.source != KnownLevel::Source::self);
  }
  std::sort(levels.begin(), levels.end(),
            [](const SkillLevel& a, const SkillLevel& b) {
              return a.skill < b.skill;
            });
  return levels;
}

StudentFacts FactBook::of(const Student& student) const {
  StudentFacts facts;
  facts.student = &student;
  facts.placements = ledger_->of(student.id);
  facts.levels = levels_of(student);
  add_wishes(facts);
  facts.experience = endorsements_.experience_missing(student);
  for (const Availability& block : student.availability)
    facts.times.emplace_back(block.times);
  for (const Placement* placement : facts.placements) {
    if (placement->ever(State::active)) facts.ever_active = true;
    if (!holds_capacity(placement->state())) continue;
    const Project* project = program().projects.find(placement->id.project);
    if (project != nullptr)
      facts.busy.push_back({project->id, spread_of(*placement, *project)});
  }
  return facts;
}

/// What the student wants to learn, and what the pathway teaches.
void FactBook::add_wishes(StudentFacts& facts) const {
  for (const SkillId& skill : facts.student->wants)
    facts.wishes.push_back(number(skill));
  const auto& id = facts.student->pathway;
  const Pathway* pathway = id ? program().pathways.find(*id) : nullptr;
  if (pathway != nullptr)
    for (const SkillId& skill : pathway->skills)
      facts.wishes.push_back(number(skill));
  sort_unique(facts.wishes);
}

ProjectFacts FactBook::of(const Project& project) const {
  ProjectFacts facts;
  facts.project = &project;
  facts.business = program().businesses.find(project.business);
  for (const auto& [skill, level] : project.required)
    facts.asked.push_back({number(skill), level.value, true});
  for (const auto& [skill, level] : project.preferred)
    if (!project.required.contains(skill))
      facts.asked.push_back({number(skill), level.value, false});
  for (const SkillId& skill : project.develops)
    facts.develops.push_back(number(skill));
  for (const SkillAsked& asked : facts.asked)
    facts.skills.push_back(asked.skill);
  facts.skills.insert(facts.skills.end(), facts.develops.begin(),
                      facts.develops.end());
  sort_unique(facts.skills);
  facts.times = WeekSet(project.times);
  facts.minutes_needed = minutes_needed(project, facts.times);
  facts.spread = spread_of(project.dates, project.times, project.hours);
  facts.largest_week = largest_week(project.dates, facts.spread);
  const bool own = !project.candidates.empty() || facts.business == nullptr;
  int place = 0;
  for (const auto& tier :
       own ? project.candidates : facts.business->candidates) {
    ++place;
    for (const StudentId& student : tier)
      facts.place_of.try_emplace(student.str(), place);
  }
  return facts;
}

}  // namespace stint
