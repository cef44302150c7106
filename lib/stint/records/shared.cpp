#include "stint/records/shared.hpp"

namespace stint {

template <>
const Table<Paper>& table<Paper>() {
  static const Table<Paper> fields(
      "document",
      {
          field<&Paper::dates>("dates", "The days on which it holds.",
                               Need::required),
          field<&Paper::signed_by>("signed_by", "Who signed it."),
          field<&Paper::recorded_by>("recorded_by",
                                     "The staff member who saw it."),
          field<&Paper::purpose>("purpose", "What a consent was given for."),
          field<&Paper::recipient>("recipient",
                                   "To whom a consent lets records go."),
          field<&Paper::where>("where", "Where the paper itself is kept."),
      },
      "dates");
  return fields;
}

template <>
const Table<Signature>& table<Signature>() {
  static const Table<Signature> fields(
      "signature", {
                       field<&Signature::on>("on", "The day.", Need::required),
                       field<&Signature::by>("by", "The staff member."),
                   });
  return fields;
}

template <>
const Table<Pay>& table<Pay>() {
  static const Table<Pay> fields(
      "pay",
      {
          field<&Pay::kind>("kind", "How the stint is paid.", Need::required),
          field<&Pay::rate>("rate", "Pay for an hour, where it is paid."),
          field<&Pay::amount>(
              "amount", "Pay for the whole stint, where it is a stipend."),
      },
      "kind");
  return fields;
}

}  // namespace stint
