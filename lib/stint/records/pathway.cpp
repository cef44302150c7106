#include "stint/records/pathway.hpp"

namespace stint {

template <>
const Table<Pathway>& table<Pathway>() {
  using P = Pathway;
  static const Table<P> fields(
      "pathway",
      {
          field<&P::name>("name", "The pathway's name.", Need::required),
          field<&P::cluster>("cluster", "The career cluster it belongs to."),
          field<&P::skills>("skills", "The skills that it teaches."),
          field<&P::endorsement>("endorsement",
                                 "The rule of the endorsement it leads to."),
          field<&P::description>("description", "What it is about."),
      });
  return fields;
}

}  // namespace stint
