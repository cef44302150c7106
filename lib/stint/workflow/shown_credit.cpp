#include "stint/workflow/shown_credit.hpp"

namespace stint {

template <>
const Table<ShownRequirement>& table<ShownRequirement>() {
  using R = ShownRequirement;
  static const Table<R> fields(
      "requirement",
      {
          field<&R::requirement>("requirement", "What is asked for."),
          field<&R::standing>("standing", "How much of it is there."),
          field<&R::done>("done", "It is met."),
      });
  return fields;
}

template <>
const Table<ShownCount>& table<ShownCount>() {
  using C = ShownCount;
  static const Table<C> fields(
      "count",
      {
          field<&C::what>("what", "What it may count for."),
          field<&C::counts>("counts", "Nothing, part of it, or all of it."),
          field<&C::text>("text", "How much, or why not."),
      });
  return fields;
}

template <>
const Table<ShownAges>& table<ShownAges>() {
  using A = ShownAges;
  static const Table<A> fields(
      "ages", {
                  field<&A::ages>("ages", "On the first day."),
                  field<&A::allowed>("allowed", "The rules let them."),
                  field<&A::why>("why", "Why not."),
              });
  return fields;
}

template <>
const Table<ShownAdvice>& table<ShownAdvice>() {
  using A = ShownAdvice;
  static const Table<A> fields(
      "advice", {
                    field<&A::about>("about", "What it is about."),
                    field<&A::text>("text", "What is missing, or would help."),
                });
  return fields;
}

}  // namespace stint
