#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/records/shared.hpp"

namespace stint {

/// Someone at a business: a contact, a mentor.
struct Person {
  static constexpr bool has_table = true;
  std::string name;
  std::string position;
  std::string email;
  std::string phone;
  /// The age that this person is known to have reached.
  std::optional<Count<18, 99>> adult;
  /// A teacher of the student cannot be the mentor of a team challenge.
  std::optional<bool> teacher;
  Papers documents;
};
template <>
STINT_EXPORT const Table<Person>& table<Person>();

enum class ContactKind : std::uint8_t { call, visit, mail, thanks };
template <>
struct Words<ContactKind> {
  static constexpr std::array<std::string_view, 4> names{"call", "visit",
                                                         "mail", "thanks"};
};

/// A contact with a business.
struct Contact {
  static constexpr bool has_table = true;
  Date on;
  std::optional<StaffId> by;
  ContactKind contact_kind = ContactKind::call;
  std::optional<PersonId> person;
  std::string note;
};
template <>
STINT_EXPORT const Table<Contact>& table<Contact>();

/// businesses/ID.yaml, and private/businesses/ID.yaml.
struct Business {
  static constexpr Kind kind = Kind::business;

  BusinessId id;
  std::string name;
  std::string industry;
  /// Students at once over all its projects; none given means no limit.
  std::optional<Count<0, 10'000>> capacity;
  std::map<PersonId, Person> people;
  std::optional<PersonId> contact;
  Papers documents;
  Ranking<StudentId> candidates;
  std::vector<StudentId> avoids;
  std::vector<Contact> log;
  Status status = Status::active;
};
template <>
STINT_EXPORT const Table<Business>& table<Business>();

}  // namespace stint
