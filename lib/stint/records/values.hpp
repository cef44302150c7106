#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/base/id.hpp"

namespace stint {

struct School;
struct Skill;
struct Pathway;
struct Rule;
struct Student;
struct Business;
struct Project;
struct Round;
struct Staff;
struct Person;

using SchoolId = Id<School>;
using SkillId = Id<Skill>;
using PathwayId = Id<Pathway>;
using RuleId = Id<Rule>;
using StudentId = Id<Student>;
using BusinessId = Id<Business>;
using ProjectId = Id<Project>;
using RoundId = Id<Round>;
/// An entry of `staff` in program.yaml.
using StaffId = Id<Staff>;
/// An entry of `people` of a business.
using PersonId = Id<Person>;
/// One of the words under `places` in program.yaml.
using PlaceId = Id<struct PlaceTag>;
/// The name of a document, such as `guardian-consent`.
using DocumentId = Id<struct DocumentTag>;
/// A word that a program chooses freely: the name of a term, of an id system.
using Word = Id<struct WordTag>;
/// A business or a project: what a student may avoid.
using AvoidId = Id<struct AvoidTag>;

/// How well a skill is mastered: 1 emerging, 2 developing, 3 proficient,
/// 4 advanced.
struct Level {
  std::int8_t value = 1;
  friend constexpr auto operator<=>(Level, Level) = default;
};
STINT_EXPORT std::optional<Level> parse_level(std::string_view text);
/// The level's word.
STINT_EXPORT std::string_view word(Level level);

/// An amount in the program's currency, in hundredths; 0 to 10,000,000.00.
struct Money {
  std::int64_t cents = 0;
  friend constexpr auto operator<=>(Money, Money) = default;
};
STINT_EXPORT std::optional<Money> parse_money(std::string_view text);
/// `15.00`.
STINT_EXPORT std::string str(Money money);

/// From `low` to `high`, both included; low <= high.
struct CountRange {
  int low = 0;
  int high = 0;
  bool contains(int count) const { return low <= count && count <= high; }
  friend constexpr auto operator<=>(CountRange, CountRange) = default;
};
/// Reads `10-12`, or `11` for a range of one.
STINT_EXPORT std::optional<CountRange> parse_count_range(std::string_view text);
STINT_EXPORT std::string str(CountRange range);

/// A whole number from `Min` to `Max`; the bounds are part of the type, so that
/// reading, checking and documentation all know them.
template <int Min, int Max>
struct Count {
  int value = Min;
  constexpr Count() = default;
  // Implicit on purpose: a count is used as the number that it is.
  constexpr Count(int number) : value(number) {}
  constexpr operator int() const { return value; }
};

/// 0 to 100.
struct Percent {
  int value = 0;
  constexpr operator int() const { return value; }
};

/// A list whose items are in order of preference; those in one tier are tied.
template <class T>
using Ranking = std::vector<std::vector<T>>;

/// The place of `item` in `ranking`, 1 for the best (a tie is one place); 0 if
/// it is not in it.
template <class T>
int place_in(const Ranking<T>& ranking, const T& item) {
  int place = 0;
  for (const auto& tier : ranking) {
    ++place;
    for (const T& other : tier)
      if (other == item) return place;
  }
  return 0;
}

/// The words of a choice, in the order of the enumerators; specialised beside
/// each enumeration that a record uses.
template <class Enum>
struct Words;

template <class Enum>
concept Choice = requires {
  Words<Enum>::names.size();
};

template <Choice Enum>
constexpr std::string_view word(Enum choice) {
  return Words<Enum>::names[static_cast<std::size_t>(choice)];
}

template <Choice Enum>
constexpr std::optional<Enum> parse_choice(std::string_view text) {
  const auto& names = Words<Enum>::names;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == text) return static_cast<Enum>(i);
  return std::nullopt;
}

}  // namespace stint
