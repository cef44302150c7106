#include "stint/workflow/expiring.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace stint {
namespace {

// Gathers papers by their place, so that each is listed once, with all of its
// needs.
class Gathering {
 public:
  Gathering(const Ledger& ledger, Date today, int days)
      : program_(ledger.program()), today_(today), until_(today + days) {}

  void add_stint(const Placement& placement);
  void add_student(const Student& student);
  void add_business(const Business& business);
  std::vector<ExpiringPaper> sorted() &&;

 private:
  void add_need(const AskedPaper& asked, PaperNeed need);
  void add_on_file(const PaperOwner& owner, const Papers& papers);
  bool is_near(const PaperNeed& need) const;
  ExpiringPaper& entry(const PaperPlace& place, const Paper* paper);
  std::optional<PaperNeed> need_of(const AskedPaper& asked,
                                   const Placement& placement,
                                   const DateRange& dates) const;

  const Program& program_;
  Date today_;
  Date until_;
  std::map<PaperPlace, ExpiringPaper> papers_;
};

ExpiringPaper& Gathering::entry(const PaperPlace& place, const Paper* paper) {
  ExpiringPaper& found = papers_[place];
  found.place = place;
  if (found.command.empty()) found.command = place.command();
  if (paper != nullptr) found.last = paper->dates.last;
  return found;
}

std::optional<PaperNeed> Gathering::need_of(const AskedPaper& asked,
                                            const Placement& placement,
                                            const DateRange& dates) const {
  const bool has_begun = placement.state() == State::active;
  const Date first = has_begun ? today_ : std::max(today_, dates.first);
  const Date last = std::max(first, dates.last);
  if (!asked.holds_on(first))
    return PaperNeed{placement.id,
                     has_begun ? PaperNeed::Part::rest : PaperNeed::Part::start,
                     first};
  if (asked.paper->dates.last < last)
    return PaperNeed{placement.id, PaperNeed::Part::rest,
                     asked.paper->dates.last + 1};
  return std::nullopt;
}

// Of what runs out it is the last day that must be near.
bool Gathering::is_near(const PaperNeed& need) const {
  return need.part == PaperNeed::Part::rest ? need.from <= until_ + 1
                                            : need.from <= until_;
}

void Gathering::add_need(const AskedPaper& asked, PaperNeed need) {
  ExpiringPaper& found = entry(asked.place, asked.paper);
  found.command = asked.command();
  if (asked.paper != nullptr && asked.paper->dates.first > need.from)
    found.begins = asked.paper->dates.first;
  found.needs.push_back(std::move(need));
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
  for (const AskedPaper& asked : asked_papers(program_.settings, stint)) {
    auto need = need_of(asked, placement, stint.dates());
    if (need && is_near(*need)) add_need(asked, std::move(*need));
  }
}

void Gathering::add_on_file(const PaperOwner& owner, const Papers& papers) {
  for (const auto& [document, paper] : papers) {
    if (paper.dates.last < today_ || paper.dates.last > until_) continue;
    entry({owner, document}, &paper);
  }
}

void Gathering::add_student(const Student& student) {
  if (student.status == Status::active)
    add_on_file({OwnerKind::student, {Kind::student, student.id.str()}, {}},
                student.documents);
}

void Gathering::add_business(const Business& business) {
  if (business.status != Status::active) return;
  const RecordRef record{Kind::business, business.id.str()};
  add_on_file({OwnerKind::business, record, {}}, business.documents);
  for (const auto& [id, person] : business.people)
    add_on_file({OwnerKind::mentor, record, id}, person.documents);
}

std::vector<ExpiringPaper> Gathering::sorted() && {
  std::vector<ExpiringPaper> all;
  for (auto& [place, paper] : papers_) {
    std::sort(paper.needs.begin(), paper.needs.end(),
              [](const PaperNeed& a, const PaperNeed& b) {
                return std::tie(a.from, a.placement) <
                       std::tie(b.from, b.placement);
              });
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

std::vector<ExpiringPaper> expiring_papers(const Ledger& ledger, Date today,
                                           int days) {
  Gathering gathering(ledger, today, days);
  const Program& program = ledger.program();
  for (const Placement& placement : program.placements)
    gathering.add_stint(placement);
  for (const Student& student : program.students)
    gathering.add_student(student);
  for (const Business& business : program.businesses)
    gathering.add_business(business);
  return std::move(gathering).sorted();
}

}  // namespace stint
