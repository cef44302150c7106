#include "stint/records/skill.hpp"

namespace stint {

template <>
const Table<Alignment>& table<Alignment>() {
  using A = Alignment;
  static const Table<A> fields(
      "alignment",
      {
          field<&A::framework>("framework", "The framework's name.",
                               Need::required),
          field<&A::code>("code", "The skill's code there."),
          field<&A::url>("url", "Where it is described."),
      });
  return fields;
}

template <>
const Table<Skill>& table<Skill>() {
  using S = Skill;
  static const Table<S> fields(
      "skill",
      {
          field<&S::name>("name", "The skill's name.", Need::required),
          field<&S::skill_kind>(
              "kind",
              "Technical, durable (employability), tool or credential."),
          field<&S::description>("description", "What it takes."),
          field<&S::aliases>("aliases", "Other names that people use."),
          field<&S::alignment>("alignment",
                               "Where it stands in other frameworks."),
          field<&S::retired>(
              "retired", "Old records stay valid, new ones may not use it."),
      });
  return fields;
}

}  // namespace stint
