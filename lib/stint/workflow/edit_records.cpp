#include "stint/workflow/edit_records.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/records/shipped_rules.hpp"

namespace stint {
namespace {

/// The ids of records that have files: shipped rules have none.
std::vector<std::string> ids_with_files(const Program& program, Kind kind) {
  std::vector<std::string> ids = ids_of(program, kind);
  if (kind == Kind::rule)
    std::erase_if(ids, [&](const std::string& id) {
      return program.rules.find(RuleId::unchecked(id))->shipped;
    });
  return ids;
}

bool is_shipped(const Program& program, Kind kind, const std::string& id) {
  if (kind != Kind::rule) return false;
  const Rule* rule = program.rules.find(RuleId::unchecked(id));
  return rule != nullptr && rule->shipped;
}

/// What a new record begins with: nothing, or what the shipped rule says that
/// it replaces.
Tree first_content(const Program& program, const RecordRef& ref) {
  if (!is_shipped(program, ref.kind, ref.id)) return Tree::mapping();
  return table<Rule>().write(*program.rules.find(RuleId::unchecked(ref.id)));
}

std::string counted_records(std::size_t count, Kind kind) {
  return counted(static_cast<std::int64_t>(count), singular(kind));
}

/// Fields in the order of their table; those it does not know come last.
Tree in_order(Tree tree, const ObjectSchema& object) {
  const auto place = [&](const Tree::Member& member) {
    return std::find_if(
               object.fields.begin(), object.fields.end(),
               [&](const FieldSchema& f) { return f.name == member.key; }) -
           object.fields.begin();
  };
  std::stable_sort(tree.members.begin(), tree.members.end(),
                   [&](const Tree::Member& a, const Tree::Member& b) {
                     return place(a) < place(b);
                   });
  for (Tree::Member& member : tree.members) {
    const FieldSchema* field = object.find(member.key);
    if (field != nullptr && field->schema.type == Type::object)
      member.value = in_order(std::move(member.value), *field->schema.object);
  }
  return tree;
}

/// `title=…`, `hours=2.5`: how a field is given on the command line.
std::string as_argument(const FieldSchema& field) {
  std::string_view form = example(field.schema.type);
  if (!field.schema.words.empty()) form = field.schema.words.front();
  return fmt::format("{}={}", field.name, form.empty() ? "…" : form);
}

/// The shipped rule whose id `row` comes near, where nothing but the id is
/// given: a copy of it was wanted.
std::string shipped_like(Kind kind, const BatchRow& row) {
  if (kind != Kind::rule || !row.assignments.empty()) return {};
  std::vector<std::string_view> ids;
  for (const ShippedRule& rule : shipped_rules()) ids.push_back(rule.id);
  return nearest(row.id, ids);
}

/// Reports the required fields that `content` lacks, as one fault.
void require_fields(Kind kind, const BatchRow& row, const Tree& content,
                    std::vector<Finding>& faults) {
  std::vector<std::string> names;
  std::vector<std::string> arguments;
  for (const FieldSchema& field : schema_of(kind).fields) {
    const bool is_given = content.find(field.name) != nullptr ||
                          std::find(row.unread.begin(), row.unread.end(),
                                    field.name) != row.unread.end();
    if (!field.required || is_given) continue;
    names.push_back(fmt::format("`{}`", field.name));
    arguments.push_back(as_argument(field));
  }
  if (names.empty()) return;
  std::string list = names.back();
  names.pop_back();
  if (!names.empty()) list = join(names, ", ") + " and " + list;
  std::string help = fmt::format("write {}", join(arguments, " "));
  if (const std::string near = shipped_like(kind, row); !near.empty())
    help = fmt::format("did you mean `{}`, which comes with stint? Else {}",
                       near, help);
  faults.push_back(
      {.span = row.span,
       .check = "missing-field",
       .message = fmt::format("a new {} needs {}", singular(kind), list),
       .help = std::move(help)});
}

/// The names of the fields that `edits` change, for the summary.
std::string fields_of(const Changes& changes) {
  std::vector<std::string> names;
  for (const RecordChange& change : changes.records)
    for (const FieldEdit& edit : change.edits) {
      const auto& name = std::get<std::string>(edit.path.front());
      if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
    }
  constexpr std::size_t most_named = 3;
  if (names.size() > most_named)
    return counted(static_cast<std::int64_t>(names.size()), "field");
  return join(names, ", ");
}

std::string summary_of(const Changes& changes, std::size_t asked, Kind kind) {
  const std::size_t changed = changes.records.size();
  if (changed == 0)
    return asked == 1 ? "nothing to change: it is so already"
                      : fmt::format("nothing to change: all {} are so already",
                                    counted_records(asked, kind));
  const std::string fields = fields_of(changes);
  if (kind == Kind::program)
    return fmt::format("set {} of the program", fields);
  if (asked == 1)
    return fmt::format("set {} of {} {}", fields, singular(kind),
                       changes.records.front().record.id);
  if (changed == asked)
    return fmt::format("set {} of {}", fields, counted_records(asked, kind));
  return fmt::format("set {} of {} of {}, the others are so already", fields,
                     changed, counted_records(asked, kind));
}

/// Collects the references to one record.
class Search {
 public:
  explicit Search(const RecordRef& wanted) : wanted_(wanted) {}

  template <class R>
  void look_into(const R& record, RecordRef ref) {
    if (ref == wanted_) return;
    FieldPath start;
    table<R>().references(
        record, start,
        [&](const FieldPath& path, Target target, const std::string& id) {
          if (id == wanted_.id && means(target, wanted_.kind))
            found_.push_back({ref, path});
        });
  }

  void look_at_id(const Placement& placement) {
    const RecordRef ref{Kind::placement, placement.id.str()};
    const bool is_meant = (wanted_.kind == Kind::project &&
                           placement.id.project.str() == wanted_.id) ||
                          (wanted_.kind == Kind::student &&
                           placement.id.student.str() == wanted_.id);
    if (is_meant) found_.push_back({ref, {}});
  }

  std::vector<RecordReference> take() { return std::move(found_); }

 private:
  const RecordRef& wanted_;
  std::vector<RecordReference> found_;
};

}  // namespace

bool means(Target target, Kind kind) {
  switch (target) {
    case Target::school:
      return kind == Kind::school;
    case Target::skill:
      return kind == Kind::skill;
    case Target::pathway:
      return kind == Kind::pathway;
    case Target::rule:
      return kind == Kind::rule;
    case Target::student:
      return kind == Kind::student;
    case Target::business:
      return kind == Kind::business;
    case Target::project:
      return kind == Kind::project;
    case Target::round:
      return kind == Kind::round;
    case Target::project_or_business:
      return kind == Kind::project || kind == Kind::business;
    default:
      return false;
  }
}

Changes add_records(Kind kind, const std::vector<BatchRow>& rows,
                    const Program& program, std::vector<Finding>& faults) {
  Changes changes;
  const auto ids = ids_with_files(program, kind);
  const std::set<std::string> taken(ids.begin(), ids.end());
  for (const BatchRow& row : rows) {
    const RecordRef ref{kind, row.id};
    if (taken.contains(row.id)) {
      faults.push_back(
          {.span = row.span,
           .check = "taken-id",
           .message = fmt::format("there is already a {} `{}`", singular(kind),
                                  row.id),
           .help = "take another id; `stint set` changes a record"});
      // What it would lack as a new one is beside the point.
      continue;
    }
    const EditedRecord record{ref, first_content(program, ref)};
    Tree content = apply_edits(
        record.content, plan_edits(record, row.assignments, program.settings,
                                   Idle::is_fault, faults));
    require_fields(kind, row, content, faults);
    changes.records.push_back(
        {.record = ref,
         .create = in_order(std::move(content), schema_of(kind))});
  }
  changes.summary =
      rows.size() == 1
          ? fmt::format("add {} {}", singular(kind), rows.front().id)
          : fmt::format("add {}", counted_records(rows.size(), kind));
  return changes;
}

Changes set_records(const std::vector<SetRequest>& requests,
                    const Settings& settings, Idle idle,
                    std::vector<Finding>& faults) {
  Changes changes;
  for (const SetRequest& request : requests) {
    auto edits =
        plan_edits(request.record, request.assignments, settings, idle, faults);
    if (!edits.empty())
      changes.records.push_back(
          {.record = request.record.ref, .edits = std::move(edits)});
  }
  changes.summary =
      summary_of(changes, requests.size(), requests.front().record.ref.kind);
  return changes;
}

void require_known(Kind kind, const std::vector<BatchRow>& rows,
                   const Program& program, std::vector<Finding>& faults) {
  const auto ids = ids_with_files(program, kind);
  const std::set<std::string> known(ids.begin(), ids.end());
  for (const BatchRow& row : rows) {
    if (known.contains(row.id)) continue;
    if (is_shipped(program, kind, row.id)) {
      faults.push_back(
          {.span = row.span,
           .check = "shipped-rule",
           .message = fmt::format("`{}` comes with stint and has no file here",
                                  row.id),
           .help = fmt::format(
               "`stint add rule {}` makes a copy, which replaces it", row.id)});
      continue;
    }
    const std::string near = nearest(row.id, ids);
    faults.push_back(
        {.span = row.span,
         .check = "unknown-id",
         .message = fmt::format("there is no {} `{}`", singular(kind),
                                printable(row.id)),
         .help = near.empty()
                     ? fmt::format("`stint add {}` makes one", singular(kind))
                     : fmt::format("did you mean `{}`?", near)});
  }
}

std::vector<RecordReference> references_to(const Program& program,
                                           const RecordRef& record) {
  Search search(record);
  search.look_into(program.settings, {Kind::program, ""});
  for (const KindName& name : kind_names()) {
    if (name.kind == Kind::program) continue;
    with_kind(name.kind, [&]<class R>() {
      for (const R& each : records<R>(program)) {
        if constexpr (R::kind == Kind::placement) search.look_at_id(each);
        search.look_into(each, {R::kind, each.id.str()});
      }
    });
  }
  return search.take();
}

}  // namespace stint
