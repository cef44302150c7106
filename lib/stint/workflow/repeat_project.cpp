#include "stint/workflow/repeat_project.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/yaml/edit.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

using Operation = FieldEdit::Operation;

bool has_field(const std::string& text, const std::string& field) {
  Document document;
  std::vector<Finding> faults;
  yaml::scan(text, document, faults);
  return document.find(document.root(), field) != nullptr;
}

FieldEdit set_field(const char* field, const std::string& value) {
  return {Operation::set, {std::string(field)}, Tree::value(value)};
}

bool gives_dates(const BatchRow& row) {
  const auto is_dates = [](const Assignment& assignment) {
    return assignment.target.path.front() == PathStep(std::string("dates"));
  };
  return std::any_of(row.assignments.begin(), row.assignments.end(),
                     is_dates) ||
         std::find(row.unread.begin(), row.unread.end(), "dates") !=
             row.unread.end();
}

void check_new_id(const Program& program, const BatchRow& row,
                  std::vector<Finding>& faults) {
  if (!check_id(Kind::project, row.id, row.span, faults)) return;
  if (program.projects.find(ProjectId::unchecked(row.id)) != nullptr)
    faults.push_back(
        {.span = row.span,
         .check = "taken-id",
         .message = fmt::format("there is already a project `{}`", row.id),
         .help = "take another id"});
}

// What is different of itself, whatever the request says.
std::vector<FieldEdit> usual_edits(const Project& project, const Tree& content,
                                   Date today) {
  std::vector<FieldEdit> edits;
  if (content.find("candidates") != nullptr)
    edits.push_back({Operation::remove, {std::string("candidates")}, {}});
  // Limited to nobody, it could never be held.
  if (project.candidates_only)
    edits.push_back({Operation::remove, {std::string("candidates_only")}, {}});
  edits.push_back(set_field("posted", today.str()));
  if (!project.series) edits.push_back(set_field("series", project.id.str()));
  if (project.status != ProjectStatus::open)
    edits.push_back(set_field("status", "open"));
  return edits;
}

}  // namespace

Repeat repeat_project(const Program& program, const RepeatRequest& request,
                      Date today, std::vector<Finding>& faults) {
  const BatchRow& row = request.row;
  const Project& project =
      *program.projects.find(ProjectId::unchecked(request.old.ref.id));
  check_new_id(program, row, faults);
  Repeat repeat;
  repeat.copy = usual_edits(project, request.old.content, today);
  if (request.start)
    repeat.copy.push_back(set_field(
        "dates", str(DateRange{*request.start,
                               *request.start + (project.dates.days() - 1)})));
  else if (!gives_dates(row))
    faults.push_back({.span = row.span,
                      .check = "missing-field",
                      .message = "a project that is held again needs new dates",
                      .help = fmt::format(
                          "write dates=FIRST..LAST, or `--start DATE` for {} "
                          "as before",
                          counted(project.dates.days(), "day"))});
  const EditedRecord copy{{Kind::project, row.id},
                          apply_edits(request.old.content, repeat.copy)};
  for (FieldEdit& edit : plan_edits(copy, row.assignments, program.settings,
                                    Idle::is_fine, faults))
    repeat.copy.push_back(std::move(edit));
  if (!project.series)
    repeat.old.push_back(set_field("series", project.id.str()));
  repeat.summary = fmt::format("repeat {} as {}", project.id.str(), row.id);
  return repeat;
}

RecordTexts edited_copy(RecordTexts texts, const std::vector<FieldEdit>& edits,
                        Kind kind, const Settings& settings) {
  for (const FieldEdit& edit : edits) {
    const auto& field = std::get<std::string>(edit.path.front());
    const bool is_closed =
        (texts.closed && has_field(*texts.closed, field)) ||
        (!has_field(texts.open, field) && settings.is_private(kind, field));
    if (is_closed)
      texts.closed = yaml::apply(texts.closed.value_or(""), edit);
    else
      texts.open = yaml::apply(texts.open, edit);
  }
  return texts;
}

}  // namespace stint
