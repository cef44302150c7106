#include "stint/records/placement.hpp"

#include <algorithm>

namespace stint {

bool is_end(State state) { return state > State::completed; }

bool follows(State from, State to) {
  if (from == State::completed) return false;
  if (is_end(from)) return to == State::applied || to == State::offered;
  switch (to) {
    case State::completed:
      return from == State::active;
    case State::rejected:
      return from <= State::offered;
    case State::declined:
      return from == State::offered;
    case State::withdrawn:
      return from <= State::active;
    case State::ended:
      return from == State::accepted || from == State::active;
    default:
      return from < to;
  }
}

bool holds_seat(State state) {
  return state >= State::offered && state <= State::completed;
}

bool holds_capacity(State state) {
  return state >= State::offered && state <= State::active;
}

bool Placement::ever(State wanted) const {
  return std::any_of(history.begin(), history.end(),
                     [&](const Step& step) { return step.to == wanted; });
}

Hours Placement::worked() const {
  Hours sum;
  for (const Shift& shift : shifts) sum += shift.worked.value_or(Hours{});
  return sum;
}

Hours Placement::verified() const {
  Hours sum;
  for (const Shift& shift : shifts)
    if (shift.verified) sum += shift.worked.value_or(Hours{});
  return sum;
}

template <>
const Table<Step>& table<Step>() {
  using S = Step;
  static const Table<S> fields(
      "step",
      {
          field<&S::to>("to", "The state it leads to.", Need::required),
          field<&S::on>("on", "The day.", Need::required),
          field<&S::by>("by", "The staff member who recorded it."),
          field<&S::reason>("reason", "Why, in words."),
          field<&S::cause>("cause", "Why, in a word."),
          field<&S::day>("day", "The day of an interview, if a later one."),
          field<&S::at>("at", "When on that day, of an interview."),
          field<&S::where>("where", "The place of an interview."),
          field<&S::answer_by>("answer_by", "Last day to answer an offer."),
          field<&S::forced>("forced", "A rule was broken on purpose."),
      });
  return fields;
}

template <>
const Table<Shift>& table<Shift>() {
  using S = Shift;
  static const Table<S> fields(
      "shift",
      {
          field<&S::on>("on", "The day.", Need::required),
          field<&S::start>("start", "When the work began."),
          field<&S::worked>("worked", "How long was worked, without breaks."),
          field<&S::rest>("break", "How long the breaks were."),
          field<&S::late>("late", "How many minutes late the student came."),
          field<&S::task>("task", "What was done."),
          field<&S::absent>("absent", "A day that was missed."),
          field<&S::verified>("verified", "The business confirmed it."),
      });
  return fields;
}

template <>
const Table<Evaluation>& table<Evaluation>() {
  using E = Evaluation;
  static const Table<E> fields(
      "evaluation",
      {
          field<&E::by>("by", "Business, student or coordinator.",
                        Need::required),
          field<&E::person>("person", "Who at the business."),
          field<&E::evaluation_kind>("kind", "Preliminary or final."),
          field<&E::on>("on", "The day.", Need::required),
          field<&E::entered>("entered", "Who typed it in, and when."),
          field<&E::skills>("skills", "The level shown in each skill."),
          field<&E::again>("again", "Would do this again together."),
          field<&E::hire>("hire", "The business would hire this student."),
          field<&E::comment>("comment", "In their own words."),
      });
  return fields;
}

template <>
const Table<Evidence>& table<Evidence>() {
  using E = Evidence;
  static const Table<E> fields(
      "evidence",
      {
          field<&E::what>("what", "What it is.", Need::required),
          field<&E::url>("url", "Where it can be seen."),
          field<&E::file>("file", "Where the file is kept."),
          field<&E::is_public>("public", "Whether anyone may see it."),
      },
      "what");
  return fields;
}

template <>
const Table<Coaching>& table<Coaching>() {
  using C = Coaching;
  static const Table<C> fields(
      "coaching",
      {
          field<&C::on>("on", "The day.", Need::required),
          field<&C::by>("by", "The staff member."),
          field<&C::note>("note", "What the student was told.", Need::required),
          field<&C::next>("next", "The project to try next."),
      });
  return fields;
}

template <>
const Table<Exemption>& table<Exemption>() {
  using E = Exemption;
  static const Table<E> fields(
      "exemption",
      {
          field<&E::claim>("claim", "The exemption's name.", Need::required),
          field<&E::orders>("orders", "The hazardous orders it is for."),
          field<&E::by>("by", "The staff member who claims it.",
                        Need::required),
          field<&E::reason>("reason", "Why it applies.", Need::required),
      });
  return fields;
}

template <>
const Table<Placement>& table<Placement>() {
  using P = Placement;
  static const Table<P> fields(
      "placement",
      {
          field<&P::round>("round", "The round that proposed it."),
          field<&P::dates>("dates", "Its days, if not the project's."),
          field<&P::times>("times", "Its times, if not the project's."),
          field<&P::agreed>("agreed", "Its hours, if not the project's."),
          field<&P::mentor>("mentor", "Its mentor, if not the project's."),
          field<&P::pay>("pay", "Its pay, if not the project's."),
          field<&P::documents>("documents", "Papers on file."),
          field<&P::history>("history",
                             "One line a step; the last one is the state.",
                             Need::required),
          field<&P::shifts>("hours", "What was worked, and what was missed."),
          field<&P::evaluations>("evaluations", "What each side says of it."),
          field<&P::evidence>("evidence", "What there is to show for it."),
          field<&P::coaching>("coaching", "What the student was told."),
          field<&P::exemption>("exemption",
                               "A claimed exemption from the youth rules."),
          field<&P::outcome>("outcome", "How the project went, at its end."),
      });
  return fields;
}

}  // namespace stint
