#include "stint/workflow/request.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/resolve.hpp"

namespace stint {
namespace {

// Finds what `find` looks for; an `Error` of it is a problem of `subject`.
template <class Find>
auto attempt(const Subject& subject, Problems& problems, Find find)
    -> decltype(&find()) {
  try {
    return &find();
  } catch (const Error& error) {
    problems.add(subject, "", error.what(), error.help());
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

}  // namespace

std::string Found::str() const {
  return student->id.str() + " on " + project->id.str();
}

void Problems::add(const Subject& subject, const std::string& about,
                   const std::string& message, const std::string& help) {
  std::string text = subject.where;
  if (!text.empty()) text += ": ";
  if (!about.empty()) text += about + ": ";
  text += message;
  const auto same = [&](const Line& line) { return line.text == text; };
  if (std::any_of(lines_.begin(), lines_.end(), same)) return;
  lines_.push_back({std::move(text), help});
}

void Problems::raise() const {
  if (lines_.empty()) return;
  if (lines_.size() == 1) throw Error(lines_.front().text, lines_.front().help);
  // What helps with several lines is said once, at the end.
  const auto is_shared = [this](const Line& line) {
    return std::count_if(lines_.begin(), lines_.end(), [&](const Line& other) {
             return other.help == line.help;
           }) > 1;
  };
  std::string text =
      fmt::format("{} problems, so nothing was changed", lines_.size());
  std::string help;
  for (const Line& line : lines_) {
    text += '\n' + line.text;
    if (help.empty() && is_shared(line)) help = line.help;
    if (!line.help.empty() && line.help != help) text += "; " + line.help;
  }
  throw Error(text, help);
}

std::optional<Found> find_subject(const Program& program,
                                  const Subject& subject, const Acting& acting,
                                  Problems& problems,
                                  std::vector<std::string>& notes) {
  for (const std::string& fault : subject.faults)
    problems.add(subject, "", fault);
  if (!subject.faults.empty()) return std::nullopt;

  const Project* project =
      attempt(subject, problems,
              named(subject.project, "project", [&]() -> const Project& {
                return resolve_project(program, subject.project);
              }));
  const Student* student =
      attempt(subject, problems,
              named(subject.student, "student", [&]() -> const Student& {
                return resolve_student(program, subject.student);
              }));
  const StaffId* by = &acting.by;
  if (!subject.by.empty())
    by = attempt(subject, problems, [&]() -> const StaffId& {
      return find_staff(program.settings, subject);
    });
  if (project == nullptr || student == nullptr || by == nullptr)
    return std::nullopt;
  const Business* business =
      attempt(subject, problems, [&]() -> const Business& {
        return resolve_business(program, project->business.str());
      });
  if (business == nullptr) return std::nullopt;
  note_name(subject.project, project->id.str(), notes);
  note_name(subject.student, student->id.str(), notes);
  return Found{project, student, business, *by};
}

}  // namespace stint
