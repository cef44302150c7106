#include "stint/records/round.hpp"

namespace stint {

template <>
const Table<RoundPlacement>& table<RoundPlacement>() {
  using P = RoundPlacement;
  static const Table<P> fields(
      "round's placement",
      {
          field<&P::student>("student", "Who.", Need::required),
          field<&P::project>("project", "Where.", Need::required),
          field<&P::student_rank>("student_rank",
                                  "The project's place in the student's list.",
                                  Need::required),
          field<&P::business_rank>(
              "business_rank",
              "The application's place in the business's order.",
              Need::required),
          field<&P::fit>("fit", "What the project gets, 0 to 100.",
                         Need::required),
          field<&P::interest>("interest", "What the student gets, 0 to 100.",
                              Need::required),
          field<&P::pass>("pass", "Which pass gave it.", Need::required),
      });
  return fields;
}

template <>
const Table<RoundUnplaced>& table<RoundUnplaced>() {
  using U = RoundUnplaced;
  static const Table<U> fields(
      "student left over",
      {
          field<&U::student>("student", "Who.", Need::required),
          field<&U::code>("code", "Why.", Need::required),
      });
  return fields;
}

template <>
const Table<RoundOpenSeats>& table<RoundOpenSeats>() {
  using O = RoundOpenSeats;
  static const Table<O> fields(
      "seats left over",
      {
          field<&O::project>("project", "Where.", Need::required),
          field<&O::seats>("seats", "How many.", Need::required),
          field<&O::code>("code", "Why.", Need::required),
      });
  return fields;
}

template <>
const Table<RoundClosed>& table<RoundClosed>() {
  using C = RoundClosed;
  static const Table<C> fields(
      "project closed",
      {
          field<&C::project>("project", "Which.", Need::required),
          field<&C::placed>("placed", "How many came together.",
                            Need::required),
          field<&C::minimum>("minimum", "How many it needs.", Need::required),
      });
  return fields;
}

template <>
const Table<RoundShortlist>& table<RoundShortlist>() {
  using S = RoundShortlist;
  static const Table<S> fields(
      "shortlist",
      {
          field<&S::project>("project", "For which project.", Need::required),
          field<&S::students>("students", "Best first."),
      });
  return fields;
}

template <>
const Table<RoundSummary>& table<RoundSummary>() {
  using S = RoundSummary;
  static const Table<S> fields(
      "summary",
      {
          field<&S::students>("students", "Who took part."),
          field<&S::placed>("placed", "Students with a seat."),
          field<&S::unplaced>("unplaced", "Students without."),
          field<&S::open_seats>("open_seats", "Seats left."),
          field<&S::profile>("profile",
                             "Students at their first, second … choice."),
          field<&S::derived_profile>("derived_profile",
                                     "The same for derived lists."),
          field<&S::blocking_pairs>("blocking_pairs",
                                    "Applications that block the plan."),
          field<&S::mean_fit>("mean_fit", "Mean fit of the placements."),
          field<&S::mean_interest>("mean_interest",
                                   "Mean interest of the placements."),
      });
  return fields;
}

template <>
const Table<RoundWeights>& table<RoundWeights>() {
  using W = RoundWeights;
  static const Table<W> fields(
      "weights",
      {
          field<&W::fit>("fit", "Weights of the score `fit`."),
          field<&W::interest>("interest", "Weights of the score `interest`."),
          field<&W::order>("order", "Weights of the order."),
          field<&W::total>("total", "Weights of the total."),
      });
  return fields;
}

template <>
const Table<RoundDigest>& table<RoundDigest>() {
  using D = RoundDigest;
  static const Table<D> fields(
      "digest",
      {
          field<&D::records>("records", "Of the records that were read."),
          field<&D::private_records>("private", "Of the private layer."),
      });
  return fields;
}

template <>
const Table<Round>& table<Round>() {
  using R = Round;
  static const Table<R> fields(
      "round",
      {
          field<&R::method>("method", "What the round promises.",
                            Need::required),
          field<&R::seed>("seed", "The seed of the lottery.", Need::required),
          field<&R::today>("today", "The day it was made.", Need::required),
          field<&R::tie_break>("tie_break", "How ties are broken."),
          field<&R::solver>("solver",
                            "By pass, the algorithm that found the flow; none "
                            "for `stable`."),
          field<&R::weights>("weights", "The weights of the scores."),
          field<&R::digest>("digest", "Of the records it was made from."),
          field<&R::placements>("placements", "The seats given."),
          field<&R::unplaced>("unplaced", "Students left over, and why."),
          field<&R::open_seats>("open_seats", "Seats left over, and why."),
          field<&R::closed>("closed", "Projects closed for want of students."),
          field<&R::shortlists>("shortlists",
                                "For projects that select by interview."),
          field<&R::summary>("summary", "The round in figures."),
      });
  return fields;
}

}  // namespace stint
