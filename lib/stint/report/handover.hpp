#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"
#include "stint/workflow/expiring.hpp"

namespace stint {

/// Whether a document may hold what lies in the private layer: not if it is to
/// lie where it could be committed.
enum class PrivateValues : std::uint8_t { left_out, shown };

/// What is asked of a handover.
struct HandoverRequest {
  Date today;
  /// Papers that run out within so many days are named.
  int days = 90;
  PrivateValues values = PrivateValues::left_out;
};

/// A placement that is on its way, and who has to do something about it.
struct OpenStint {
  PlacementId id;
  /// The student's name; empty where it is not known or not shown.
  std::string name;
  BusinessId business;
  State state = State::applied;
  Date since;
  std::string next;
  std::string waits_for;
};

/// A round that was proposed, and that nobody has carried out yet.
struct OpenRound {
  RoundId id;
  Date proposed;
  int placements = 0;
};

/// A stint that is over, with hours that nobody has verified.
struct UnverifiedStint {
  PlacementId id;
  BusinessId business;
  State state = State::completed;
  Date since;
  Hours unverified{};
};

/// Something that somebody relies on.
struct Promise {
  /// By when; nothing where no day is named.
  std::optional<Date> by;
  std::string to;
  std::string what;
};

/// Whom to call.
struct BusinessContact {
  BusinessId id;
  std::string name;
  Status status = Status::active;
  /// One for each person, the contact first, with name, position, address and
  /// telephone number; the id of the contact alone where people are left out.
  std::vector<std::string> people;
  /// The last entry of its log.
  std::string last;
};

/// What goes on in a month.
struct HandoverMonth {
  std::vector<ProjectId> begin;
  std::vector<ProjectId> end;
};

/// Days of one calendar that are still to come.
struct HandoverCalendar {
  /// `the program`, or `school north`.
  std::string of;
  std::vector<DateRange> school_years;
  std::vector<DateRange> no_school;
  /// `fall-2026 2026-08-19..2026-12-18`, in the order of their days.
  std::vector<std::string> terms;
};

struct HandoverStaff {
  StaffId id;
  std::string name;
  std::string position;
  std::string email;
  std::optional<DateRange> dates;
};

/// Everything that whoever takes over a program needs to know.
struct Handover {
  std::string program;
  HandoverRequest request;
  std::vector<OpenStint> stints;
  std::vector<OpenRound> rounds;
  std::vector<UnverifiedStint> unverified;
  std::vector<Promise> promises;
  /// As `expiring_papers` orders them.
  std::vector<ExpiringPaper> papers;
  std::vector<BusinessContact> contacts;
  std::vector<HandoverCalendar> calendars;
  /// Keys are `2026-10`; from this month on.
  std::map<std::string, HandoverMonth> months;
  std::vector<HandoverStaff> staff;
};

STINT_EXPORT Handover handover(const Ledger& ledger,
                               const HandoverRequest& request);

/// One document, with a table for each part.
STINT_EXPORT std::string handover_markdown(const Handover& handover);

}  // namespace stint
