#include "stint/report/endorsement_figures.hpp"

#include "stint/base/text.hpp"

namespace stint {
namespace {

std::optional<Date> earned_on(const Student& student) {
  for (const EndorsementEarned& earned : student.endorsements)
    if (earned.pathway == student.pathway) return earned.on;
  return std::nullopt;
}

/// What a student has of a requirement; missing where it is not asked for.
std::optional<int> have(const EndorsementRow& row, Requirement what) {
  const RequirementMet* met = row.answer.find(what);
  if (met == nullptr) return std::nullopt;
  return met->have;
}
template <Requirement what>
std::optional<int> count_of(const EndorsementRow& row) {
  return have(row, what);
}
template <Requirement what>
std::optional<bool> is_done(const EndorsementRow& row) {
  const RequirementMet* met = row.answer.find(what);
  if (met == nullptr) return std::nullopt;
  return met->done();
}

Hours hours(const EndorsementRow& row) {
  return {row.answer.by_floor.experience.have};
}
std::optional<Hours> strict_hours(const EndorsementRow& row) {
  if (!row.answer.by_strict_floor) return std::nullopt;
  return Hours{row.answer.by_strict_floor->experience.have};
}
Hours missing(const EndorsementRow& row) {
  const auto& further = row.answer.by_floor.further;
  return further.empty() ? Hours{} : further.front().hours;
}
std::optional<Date> begin_by(const EndorsementRow& row) {
  return row.completion ? row.completion->begin_by : std::nullopt;
}
Share met(const EndorsementRow& row) {
  return {row.answer.count_done(),
          static_cast<int>(row.answer.requirements.size())};
}

/// Students of one pathway.
struct PathwayRow {
  std::optional<std::string> label{};
  int students = 0;
  int done = 0;
  int not_done() const { return students - done; }
  int earned = 0;
  int experience = 0;
  int strict_experience = 0;
  Hours missing{};

  void add(const EndorsementRow& row) {
    ++students;
    if (row.answer.done()) ++done;
    if (row.earned) ++earned;
    if (row.answer.by_floor.experience.done()) ++experience;
    const auto& strict = row.answer.by_strict_floor;
    if ((strict ? *strict : row.answer.by_floor).experience.done())
      ++strict_experience;
    missing += stint::missing(row);
  }
  Share share() const { return {done, students}; }
};

/// One stint of a student.
struct StintRow {
  std::string stint;
  Date on;
  Hours verified;
  std::string counts;
  std::string strict;
  std::string why;
};

std::string why_not(const EndorsementRow& row, const FloorAnswer& reading,
                    std::size_t credit) {
  std::vector<std::string> parts;
  const auto add = [&](const char* what, std::vector<std::string> reasons) {
    if (!reasons.empty())
      parts.push_back(std::string(what) + ": " + join(reasons, ", "));
  };
  add("no experience", why_no_experience(row.answer, reading, credit));
  add("no team challenge", why_no_challenge(row.answer, reading, credit));
  return join(parts, "; ");
}

}  // namespace

std::vector<EndorsementRow> endorsement_rows(const ReportScope& scope,
                                             const EndorsementBook& book) {
  const FactBook facts(scope.ledger(), scope.today());
  CompletionBook completions(facts);
  std::vector<EndorsementRow> rows;
  for (const Student& student : scope.program().students) {
    if (!scope.covers(student) || student.status == Status::left) continue;
    auto answer = book.answer(student);
    if (!answer) continue;
    EndorsementRow& row = rows.emplace_back();
    row.student = &student;
    row.completion = completions.cheapest(student, *answer, answer->by_floor);
    row.answer = std::move(*answer);
    row.earned = earned_on(student);
  }
  return rows;
}

Sheet endorsement_students(const std::vector<EndorsementRow>& rows) {
  using Row = EndorsementRow;
  using R = Requirement;
  return SheetOf<Row>("students", "by student")
      .column("student", "student", [](const Row& r) { return r.student->id; })
      .column("pathway", "pathway",
              [](const Row& r) { return r.answer.pathway->id; })
      .column("met_percent", "met", met, {.bar = true})
      .column("experience_minutes", "career dev.", hours)
      .column("strict_minutes", "strict", strict_hours)
      .column("missing_minutes", "missing", missing)
      .column("begin_by", "begin by", begin_by)
      .column("team_challenges", "teams", count_of<R::team_challenges>)
      .column("explorations", "explored", count_of<R::explorations>)
      .column("college_credits", "credits", count_of<R::college_credits>)
      .column("plan", "plan", is_done<R::plan>)
      .column("instruction", "taught", count_of<R::instruction>)
      .column("academic_readiness", "ready", is_done<R::academic_readiness>)
      .column("done", "done", [](const Row& r) { return r.answer.done(); })
      .column("earned", "earned", &Row::earned)
      .made(rows);
}

Sheet endorsement_pathways(const std::vector<EndorsementRow>& rows) {
  constexpr SheetMarks counted{.adds = true, .people = true};
  using Row = PathwayRow;
  Grouped<Row> pathways;
  Row all;
  for (const EndorsementRow& row : rows) {
    pathways[row.answer.pathway->id.str()].add(row);
    all.add(row);
  }
  return SheetOf<Row>("pathways", "by pathway")
      .column("pathway", "pathway", &Row::label)
      .column("students", "students", &Row::students, counted)
      .column("done", "done", &Row::done, counted)
      .column("not_done", "not", &Row::not_done, counted)
      .column("done_percent", "rate", &Row::share, {.bar = true})
      .column("experience", "career dev.", &Row::experience, counted)
      .column("strict_experience", "strict", &Row::strict_experience, counted)
      .column("missing_minutes", "missing", &Row::missing, {.adds = true})
      .column("earned", "earned", &Row::earned, counted)
      .sum("students", {"done", "not_done"})
      .made(pathways.rows(), all);
}

Sheet endorsement_stints(const EndorsementRow& row) {
  std::vector<StintRow> stints;
  for (std::size_t i = 0; i < row.answer.credits.size(); ++i) {
    const StintCredit& credit = row.answer.credits[i];
    const auto& strict = row.answer.by_strict_floor;
    stints.push_back(
        {credit.placement ? credit.placement->project.str() : credit.what,
         credit.on, credit.verified,
         std::string(word(row.answer.by_floor.uses[i])),
         std::string(word((strict ? *strict : row.answer.by_floor).uses[i])),
         why_not(row, row.answer.by_floor, i)});
  }
  using Row = StintRow;
  return SheetOf<Row>("stints", "stints")
      .column("stint", "stint", &Row::stint)
      .column("on", "on", &Row::on)
      .column("verified_minutes", "verified", &Row::verified)
      .column("counts_as", "counts as", &Row::counts)
      .column("strict_as", "strict", &Row::strict)
      .column("why_not", "why not", &Row::why)
      .made(stints);
}

}  // namespace stint
