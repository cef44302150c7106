#include "stint/workflow/edit_plan.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/records/schema_reader.hpp"
#include "stint/workflow/tree_path.hpp"
#include "stint/yaml/edit.hpp"
#include "stint/yaml/quote.hpp"

namespace stint {
namespace {

using Operation = FieldEdit::Operation;

bool has_short_form(const Schema& schema) {
  return schema.type == Type::object && !schema.object->shorthand.empty();
}

FieldPath extended(FieldPath path, PathStep step) {
  path.push_back(std::move(step));
  return path;
}

/// Plans one assignment after the other on the content as it is by then.
class Plan {
 public:
  Plan(const EditedRecord& record, const Settings& settings, Idle idle,
       std::vector<Finding>& faults)
      : record_(record), settings_(settings), idle_(idle), faults_(faults) {}

  std::optional<FieldEdit> of(const Assignment& assignment,
                              const Tree& content) {
    assignment_ = &assignment;
    const Reached reached = follow(content, path());
    const bool is_there = reached.depth == path().size();
    const std::size_t list = list_before_gap(reached);
    if (list < path().size()) return no_such_index(content, list);
    switch (assignment.operation) {
      case Assignment::Operation::set:
        return is_there ? replace(*reached.tree) : insert(reached);
      case Assignment::Operation::clear:
        if (!is_there) return std::nullopt;
        return FieldEdit{Operation::remove, path(), {}};
      case Assignment::Operation::add:
        return append(is_there ? reached.tree : nullptr);
      case Assignment::Operation::take:
        return take(is_there ? *reached.tree : Tree::sequence());
    }
    return std::nullopt;
  }

 private:
  const FieldPath& path() const { return assignment_->target.path; }
  const Tree& value() const { return assignment_->value; }
  /// What stands after the first `depth` steps of the path, at least one.
  const Schema& along(std::size_t depth) const {
    return assignment_->target.along[depth - 1];
  }

  std::string field() const {
    const std::string name = fmt::format("`{}`", printable(str(path())));
    if (record_.ref.kind == Kind::program) return name;
    return fmt::format("{} of {} `{}`", name, singular(record_.ref.kind),
                       record_.ref.id);
  }

  std::nullopt_t fault(std::string_view check, std::string message,
                       std::string help = {}) {
    faults_.push_back({.span = assignment_->span,
                       .check = check,
                       .message = std::move(message),
                       .help = std::move(help)});
    return std::nullopt;
  }

  /// The number of steps that lead to a list which lacks the item of the next
  /// step, perhaps because the list itself is missing; npos if there is none.
  std::size_t list_before_gap(const Reached& reached) const {
    for (std::size_t steps = std::max<std::size_t>(reached.depth, 1);
         steps < path().size(); ++steps) {
      const Type type = along(steps).type;
      if (type == Type::list || type == Type::ranking) return steps;
    }
    return std::string::npos;
  }

  std::nullopt_t no_such_index(const Tree& content, std::size_t steps) {
    const FieldPath list(path().begin(),
                         path().begin() + static_cast<std::ptrdiff_t>(steps));
    const Reached reached = follow(content, list);
    const auto count = static_cast<std::int64_t>(
        reached.depth == steps ? reached.tree->members.size() : 0);
    return fault("no-such-item",
                 fmt::format("there is no item {} in `{}`, which has {}",
                             std::get<std::string>(path()[steps]),
                             printable(str(list)), counted(count, "item")),
                 fmt::format("items count from 0; `{}+=` adds one", str(list)));
  }

  /// The value at the path becomes another one, in the form it stands in.
  std::optional<FieldEdit> replace(const Tree& old) {
    const Schema& schema = assignment_->target.schema();
    if (has_short_form(schema) && old.kind == NodeKind::mapping &&
        value().kind == NodeKind::scalar) {
      const std::string name(schema.object->shorthand);
      const Tree* inner = old.find(name);
      if (inner != nullptr && *inner == value()) return std::nullopt;
      return FieldEdit{Operation::set, extended(path(), name), value()};
    }
    if (same_content(old, value())) return std::nullopt;
    return FieldEdit{Operation::set, path(), value()};
  }

  /// The path leads beyond what there is: into a short form, or into nothing.
  std::optional<FieldEdit> insert(const Reached& reached) {
    const bool is_short = reached.depth > 0 &&
                          reached.tree->kind == NodeKind::scalar &&
                          has_short_form(along(reached.depth));
    if (!is_short) return FieldEdit{Operation::set, path(), value()};
    const auto depth = static_cast<std::ptrdiff_t>(reached.depth);
    const FieldPath outer(path().begin(), path().begin() + depth);
    const FieldPath rest(path().begin() + depth, path().end());
    const Schema& schema = along(reached.depth);
    const std::string name(schema.object->shorthand);
    if (rest == FieldPath{name}) {
      if (*reached.tree == value()) return std::nullopt;
      return FieldEdit{Operation::set, outer, value()};
    }
    Tree expanded = Tree::mapping({{name, *reached.tree}});
    expanded =
        yaml::apply(std::move(expanded), {Operation::set, rest, value()});
    return FieldEdit{Operation::set, outer,
                     with_types(std::move(expanded), schema)};
  }

  bool is_ranking() const {
    return assignment_->target.schema().type == Type::ranking;
  }

  /// Whether `item` is, or in a ranking shares, something of the new item.
  bool overlaps(const Tree& item) const {
    if (same_content(item, value())) return true;
    if (!is_ranking()) return false;
    const Tree left =
        item.kind == NodeKind::sequence ? item : Tree::sequence({item});
    const Tree right = value().kind == NodeKind::sequence
                           ? value()
                           : Tree::sequence({value()});
    return std::any_of(
        left.members.begin(), left.members.end(), [&](const auto& member) {
          return std::find(right.members.begin(), right.members.end(),
                           member) != right.members.end();
        });
  }

  std::optional<FieldEdit> append(const Tree* list) {
    if (list != nullptr)
      for (const Tree::Member& item : list->members)
        if (overlaps(item.value)) {
          if (idle_ == Idle::is_fine) return std::nullopt;
          return fault("item-there", fmt::format("{} has {} already", field(),
                                                 shown(value())));
        }
    return FieldEdit{Operation::append, path(), value()};
  }

  std::optional<FieldEdit> take(const Tree& list) {
    for (std::size_t i = 0; i < list.members.size(); ++i) {
      const Tree& item = list.members[i].value;
      if (same_content(item, value()))
        return FieldEdit{Operation::remove, extended(path(), i), {}};
      if (!is_ranking() || item.kind != NodeKind::sequence) continue;
      if (auto edit = take_from_tie(item, i)) return edit;
    }
    if (idle_ == Idle::is_fine) return std::nullopt;
    return fault("no-such-item",
                 fmt::format("{} has no item {}", field(), shown(value())),
                 what_there_is(list));
  }

  /// Of two that are tied, the one that is left stands alone.
  std::optional<FieldEdit> take_from_tie(const Tree& tie, std::size_t place) {
    for (std::size_t i = 0; i < tie.members.size(); ++i) {
      if (tie.members[i].value != value()) continue;
      FieldPath at = extended(path(), place);
      if (tie.members.size() == 2)
        return FieldEdit{Operation::set, std::move(at),
                         tie.members[1 - i].value};
      return FieldEdit{Operation::remove, extended(std::move(at), i), {}};
    }
    return std::nullopt;
  }

  std::string what_there_is(const Tree& list) const {
    if (list.members.empty()) return "the list is empty";
    const auto& name = std::get<std::string>(path().front());
    const auto count = static_cast<std::int64_t>(list.members.size());
    if (settings_.is_private(record_.ref.kind, name))
      return "it has " + counted(count, "item");
    std::vector<std::string> items;
    for (const Tree::Member& item : list.members)
      items.push_back(yaml::write_inline(item.value, yaml::Context::block));
    const std::string near =
        nearest(yaml::write_inline(value(), yaml::Context::block), items);
    if (!near.empty()) return fmt::format("did you mean `{}`?", near);
    return "it has " + shorten(printable(join(items, ", ")), 200);
  }

  const EditedRecord& record_;
  const Settings& settings_;
  Idle idle_;
  std::vector<Finding>& faults_;
  const Assignment* assignment_ = nullptr;
};

/// Reports the objects that `assignment` made, or took a field from, without a
/// field that they need.
void require_inner(const Assignment& assignment, const Tree& content,
                   std::vector<Finding>& faults) {
  const FieldPath& path = assignment.target.path;
  for (std::size_t steps = 1; steps < path.size(); ++steps) {
    const Schema& schema = assignment.target.along[steps - 1];
    if (schema.type != Type::object) continue;
    const FieldPath outer(path.begin(),
                          path.begin() + static_cast<std::ptrdiff_t>(steps));
    const Reached reached = follow(content, outer);
    if (reached.depth < steps || reached.tree->kind != NodeKind::mapping)
      continue;
    for (const FieldSchema& field : schema.object->fields) {
      if (!field.required || reached.tree->find(field.name) != nullptr)
        continue;
      faults.push_back(
          {.span = assignment.span,
           .check = "missing-field",
           .message = fmt::format("`{}` needs the field `{}` as well",
                                  str(outer), field.name),
           .help = fmt::format("write {}.{}=… too", str(outer), field.name)});
    }
  }
}

}  // namespace

std::vector<FieldEdit> plan_edits(const EditedRecord& record,
                                  const std::vector<Assignment>& assignments,
                                  const Settings& settings, Idle idle,
                                  std::vector<Finding>& faults) {
  std::vector<FieldEdit> edits;
  Tree content = record.content;
  if (content.kind == NodeKind::empty) content = Tree::mapping();
  Plan plan(record, settings, idle, faults);
  for (const Assignment& assignment : assignments) {
    auto edit = plan.of(assignment, content);
    if (!edit) continue;
    content = yaml::apply(std::move(content), *edit);
    edits.push_back(std::move(*edit));
  }
  for (const Assignment& assignment : assignments)
    require_inner(assignment, content, faults);
  return edits;
}

Tree apply_edits(Tree content, const std::vector<FieldEdit>& edits) {
  if (content.kind == NodeKind::empty) content = Tree::mapping();
  for (const FieldEdit& edit : edits)
    content = yaml::apply(std::move(content), edit);
  return content;
}

}  // namespace stint
