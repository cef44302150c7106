#pragma once

#include <optional>
#include <string>
#include <vector>

#include "options.hpp"
#include "session.hpp"
#include "stint/records/round.hpp"
#include "stint/report/text_table.hpp"

namespace stint::tools {

/// The options of `match`, whose three forms have a project, a student or a
/// round.
struct MatchArgs {
  std::string project;
  std::optional<std::string> student;
  std::optional<std::string> round;
  std::optional<int> count;
  bool all = false;
  std::optional<Method> method;
  std::string seed;
  std::string projects;
  std::string students;
  std::vector<std::string> pins;
  std::vector<std::string> what_ifs;
  std::optional<TieBreak> tie_break;
  bool compare = false;
  bool strict = false;
  bool replace = false;
  Format format = Format::table;
  std::optional<std::string> output;
};

/// Tables as wide as the terminal.
TableLayout layout_of(const Session& session);

/// Throws `UsageError` unless exactly one form is asked for, with options that
/// belong to it.
void check_one_mode(const MatchArgs& args);

/// Each returns the exit status: 1 if nobody suits, or, with `--strict`, if
/// somebody was left over.
int match_project(const MatchArgs& args, Session& session);
int match_student(const MatchArgs& args, Session& session);
int match_round(const MatchArgs& args, Session& session);
/// Every method side by side, and the round as it is beside the round with
/// `--what-if`; both write nothing.
int compare_round(const MatchArgs& args, Session& session);
int suppose_round(const MatchArgs& args, Session& session);

}  // namespace stint::tools
