#include "stint/records/rule.hpp"

namespace stint {

const RuleVersion* Rule::on(Date day) const {
  for (const RuleVersion& version : versions)
    if (version.in_force.contains(day)) return &version;
  return nullptr;
}

template <>
const Table<HourLimits>& table<HourLimits>() {
  using H = HourLimits;
  static const Table<H> fields(
      "hour limits",
      {
          field<&H::ages>("ages", "The ages that it is about.", Need::required),
          field<&H::citation>("citation", "Where the law says it."),
          field<&H::school_day>("school_day", "The most on a school day."),
          field<&H::other_day>("other_day", "The most on any other day."),
          field<&H::school_week>("school_week",
                                 "The most in a week with a school day."),
          field<&H::other_week>("other_week", "The most in any other week."),
          field<&H::with_school>(
              "with_school",
              "The most of work and school together, on a school day."),
          field<&H::days>("days", "The most days of work in a week."),
          field<&H::outside_school_hours>(
              "outside_school_hours", "Work never meets the hours of school."),
          field<&H::earliest>("earliest", "Work begins no earlier."),
          field<&H::latest>("latest", "Work ends no later."),
          field<&H::summer>("summer",
                            "How long, from June 1, `summer_latest` holds."),
          field<&H::summer_latest>("summer_latest",
                                   "Work ends no later in summer."),
      });
  return fields;
}

template <>
const Table<Conditions>& table<Conditions>() {
  using C = Conditions;
  static const Table<C> fields(
      "conditions",
      {
          field<&C::ages>("ages", "The ages that it is about.", Need::required),
          field<&C::citation>("citation", "Where the law says it."),
          field<&C::supervisor>("supervisor",
                                "The least age of the adult who supervises."),
          field<&C::meal_within>("meal_within",
                                 "How long work may last without a break."),
          field<&C::meal>("meal", "How long that break is."),
          field<&C::documents>("documents",
                               "On file before a stint of such a student."),
          field<&C::remark>("remark", "What stint cannot check, in words."),
      });
  return fields;
}

template <>
const Table<HazardousOrder>& table<HazardousOrder>() {
  using H = HazardousOrder;
  static const Table<H> fields(
      "hazardous order",
      {
          field<&H::order>("order", "The number that the law gives it.",
                           Need::required),
          field<&H::name>("name", "What the work is.", Need::required),
          field<&H::learner>("learner", "A student-learner may be exempt."),
      });
  return fields;
}

template <>
const Table<HazardousWork>& table<HazardousWork>() {
  using H = HazardousWork;
  static const Table<H> fields(
      "hazardous work",
      {
          field<&H::citation>("citation", "Where the law says it."),
          field<&H::until>("until", "The age from which it is allowed."),
          field<&H::learner_ages>("learner_ages",
                                  "The ages of student-learners."),
          field<&H::orders>("orders",
                            "The kinds of such work, by the words that "
                            "`hazards` of a project uses.",
                            Need::required),
      });
  return fields;
}

template <>
const Table<RuleExemption>& table<RuleExemption>() {
  using E = RuleExemption;
  static const Table<E> fields(
      "rule's exemption",
      {
          field<&E::ages>("ages", "The ages that it is about.", Need::required),
          field<&E::citation>("citation", "Where the law says it."),
          field<&E::meaning>("meaning", "When it may be claimed."),
      });
  return fields;
}

template <>
const Table<ExperienceTerms>& table<ExperienceTerms>() {
  using E = ExperienceTerms;
  static const Table<E> fields(
      "experience terms",
      {
          field<&E::total>("total", "Hours over all that count.",
                           Need::required),
          field<&E::at_most>("at_most", "How many experiences may count."),
          field<&E::floor>("floor", "The least hours of one that counts."),
          field<&E::consecutive>("consecutive",
                                 "The hours of one come without a pause of "
                                 "more than a week."),
          field<&E::strict_floor>("strict_floor",
                                  "The floor in a stricter reading."),
          field<&E::strict_consecutive>("strict_consecutive",
                                        "`consecutive` in a stricter reading."),
          field<&E::skills>("skills",
                            "How many employability skills the assessment at "
                            "the end finds at `level`."),
          field<&E::level>("level", "The level that they reach."),
          field<&E::paid_or_credit>("paid_or_credit",
                                    "It is paid or gives credit."),
          field<&E::supervised>("supervised", "A mentor is named."),
      });
  return fields;
}

template <>
const Table<EndorsementTerms>& table<EndorsementTerms>() {
  using E = EndorsementTerms;
  static const Table<E> fields(
      "endorsement terms",
      {
          field<&E::experience>("experience",
                                "The career development experience.",
                                Need::required),
          field<&E::college_credits>("college_credits",
                                     "Hours of early college credit."),
          field<&E::explorations>("explorations",
                                  "Career exploration activities."),
          field<&E::intensive_explorations>(
              "intensive_explorations",
              "So many intensive explorations do instead."),
          field<&E::team_challenges>("team_challenges",
                                     "Team-based challenges."),
          field<&E::one_for_both>(
              "one_for_both",
              "One stint may be an experience and a team challenge."),
          field<&E::plan>("plan", "An individual plan."),
          field<&E::instruction_years>("instruction_years",
                                       "Years of instruction."),
          field<&E::academic_readiness>("academic_readiness",
                                        "Academic readiness."),
      });
  return fields;
}

template <>
const Table<RuleVersion>& table<RuleVersion>() {
  using V = RuleVersion;
  static const Table<V> fields(
      "version of a rule",
      {
          field<&V::in_force>("in_force", "The days on which it holds.",
                              Need::required),
          field<&V::citation>("citation", "Where the law says it."),
          field<&V::url>("url", "Where it can be read."),
          field<&V::note>("note", "What is uncertain about it."),
          field<&V::youngest>("youngest", "Nobody younger works at all."),
          field<&V::hours>("hours", "Hours that the young may work."),
          field<&V::conditions>("conditions",
                                "What must be seen to where they work."),
          field<&V::hazards>("hazards", "Work too dangerous for the young."),
          field<&V::exemptions>("exemptions",
                                "Claims that program.yaml may make."),
          field<&V::endorsement>("endorsement",
                                 "What an endorsement asks of a student."),
      });
  return fields;
}

template <>
const Table<Rule>& table<Rule>() {
  using R = Rule;
  static const Table<R> fields(
      "rule",
      {
          field<&R::name>("name", "What the rule is called.", Need::required),
          field<&R::citation>("citation", "Where the law says it.",
                              Need::required),
          field<&R::url>("url", "Where it can be read."),
          field<&R::note>("note", "What is uncertain about it."),
          field<&R::versions>("versions",
                              "What it says, from when to when; the dates do "
                              "not overlap.",
                              Need::required),
      });
  return fields;
}

}  // namespace stint
