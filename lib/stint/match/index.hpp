#pragma once

#include <cstdint>
#include <vector>

#include "stint/match/facts.hpp"

namespace stint {

/// Finds the few students that a project may take among many, by skill: an
/// inverted index from each skill to the students who have it. What it leaves
/// out fails the gate `status`, `seeking` or `skills`; what it finds may still
/// fail any other.
class StudentIndex {
 public:
  explicit StudentIndex(const FactBook& book);

  /// The places in `Program::students` of all who take part and reach each
  /// level that `project` requires, ascending.
  std::vector<std::uint32_t> reaching(const ProjectFacts& project) const;

 private:
  struct Holder {
    std::uint32_t student;
    std::int8_t level;
  };

  /// By skill, each by student.
  std::vector<std::vector<Holder>> holders_;
  /// All who take part.
  std::vector<std::uint32_t> all_;
};

/// The same for the projects that may take a student: each is kept under one of
/// the skills that it requires, and only those of the student's own skills are
/// looked at. What it leaves out fails the gate `skills`.
class ProjectIndex {
 public:
  ProjectIndex(const FactBook& book, std::vector<const Project*> projects);

  /// As given.
  const std::vector<const Project*>& projects() const { return projects_; }

  /// The places in `projects()` of all whose required levels the student
  /// reaches, ascending.
  std::vector<std::uint32_t> reached_by(const StudentFacts& student) const;

 private:
  struct Asked {
    std::uint32_t skill;
    std::int8_t level;
  };
  struct Entry {
    std::uint32_t project;
    std::int8_t level;
    /// What else it requires: [begin, end) of `further_`.
    std::uint32_t begin;
    std::uint32_t end;
  };

  bool reaches_further(const StudentFacts& student, const Entry& entry) const;

  std::vector<const Project*> projects_;
  /// By the first skill that is required.
  std::vector<std::vector<Entry>> entries_;
  std::vector<Asked> further_;
  /// Projects that require nothing.
  std::vector<std::uint32_t> free_;
};

}  // namespace stint
