#include "stint/match/round_again.hpp"

#include <set>

#include "stint/match/digest.hpp"

namespace stint {
Program before_enrolling(const Round& round, const Program& program) {
  std::vector<Placement> placements;
  for (Placement placement : program.placements) {
    if (placement.round == round.id) {
      placement.round.reset();
      std::erase_if(placement.history,
                    [&](const Step& step) { return step.on >= round.today; });
      if (placement.history.empty()) continue;
    }
    placements.push_back(std::move(placement));
  }
  Program before = program;
  before.placements = Records<Placement>(std::move(placements));
  return before;
}

RoundDigest digest_for(const Round& round, const Program& program) {
  RoundDigest now = digest_of(program);
  if (now.records == round.digest.records) return now;
  RoundDigest before = digest_of(before_enrolling(round, program));
  return before.records == round.digest.records ? before : now;
}

bool made_from(const Round& round, const Program& program) {
  const RoundDigest now = digest_for(round, program);
  return now.records == round.digest.records &&
         now.private_records == round.digest.private_records;
}

RoundOptions options_to_repeat(const Round& round, const RoundData& data) {
  RoundOptions options{.name = round.id,
                       .today = round.today,
                       .seed = round.seed,
                       .method = round.method,
                       .tie_break = round.tie_break};
  std::set<StudentId> students;
  for (const RoundPlacement& placement : round.placements)
    students.insert(placement.student);
  for (const RoundUnplaced& left : round.unplaced)
    students.insert(left.student);
  for (const RoundApplication& row : data.applications)
    students.insert(row.student);
  for (const RoundDropped& row : data.dropped) students.insert(row.student);
  options.students.assign(students.begin(), students.end());
  for (const RoundProject& row : data.projects)
    if (row.pass == 1) options.projects.push_back(row.project);
  for (const RoundShortlist& list : round.shortlists)
    options.projects.push_back(list.project);
  for (const RoundApplication& row : data.applications)
    if (row.source == Source::pinned)
      options.pins.push_back({row.student, row.project});
  return options;
}

}  // namespace stint
