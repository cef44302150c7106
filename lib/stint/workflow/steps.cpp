#include "stint/workflow/steps.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"

namespace stint {
namespace {

template <class Name>
std::string one_or_count(const std::vector<PlacementId>& ids,
                         std::string_view noun, Name name) {
  std::set<std::string> names;
  for (const PlacementId& id : ids) names.insert(name(id));
  if (names.size() == 1) return *names.begin();
  return counted(static_cast<std::int64_t>(names.size()), noun);
}

}  // namespace

std::string next_command(State state, const PlacementId& id) {
  const std::string placement = arguments_of(id);
  switch (state) {
    case State::applied:
      return "stint move shortlisted " + placement;
    case State::shortlisted:
      return "stint move interview " + placement;
    case State::interview:
      return "stint move offered " + placement;
    case State::offered:
      return "stint move accepted " + placement;
    case State::accepted:
      return "stint move active " + placement;
    case State::active:
      return "stint log " + placement + " HOURS";
    case State::completed:
      return "stint evaluate " + placement + " --as student --comment TEXT";
    case State::rejected:
    case State::declined:
    case State::withdrawn:
    case State::ended:
      break;
  }
  return "stint match " + id.project.str();
}

void Touched::add(const PlacementId& id) { ids_.push_back(id); }

std::string Touched::students() const {
  return one_or_count(ids_, "student",
                      [](const PlacementId& id) { return id.student.str(); });
}

std::string Touched::projects() const {
  return one_or_count(ids_, "project",
                      [](const PlacementId& id) { return id.project.str(); });
}

std::optional<Found> Steps::find(const Subject& subject) {
  return find_subject(draft.program(), subject, acting, problems, action.notes);
}

bool Steps::take(const Subject& subject, const Found& found, Step step,
                 const BrokenRules& broken, const Overrule& overrule) {
  const Placement* placement = draft.find(found.id());
  if (const auto why = why_not_on(placement, step.on, acting.today)) {
    problems.add(subject, found.str(), *why, "name another day with `--on`");
    return false;
  }
  if (!allow(subject, found, broken, overrule)) return false;
  step.by = found.by;
  step.reason = overrule.reason;
  step.forced = !broken.empty();
  if (step.to == State::offered && !step.answer_by)
    step.answer_by = step.on + draft.program().settings.offer_days;
  warn_of_papers(found, step);
  warn_of_early_start(found, step);
  warn_of_youth(found, step);
  append(found, step);
  touched.add(found.id());
  states.insert(step.to);
  ++taken_;
  return true;
}

bool Steps::allow(const Subject& subject, const Found& found,
                  const BrokenRules& broken, const Overrule& overrule) {
  if (broken.empty()) return true;
  if (!overrule.force) {
    for (const BrokenRule& rule : broken)
      problems.add(subject, found.str(), rule.text,
                   rule.help.empty()
                       ? "`--force --reason TEXT` does it all the same"
                       : rule.help);
    return false;
  }
  if (overrule.reason.empty()) {
    problems.add(subject, found.str(), "`--force` needs a reason",
                 "write `--force --reason TEXT`; it goes into the record");
    return false;
  }
  for (const BrokenRule& rule : broken)
    action.notes.push_back(
        fmt::format("forced: {}: {}", found.str(), rule.text));
  return true;
}

// A paper may hold on the first day and not on the last: there is time to renew
// it, if someone knows.
void Steps::warn_of_papers(const Found& found, const Step& step) {
  if (!holds_capacity(step.to)) return;
  const StintRecords stint = found.stint(draft.find(found.id()));
  const Date start = std::max(step.on, stint.dates().first);
  for (std::string& line : papers_that_run_out(book.rules(), stint, start))
    if (std::find(action.notes.begin(), action.notes.end(), line) ==
        action.notes.end())
      action.notes.push_back(std::move(line));
}

void Steps::warn_of_early_start(const Found& found, const Step& step) {
  const Date first = found.stint(draft.find(found.id())).dates().first;
  if (step.to == State::active && step.on < first)
    action.notes.push_back(
        fmt::format("{}: the stint begins on {}, {} after this step",
                    found.str(), first.str(), counted(first - step.on, "day")));
}

// What may go wrong although the plan can be kept is said at every step: who
// offers the seat need not be who starts the stint.
void Steps::warn_of_youth(const Found& found, const Step& step) {
  if (!holds_capacity(step.to)) return;
  const auto moment =
      step.to == State::active ? YouthMoment::start : YouthMoment::offer;
  for (std::string& line :
       youth_warnings(book.rules(), found, draft.find(found.id()), moment))
    action.notes.push_back(std::move(line));
}

void Steps::append(const Found& found, const Step& step) {
  const PlacementId id = found.id();
  const Placement* before = draft.find(id);
  Placement placement;
  if (before != nullptr) placement = *before;
  placement.id = id;
  placement.history.push_back(step);
  RecordChange& change = change_of(id);
  if (before == nullptr)
    change.create = Tree::mapping(
        {{"history", Tree::sequence({table<Step>().write(step)})}});
  else if (change.create)
    change.create->find("history")->add(table<Step>().write(step));
  else
    change.edits.push_back({FieldEdit::Operation::append,
                            {std::string("history")},
                            table<Step>().write(step)});
  draft.put(std::move(placement));
}

void Steps::amend(const PlacementId& id, const Step& step) {
  Placement placement = *draft.find(id);
  const std::size_t last = placement.history.size() - 1;
  const Tree before = table<Step>().write(placement.history[last]);
  const Tree after = table<Step>().write(step);
  for (const auto& [field, value] : after.members) {
    const Tree* old = before.find(field);
    if (old == nullptr || *old != value)
      change_of(id).edits.push_back({FieldEdit::Operation::set,
                                     {std::string("history"), last, field},
                                     value});
  }
  if (after == before) return;
  ++amended_;
  placement.history[last] = step;
  draft.put(std::move(placement));
  touched.add(id);
  states.insert(step.to);
}

void Steps::set_round(const PlacementId& id, const RoundId& round) {
  Tree name = Tree::scalar(round.str());
  RecordChange& change = change_of(id);
  if (change.create) {
    auto& members = change.create->members;
    members.insert(members.begin(), {"round", std::move(name)});
  } else {
    change.edits.push_back(
        {FieldEdit::Operation::set, {std::string("round")}, std::move(name)});
  }
}

RecordChange& Steps::change_of(const PlacementId& id) {
  return action.changes.of({Kind::placement, id.str()});
}

std::string Steps::next() const {
  const PlacementId& id = touched.first();
  return next_command(draft.find(id)->state(), id);
}

Action Steps::finish() {
  problems.raise();
  return std::move(action);
}

std::string arguments_of(const PlacementId& id) {
  return id.project.str() + " " + id.student.str();
}

}  // namespace stint
