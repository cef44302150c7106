#include "stint/report/handover.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

bool is_open(const Placement& placement) {
  return placement.state() != State::completed && !is_end(placement.state());
}

// An interview without a day is on that of its step; its hour and place may be
// known.
std::string interview_text(const Step& step) {
  std::string text = "interview on " + step.day.value_or(step.on).str();
  if (step.at) text += " at " + str(*step.at);
  if (!step.where.empty()) text += ", " + step.where;
  return text;
}

struct NextStep {
  std::string next;
  std::string waits_for;
};

NextStep active_step(const Placement& placement, const Project& project,
                     Date today) {
  const Date last = dates_of(placement, project).last;
  const std::string hours = fmt::format(
      "{} of {} hours worked, {} verified", str(placement.worked()),
      str(length_of(placement, project)), str(placement.verified()));
  if (last < today)
    return {fmt::format("over since {}; {}", last.str(), hours),
            "the outcome and the evaluations"};
  return {fmt::format("until {}; {}", last.str(), hours), "the work"};
}

// What comes next, and whose turn it is.
NextStep next_step(const Placement& placement, const Project& project,
                   Date today) {
  const Step& step = placement.history.back();
  switch (placement.state()) {
    case State::applied:
      return {"shortlist or reject", "the coordinator"};
    case State::shortlisted:
      return {"interview, offer or reject", "the business"};
    case State::interview:
      return {interview_text(step) + "; offer or reject", "the business"};
    case State::offered:
      return {step.answer_by ? "answer by " + step.answer_by->str() : "answer",
              "the student"};
    case State::accepted:
      return {"begins on " + dates_of(placement, project).first.str(),
              "the papers, and the first day"};
    default:
      return active_step(placement, project, today);
  }
}

std::string address_of(const PersonId& id, const Person& person) {
  std::vector<std::string> parts;
  for (const std::string& part :
       {person.name, person.position, person.email, person.phone})
    if (!part.empty()) parts.push_back(part);
  return parts.empty() ? id.str()
                       : fmt::format("{}: {}", id.str(), join(parts, ", "));
}

class Collector {
 public:
  Collector(const Ledger& ledger, const HandoverRequest& request)
      : ledger_(ledger), program_(ledger.program()), request_(request) {}

  Handover take() {
    result_.program = program_.settings.name;
    result_.request = request_;
    for (const Placement& placement : program_.placements)
      if (const auto* project = program_.projects.find(placement.id.project))
        look_at(placement, *project);
    for (const Project& project : program_.projects) look_at(project);
    for (const Round& round : program_.rounds) look_at(round);
    std::stable_sort(result_.promises.begin(), result_.promises.end(),
                     [](const Promise& a, const Promise& b) {
                       return a.by.value_or(Date::latest()) <
                              b.by.value_or(Date::latest());
                     });
    add_papers();
    for (const Business& business : program_.businesses) look_at(business);
    add_calendars();
    for (const auto& [id, staff] : program_.settings.staff)
      result_.staff.push_back(
          {id, staff.name, staff.position, staff.email, staff.dates});
    return std::move(result_);
  }

 private:
  // Whether the values of `field` may stand in the document.
  bool shows(Kind kind, std::string_view field) const {
    return request_.values == PrivateValues::shown ||
           !program_.settings.is_private(kind, field);
  }

  void look_at(const Placement& placement, const Project& project) {
    if (shows(Kind::placement, "coaching")) add_coaching(placement);
    if (!is_open(placement)) {
      add_unverified(placement, project);
      return;
    }
    NextStep next = next_step(placement, project, request_.today);
    const Step& last = placement.history.back();
    if (last.to == State::offered)
      result_.promises.push_back(
          {last.answer_by, placement.id.student.str(),
           "a seat on " + project.id.str() + ", offered on " + last.on.str()});
    result_.stints.push_back({placement.id, name_of(placement.id.student),
                              project.business, last.to, last.on,
                              std::move(next.next), std::move(next.waits_for)});
  }

  void add_unverified(const Placement& placement, const Project& project) {
    const Hours open{placement.worked().minutes - placement.verified().minutes};
    if (open.minutes > 0)
      result_.unverified.push_back({placement.id, project.business,
                                    placement.state(),
                                    placement.history.back().on, open});
  }

  // A round that is carried out leaves its name in the placements.
  void look_at(const Round& round) {
    const auto& all = program_.placements;
    const bool is_done =
        std::any_of(all.begin(), all.end(), [&](const Placement& placement) {
          return placement.round == round.id;
        });
    const bool is_ahead =
        std::any_of(round.placements.begin(), round.placements.end(),
                    [&](const RoundPlacement& placed) {
                      return is_to_come(placed.project);
                    });
    if (!is_done && is_ahead)
      result_.rounds.push_back(
          {round.id, round.today, static_cast<int>(round.placements.size())});
  }

  void add_coaching(const Placement& placement) {
    for (const Coaching& coaching : placement.coaching)
      if (coaching.next && is_to_come(*coaching.next))
        result_.promises.push_back(
            {std::nullopt, placement.id.student.str(),
             fmt::format("told on {}: {} (next: {})", coaching.on.str(),
                         coaching.note, coaching.next->str())});
  }

  bool is_to_come(const ProjectId& id) const {
    const Project* project = program_.projects.find(id);
    return project != nullptr && request_.today <= project->dates.last;
  }

  std::string name_of(const StudentId& id) const {
    const Student* student = program_.students.find(id);
    if (student == nullptr || !shows(Kind::student, "name")) return {};
    return student->name;
  }

  void look_at(const Project& project) {
    if (project.status == ProjectStatus::closed ||
        project.status == ProjectStatus::cancelled)
      return;
    const auto& [first, last] = project.dates;
    if (request_.today <= first)
      result_.months[first.str().substr(0, 7)].begin.push_back(project.id);
    if (request_.today <= last)
      result_.months[last.str().substr(0, 7)].end.push_back(project.id);
    const int left = ledger_.seats_left(project);
    if (project.status != ProjectStatus::open || last < request_.today ||
        left == 0)
      return;
    std::string what = fmt::format("{} to fill on {}", counted(left, "seat"),
                                   project.id.str());
    if (project.posted) what += ", posted on " + project.posted->str();
    result_.promises.push_back({first, project.business.str(), what});
  }

  void add_papers() {
    const FactBook book(ledger_, request_.today);
    for (ExpiringPaper& paper : expiring_papers(book, request_.days)) {
      const PaperOwner& owner = paper.place.owner;
      // That no mentor is named is no paper.
      if (!paper.nobody &&
          shows(owner.record.kind, owner.person ? "people" : "documents"))
        result_.papers.push_back(std::move(paper));
    }
  }

  static void add_people(const Business& business, BusinessContact& contact) {
    for (const auto& [id, person] : business.people) {
      const bool is_first = business.contact && *business.contact == id;
      contact.people.insert(
          is_first ? contact.people.begin() : contact.people.end(),
          address_of(id, person));
    }
  }

  void look_at(const Business& business) {
    if (business.status == Status::left) return;
    BusinessContact contact{.id = business.id, .status = business.status};
    if (shows(Kind::business, "name")) contact.name = business.name;
    if (shows(Kind::business, "people"))
      add_people(business, contact);
    else if (business.contact)
      contact.people.push_back(business.contact->str());
    if (!business.log.empty() && shows(Kind::business, "log")) {
      const auto& last = *std::max_element(
          business.log.begin(), business.log.end(),
          [](const Contact& a, const Contact& b) { return a.on < b.on; });
      contact.last =
          fmt::format("{}, {}", last.on.str(), word(last.contact_kind));
      if (!last.note.empty()) contact.last += ": " + last.note;
    }
    result_.contacts.push_back(std::move(contact));
  }

  std::vector<DateRange> to_come(const std::vector<DateRange>& days) const {
    std::vector<DateRange> result;
    for (const DateRange& each : days)
      if (request_.today <= each.last) result.push_back(each);
    return result;
  }

  void add_calendars() {
    const Settings& settings = program_.settings;
    result_.calendars.push_back({.of = "the program",
                                 .school_years = to_come(settings.school_years),
                                 .no_school = to_come(settings.no_school)});
    for (const School& school : program_.schools) {
      HandoverCalendar calendar{.of = "school " + school.id.str()};
      if (school.school_years)
        calendar.school_years = to_come(*school.school_years);
      if (school.no_school) calendar.no_school = to_come(*school.no_school);
      std::map<DateRange, std::string> terms;
      for (const auto& [term, dates] : school.terms)
        if (request_.today <= dates.last) terms.emplace(dates, term.str());
      for (const auto& [dates, term] : terms)
        calendar.terms.push_back(term + " " + str(dates));
      result_.calendars.push_back(std::move(calendar));
    }
  }

  const Ledger& ledger_;
  const Program& program_;
  const HandoverRequest& request_;
  Handover result_;
};

}  // namespace

Handover handover(const Ledger& ledger, const HandoverRequest& request) {
  return Collector(ledger, request).take();
}

}  // namespace stint
