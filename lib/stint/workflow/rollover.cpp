#include "stint/workflow/rollover.hpp"

#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/records/ledger.hpp"
#include "stint/workflow/rollover_calendar.hpp"

namespace stint {
namespace {

using Operation = FieldEdit::Operation;

bool is_open(const Placement& placement) {
  return placement.state() != State::completed && !is_end(placement.state());
}

// A project that nobody can still choose.
bool is_gone(const Project* project, Date today) {
  return project == nullptr || project->dates.last < today ||
         project->status == ProjectStatus::closed ||
         project->status == ProjectStatus::cancelled;
}

FieldEdit set_word(const char* field, const char* value) {
  return {Operation::set, {std::string(field)}, Tree::value(value)};
}

// Works out one part after the other.
class NewYear {
 public:
  NewYear(const Program& program, const RolloverRequest& request, Date today)
      : program_(program), request_(request), today_(today) {}

  Rollover take() {
    begin_year();
    find_open();
    close_projects();
    for (const Student& student : program_.students)
      if (student.status != Status::left) look_at(student);
    find_papers();
    for (auto& [record, edits] : edits_)
      result_.changes.records.push_back(
          {.record = record, .edits = std::move(edits)});
    result_.changes.summary = summary();
    return std::move(result_);
  }

 private:
  void begin_year() {
    result_.year = request_.year;
    result_.today = today_;
    result_.calendar = calendar_of(program_, request_, today_);
    result_.days_off = likely_days_off(program_, request_.year);
    const auto& calendar = program_.settings.school_years;
    const DateRange* dates = find_year(calendar, request_.year);
    is_new_ = dates == nullptr;
    result_.dates = is_new_ ? result_.calendar.front().dates : *dates;
    if (request_.days_off == RolloverRequest::DaysOff::enter) enter_days_off();
    for (const CalendarEntry& entry : result_.calendar)
      edits_of(entry.record)
          .push_back(
              {entry.path.size() == 1 ? Operation::append : Operation::set,
               entry.path, Tree::value(str(entry.dates))});
  }

  void enter_days_off() {
    for (const LikelyDaysOff& likely : std::exchange(result_.days_off, {}))
      for (const DateRange& days : likely.days)
        result_.calendar.push_back(
            {likely.record, {std::string("no_school")}, days});
  }

  void find_open() {
    for (const Placement& placement : program_.placements) {
      if (!is_open(placement)) continue;
      students_with_open_.insert(placement.id.student);
      projects_with_open_.insert(placement.id.project);
      const Project* project = program_.projects.find(placement.id.project);
      if (project == nullptr) continue;
      const Date last = dates_of(placement, *project).last;
      if (last < today_)
        result_.open.push_back({placement.id, placement.state(), last});
    }
  }

  void close_projects() {
    for (const Project& project : program_.projects) {
      if (project.status != ProjectStatus::open ||
          project.dates.last >= today_ ||
          projects_with_open_.contains(project.id))
        continue;
      result_.closed.push_back(project.id);
      edits_of({Kind::project, project.id.str()})
          .push_back(set_word("status", "closed"));
    }
  }

  void look_at(const Student& student) {
    if (student.graduates && *student.graduates <= request_.year.begins) {
      if (students_with_open_.contains(student.id)) {
        result_.waiting.push_back(student.id);
        return;
      }
      result_.left.push_back(student.id);
      edits_of({Kind::student, student.id.str()})
          .push_back(set_word("status", "left"));
      return;
    }
    if (student.grade) result_.graded.push_back(student.id);
    clear_wishes(student);
  }

  void clear_wishes(const Student& student) {
    std::vector<FieldEdit> edits;
    const bool has_some = take_choices(student, edits);
    const bool sought = student.seeks() == Seeking::any
                            ? is_new_
                            : student.seeks() == Seeking::choices;
    if (!has_some && sought) edits.push_back(set_word("seeking", "none"));
    if (edits.empty()) return;
    result_.cleared.push_back(student.id);
    auto& all = edits_of({Kind::student, student.id.str()});
    all.insert(all.end(), edits.begin(), edits.end());
  }

  // Takes out the projects that are gone, from the last to the first, so that
  // the places of those before stay true. Returns whether a choice is left.
  bool take_choices(const Student& student, std::vector<FieldEdit>& edits) {
    const FieldPath field{std::string("choices")};
    std::size_t left = 0;
    for (std::size_t i = student.choices.size(); i-- > 0;) {
      std::vector<Tree> kept;
      for (const ProjectId& id : student.choices[i])
        if (!is_gone(program_.projects.find(id), today_))
          kept.push_back(Tree::scalar(id.str()));
      if (!kept.empty()) ++left;
      if (kept.size() == student.choices[i].size()) continue;
      FieldPath path = field;
      path.emplace_back(i);
      if (kept.empty())
        edits.push_back({Operation::remove, std::move(path), {}});
      else
        edits.push_back({Operation::set, std::move(path),
                         kept.size() == 1 ? kept.front()
                                          : Tree::sequence(std::move(kept))});
    }
    if (left == 0 && !student.choices.empty())
      edits = {{Operation::remove, field, {}}};
    return left > 0;
  }

  void find_papers() {
    result_.asked = program_.settings.documents;
    const std::set<StudentId> left(result_.left.begin(), result_.left.end());
    const DateRange* before =
        find_year(program_.settings.school_years, request_.year.before());
    const Date since = before == nullptr ? today_ : before->first;
    for (OwnedPaper& paper : papers_on_file(program_)) {
      const bool has_left =
          paper.owner.kind == OwnerKind::student &&
          left.contains(StudentId::unchecked(paper.owner.record.id));
      if (!has_left && since <= paper.dates.last &&
          paper.dates.last < result_.dates.last)
        result_.papers.push_back(std::move(paper));
    }
  }

  std::string summary() const {
    const auto count = [](std::string_view noun, const auto& list) {
      return counted(static_cast<std::int64_t>(list.size()), noun);
    };
    if (result_.changes.empty())
      return fmt::format("nothing to do: {} has begun", request_.year.str());
    return fmt::format("begin {}: {} left, {} closed, wishes of {} cleared",
                       request_.year.str(), count("student", result_.left),
                       count("project", result_.closed),
                       count("student", result_.cleared));
  }

  std::vector<FieldEdit>& edits_of(const RecordRef& record) {
    return edits_[record];
  }

  const Program& program_;
  const RolloverRequest& request_;
  Date today_;
  bool is_new_ = false;
  std::set<StudentId> students_with_open_;
  std::set<ProjectId> projects_with_open_;
  std::map<RecordRef, std::vector<FieldEdit>> edits_;
  Rollover result_;
};

}  // namespace

Rollover roll_over(const Program& program, const RolloverRequest& request,
                   Date today) {
  return NewYear(program, request, today).take();
}

}  // namespace stint
