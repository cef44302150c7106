#include "stint/workflow/archive_year.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/records/table.hpp"
#include "stint/workflow/edit_records.hpp"

namespace stint {
namespace {

// The last day before the next school year: a summer belongs to the year
// before it.
Date last_day_of(const Settings& settings, SchoolYear year, Date today) {
  const auto& calendar = settings.school_years;
  const DateRange* dates = find_year(calendar, year);
  if (dates == nullptr)
    throw Error(fmt::format("program.yaml has no school year {}", year.str()),
                "`stint show program` shows those there are");
  const DateRange* next = find_year(calendar, {year.ends()});
  const Date last = next == nullptr ? dates->last : next->first - 1;
  if (last < today) return last;
  if (today <= dates->last)
    throw Error(
        fmt::format("{} goes on until {}", year.str(), dates->last.str()),
        "archive it when nobody works on it any more");
  throw Error(fmt::format("{} ended on {}, but its summer goes on until {}",
                          year.str(), dates->last.str(), last.str()),
              fmt::format("archive it from {} on, when {} begins",
                          (last + 1).str(), SchoolYear{year.ends()}.str()));
}

template <class R>
RecordRef ref_of(const R& record) {
  return {R::kind, record.id.str()};
}

RecordRef ref_of(const StudentId& id) { return {Kind::student, id.str()}; }
RecordRef ref_of(const ProjectId& id) { return {Kind::project, id.str()}; }

// Begins with all that is finished, and takes out what something else needs.
class Sorting {
 public:
  Sorting(const Program& program, SchoolYear year, Date last)
      : program_(program), year_(year), last_(last) {}

  YearArchive take() {
    for (const Placement& placement : program_.placements)
      placements_of_[placement.id.student].push_back(&placement);
    collect();
    follow_needs();
    YearArchive archive{.year = year_};
    for (const auto& [record, needed_by] : finished_)
      if (needed_by)
        archive.kept.push_back({record, *needed_by});
      else
        archive.records.push_back(record);
    return archive;
  }

 private:
  bool is_finished(const Placement& placement) const {
    const bool has_ended =
        placement.state() == State::completed || is_end(placement.state());
    return has_ended && placement.history.back().on <= last_;
  }

  bool is_finished(const Student& student) const {
    if (student.status != Status::left ||
        (student.graduates && *student.graduates > year_.ends()))
      return false;
    const auto at = placements_of_.find(student.id);
    return at == placements_of_.end() ||
           std::all_of(at->second.begin(), at->second.end(),
                       [this](const Placement* p) { return is_finished(*p); });
  }

  bool is_finished(const Project& project) const {
    return project.dates.last <= last_ &&
           (project.status == ProjectStatus::closed ||
            project.status == ProjectStatus::cancelled);
  }

  void collect() {
    for (const Student& student : program_.students) {
      if (!is_finished(student)) continue;
      finished_[ref_of(student)];
      for (const Placement* placement : placements_of_[student.id])
        finished_[ref_of(*placement)];
    }
    for (const Project& project : program_.projects)
      if (is_finished(project)) finished_[ref_of(project)];
    for (const Round& round : program_.rounds)
      if (round.today <= last_) finished_[ref_of(round)];
  }

  bool goes(const RecordRef& record) const {
    const auto at = finished_.find(record);
    return at != finished_.end() && !at->second;
  }

  // Everything that stays holds what it needs, and that again what it needs.
  void follow_needs() {
    std::vector<RecordRef> staying;
    for (const KindName& name : kind_names())
      if (name.kind != Kind::program)
        for (const std::string& id : ids_of(program_, name.kind))
          if (!goes({name.kind, id})) staying.push_back({name.kind, id});
    while (!staying.empty()) {
      const RecordRef record = std::move(staying.back());
      staying.pop_back();
      for (RecordRef& needed : needs_of(record))
        if (goes(needed)) {
          finished_[needed] = record;
          staying.push_back(std::move(needed));
        }
    }
  }

  std::vector<RecordRef> needs_of(const RecordRef& record) const {
    return with_kind(record.kind, [&]<class R>() {
      std::vector<RecordRef> needs;
      if constexpr (R::kind == Kind::placement) {
        const std::size_t slash = record.id.find('/');
        const PlacementId id{ProjectId::unchecked(record.id.substr(0, slash)),
                             StudentId::unchecked(record.id.substr(slash + 1))};
        add_references(*program_.placements.find(id), needs);
        needs.push_back(ref_of(id.project));
        needs.push_back(ref_of(id.student));
      } else {
        using Key = decltype(R::id);
        add_references(*records<R>(program_).find(Key::unchecked(record.id)),
                       needs);
      }
      if constexpr (R::kind == Kind::student) {
        const auto at = placements_of_.find(StudentId::unchecked(record.id));
        if (at != placements_of_.end())
          for (const Placement* placement : at->second)
            needs.push_back(ref_of(*placement));
      }
      return needs;
    });
  }

  template <class R>
  static void add_references(const R& record, std::vector<RecordRef>& needs) {
    FieldPath start;
    table<R>().references(
        record, start,
        [&](const FieldPath&, Target target, const std::string& id) {
          for (const Kind kind : {Kind::student, Kind::project, Kind::round})
            if (means(target, kind)) needs.push_back({kind, id});
        });
  }

  const Program& program_;
  SchoolYear year_;
  Date last_;
  std::map<StudentId, std::vector<const Placement*>> placements_of_;
  /// With what needs it, if anything does.
  std::map<RecordRef, std::optional<RecordRef>> finished_;
};

}  // namespace

std::string YearArchive::summary() const {
  if (records.empty())
    return fmt::format("nothing to do: no record is left of {} alone",
                       year.str());
  std::map<Kind, std::int64_t> counts;
  for (const RecordRef& record : records) ++counts[record.kind];
  std::vector<std::string> parts;
  for (const auto& [kind, count] : counts)
    parts.push_back(counted(count, singular(kind)));
  return fmt::format("archive {} of {}", join(parts, ", "), year.str());
}

YearArchive archive_year(const Program& program, SchoolYear year, Date today) {
  const Date last = last_day_of(program.settings, year, today);
  return Sorting(program, year, last).take();
}

std::string archived_path(SchoolYear year, std::string_view path) {
  constexpr std::string_view closed = "private/";
  const bool is_closed = path.starts_with(closed);
  if (is_closed) path.remove_prefix(closed.size());
  return fmt::format("{}archive/{}/{}", is_closed ? closed : "", year.str(),
                     path);
}

}  // namespace stint
