#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stint/check/check.hpp"

namespace stint {

/// Where the families of checks put what they find. Internal to `check`.
class Findings {
 public:
  explicit Findings(std::vector<RecordFinding>& all) : all_(all) {}

  void error(RecordRef record, FieldPath path, std::string_view check,
             std::string message, std::string help = {}) {
    add(std::move(record), std::move(path), Severity::error, check,
        std::move(message), std::move(help));
  }
  void warn(RecordRef record, FieldPath path, std::string_view check,
            std::string message, std::string help = {}) {
    add(std::move(record), std::move(path), Severity::warning, check,
        std::move(message), std::move(help));
  }
  RecordFinding& last() { return all_.back(); }

 private:
  void add(RecordRef record, FieldPath path, Severity severity,
           std::string_view check, std::string message, std::string help) {
    all_.push_back({.record = std::move(record),
                    .path = std::move(path),
                    .severity = severity,
                    .check = check,
                    .message = std::move(message),
                    .help = std::move(help)});
  }

  std::vector<RecordFinding>& all_;
};

// One family a file. Each adds its findings in the order of ids.
void check_references(const CheckInput& input, Findings& findings);
void check_settings(const CheckInput& input, Findings& findings);
void check_students(const CheckInput& input, Findings& findings);
void check_projects(const CheckInput& input, Findings& findings);
void check_placements(const CheckInput& input, Findings& findings);
void check_seats(const CheckInput& input, Findings& findings);
void check_rules(const CheckInput& input, Findings& findings);
void check_youth(const CheckInput& input, Findings& findings);

/// Reports each id that `ranking` names twice.
template <class Id>
void check_ranking(const Ranking<Id>& ranking, const RecordRef& record,
                   const std::string& field, Findings& findings,
                   const std::string& help = "keep the better place") {
  std::vector<Id> seen;
  for (std::size_t tier = 0; tier < ranking.size(); ++tier)
    for (std::size_t i = 0; i < ranking[tier].size(); ++i) {
      const Id& id = ranking[tier][i];
      FieldPath path{field, tier};
      if (ranking[tier].size() > 1) path.emplace_back(i);
      if (std::find(seen.begin(), seen.end(), id) != seen.end())
        findings.error(record, std::move(path), "repeated",
                       "`" + id.str() + "` is in this list already", help);
      seen.push_back(id);
    }
}

/// The same for a list.
template <class Id>
void check_list(const std::vector<Id>& list, const RecordRef& record,
                const std::string& field, Findings& findings) {
  Ranking<Id> ranking;
  for (const Id& id : list) ranking.push_back({id});
  check_ranking(ranking, record, field, findings, "keep one of the two");
}

}  // namespace stint
