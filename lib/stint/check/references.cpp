#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "stint/base/spelling.hpp"
#include "stint/check/families.hpp"
#include "stint/records/shipped_rules.hpp"

namespace stint {
namespace {

/// Which ids each target may name.
class Known {
 public:
  explicit Known(const CheckInput& input) : program_(input.program()) {
    for (const KindName& name : kind_names())
      for (const std::string& id : ids_of(program_, name.kind))
        ids_[index(name.kind)].insert(id);
    for (const RecordRef& ref : input.broken)
      ids_[index(ref.kind)].insert(ref.id);
    for (const ShippedRule& rule : shipped_rules())
      ids_[index(Kind::rule)].emplace(rule.id);
    for (const auto& [id, staff] : program_.settings.staff)
      staff_.insert(id.str());
    for (const PlaceId& place : program_.settings.places)
      places_.insert(place.str());
  }

  const std::set<std::string>& of(Kind kind) const { return ids_[index(kind)]; }
  const std::set<std::string>& staff() const { return staff_; }
  const std::set<std::string>& places() const { return places_; }

 private:
  static std::size_t index(Kind kind) { return static_cast<std::size_t>(kind); }

  const Program& program_;
  std::array<std::set<std::string>, kind_count> ids_;
  std::set<std::string> staff_;
  std::set<std::string> places_;
};

/// The people a record's `person` and `mentor` may name; null if they cannot be
/// known, because the layer they live in is not here.
const Business* business_of(const Program& program, const RecordRef& ref) {
  if (ref.kind == Kind::business)
    return program.businesses.find(BusinessId::unchecked(ref.id));
  const std::string project_id = ref.id.substr(0, ref.id.find('/'));
  const Project* project =
      program.projects.find(ProjectId::unchecked(project_id));
  return project == nullptr ? nullptr
                            : program.businesses.find(project->business);
}

struct Question {
  std::string_view check;
  std::string_view noun;
  std::vector<const std::set<std::string>*> sets;
  std::string_view remedy;
};

std::string suggestion(const Question& question, const std::string& id) {
  std::vector<std::string> candidates;
  for (const auto* set : question.sets)
    candidates.insert(candidates.end(), set->begin(), set->end());
  const std::string near = nearest(id, candidates);
  if (!near.empty()) return fmt::format("did you mean `{}`?", near);
  return std::string(question.remedy);
}

class References {
 public:
  References(const CheckInput& input, Findings& findings)
      : input_(input),
        findings_(findings),
        known_(input),
        settings_unknown_(std::find(input.broken.begin(), input.broken.end(),
                                    RecordRef{}) != input.broken.end()) {}

  void visit(const RecordRef& ref, const FieldPath& path, Target target,
             const std::string& id) {
    if (settings_unknown_ &&
        (target == Target::staff || target == Target::place))
      return;
    if (target == Target::person) {
      visit_person(ref, path, id);
      return;
    }
    ask(ref, path, id, question(target));
  }

  /// A placement's id names its project and its student.
  void visit_id(const Placement& placement) {
    const RecordRef ref{Kind::placement, placement.id.str()};
    ask(ref, {}, placement.id.project.str(), question(Target::project));
    ask(ref, {}, placement.id.student.str(), question(Target::student));
  }

 private:
  Question question(Target target) const {
    switch (target) {
      case Target::school:
        return {"unknown-school",
                "school",
                {&known_.of(Kind::school)},
                "`stint add schools ID name=NAME` makes one"};
      case Target::skill:
        return {"unknown-skill",
                "skill",
                {&known_.of(Kind::skill)},
                "`stint add skills ID name=NAME` makes one"};
      case Target::pathway:
        return {"unknown-pathway",
                "pathway",
                {&known_.of(Kind::pathway)},
                "`stint add pathways ID name=NAME` makes one"};
      case Target::rule:
        return {"unknown-rule",
                "rule",
                {&known_.of(Kind::rule)},
                "shipped rules are us-flsa-youth, us-il-ccpe and "
                "us-il-child-labor; others stand in rules/"};
      case Target::student:
        return {"unknown-student",
                "student",
                {&known_.of(Kind::student)},
                "`stint list students` shows them"};
      case Target::business:
        return {"unknown-business",
                "business",
                {&known_.of(Kind::business)},
                "`stint list businesses` shows them"};
      case Target::project:
        return {"unknown-project",
                "project",
                {&known_.of(Kind::project)},
                "`stint list projects` shows them"};
      case Target::round:
        return {"unknown-round",
                "round",
                {&known_.of(Kind::round)},
                "`stint list rounds` shows them"};
      case Target::staff:
        return {"unknown-staff",
                "staff member",
                {&known_.staff()},
                "staff members stand under `staff` in program.yaml"};
      case Target::place:
        return {"unknown-place",
                "place",
                {&known_.places()},
                "places stand under `places` in program.yaml"};
      default:
        return {"unknown-avoid",
                "business or project",
                {&known_.of(Kind::business), &known_.of(Kind::project)},
                "`stint list businesses` and `stint list projects` show them"};
    }
  }

  void visit_person(const RecordRef& ref, const FieldPath& path,
                    const std::string& id) {
    const Business* business = business_of(input_.program(), ref);
    if (business == nullptr) return;  // reported elsewhere
    const bool hidden =
        business->people.empty() &&
        input_.program().settings.is_private(Kind::business, "people");
    if (hidden) return;
    std::set<std::string> people;
    for (const auto& [person, entry] : business->people)
      people.insert(person.str());
    ask(ref, path, id,
        {"unknown-person",
         "person",
         {&people},
         fmt::format("people of `{}` stand under `people` in its record",
                     business->id.str())});
  }

  void ask(const RecordRef& ref, const FieldPath& path, const std::string& id,
           const Question& question) {
    for (const auto* set : question.sets)
      if (set->contains(id)) return;
    std::string_view named_by;
    if (path.empty())
      named_by = question.noun == "student"
                     ? ", after whom this file is named"
                     : ", after which this folder is named";
    findings_.error(
        ref, path, question.check,
        fmt::format("there is no {} `{}`{}", question.noun, id, named_by),
        suggestion(question, id));
    if (path.size() > 1 && path.back() == PathStep(id))
      findings_.last().where = RecordFinding::Where::key;
  }

  const CheckInput& input_;
  Findings& findings_;
  Known known_;
  /// program.yaml has errors: nobody knows its staff and places.
  bool settings_unknown_;
};

}  // namespace

void check_references(const CheckInput& input, Findings& findings) {
  References references(input, findings);
  FieldPath path;
  const auto visit_table = [&]<class R>(const R& record, const RecordRef& ref) {
    table<R>().references(
        record, path,
        [&](const FieldPath& at, Target target, const std::string& id) {
          references.visit(ref, at, target, id);
        });
  };
  visit_table(input.program().settings, {Kind::program, ""});
  for (const Reference& reference : input.broken_references)
    references.visit(reference.from, reference.path, reference.target,
                     reference.id);
  for (const KindName& name : kind_names()) {
    if (name.kind == Kind::program) continue;
    with_kind(name.kind, [&]<class R>() {
      for (const R& record : records<R>(input.program())) {
        visit_table(record, {name.kind, record.id.str()});
        if constexpr (std::is_same_v<R, Placement>) references.visit_id(record);
      }
    });
  }
}

}  // namespace stint
