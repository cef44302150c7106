// The endorsement solver against the definition in docs/endorsement.md, tried
// out: every record is judged again from its fields, and every set of
// experiences is looked at. Nothing of lib/stint/rules is called but the
// answer.

#include <bit>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <doctest/doctest.h>

#include "stint/rules/experience_ahead.hpp"
#include "support/match_instance.hpp"

namespace stint {
namespace {

using testing::Dice;

const Date today = *Date::parse("2027-05-01");
const Date start = *Date::parse("2026-08-24");

class History {
 public:
  explicit History(std::uint64_t seed) : dice_(seed) {}

  Program make() {
    make_terms();
    make_skills();
    Pathway pathway;
    pathway.id = PathwayId("it");
    pathway.endorsement = RuleId("r");
    program_.pathways = Records<Pathway>({pathway});
    Business business;
    business.id = BusinessId("b");
    business.people[PersonId("ana")] = {};
    business.people[PersonId("tom")].teacher = true;
    program_.businesses = Records<Business>({business});
    make_student();
    std::vector<Project> projects;
    std::vector<Placement> placements;
    for (std::uint32_t n = dice_.below(8), i = 0; i < n; ++i) {
      const std::string id = "p" + std::to_string(i);
      projects.push_back(project(id));
      placements.push_back(placement(id));
      if (!one_in(4)) placements.push_back(companion(id));
    }
    program_.projects = Records<Project>(std::move(projects));
    program_.placements = Records<Placement>(std::move(placements));
    return std::move(program_);
  }

 private:
  bool one_in(std::uint32_t count) { return dice_.below(count) == 0; }
  int up_to(std::uint32_t most) {
    return static_cast<int>(dice_.below(most + 1));
  }
  Date some_day() { return start + up_to(270); }

  void make_terms() {
    EndorsementTerms terms;
    terms.experience.total = {60 * (20 + 10 * up_to(5))};
    terms.experience.at_most = 1 + up_to(3);
    terms.experience.floor = {60 * 10 * up_to(3)};
    terms.experience.consecutive = one_in(4);
    if (!one_in(3)) terms.experience.strict_floor = Hours{60 * 30};
    terms.experience.strict_consecutive = one_in(2);
    terms.experience.skills = up_to(4);
    terms.experience.level = Level{static_cast<std::int8_t>(1 + up_to(2))};
    terms.experience.paid_or_credit = !one_in(3);
    terms.experience.supervised = !one_in(3);
    terms.team_challenges = up_to(3);
    terms.one_for_both = one_in(3);
    RuleVersion version;
    version.in_force = always();
    version.endorsement = terms;
    Rule rule;
    rule.id = RuleId("r");
    rule.versions = {version};
    program_.rules = Records<Rule>({rule});
  }

  void make_skills() {
    const auto skill = [&](const char* id, SkillKind kind) {
      Skill made;
      made.id = SkillId(id);
      made.skill_kind = kind;
      return made;
    };
    std::vector<Skill> skills{
        skill("web", SkillKind::technical),  skill("cad", SkillKind::tool),
        skill("cpr", SkillKind::credential), skill("plan", SkillKind::durable),
        skill("talk", SkillKind::durable),   skill("team", SkillKind::durable)};
    skills.back().retired = one_in(3);
    program_.skills = Records<Skill>(std::move(skills));
  }

  void make_student() {
    Student student;
    student.id = StudentId("s");
    student.pathway = PathwayId("it");
    for (std::uint32_t n = dice_.below(3); n > 0; --n) {
      Progress entry;
      entry.progress_kind = one_in(2) ? ProgressKind::career_development
                                      : ProgressKind::team_challenge;
      entry.on = some_day();
      if (!one_in(6)) entry.hours = Hours{60 * 10 * up_to(5)};
      student.progress.push_back(entry);
    }
    program_.students = Records<Student>({student});
  }

  Project project(const std::string& id) {
    Project project;
    project.id = ProjectId::unchecked(id);
    project.business = BusinessId("b");
    if (!one_in(8)) project.mentor = PersonId(one_in(8) ? "tom" : "ana");
    if (!one_in(8)) project.deliverable = "A map";
    if (!one_in(8)) project.pathways.push_back(PathwayId("arts"));
    if (!one_in(8)) project.pathways.push_back(PathwayId("it"));
    if (!one_in(8)) project.pay = pay();
    if (!one_in(8)) project.develops.push_back(SkillId("talk"));
    if (!one_in(8)) project.required[SkillId(one_in(2) ? "cad" : "cpr")] = {2};
    if (!one_in(8)) project.preferred[SkillId("web")] = {1};
    if (!one_in(4)) project.work = Work::team;
    if (one_in(8)) project.counts_as = {CountsAs::team_challenge};
    if (one_in(8)) project.counts_as.push_back(CountsAs::career_development);
    project.hours = {60 * 10 * up_to(5)};
    return project;
  }

  Pay pay() {
    Pay pay;
    pay.kind = one_in(8) ? Pay::Kind::unpaid : Pay::Kind::credit;
    return pay;
  }

  static Step step(State to, Date on) {
    Step step;
    step.to = to;
    step.on = on;
    return step;
  }

  Placement placement(const std::string& id) {
    Placement placement;
    placement.id = {ProjectId::unchecked(id), StudentId("s")};
    const Date first = some_day();
    const Date last = first + up_to(60);
    placement.history = {step(State::offered, first)};
    if (!one_in(10)) placement.history.push_back(step(State::active, first));
    if (!one_in(4))
      placement.history.push_back(
          step(one_in(8) ? State::ended : State::completed, last));
    if (one_in(6)) placement.pay = pay();
    if (one_in(8)) placement.mentor = PersonId(one_in(2) ? "tom" : "ana");
    if (one_in(4)) placement.evidence.push_back({});
    add_shifts(placement, first);
    for (int n = one_in(8) ? 0 : 1 + up_to(1); n > 0; --n)
      placement.evaluations.push_back(evaluation(last));
    return placement;
  }

  // Around the floors, in few long shifts or many, with pauses.
  void add_shifts(Placement& placement, Date first) {
    Date on = first;
    for (int n = 1 + up_to(6); n > 0; --n) {
      Shift shift;
      shift.on = on;
      if (!one_in(12)) shift.worked = Hours{60 * 5 * (1 + up_to(2))};
      if (!one_in(10)) shift.verified = Signature{on + up_to(20), std::nullopt};
      placement.shifts.push_back(shift);
      on = on + (one_in(5) ? 5 + up_to(6) : up_to(3));
    }
  }

  Evaluation evaluation(Date on) {
    Evaluation evaluation;
    evaluation.by = one_in(8) ? Rater::student : Rater::business;
    evaluation.evaluation_kind =
        one_in(8) ? EvaluationKind::preliminary : EvaluationKind::final;
    evaluation.on = on + up_to(10);
    for (const char* skill : {"plan", "talk", "team", "web"})
      if (!one_in(8))
        evaluation.skills[SkillId(skill)] = {
            static_cast<std::int8_t>(one_in(6) ? 1 : 3)};
    return evaluation;
  }

  // Another student on the same project.
  Placement companion(const std::string& id) {
    Placement placement;
    placement.id = {ProjectId::unchecked(id), StudentId("t")};
    placement.history = {step(State::offered, some_day())};
    if (!one_in(4))
      placement.history.push_back(step(State::active, some_day()));
    return placement;
  }

  Dice dice_;
  Program program_;
};

// ---- The definition -------------------------------------------------------

// Something a student did; `minutes` are those of one experience.
struct Deed {
  Date on;
  std::string id;  // empty outside stint
  std::size_t entry = 0;
  bool experience = false;
  bool challenge = false;
  int minutes = 0;

  auto when() const { return std::tie(on, id, entry); }
};

struct Floor {
  int minutes = 0;
  bool consecutive = false;
};

class Definition {
 public:
  Definition(const Program& program, Floor floor)
      : program_(program),
        terms_(*program.rules.begin()->versions.front().endorsement),
        floor_(floor) {}

  std::vector<Deed> deeds() const {
    std::vector<Deed> all;
    std::size_t entry = 0;
    for (const Progress& progress : program_.students.begin()->progress) {
      Deed deed{progress.on, "", entry++};
      const bool hours =
          progress.progress_kind == ProgressKind::career_development;
      deed.challenge = !hours;
      deed.minutes = hours && progress.hours ? progress.hours->minutes : 0;
      deed.experience = deed.minutes > 0 && deed.minutes >= floor_.minutes;
      if (progress.on <= today) all.push_back(deed);
    }
    for (const Placement& placement : program_.placements)
      if (placement.id.student == StudentId("s")) add(placement, all);
    std::sort(all.begin(), all.end(),
              [](const Deed& a, const Deed& b) { return a.when() < b.when(); });
    return all;
  }

 private:
  void add(const Placement& placement, std::vector<Deed>& all) const {
    std::optional<Step> last;
    for (const Step& step : placement.history)
      if (step.on <= today) last = step;
    if (!last || last->to != State::completed) return;
    const Project& project = *program_.projects.find(placement.id.project);
    Deed deed{last->on, placement.id.str()};
    deed.minutes = minutes(placement);
    deed.experience = deed.minutes > 0 && deed.minutes >= floor_.minutes &&
                      is_experience(placement, project);
    deed.challenge = is_challenge(placement, project);
    all.push_back(deed);
  }

  static bool allows(const Project& project, CountsAs what) {
    if (project.counts_as.empty()) return true;
    for (const CountsAs one : project.counts_as)
      if (one == what) return true;
    return false;
  }

  bool is_experience(const Placement& placement, const Project& project) const {
    const ExperienceTerms& terms = terms_.experience;
    if (!allows(project, CountsAs::career_development)) return false;
    std::set<PathwayId> pathways(project.pathways.begin(),
                                 project.pathways.end());
    if (!pathways.contains(PathwayId("it"))) return false;
    const auto pay = placement.pay ? placement.pay : project.pay;
    if (terms.paid_or_credit && (!pay || pay->kind == Pay::Kind::unpaid))
      return false;
    if (terms.supervised && !placement.mentor && !project.mentor) return false;
    return terms.skills == 0 || is_assessed(placement);
  }

  bool is_assessed(const Placement& placement) const {
    int known = 0;
    for (const Skill& skill : program_.skills)
      if (skill.skill_kind == SkillKind::durable && !skill.retired) ++known;
    for (const Evaluation& evaluation : placement.evaluations) {
      if (evaluation.by != Rater::business ||
          evaluation.evaluation_kind != EvaluationKind::final ||
          evaluation.on > today)
        continue;
      int rated = 0;
      for (const char* skill : {"plan", "talk", "team"}) {
        const auto at = evaluation.skills.find(SkillId(skill));
        if (at != evaluation.skills.end() &&
            at->second >= terms_.experience.level)
          ++rated;
      }
      if (rated >= terms_.experience.skills || rated >= known) return true;
    }
    return false;
  }

  bool is_challenge(const Placement& placement, const Project& project) const {
    if (!allows(project, CountsAs::team_challenge)) return false;
    const auto mentor = placement.mentor ? placement.mentor : project.mentor;
    if (!mentor || *mentor == PersonId("tom")) return false;
    const bool durable = !project.develops.empty();
    const bool technical =
        project.required.contains(SkillId("cad")) || !project.preferred.empty();
    if (!durable || !technical) return false;
    if (project.deliverable.empty() && placement.evidence.empty()) return false;
    if (project.work != Work::team) return false;
    int group = 0;
    for (const Placement& other : program_.placements) {
      if (other.id.project != project.id) continue;
      bool active = false;
      for (const Step& step : other.history)
        active = active || (step.to == State::active && step.on <= today);
      if (active) ++group;
    }
    return group >= 2;
  }

  // Day by day, from each day to each later one.
  int minutes(const Placement& placement) const {
    std::map<Date, int> worked;
    int all = 0;
    for (const Shift& shift : placement.shifts) {
      if (!shift.verified || shift.verified->on > today || !shift.worked)
        continue;
      worked[shift.on] += shift.worked->minutes;
      all += shift.worked->minutes;
    }
    if (!floor_.consecutive) return all;
    int best = 0;
    for (const auto& [first, ignored] : worked) {
      int sum = 0;
      int free = 0;
      for (Date day = first; free <= 7; day = day + 1) {
        const auto at = worked.find(day);
        free = at == worked.end() ? free + 1 : 0;
        if (at != worked.end()) sum += at->second;
      }
      best = std::max(best, sum);
    }
    return best;
  }

  const Program& program_;
  const EndorsementTerms& terms_;
  Floor floor_;
};

struct Best {
  std::vector<std::size_t> experiences;
  int minutes = 0;
  int challenges = 0;
};

// Every set of experiences there is.
Best try_all(const std::vector<Deed>& deeds, const EndorsementTerms& terms) {
  const int total = terms.experience.total.minutes;
  const int needed = terms.team_challenges;
  std::optional<Best> best;
  std::tuple<int, int, int, int, int, int> best_merit;
  for (unsigned set = 0; set < 1U << deeds.size(); ++set) {
    if (std::popcount(set) > terms.experience.at_most) continue;
    Best found;
    bool possible = true;
    for (std::size_t i = 0; i < deeds.size(); ++i) {
      const bool taken = (set >> i & 1U) != 0;
      if (taken && !deeds[i].experience) possible = false;
      if (taken) found.experiences.push_back(i);
      if (taken) found.minutes += deeds[i].minutes;
      if (deeds[i].challenge && (terms.one_for_both || !taken))
        ++found.challenges;
    }
    if (!possible) continue;
    const int hours = found.minutes >= total ? 1 : 0;
    const int group = found.challenges >= needed ? 1 : 0;
    const std::tuple merit{hours + group,
                           hours,
                           std::min(found.minutes, total),
                           std::min(found.challenges, needed),
                           -std::popcount(set),
                           found.minutes};
    if (best && (merit < best_merit || (merit == best_merit &&
                                        best->experiences < found.experiences)))
      continue;
    best = found;
    best_merit = merit;
  }
  return *best;
}

// The least that `stints` further ones must have together.
int least_further(const std::vector<Deed>& deeds, const FloorAnswer& answer,
                  const EndorsementTerms& terms, int stints) {
  int least = std::numeric_limits<int>::max();
  for (unsigned set = 0; set < 1U << deeds.size(); ++set) {
    if (std::popcount(set) + stints > terms.experience.at_most) continue;
    int sum = 0;
    bool possible = true;
    for (std::size_t i = 0; i < deeds.size(); ++i) {
      if ((set >> i & 1U) == 0) continue;
      sum += deeds[i].minutes;
      possible = possible && deeds[i].experience &&
                 (answer.uses[i] != CreditUse::challenge);
    }
    if (possible)
      least = std::min(least, std::max(terms.experience.total.minutes - sum,
                                       stints * answer.floor.minutes));
  }
  return least;
}

std::vector<std::size_t> experiences_of(const FloorAnswer& answer) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < answer.uses.size(); ++i)
    if (answer.uses[i] == CreditUse::experience ||
        answer.uses[i] == CreditUse::both)
      places.push_back(i);
  return places;
}

// The stints that the library lists and that are no deeds are not completed.
FloorAnswer only_deeds(const EndorsementAnswer& answer, FloorAnswer reading,
                       const std::vector<Deed>& deeds) {
  std::vector<CreditUse> uses;
  std::size_t next = 0;
  for (std::size_t i = 0; i < answer.credits.size(); ++i) {
    const auto& id = answer.credits[i].placement;
    const std::string name = id ? id->str() : "";
    if (next < deeds.size() && deeds[next].id == name &&
        deeds[next].on == answer.credits[i].on) {
      uses.push_back(reading.uses[i]);
      ++next;
    } else {
      CHECK(reading.uses[i] == CreditUse::none);
    }
  }
  CHECK(next == deeds.size());
  reading.uses = uses;
  return reading;
}

struct Tally {
  int with_experience = 0;
  int met = 0;
  int several = 0;
  int contested = 0;
};

void compare(const Program& program, const EndorsementAnswer& answer,
             const FloorAnswer& reading, Tally& tally) {
  const EndorsementTerms& terms = *answer.terms;
  const Definition definition(program,
                              {reading.floor.minutes, reading.consecutive});
  const std::vector<Deed> deeds = definition.deeds();
  const FloorAnswer got = only_deeds(answer, reading, deeds);
  const Best best = try_all(deeds, terms);
  CHECK(experiences_of(got) == best.experiences);
  CHECK(got.experience.have == best.minutes);
  CHECK(got.challenges.have == best.challenges);
  int challenges = 0;
  for (std::size_t i = 0; i < deeds.size(); ++i) {
    if (got.uses[i] != CreditUse::challenge && got.uses[i] != CreditUse::both)
      continue;
    ++challenges;
    CHECK(deeds[i].challenge);
  }
  CHECK(challenges == std::min<int>(best.challenges, terms.team_challenges));
  const bool done = best.minutes >= terms.experience.total.minutes;
  CHECK(got.further.empty() == done);
  for (const FurtherStints& further : got.further)
    CHECK(further.hours.minutes ==
          least_further(deeds, got, terms, further.stints));
  if (!best.experiences.empty()) ++tally.with_experience;
  if (best.experiences.size() > 1) ++tally.several;
  if (done) ++tally.met;
  for (const Deed& deed : deeds)
    if (deed.experience && deed.challenge && !terms.one_for_both) {
      ++tally.contested;
      break;
    }
}

TEST_CASE("the endorsement solver is the best of all choices") {
  constexpr int histories = 10'000;
  Tally tally;
  int differ = 0;
  for (int seed = 0; seed < histories; ++seed) {
    CAPTURE(seed);
    const Program program = History(static_cast<std::uint64_t>(seed)).make();
    const Ledger ledger(program);
    const RuleBook rules(program);
    const EndorsementBook book(rules, ledger, today);
    const Student& student = *program.students.begin();
    const auto answer = book.answer(student);
    REQUIRE(answer);
    compare(program, *answer, answer->by_floor, tally);
    if (answer->by_strict_floor)
      compare(program, *answer, *answer->by_strict_floor, tally);
    if (answer->floors_differ()) ++differ;
    const auto& further = answer->by_floor.further;
    CHECK(book.experience_missing(student).missing ==
          (further.empty() ? 0 : further.front().hours.minutes));
  }
  MESSAGE(histories << " histories, seeds 0 to " << histories - 1
                    << "; answers "
                    << "with an experience " << tally.with_experience
                    << ", with several " << tally.several << ", complete "
                    << tally.met << ", with a stint that could be either "
                    << tally.contested << "; floors differ in " << differ);
  CHECK(tally.several > 1000);
  CHECK(tally.contested > 1000);
  CHECK(differ > 1000);
}

// ---- What runs now --------------------------------------------------------

Step step_to(State to, Date on) {
  Step step;
  step.to = to;
  step.on = on;
  return step;
}

// The stint as it will be: worked in one go and assessed at its best.
void complete(const Project& project, Placement& placement) {
  const Date on = placement.history.back().on;
  placement.history.push_back(step_to(State::active, on));
  placement.history.push_back(step_to(State::completed, on));
  int verified = 0;
  for (const Shift& shift : placement.shifts)
    if (shift.worked && shift.verified && shift.verified->on <= today)
      verified += shift.worked->minutes;
  Shift shift;
  shift.on = on;
  shift.worked = Hours{std::max(verified, project.hours.minutes)};
  shift.verified = Signature{on, std::nullopt};
  placement.shifts = {shift};
  Evaluation best;
  best.by = Rater::business;
  best.evaluation_kind = EvaluationKind::final;
  best.on = on;
  for (const char* skill : {"plan", "talk", "team"})
    best.skills[SkillId(skill)] = {4};
  placement.evaluations = {best};
}

// The program with all of its stints completed that hold a seat today; returns
// how many did.
int complete_all(Program& program) {
  std::vector<Placement> placements;
  int completed = 0;
  for (Placement placement : program.placements) {
    std::erase_if(placement.history,
                  [](const Step& step) { return step.on > today; });
    if (placement.history.empty()) continue;
    const State state = placement.history.back().to;
    if (state == State::offered || state == State::active) {
      complete(*program.projects.find(placement.id.project), placement);
      ++completed;
    }
    placements.push_back(std::move(placement));
  }
  program.placements = Records<Placement>(std::move(placements));
  return completed;
}

void compare(const FloorAnswer& got, const FloorAnswer& wanted) {
  CHECK(got.experience.have == wanted.experience.have);
  CHECK(got.challenges.have == wanted.challenges.have);
  CHECK(got.uses == wanted.uses);
  REQUIRE(got.further.size() == wanted.further.size());
  for (std::size_t i = 0; i < got.further.size(); ++i) {
    CHECK(got.further[i].stints == wanted.further[i].stints);
    CHECK(got.further[i].hours == wanted.further[i].hours);
  }
}

TEST_CASE("the experience ahead is that of the completed stints") {
  constexpr int histories = 10'000;
  int completed = 0;
  int moved = 0;
  int met = 0;
  for (int seed = 0; seed < histories; ++seed) {
    CAPTURE(seed);
    const Program program = History(static_cast<std::uint64_t>(seed)).make();
    const Ledger ledger(program);
    const RuleBook rules(program);
    const EndorsementBook book(rules, ledger, today);
    const Student& student = *program.students.begin();
    const auto ahead = experience_ahead(book, student);
    REQUIRE(ahead);
    Program later = program;
    completed += complete_all(later);
    const Ledger later_ledger(later);
    const RuleBook later_rules(later);
    const EndorsementBook later_book(later_rules, later_ledger, today);
    compare(*ahead, later_book.answer(student)->by_floor);
    const FloorAnswer now = book.answer(student)->by_floor;
    if (ahead->experience.have != now.experience.have) ++moved;
    if (ahead->experience.done() && !now.experience.done()) ++met;
  }
  MESSAGE(histories << " histories, seeds 0 to " << histories - 1 << "; "
                    << completed << " stints completed, " << moved
                    << " students moved, " << met << " by that complete");
  CHECK(moved > 1000);
  CHECK(met > 500);
}

}  // namespace
}  // namespace stint
