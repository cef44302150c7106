#include "stint/workflow/request.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/bad_input.hpp"
#include "stint/workflow/resolve.hpp"

namespace stint {
namespace {

// Finds what `find` looks for; an `Error` of it is a problem of what `subject`
// says in `column`.
template <class Find>
auto attempt(const Subject& subject, Problems& problems,
             std::string_view column, Find find) -> decltype(&find()) {
  try {
    return &find();
  } catch (const Error& error) {
    problems.add(subject, "", error.what(), error.help(), column);
    return nullptr;
  }
}

const StaffId& find_staff(const Settings& settings, const Subject& subject) {
  const auto id = StaffId::parse(subject.by);
  const auto at = id ? settings.staff.find(*id) : settings.staff.end();
  if (at != settings.staff.end()) return at->first;
  std::vector<std::string> known;
  for (const auto& member : settings.staff) known.push_back(member.first.str());
  const std::string guess = nearest(subject.by, known);
  throw Error(fmt::format("no member of the staff `{}`", printable(subject.by)),
              guess.empty() ? "it is an id under `staff` in program.yaml"
                            : fmt::format("did you mean `{}`?", guess));
}

void note_name(const std::string& text, const std::string& id,
               std::vector<std::string>& notes) {
  if (text == id) return;
  std::string note = fmt::format("`{}` is {}", printable(text), id);
  if (std::find(notes.begin(), notes.end(), note) == notes.end())
    notes.push_back(std::move(note));
}

template <class Find>
auto named(const std::string& text, const char* what, Find find) {
  return [&text, what, find]() -> decltype(find()) {
    if (text.empty())
      throw Error(fmt::format("no {} is named", what),
                  fmt::format("give its id in `{}`", what));
    return find();
  };
}

// Whoever writes STUDENT before PROJECT gets the right order, not two riddles.
bool is_swapped(const Program& program, const Subject& subject) {
  const auto student = StudentId::parse(subject.project);
  const auto project = ProjectId::parse(subject.student);
  return student && project && program.students.find(*student) != nullptr &&
         program.projects.find(*project) != nullptr;
}

void refuse_swapped(const Subject& subject, Problems& problems) {
  problems.add(subject, "",
               fmt::format("`{}` is a student, and `{}` a project",
                           subject.project, subject.student),
               fmt::format("the project comes first: `{} {}`", subject.student,
                           subject.project));
}

}  // namespace

std::string Found::str() const {
  return student->id.str() + " on " + project->id.str();
}

void Problems::add(const Subject& subject, const std::string& about,
                   const std::string& message, const std::string& help,
                   std::string_view column) {
  const auto cell = subject.where.cells.find(column);
  const bool is_cell = cell != subject.where.cells.end();
  add(subject, {.span = is_cell ? cell->second : subject.where.line,
                .message = about.empty() ? message : about + ": " + message,
                .help = help});
}

void Problems::add(const Subject& subject, const Finding& fault) {
  // One more than are shown, so that it is known that there are more.
  if (all_.size() > most_faults_shown) return;
  const auto& source = subject.where.source;
  Diagnostic problem =
      source ? locate(fault, source->file, source->text)
             : Diagnostic{.message = fault.message, .help = fault.help};
  const auto same = [&](const Diagnostic& other) {
    return other.message == problem.message && other.place == problem.place;
  };
  if (std::none_of(all_.begin(), all_.end(), same))
    all_.push_back(std::move(problem));
}

void Problems::raise() const {
  if (all_.empty()) return;
  if (!all_.front().file.empty()) {
    if (all_.size() <= most_faults_shown) throw BadInput(all_);
    throw BadInput({all_.begin(), all_.end() - 1},
                   BadInput::Extent::first_of_more);
  }
  if (all_.size() == 1) throw Error(all_.front().message, all_.front().help);
  // What helps with several lines is said once, at the end; else it stands
  // below its line.
  const auto is_shared = [this](const Diagnostic& line) {
    return std::count_if(all_.begin(), all_.end(),
                         [&](const Diagnostic& other) {
                           return other.help == line.help;
                         }) > 1;
  };
  std::string text =
      fmt::format("{} problems, so nothing was changed", all_.size());
  std::vector<std::string> helps;
  for (const Diagnostic& line : all_) {
    text += '\n' + line.message;
    if (line.help.empty()) continue;
    if (!is_shared(line))
      text += "\n  " + line.help;
    else if (std::find(helps.begin(), helps.end(), line.help) == helps.end())
      helps.push_back(line.help);
  }
  throw Error(text, join(helps, "\n      "));
}

std::optional<Found> find_subject(const Program& program,
                                  const Subject& subject, const Acting& acting,
                                  Problems& problems,
                                  std::vector<std::string>& notes) {
  for (const Finding& fault : subject.faults) problems.add(subject, fault);
  // The other cells of such a line are judged too, as far as they were read.
  const bool has_faults = !subject.faults.empty();
  if (has_faults && (subject.project.empty() || subject.student.empty()))
    return std::nullopt;
  if (is_swapped(program, subject)) {
    refuse_swapped(subject, problems);
    return std::nullopt;
  }
  const Project* project =
      attempt(subject, problems, "project",
              named(subject.project, "project", [&]() -> const Project& {
                return resolve_project(program, subject.project);
              }));
  const Student* student =
      attempt(subject, problems, "student",
              named(subject.student, "student", [&]() -> const Student& {
                return resolve_student(program, subject.student);
              }));
  const StaffId* by = &acting.by;
  if (!subject.by.empty())
    by = attempt(subject, problems, "by", [&]() -> const StaffId& {
      return find_staff(program.settings, subject);
    });
  if (project == nullptr || student == nullptr || by == nullptr)
    return std::nullopt;
  const Business* business =
      attempt(subject, problems, "project", [&]() -> const Business& {
        return resolve_business(program, project->business.str());
      });
  if (business == nullptr || has_faults) return std::nullopt;
  note_name(subject.project, project->id.str(), notes);
  note_name(subject.student, student->id.str(), notes);
  return Found{project, student, business, *by};
}

}  // namespace stint
