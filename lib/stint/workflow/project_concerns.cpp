#include "stint/workflow/project_concerns.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/rules/hazards.hpp"

namespace stint {
namespace {

using Concerns = std::vector<Concern>;

void add_idle_business(const Program& program, const Project& project,
                       Concerns& concerns) {
  const Business* business = program.businesses.find(project.business);
  if (business == nullptr || business->status == Status::active) return;
  concerns.push_back(
      {fmt::format("warning: {} is open, but {} is {}, so that nobody is "
                   "matched with it",
                   project.id.str(), business->id.str(),
                   word(business->status)),
       "stint show business " + business->id.str()});
}

void add_past(const Project& project, Date today, Concerns& concerns) {
  if (project.dates.last >= today) return;
  concerns.push_back(
      {fmt::format("warning: {} is open, but its last day was {}",
                   project.id.str(), project.dates.last.str()),
       fmt::format("stint set project {} dates=FIRST..LAST",
                   project.id.str())});
}

void add_students(const Ledger& ledger, const Project& project,
                  Concerns& concerns) {
  std::vector<std::string> students;
  for (const Placement* placement : ledger.of(project.id))
    if (holds_capacity(placement->state()))
      students.push_back(fmt::format("{} ({})", placement->id.student.str(),
                                     word(placement->state())));
  if (students.empty()) return;
  concerns.push_back(
      {fmt::format("warning: {} is {}, but still has {}", project.id.str(),
                   word(project.status), join(students, ", ")),
       "stint show project " + project.id.str()});
}

void add_hazards(const RuleBook& rules, const Project& project,
                 Concerns& concerns) {
  for (const UnknownHazard& hazard : unknown_hazards(rules, project))
    concerns.push_back(
        {fmt::format("warning: {}, so that it asks for no age; {}",
                     hazard.text(), hazard.help()),
         hazard.near.empty()
             ? std::string("stint show rule us-flsa-youth")
             : fmt::format("stint set project {} hazards.{}={}",
                           project.id.str(), hazard.index, hazard.near)});
}

Concerns concerns_of(const Ledger& ledger, const Project& project, Date today) {
  Concerns concerns;
  add_hazards(RuleBook(ledger.program()), project, concerns);
  if (project.status == ProjectStatus::open) {
    add_idle_business(ledger.program(), project, concerns);
    add_past(project, today, concerns);
  } else {
    add_students(ledger, project, concerns);
  }
  return concerns;
}

}  // namespace

std::vector<Concern> new_concerns(const Ledger& ledger, const Project* before,
                                  const Project& project, Date today) {
  Concerns concerns = concerns_of(ledger, project, today);
  if (before == nullptr) return concerns;
  const Concerns known = concerns_of(ledger, *before, today);
  std::erase_if(concerns, [&](const Concern& concern) {
    return std::find(known.begin(), known.end(), concern) != known.end();
  });
  return concerns;
}

}  // namespace stint
