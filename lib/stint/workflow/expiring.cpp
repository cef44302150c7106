#include "stint/workflow/expiring.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace stint {
namespace {

// Gathers papers by their place, so that each is listed once, with all of its
// needs.
class Gathering {
 public:
  Gathering(const FactBook& book, int days, Gaps gaps)
      : book_(book),
        program_(book.program()),
        asked_(program_.settings.documents),
        today_(book.today()),
        until_(book.today() + days),
        gaps_(gaps) {}

  void add_stint(const Placement& placement);
  void add_student(const Student& student);
  void add_business(const Business& business);
  void note_mentors();
  std::vector<ExpiringPaper> sorted() &&;

 private:
  // Of a mentor whom nobody has named, also the project.
  using Key = std::pair<PaperPlace, std::optional<ProjectId>>;

  void add_asked(const AskedPaper& asked, const StintRecords& stint);
  void add_on_file(const PaperOwner& owner, const Papers& papers);
  std::optional<PaperNeed> need_of(const AskedPaper& asked,
                                   const StintRecords& stint) const;
  bool is_told(const AskedPaper& asked, const PaperNeed& need) const;
  ExpiringPaper& entry(const AskedPaper& asked);
  std::string command_of(const ExpiringPaper& paper) const;

  const FactBook& book_;
  const Program& program_;
  const DocumentsAsked& asked_;
  Date today_;
  Date until_;
  Gaps gaps_;
  std::set<std::pair<BusinessId, PersonId>> mentors_;
  std::map<Key, ExpiringPaper> papers_;
  // The last day for which a stint that is agreed needs it, told or not.
  std::map<Key, Date> needed_;
};

ExpiringPaper& Gathering::entry(const AskedPaper& asked) {
  ExpiringPaper& found = papers_[{asked.place, asked.nobody}];
  found.place = asked.place;
  found.nobody = asked.nobody;
  if (asked.paper != nullptr) found.last = asked.paper->dates.last;
  return found;
}

std::optional<PaperNeed> Gathering::need_of(const AskedPaper& asked,
                                            const StintRecords& stint) const {
  const DateRange dates = stint.dates();
  const bool has_begun = stint.placement->state() == State::active;
  const Date first = has_begun ? today_ : std::max(today_, dates.first);
  const Date last = asked.until.value_or(dates.last);
  if (last < first) return std::nullopt;
  if (!asked.holds_on(first))
    return PaperNeed{stint.id(),
                     has_begun ? PaperNeed::Part::rest : PaperNeed::Part::start,
                     first, last};
  if (asked.paper->dates.last < last)
    return PaperNeed{stint.id(), PaperNeed::Part::rest,
                     asked.paper->dates.last + 1, last};
  return std::nullopt;
}

// Of what runs out it is the last day that must be near.
bool Gathering::is_told(const AskedPaper& asked, const PaperNeed& need) const {
  const Date latest = need.part == PaperNeed::Part::rest ? until_ + 1 : until_;
  if (need.from <= latest) return true;
  return gaps_ == Gaps::any && asked.paper != nullptr &&
         today_ <= asked.paper->dates.last &&
         asked.paper->dates.last < need.from;
}

void Gathering::add_asked(const AskedPaper& asked, const StintRecords& stint) {
  const PaperOwner& owner = asked.place.owner;
  if (owner.kind == OwnerKind::mentor && owner.person &&
      stint.business->people.empty())
    return;
  auto need = need_of(asked, stint);
  if (!need) return;
  const auto [last, is_new] =
      needed_.try_emplace({asked.place, asked.nobody}, need->last);
  if (!is_new) last->second = std::max(last->second, need->last);
  if (!is_told(asked, *need)) return;
  ExpiringPaper& found = entry(asked);
  if (asked.paper != nullptr && asked.paper->dates.first > need->from)
    found.begins = asked.paper->dates.first;
  found.needs.push_back(std::move(*need));
}

void Gathering::add_stint(const Placement& placement) {
  const State state = placement.state();
  if (state != State::accepted && state != State::active) return;
  const Project* project = program_.projects.find(placement.id.project);
  if (project == nullptr) return;
  const Student* student = program_.students.find(placement.id.student);
  const Business* business = program_.businesses.find(project->business);
  if (student == nullptr || business == nullptr) return;
  const StintRecords stint{student, business, project, &placement};
  if (stint.dates().last < today_) return;
  for (const AskedPaper& asked : asked_papers(program_.settings, stint))
    add_asked(asked, stint);
  const Date day =
      state == State::active ? today_ : std::max(today_, stint.dates().first);
  for (const AskedPaper& asked : youth_papers_asked(book_.rules(), stint, day))
    add_asked(asked, stint);
}

void Gathering::add_on_file(const PaperOwner& owner, const Papers& papers) {
  for (const DocumentId& document : asked_of(asked_, owner.kind)) {
    const auto at = papers.find(document);
    if (at == papers.end()) continue;
    const Date last = at->second.dates.last;
    if (last <= until_)
      entry({.place = {owner, document}, .paper = &at->second});
  }
}

void Gathering::add_student(const Student& student) {
  if (student.status == Status::active)
    add_on_file({OwnerKind::student, {Kind::student, student.id.str()}, {}},
                student.documents);
}

void Gathering::note_mentors() {
  for (const Project& project : program_.projects)
    if (project.mentor && project.status == ProjectStatus::open &&
        project.dates.last >= today_)
      mentors_.emplace(project.business, *project.mentor);
}

void Gathering::add_business(const Business& business) {
  if (business.status != Status::active) return;
  const RecordRef record{Kind::business, business.id.str()};
  add_on_file({OwnerKind::business, record, {}}, business.documents);
  for (const auto& [id, person] : business.people)
    if (mentors_.contains({business.id, id}))
      add_on_file({OwnerKind::mentor, record, id}, person.documents);
}

// What is signed does for every stint that is agreed, and must not run out
// again within the days asked for; what is a placement's ends with its stint.
std::string Gathering::command_of(const ExpiringPaper& paper) const {
  DateRange needed{today_, today_};
  if (paper.place.owner.kind != OwnerKind::placement) needed.last = until_ + 1;
  const auto last = needed_.find({paper.place, paper.nobody});
  if (last != needed_.end()) needed.last = std::max(needed.last, last->second);
  return AskedPaper{.place = paper.place, .nobody = paper.nobody}.command(
      program_, needed, today_);
}

std::vector<ExpiringPaper> Gathering::sorted() && {
  std::vector<ExpiringPaper> all;
  for (auto& [key, paper] : papers_) {
    std::sort(paper.needs.begin(), paper.needs.end(),
              [](const PaperNeed& a, const PaperNeed& b) {
                return std::tie(a.from, a.placement) <
                       std::tie(b.from, b.placement);
              });
    paper.command = command_of(paper);
    all.push_back(std::move(paper));
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const ExpiringPaper& a, const ExpiringPaper& b) {
                     return a.due() < b.due();
                   });
  return all;
}

}  // namespace

Date ExpiringPaper::due() const {
  if (!needs.empty()) return needs.front().from;
  // Without a need it is on file, and so has a last day.
  return last.value_or(Date::latest()) + 1;
}

std::vector<ExpiringPaper> expiring_papers(const FactBook& book, int days,
                                           Gaps gaps) {
  Gathering gathering(book, days, gaps);
  const Program& program = book.program();
  for (const Placement& placement : program.placements)
    gathering.add_stint(placement);
  for (const Student& student : program.students)
    gathering.add_student(student);
  gathering.note_mentors();
  for (const Business& business : program.businesses)
    gathering.add_business(business);
  return std::move(gathering).sorted();
}

}  // namespace stint
