#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/program.hpp"

namespace stint {

/// Why a stint is no experience or no team challenge.
enum class Obstacle : std::uint8_t {
  not_completed,   // it still runs, or ended early
  counts_as,       // the project says that it counts for other things
  pathway,         // the project does not name the student's pathway
  unpaid,          // neither paid nor for credit
  no_mentor,       // nobody supervises
  not_assessed,    // no final evaluation by the business
  low_assessment,  // too few skills at the level asked for
  not_verified,    // no hours that count
  below_floor,     // too few for one experience
  teacher,         // the mentor is a teacher
  no_technical,    // no technical skill
  no_durable,      // no durable skill
  alone,           // not the work of a group
  no_product,      // nothing to hand in
};
template <>
struct Words<Obstacle> {
  static constexpr std::array<std::string_view, 14> names{
      "not-completed", "counts-as",    "pathway",        "unpaid",
      "no-mentor",     "not-assessed", "low-assessment", "not-verified",
      "below-floor",   "teacher",      "no-technical",   "no-durable",
      "alone",         "no-product"};
};

/// An obstacle in words: "unpaid and not for credit". Holds nothing private.
struct CreditReason {
  Obstacle obstacle = Obstacle::not_completed;
  std::string text;
};
using CreditReasons = std::vector<CreditReason>;

/// A project, or one student's stint on it.
struct CreditCase {
  const Program& program;
  const Project& project;
  /// Null for the project as such.
  const Placement* placement = nullptr;
};

/// False if the project's `counts_as` leaves this out; an empty one leaves
/// nothing out but explorations, which must be named.
STINT_EXPORT bool may_count_as(const Project& project, CountsAs what);

/// What of the plan stands against a career development experience:
/// `counts_as`, pathway (null: any will do), pay and mentor; not hours and
/// assessment. A project that names no pathway belongs to none.
STINT_EXPORT CreditReasons
plan_against_experience(const CreditCase& plan, const Pathway* pathway,
                        const ExperienceTerms& terms);

/// What of the plan stands against a team challenge: `counts_as`; a mentor who
/// is no teacher; a technical skill (or tool) and a durable one that it asks
/// for or develops; a deliverable, or evidence of the stint. Not the group.
STINT_EXPORT CreditReasons plan_against_challenge(const CreditCase& plan);

}  // namespace stint
