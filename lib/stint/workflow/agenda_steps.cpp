#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/workflow/agenda_parts.hpp"
#include "stint/workflow/step_rules.hpp"
#include "stint/workflow/steps.hpp"

namespace stint {
namespace {

const Step& last_step(const AgendaStint& stint) {
  return stint.placement.history.back();
}

std::string move_to(State state, const AgendaStint& stint) {
  return fmt::format("stint move {} {}", word(state),
                     arguments_of(stint.placement.id));
}

/// Why the student cannot be offered a seat; empty if one is there.
std::string why_no_seat(const AgendaSheet& sheet, const AgendaStint& stint) {
  const Project& project = stint.project;
  const Ledger& ledger = sheet.book.ledger();
  if (project.status != ProjectStatus::open)
    return fmt::format("the project is {}", word(project.status));
  if (stint.dates.last < sheet.today) return "the project is over";
  if (ledger.seats_left(project) == 0) return "no seat is left";
  const auto& capacity = stint.business.capacity;
  if (capacity &&
      most_held(ledger, stint.business.id, stint.dates) >= *capacity)
    return "the business is full";
  return {};
}

/// The next rung of the ladder where there is a seat, else a no.
void add_candidate(AgendaSheet& sheet, const AgendaStint& stint,
                   AgendaTopic topic, State next, std::string text) {
  const std::string why = why_no_seat(sheet, stint);
  std::string command = move_to(next, stint);
  if (!why.empty()) {
    text += ", and " + why;
    command = move_to(State::rejected, stint) + " --reason '" + why + "'";
  }
  sheet.add(topic, last_step(stint).on, stint, std::move(text),
            std::move(command));
}

void add_application(AgendaSheet& sheet, const AgendaStint& stint) {
  const Step& step = last_step(stint);
  if (sheet.today - step.on <= application_patience) return;
  add_candidate(
      sheet, stint, AgendaTopic::application_old,
      step.to == State::applied ? State::shortlisted : State::interview,
      fmt::format("{} since {}, {} without a next step", word(step.to),
                  step.on.str(), counted(sheet.today - step.on, "day")));
}

void add_interview(AgendaSheet& sheet, const AgendaStint& stint) {
  const Step& step = last_step(stint);
  const Date on = step.day.value_or(step.on);
  if (on < sheet.today)
    add_candidate(sheet, stint, AgendaTopic::interview_past, State::offered,
                  fmt::format("the interview was on {}, and nobody has said "
                              "what follows",
                              on.str()));
  else if (on <= sheet.until)
    add_candidate(sheet, stint, AgendaTopic::interview_near, State::offered,
                  fmt::format("the interview is on {}", on.str()));
}

void add_offer(AgendaSheet& sheet, const AgendaStint& stint) {
  const Step& step = last_step(stint);
  const Date answer_by =
      step.answer_by.value_or(step.on + sheet.program().settings.offer_days);
  if (answer_by < sheet.today)
    sheet.add(AgendaTopic::offer_overdue, answer_by, stint,
              fmt::format("the offer of {} was to be answered by {}, and still "
                          "holds its seat",
                          step.on.str(), answer_by.str()),
              move_to(State::declined, stint));
  else if (answer_by <= sheet.until)
    sheet.add(AgendaTopic::offer_open, answer_by, stint,
              fmt::format("the offer of {} is to be answered by {}",
                          step.on.str(), answer_by.str()),
              move_to(State::accepted, stint));
}

void add_start(AgendaSheet& sheet, const AgendaStint& stint) {
  const DateRange& dates = stint.dates;
  if (dates.first >= sheet.today) return;
  const auto add = [&](std::string text, std::string command) {
    sheet.add(AgendaTopic::start_overdue, dates.first, stint, std::move(text),
              std::move(command));
  };
  if (dates.last < sheet.today)
    return add(fmt::format("accepted, and never started; the stint was over "
                           "on {}",
                           dates.last.str()),
               move_to(State::withdrawn, stint));
  const BrokenRules broken =
      start_rules(sheet.book, stint.found(), &stint.placement, sheet.today);
  const std::string since =
      fmt::format("was to start on {}", dates.first.str());
  if (broken.empty()) return add(since, move_to(State::active, stint));
  // What is missing has a line of its own, and comes first.
  if (sheet.held_up.contains(stint.placement.id)) return;
  add(since + ", but " + broken.front().text,
      move_to(State::active, stint) + " --force --reason TEXT");
}

void add_end(AgendaSheet& sheet, const AgendaStint& stint) {
  if (stint.dates.last >= sheet.today) return;
  sheet.add(AgendaTopic::end_overdue, stint.dates.last, stint,
            fmt::format(
                "the last day was {}, with {} of {} worked",
                stint.dates.last.str(), agenda_hours(stint.placement.worked()),
                agenda_hours(length_of(stint.placement, stint.project))),
            fmt::format("stint complete {} --outcome OUTCOME",
                        arguments_of(stint.placement.id)));
}

}  // namespace

void add_steps(AgendaSheet& sheet) {
  for (const AgendaStint& stint : sheet.stints) {
    switch (stint.state()) {
      case State::applied:
      case State::shortlisted:
        add_application(sheet, stint);
        break;
      case State::interview:
        add_interview(sheet, stint);
        break;
      case State::offered:
        add_offer(sheet, stint);
        break;
      case State::accepted:
        add_start(sheet, stint);
        break;
      case State::active:
        add_end(sheet, stint);
        break;
      default:
        break;
    }
  }
}

}  // namespace stint
