#pragma once

#include <optional>
#include <string>

#include "stint/match/facts.hpp"

namespace stint {

/// What each gate looks at.
struct Pair {
  const FactBook& book;
  const StudentFacts& student_facts;
  const ProjectFacts& project_facts;

  const Student& student() const { return *student_facts.student; }
  const Project& project() const { return *project_facts.project; }
  /// Null if there is none.
  const Business* business() const;
  /// On the project's first day.
  std::optional<int> grade() const;
  /// Of this student on this project; null if there is none.
  const Placement* placement() const;
  bool student_avoids() const;
  bool business_avoids() const;
};

/// Why a gate fails, given that it does.
std::string status_text(const Pair& pair);
std::string seeking_text(const Pair& pair);
std::string over_text(const Pair& pair);
std::string avoids_text(const Pair& pair);
std::string grade_text(const Pair& pair);
std::string age_text(const Pair& pair);
std::string rules_text(const Pair& pair);
std::string skills_text(const Pair& pair);
std::string pathway_text(const Pair& pair);
std::string place_text(const Pair& pair);
std::string dates_text(const Pair& pair);
std::string weekly_text(const Pair& pair);
std::string times_text(const Pair& pair);
std::string already_text(const Pair& pair);
std::string candidates_text(const Pair& pair);

}  // namespace stint
