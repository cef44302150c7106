#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "stint/base/clock_window.hpp"
#include "stint/base/date.hpp"
#include "stint/base/hours.hpp"
#include "stint/records/reader.hpp"
#include "stint/records/tree.hpp"
#include "stint/records/value.hpp"
#include "stint/records/values.hpp"

namespace stint {

/// How a C++ type stands in a record. Every codec has
///
///     static Schema schema();                        what it may be
///     static bool read(Reader&, const Node&, T&);    false: faults reported
///     static Tree write(const T&);                   as it is written in a
///     file static Value value(const T&);                  as others see it
///     static bool present(const T&);                 false: left out
///     static void references(const T&, FieldPath&, const ReferenceVisitor&);
///
/// The type of a member thus decides everything about its field.
template <class T>
struct Codec;

/// What scalars share.
struct ScalarCodec {
  template <class T>
  static bool present(const T&) {
    return true;
  }
  template <class T>
  static void references(const T&, FieldPath&, const ReferenceVisitor&) {}
};

/// Text is missing if it is empty.
template <>
struct STINT_EXPORT Codec<std::string> : ScalarCodec {
  static Schema schema() { return {.type = Type::text}; }
  static bool read(Reader& reader, const Node& node, std::string& text);
  static Tree write(const std::string& text) { return Tree::scalar(text); }
  static Value value(const std::string& text) { return text; }
  static bool present(const std::string& text) { return !text.empty(); }
};

template <>
struct STINT_EXPORT Codec<Date> : ScalarCodec {
  static Schema schema() { return {.type = Type::date}; }
  static bool read(Reader& reader, const Node& node, Date& date);
  static Tree write(Date date) { return Tree::value(date.str()); }
  static Value value(Date date) { return date.str(); }
};

template <>
struct STINT_EXPORT Codec<DateRange> : ScalarCodec {
  static Schema schema() { return {.type = Type::date_range}; }
  static bool read(Reader& reader, const Node& node, DateRange& range);
  static Tree write(const DateRange& range) { return Tree::value(str(range)); }
  static Value value(const DateRange& range) { return str(range); }
  /// A range over all time is what a missing one means.
  static bool present(const DateRange& range) { return range != always(); }
};

/// Written as text, hence quoted: a reader of YAML 1.1 takes 15:30 for 930.
template <>
struct STINT_EXPORT Codec<ClockTime> : ScalarCodec {
  static Schema schema() { return {.type = Type::clock}; }
  static bool read(Reader& reader, const Node& node, ClockTime& time);
  static Tree write(ClockTime time) { return Tree::scalar(str(time)); }
  static Value value(ClockTime time) { return str(time); }
};

template <>
struct STINT_EXPORT Codec<ClockWindow> : ScalarCodec {
  static Schema schema() { return {.type = Type::clock_window}; }
  static bool read(Reader& reader, const Node& node, ClockWindow& window);
  static Tree write(const ClockWindow& window) {
    return Tree::value(str(window));
  }
  static Value value(const ClockWindow& window) { return str(window); }
};

template <>
struct STINT_EXPORT Codec<Hours> : ScalarCodec {
  static Schema schema() { return {.type = Type::hours}; }
  static bool read(Reader& reader, const Node& node, Hours& hours);
  static Tree write(Hours hours) { return Tree::value(str(hours)); }
  static Value value(Hours hours) { return hours.minutes; }
};

template <>
struct STINT_EXPORT Codec<Level> : ScalarCodec {
  static Schema schema() { return {.type = Type::level, .min = 1, .max = 4}; }
  static bool read(Reader& reader, const Node& node, Level& level);
  static Tree write(Level level) {
    return Tree::value(std::to_string(level.value));
  }
  static Value value(Level level) { return int{level.value}; }
};

template <>
struct STINT_EXPORT Codec<Money> : ScalarCodec {
  static Schema schema() { return {.type = Type::money}; }
  static bool read(Reader& reader, const Node& node, Money& money);
  static Tree write(Money money) { return Tree::value(str(money)); }
  static Value value(Money money) { return money; }
};

template <>
struct STINT_EXPORT Codec<CountRange> : ScalarCodec {
  static Schema schema() { return {.type = Type::count_range}; }
  static bool read(Reader& reader, const Node& node, CountRange& range);
  static Tree write(CountRange range) { return Tree::value(str(range)); }
  static Value value(CountRange range) { return str(range); }
};

template <>
struct STINT_EXPORT Codec<bool> : ScalarCodec {
  static Schema schema() { return {.type = Type::flag}; }
  static bool read(Reader& reader, const Node& node, bool& flag);
  static Tree write(bool flag) { return Tree::value(flag ? "yes" : "no"); }
  static Value value(bool flag) { return flag; }
  /// What is not said is `no`; where `no` must be told from nothing, a field is
  /// a `std::optional<bool>`.
  static bool present(bool flag) { return flag; }
};

/// What the numbers and choices do, without their types.
STINT_EXPORT std::optional<int> read_count(Reader& reader, const Node& node,
                                           Type type, int min, int max);
STINT_EXPORT std::optional<std::size_t> read_choice(
    Reader& reader, const Node& node, std::span<const std::string_view> words);
STINT_EXPORT bool read_id(Reader& reader, const Node& node, Type type);
STINT_EXPORT bool read_key(Reader& reader, const Node& node);

template <int Min, int Max>
struct Codec<Count<Min, Max>> : ScalarCodec {
  static Schema schema() {
    return {.type = Type::count, .min = Min, .max = Max};
  }
  static bool read(Reader& reader, const Node& node, Count<Min, Max>& count) {
    const auto number = read_count(reader, node, Type::count, Min, Max);
    if (number) count = *number;
    return number.has_value();
  }
  static Tree write(int count) { return Tree::value(std::to_string(count)); }
  static Value value(int count) { return count; }
};

template <>
struct Codec<Percent> : ScalarCodec {
  static Schema schema() { return {.type = Type::percent, .max = 100}; }
  static bool read(Reader& reader, const Node& node, Percent& percent) {
    const auto number = read_count(reader, node, Type::percent, 0, 100);
    if (number) percent.value = *number;
    return number.has_value();
  }
  static Tree write(Percent percent) {
    return Tree::value(std::to_string(percent.value));
  }
  static Value value(Percent percent) { return percent.value; }
};

template <Choice Enum>
struct Codec<Enum> : ScalarCodec {
  static Schema schema() {
    return {.type = Type::choice, .words = Words<Enum>::names};
  }
  static bool read(Reader& reader, const Node& node, Enum& choice) {
    const auto index = read_choice(reader, node, Words<Enum>::names);
    if (index) choice = static_cast<Enum>(*index);
    return index.has_value();
  }
  static Tree write(Enum choice) { return Tree::value(word(choice)); }
  static Value value(Enum choice) { return word(choice); }
};

/// What an id of each tag refers to.
template <class Tag>
inline constexpr Target target_of = Target::none;
template <>
inline constexpr Target target_of<School> = Target::school;
template <>
inline constexpr Target target_of<Skill> = Target::skill;
template <>
inline constexpr Target target_of<Pathway> = Target::pathway;
template <>
inline constexpr Target target_of<Rule> = Target::rule;
template <>
inline constexpr Target target_of<Student> = Target::student;
template <>
inline constexpr Target target_of<Business> = Target::business;
template <>
inline constexpr Target target_of<Project> = Target::project;
template <>
inline constexpr Target target_of<Round> = Target::round;
template <>
inline constexpr Target target_of<Staff> = Target::staff;
template <>
inline constexpr Target target_of<Person> = Target::person;
template <>
inline constexpr Target target_of<PlaceTag> = Target::place;
template <>
inline constexpr Target target_of<AvoidTag> = Target::project_or_business;

template <class Tag>
struct Codec<Id<Tag>> {
  static constexpr Type type =
      target_of<Tag> == Target::none ? Type::word : Type::reference;
  static Schema schema() { return {.type = type, .target = target_of<Tag>}; }
  static bool read(Reader& reader, const Node& node, Id<Tag>& id) {
    if (!read_id(reader, node, type)) return false;
    id = Id<Tag>::unchecked(node.text);
    return true;
  }
  static Tree write(const Id<Tag>& id) { return Tree::scalar(id.str()); }
  static Value value(const Id<Tag>& id) { return id.str(); }
  static bool present(const Id<Tag>& id) { return !id.empty(); }
  static void references(const Id<Tag>& id, FieldPath& path,
                         const ReferenceVisitor& visit) {
    if (target_of<Tag> != Target::none && !id.empty())
      visit(path, target_of<Tag>, id.str());
  }
};

}  // namespace stint
