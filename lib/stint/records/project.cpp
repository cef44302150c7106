#include "stint/records/project.hpp"

namespace stint {

template <>
const Table<Project>& table<Project>() {
  using P = Project;
  static const Table<P> fields(
      "project",
      {
          field<&P::title>("title", "What is to be done, in a few words.",
                           Need::required),
          field<&P::business>("business", "The business that offers it.",
                              Need::required),
          field<&P::mentor>("mentor", "Who guides the students there."),
          field<&P::deliverable>("deliverable", "What there is at the end."),
          field<&P::seats>("seats", "How many students it takes.",
                           Need::required),
          field<&P::minimum>("minimum", "The fewest students it can run with."),
          field<&P::hours>("hours", "For each student, over the whole project.",
                           Need::required),
          field<&P::dates>("dates", "First and last day.", Need::required),
          field<&P::times>("times", "When in the week; none: to be agreed."),
          field<&P::place>("place", "Where the work is done."),
          field<&P::pay>("pay", "How it is paid."),
          field<&P::required>("requires", "Skills a student must have."),
          field<&P::preferred>("prefers", "Skills a student is better with."),
          field<&P::develops>("develops", "Skills the work will grow."),
          field<&P::age>("age", "The youngest a student may be."),
          field<&P::grades>("grades", "The grades it is for."),
          field<&P::hazards>(
              "hazards", "Hazardous work, in the words of the youth rules."),
          field<&P::pathways>("pathways", "The pathways it belongs to."),
          field<&P::pathways_only>("pathways_only",
                                   "Whether it is limited to those pathways."),
          field<&P::work>("work", "Solo or team."),
          field<&P::selection>("selection",
                               "Placed by a round, or chosen by interview."),
          field<&P::candidates>("candidates",
                                "The business's ranking, best first."),
          field<&P::candidates_only>("candidates_only",
                                     "Whether nobody else is acceptable."),
          field<&P::counts_as>("counts_as",
                               "Narrows what it counts for to these."),
          field<&P::posted>("posted", "The day it was posted."),
          field<&P::series>("series", "Projects that repeat share one."),
          field<&P::status>("status", "Draft, open, closed or cancelled."),
      });
  return fields;
}

}  // namespace stint
