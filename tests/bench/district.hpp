#pragma once

#include <cstdint>
#include <string>

#include "stint/records/program.hpp"

namespace stint::bench {

/// How large an invented district is, and how its students look for work.
struct DistrictSize {
  std::uint32_t students = 10'000;
  std::uint32_t businesses = 1'000;
  /// To be filled in the fall; a tenth as many more lie in the past.
  std::uint32_t projects = 2'000;
  /// Percent of the students who take any project; the others have choices.
  std::uint32_t any = 40;
  int per_student = 1;
  /// The largest of the projects' minimums, which begin at 1.
  int minimum = 2;
};

/// A program of plausible records: 50 skills, 20 pathways, 5 schools, 5 choices
/// a student, 1 to 3 required skills a project, availability, times, places,
/// rankings, some avoidance, and stints of last spring. The same size gives the
/// same program on every machine.
Program district(const DistrictSize& size);

/// The day on which a round of a district is made.
Date district_day();

/// Writes `program` as files, replacing what is at `directory`; the texts are
/// those that the library itself would write. Returns how many files it wrote.
std::size_t write_program(const Program& program, const std::string& directory);

/// A written district of about so many records, most of them students. It is
/// made once and kept, for that takes longer than what is measured on it:
/// remove the directory where the records have changed.
struct WrittenDistrict {
  std::string directory;
  std::size_t records = 0;
  std::size_t files = 0;
};
const WrittenDistrict& written_district(std::uint32_t records);

/// Where a benchmark may write the files of `name`: below the build.
std::string scratch(const std::string& name);

}  // namespace stint::bench
