#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/export.hpp"
#include "stint/match/facts.hpp"
#include "stint/records/record_ref.hpp"
#include "stint/records/values.hpp"

namespace stint {

/// What it costs to leave a line of the agenda as it is, worst first.
enum class Consequence : std::uint8_t {
  law,       // a rule about youth is broken
  late,      // a day has passed on which something was due
  missing,   // a stint or a project cannot start, or should not have
  risk,      // a stint or a project will fail as things stand
  expiring,  // a paper runs out
  waiting,   // somebody's answer is due soon
  thanks,    // a business has not been thanked
};
template <>
struct Words<Consequence> {
  static constexpr std::array<std::string_view, 7> names{
      "law", "late", "missing", "risk", "expiring", "waiting", "thanks"};
};

/// What a line is about. The words are a contract; they stand in the order of
/// their consequences.
enum class AgendaTopic : std::uint8_t {
  youth_plan,
  youth_hours,
  offer_overdue,
  start_overdue,
  end_overdue,
  interview_past,
  application_old,
  hours_unverified,
  business_evaluation,
  student_evaluation,
  project_over,
  paper_missing,
  mentor_missing,
  birth_date_missing,
  supervisor_age,
  seats_open,
  round_open,
  hours_short,
  absences,
  hours_missing,
  below_minimum,
  paper_expiring,
  offer_open,
  interview_near,
  thanks_owed,
};
template <>
struct Words<AgendaTopic> {
  static constexpr std::array<std::string_view, 25> names{
      "youth-plan",         "youth-hours",        "offer-overdue",
      "start-overdue",      "end-overdue",        "interview-past",
      "application-old",    "hours-unverified",   "business-evaluation",
      "student-evaluation", "project-over",       "paper-missing",
      "mentor-missing",     "birth-date-missing", "supervisor-age",
      "seats-open",         "round-open",         "hours-short",
      "absences",           "hours-missing",      "below-minimum",
      "paper-expiring",     "offer-open",         "interview-near",
      "thanks-owed"};
};
STINT_EXPORT Consequence consequence_of(AgendaTopic topic);

/// One thing to do. Its texts may hold private values: they are shown, and
/// never written to a committed file.
struct AgendaItem {
  AgendaTopic topic = AgendaTopic::youth_plan;
  /// The day on which it is due, or since when it is.
  Date date;
  RecordRef record;
  /// Who took the placement's last step, else who last wrote in the log of the
  /// business; nobody: it is everybody's.
  std::optional<StaffId> staff;
  /// A sentence without a full stop.
  std::string text;
  /// The command that settles it, to be typed as it stands. A word in capitals
  /// (`AGE`, `DATE`, `HOURS`, `OUTCOME`, `PERSON`, `TEXT`) is what only a
  /// person knows.
  std::string command;
  /// The stint that it is about, or that feels it first.
  std::optional<PlacementId> stint;
  /// Of a line about a paper: which, and of a mentor's whose.
  std::optional<DocumentId> document;
  std::optional<PersonId> person;
};

struct AgendaOptions {
  /// How far to look ahead; 0 is today alone.
  int days = 7;
  /// Only what is this person's, and what is everybody's.
  std::optional<StaffId> staff;
};

/// What is to be done on the day of `book`: every line is true, none is
/// missing, and no two have one cause. By topic, the one of the worst
/// consequence first, then by date and record.
STINT_EXPORT std::vector<AgendaItem> agenda(const FactBook& book,
                                            const AgendaOptions& options = {});

}  // namespace stint
