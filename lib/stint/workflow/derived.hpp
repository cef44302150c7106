#pragma once

#include <type_traits>
#include <vector>

#include "stint/records/ledger.hpp"
#include "stint/records/table.hpp"

namespace stint {

/// A field that is computed and never stored: what it is, and how it is found.
/// One that has the name of a stored field takes its place (a student's grade).
template <class R>
struct Derived {
  FieldSchema schema;
  Value (*value)(const Ledger&, const R&, Date);
};

/// The derived field `name` that `Compute` finds; its type decides how it is
/// shown, as that of a member does. Missing where `Compute` returns nothing.
template <class R, auto Compute>
Derived<R> derived(std::string_view name, std::string_view meaning) {
  using Result = std::decay_t<
      std::invoke_result_t<decltype(Compute), const Ledger&, const R&, Date>>;
  using C = Codec<Result>;
  return {.schema = {name, meaning, C::schema()},
          .value = [](const Ledger& ledger, const R& record, Date day) {
            const Result result = Compute(ledger, record, day);
            return C::present(result) ? C::value(result) : Value();
          }};
}

/// What is derived of a record of type `R`.
template <class R>
const std::vector<Derived<R>>& derived_fields();

template <>
const std::vector<Derived<School>>& derived_fields<School>();
template <>
const std::vector<Derived<Skill>>& derived_fields<Skill>();
template <>
const std::vector<Derived<Pathway>>& derived_fields<Pathway>();
template <>
const std::vector<Derived<Rule>>& derived_fields<Rule>();
template <>
const std::vector<Derived<Student>>& derived_fields<Student>();
template <>
const std::vector<Derived<Business>>& derived_fields<Business>();
template <>
const std::vector<Derived<Project>>& derived_fields<Project>();
template <>
const std::vector<Derived<Placement>>& derived_fields<Placement>();
template <>
const std::vector<Derived<Round>>& derived_fields<Round>();

}  // namespace stint
