#include "stint/workflow/shown.hpp"

namespace stint {

template <>
const Table<ShownPlacement>& table<ShownPlacement>() {
  using P = ShownPlacement;
  static const Table<P> fields(
      "placement in short",
      {
          field<&P::project>("project", "The project."),
          field<&P::student>("student", "The student."),
          field<&P::business>("business", "The business."),
          field<&P::state>("state", "Where it stands."),
          field<&P::since>("since", "The day of its last step."),
          field<&P::dates>("dates", "Its first and last day."),
          field<&P::worked>("worked", "How long was worked."),
          field<&P::verified>("verified", "How much of it is verified."),
          field<&P::outcome>("outcome", "How it went, at its end."),
          field<&P::answer_by>("answer_by",
                               "Last day to answer an open offer."),
          field<&P::overdue>("overdue", "That day is past."),
      });
  return fields;
}

template <>
const Table<ShownProject>& table<ShownProject>() {
  using P = ShownProject;
  static const Table<P> fields(
      "project in short",
      {
          field<&P::project>("project", "The project."),
          field<&P::title>("title", "What is to be done."),
          field<&P::status>("status", "Draft, open, closed or cancelled."),
          field<&P::dates>("dates", "Its first and last day."),
          field<&P::seats>("seats", "How many students it takes."),
          field<&P::seats_left>("seats_left", "Seats that nobody holds."),
      });
  return fields;
}

template <>
const Table<ShownSkill>& table<ShownSkill>() {
  using S = ShownSkill;
  static const Table<S> fields(
      "known skill",
      {
          field<&S::level>("level", "How well it is mastered."),
          field<&S::source>("source", "How that is known."),
      },
      "level");
  return fields;
}

}  // namespace stint
