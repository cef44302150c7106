#include <algorithm>

#include <fmt/format.h>

#include "stint/check/families.hpp"

namespace stint {
namespace {

void check_choices(const Student& student, const Program& program,
                   Findings& findings) {
  const RecordRef ref{Kind::student, student.id.str()};
  check_ranking(student.choices, ref, "choices", findings);
  const auto avoids = [&](std::string_view id) {
    return std::any_of(student.avoids.begin(), student.avoids.end(),
                       [&](const AvoidId& avoid) { return avoid.str() == id; });
  };
  for (std::size_t tier = 0; tier < student.choices.size(); ++tier)
    for (std::size_t i = 0; i < student.choices[tier].size(); ++i) {
      const ProjectId& choice = student.choices[tier][i];
      const Project* project = program.projects.find(choice);
      if (project == nullptr) continue;
      const bool is_avoided = avoids(choice.str());
      if (!is_avoided && !avoids(project->business.str())) continue;
      FieldPath path{std::string("choices"), tier};
      if (student.choices[tier].size() > 1) path.emplace_back(i);
      findings.warn(
          ref, std::move(path), "choice-avoided",
          is_avoided
              ? fmt::format("`{}` is both chosen and avoided", choice.str())
              : fmt::format("`{}` is chosen, but its business `{}` is "
                            "avoided",
                            choice.str(), project->business.str()),
          "it will not be proposed: take it out of `choices`, or change "
          "`avoids`");
    }
  if (student.seeks() == Seeking::none && !student.choices.empty())
    findings.warn(ref, {std::string("seeking")}, "choices-not-sought",
                  "a student who seeks nothing, but has choices",
                  "write `seeking: choices`, or take the choices out");
}

void check_availability(const Student& student, Findings& findings) {
  const auto& blocks = student.availability;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (blocks[i].dates.overlaps(blocks[j].dates)) {
        findings.error(
            {Kind::student, student.id.str()},
            {std::string("availability"), i, std::string("dates")},
            "availability-overlap",
            fmt::format("these days overlap with {}", str(blocks[j].dates)),
            "give each day one block");
        break;
      }
}

}  // namespace

void check_students(const CheckInput& input, Findings& findings) {
  for (const Student& student : input.program().students) {
    const RecordRef ref{Kind::student, student.id.str()};
    check_choices(student, input.program(), findings);
    check_availability(student, findings);
    check_list(student.wants, ref, "wants", findings);
    check_list(student.avoids, ref, "avoids", findings);
    check_list(student.travel, ref, "travel", findings);
  }
  for (const Business& business : input.program().businesses)
    check_ranking(business.candidates, {Kind::business, business.id.str()},
                  "candidates", findings);
}

}  // namespace stint
