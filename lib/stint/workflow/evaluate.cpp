#include "stint/workflow/evaluate.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/resolve.hpp"

namespace stint {
namespace {

using Refusal = std::optional<BrokenRule>;

// One `skill=level`. Throws `Error`.
std::pair<SkillId, Level> read_rate(const Program& program,
                                    const std::string& text) {
  const std::size_t at = text.rfind('=');
  if (at == std::string::npos)
    throw Error(fmt::format("`{}` is no rating", printable(text)),
                "write it like `--rate teamwork=3`");
  const Skill& skill = resolve_skill(program, trim(text.substr(0, at)));
  if (skill.retired)
    throw Error(fmt::format("skill `{}` is retired", skill.id.str()),
                "rate the skill that replaced it");
  const std::string level(trim(text.substr(at + 1)));
  const auto parsed = parse_level(level);
  if (!parsed)
    throw Error(fmt::format("`{}` is no level", printable(level)),
                "1 emerging, 2 developing, 3 proficient, 4 advanced");
  return {skill.id, *parsed};
}

bool read_rates(Steps& steps, const EvaluateRequest& request,
                const Found& found, std::map<SkillId, Level>& skills) {
  bool is_good = true;
  const auto fault = [&](const std::string& message, const std::string& help) {
    steps.problems.add(request.subject, found.str(), message, help);
    is_good = false;
  };
  for (const std::string& text : request.opinion.rates) {
    try {
      const auto rate = read_rate(steps.draft.program(), text);
      if (!skills.insert(rate).second)
        fault(fmt::format("`{}` is rated twice", rate.first.str()), "");
    } catch (const Error& error) {
      fault(error.what(), error.help());
    }
  }
  return is_good;
}

Refusal why_not_person(const EvaluateRequest& request, const Found& found) {
  const std::string& text = request.opinion.person;
  if (text.empty()) return std::nullopt;
  if (request.as != Rater::business)
    return {{"`--person` names who at the business speaks",
             "use it with `--as business`"}};
  std::vector<std::string> known;
  for (const auto& person : found.business->people)
    known.push_back(person.first.str());
  if (std::find(known.begin(), known.end(), text) != known.end())
    return std::nullopt;
  const std::string guess = nearest(text, known);
  return {{fmt::format("{} has no person `{}`", found.business->id.str(),
                       printable(text)),
           !guess.empty() ? fmt::format("did you mean `{}`?", guess)
           : known.empty()
               ? "its record lists nobody under `people`"
               : fmt::format("its people are {}", join(known, ", "))}};
}

Refusal why_twice(const Placement& placement, const EvaluateRequest& request) {
  if (request.force || request.kind == EvaluationKind::preliminary)
    return std::nullopt;
  for (const Evaluation& other : placement.evaluations)
    if (other.by == *request.as &&
        other.evaluation_kind == EvaluationKind::final)
      return {{fmt::format("the {} has given a final evaluation already, on {}",
                           word(other.by), other.on.str()),
               "`--force` enters a second one"}};
  return std::nullopt;
}

Refusal why_not_day(const Placement& placement, Date on, Date today) {
  if (on > today)
    return {{fmt::format("{} is after today, {}", on.str(), today.str()),
             "it is entered on that day, or later"}};
  const auto start =
      std::find_if(placement.history.begin(), placement.history.end(),
                   [](const Step& step) { return step.to == State::active; });
  if (start == placement.history.end() || start->on <= on) return std::nullopt;
  return {{fmt::format("{} is before the stint started, on {}", on.str(),
                       start->on.str()),
           ""}};
}

Refusal why_not(const Steps& steps, const EvaluateRequest& request,
                const Found& found, const Placement& placement) {
  if (!request.as)
    return {{"it is not said whose evaluation this is",
             "use `--as business`, `--as student` or `--as coordinator`"}};
  if (request.opinion.hire && request.as != Rater::business)
    return {{"only a business tells whether it would hire",
             "use `--hire` with `--as business`"}};
  if (request.opinion.empty())
    return {{"an evaluation without any content",
             "give at least one of `--rate`, `--again`, `--hire` and "
             "`--comment`"}};
  if (Refusal why = why_not_person(request, found)) return why;
  const Date today = steps.acting.today;
  if (Refusal why = why_not_day(placement, request.on.value_or(today), today))
    return why;
  return why_twice(placement, request);
}

Refusal why_not_state(const Placement* placement, const PlacementId& id) {
  if (placement == nullptr)
    return {{"there is no placement",
             fmt::format("`stint enroll {}` makes one", arguments_of(id))}};
  const State state = placement->state();
  const bool is_fit = state == State::active || state == State::completed ||
                      state == State::ended;
  if (is_fit) return std::nullopt;
  return {{fmt::format("{} since {}, and what is evaluated is an active, "
                       "completed or ended stint",
                       word(state), placement->history.back().on.str()),
           ""}};
}

void evaluate_one(Steps& steps, const EvaluateRequest& request,
                  const Found& found) {
  const Placement* placement = steps.draft.find(found.id());
  if (const Refusal why = why_not_state(placement, found.id()))
    steps.problems.add(request.subject, found.str(), why->text, why->help);
  else if (enter_evaluation(steps, request, found))
    steps.touched.add(found.id());
}

std::string next_after(const Placement& placement) {
  const bool has_final =
      std::any_of(placement.evaluations.begin(), placement.evaluations.end(),
                  [](const Evaluation& evaluation) {
                    return evaluation.by == Rater::business &&
                           evaluation.evaluation_kind == EvaluationKind::final;
                  });
  if (placement.state() == State::active && has_final)
    return "stint complete " + arguments_of(placement.id) +
           " --outcome OUTCOME";
  return "stint show placement " + placement.id.str();
}

}  // namespace

bool enter_evaluation(Steps& steps, const EvaluateRequest& request,
                      const Found& found) {
  const Placement& placement = *steps.draft.find(found.id());
  if (const Refusal why = why_not(steps, request, found, placement)) {
    steps.problems.add(request.subject, found.str(), why->text, why->help);
    return false;
  }
  const Date today = steps.acting.today;
  Evaluation evaluation{
      .by = *request.as,
      .evaluation_kind = request.kind.value_or(EvaluationKind::final),
      .on = request.on.value_or(today),
      .again = request.opinion.again,
      .hire = request.opinion.hire,
      .comment = request.opinion.comment};
  if (!read_rates(steps, request, found, evaluation.skills)) return false;
  if (!request.opinion.person.empty())
    evaluation.person = PersonId(request.opinion.person);
  if (evaluation.by != Rater::coordinator || evaluation.on != today)
    evaluation.entered = Signature{.on = today, .by = found.by};
  steps.change_of(found.id())
      .edits.push_back({FieldEdit::Operation::append,
                        {std::string("evaluations")},
                        table<Evaluation>().write(evaluation)});
  Placement after = placement;
  after.evaluations.push_back(std::move(evaluation));
  steps.draft.put(std::move(after));
  return true;
}

Action evaluate(const Program& program,
                const std::vector<EvaluateRequest>& requests,
                const Acting& acting) {
  Steps steps(program, acting);
  for (const EvaluateRequest& request : requests)
    if (const auto found = steps.find(request.subject))
      evaluate_one(steps, request, *found);
  steps.problems.raise();
  if (steps.touched.empty()) return steps.finish();
  const std::string whose = fmt::format("{} on {}", steps.touched.students(),
                                        steps.touched.projects());
  const Placement& first = *steps.draft.find(steps.touched.first());
  const auto& last = first.evaluations.back();
  steps.action.changes.summary =
      requests.size() == 1
          ? fmt::format("enter the {} evaluation by the {} of {}",
                        word(last.evaluation_kind), word(last.by), whose)
          : fmt::format("enter {} of {}",
                        counted(static_cast<std::int64_t>(requests.size()),
                                "evaluation"),
                        whose);
  steps.action.next = next_after(first);
  return steps.finish();
}

}  // namespace stint
