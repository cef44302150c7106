#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "stint/records/business.hpp"
#include "stint/records/pathway.hpp"
#include "stint/records/placement.hpp"
#include "stint/records/project.hpp"
#include "stint/records/round.hpp"
#include "stint/records/rule.hpp"
#include "stint/records/school.hpp"
#include "stint/records/settings.hpp"
#include "stint/records/skill.hpp"
#include "stint/records/student.hpp"

namespace stint {

/// All records of one kind that were read, in the order of their ids.
template <class R>
class Records {
 public:
  using Key = decltype(R::id);

  Records() = default;
  /// Sorts; ids must differ.
  explicit Records(std::vector<R> records) : records_(std::move(records)) {
    std::sort(records_.begin(), records_.end(),
              [](const R& a, const R& b) { return a.id < b.id; });
  }

  /// Null if there is none.
  const R* find(const Key& id) const {
    const auto at = std::lower_bound(
        records_.begin(), records_.end(), id,
        [](const R& record, const Key& key) { return record.id < key; });
    return at != records_.end() && at->id == id ? &*at : nullptr;
  }

  auto begin() const { return records_.begin(); }
  auto end() const { return records_.end(); }
  std::size_t size() const { return records_.size(); }
  bool empty() const { return records_.empty(); }

 private:
  std::vector<R> records_;
};

/// A program as it was read: one immutable snapshot. Nothing in it is derived,
/// and a record that has faults is not in it.
struct Program {
  Settings settings;
  Records<School> schools;
  Records<Skill> skills;
  Records<Pathway> pathways;
  Records<Rule> rules;
  Records<Student> students;
  Records<Business> businesses;
  Records<Project> projects;
  /// In the order of project, then student.
  Records<Placement> placements;
  Records<Round> rounds;
};

/// The member of `Program` that holds the records of type `R`.
template <class R>
constexpr auto records_member() {
  if constexpr (R::kind == Kind::school)
    return &Program::schools;
  else if constexpr (R::kind == Kind::skill)
    return &Program::skills;
  else if constexpr (R::kind == Kind::pathway)
    return &Program::pathways;
  else if constexpr (R::kind == Kind::rule)
    return &Program::rules;
  else if constexpr (R::kind == Kind::student)
    return &Program::students;
  else if constexpr (R::kind == Kind::business)
    return &Program::businesses;
  else if constexpr (R::kind == Kind::project)
    return &Program::projects;
  else if constexpr (R::kind == Kind::placement)
    return &Program::placements;
  else
    return &Program::rounds;
}

template <class R>
const Records<R>& records(const Program& program) {
  return program.*records_member<R>();
}

/// Calls `act.template operator()<R>()` with the record type of `kind`, which
/// is not `program`: the one place where a kind at run time becomes a type.
template <class Act>
decltype(auto) with_kind(Kind kind, Act&& act) {
  switch (kind) {
    case Kind::school:
      return act.template operator()<School>();
    case Kind::skill:
      return act.template operator()<Skill>();
    case Kind::pathway:
      return act.template operator()<Pathway>();
    case Kind::rule:
      return act.template operator()<Rule>();
    case Kind::student:
      return act.template operator()<Student>();
    case Kind::business:
      return act.template operator()<Business>();
    case Kind::project:
      return act.template operator()<Project>();
    case Kind::placement:
      return act.template operator()<Placement>();
    case Kind::program:
    case Kind::round:
      break;
  }
  return act.template operator()<Round>();
}

/// The fields of `kind`.
STINT_EXPORT const ObjectSchema& schema_of(Kind kind);

/// Every id of `kind`, in order; placements as `PROJECT/STUDENT`.
STINT_EXPORT std::vector<std::string> ids_of(const Program& program, Kind kind);

}  // namespace stint
