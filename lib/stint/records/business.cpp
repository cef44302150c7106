#include "stint/records/business.hpp"

namespace stint {

template <>
const Table<Person>& table<Person>() {
  using P = Person;
  static const Table<P> fields(
      "person",
      {
          field<&P::name>("name", "The name.", Need::required),
          field<&P::position>("position", "What this person does."),
          field<&P::email>("email", "The e-mail address."),
          field<&P::phone>("phone", "The telephone number."),
          field<&P::adult>("adult", "The age this person has reached."),
          field<&P::teacher>("teacher",
                             "Whether this person teaches the students."),
          field<&P::documents>("documents", "Papers on file."),
      },
      "name");
  return fields;
}

template <>
const Table<Contact>& table<Contact>() {
  using C = Contact;
  static const Table<C> fields(
      "contact",
      {
          field<&C::on>("on", "The day.", Need::required),
          field<&C::by>("by", "The staff member."),
          field<&C::contact_kind>("kind", "Call, visit, mail or thanks.",
                                  Need::required),
          field<&C::person>("person", "With whom."),
          field<&C::note>("note", "What was said."),
      });
  return fields;
}

template <>
const Table<Business>& table<Business>() {
  using B = Business;
  static const Table<B> fields(
      "business",
      {
          field<&B::name>("name", "The business's name.", Need::required),
          field<&B::industry>("industry", "What it does."),
          field<&B::capacity>(
              "capacity",
              "Students at once over all its projects; none means no limit."),
          field<&B::people>("people", "Contacts and mentors."),
          field<&B::contact>("contact", "Whom to write to."),
          field<&B::documents>("documents", "Papers on file."),
          field<&B::candidates>(
              "candidates",
              "Its ranking of students for projects without one of their own."),
          field<&B::avoids>("avoids", "Students never to be proposed."),
          field<&B::log>("log", "Contacts with the business."),
          field<&B::status>("status", "Whether the business takes part."),
      });
  return fields;
}

}  // namespace stint
