#pragma once

#include <string>

#include "stint/records/project.hpp"
#include "stint/records/table.hpp"
#include "stint/rules/counts.hpp"
#include "stint/rules/endorsement.hpp"

namespace stint {

template <>
struct Words<Countable> {
  static constexpr std::array<std::string_view, 3> names{"nothing", "part",
                                                         "whole"};
};

/// How far a student is with one requirement of an endorsement.
struct ShownRequirement {
  static constexpr bool has_table = true;
  Requirement requirement = Requirement::experience;
  std::string standing;
  bool done = false;
};

/// What a project counts for.
struct ShownCount {
  static constexpr bool has_table = true;
  CountsAs what = CountsAs::career_development;
  Countable counts = Countable::nothing;
  std::string text;
};

/// Whether students of some ages may do what a project plans.
struct ShownAges {
  static constexpr bool has_table = true;
  CountRange ages;
  bool allowed = true;
  std::string why;
};

/// What would make a project better.
struct ShownAdvice {
  static constexpr bool has_table = true;
  std::string about;
  std::string text;
};

template <>
const Table<ShownRequirement>& table<ShownRequirement>();
template <>
const Table<ShownCount>& table<ShownCount>();
template <>
const Table<ShownAges>& table<ShownAges>();
template <>
const Table<ShownAdvice>& table<ShownAdvice>();

}  // namespace stint
