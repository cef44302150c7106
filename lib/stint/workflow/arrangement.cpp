#include "stint/workflow/arrangement.hpp"

#include <fmt/format.h>

namespace stint {

std::optional<BrokenRule> why_not_arranged(const Arrangement& arrangement,
                                           State to, Date on) {
  const bool has_meeting =
      arrangement.day || arrangement.at || !arrangement.where.empty();
  if (has_meeting && to != State::interview)
    return {{fmt::format("`--day`, `--at` and `--where` tell of an interview, "
                         "and this is {}",
                         word(to)),
             "use `--reason TEXT`"}};
  if (arrangement.answer_by && to != State::offered)
    return {
        {fmt::format("`--answer-by` is for an offer, and this is {}", word(to)),
         ""}};
  if (arrangement.day && *arrangement.day < on)
    return {{fmt::format("an interview on {}, before it is arranged on {}",
                         arrangement.day->str(), on.str()),
             "`--on DATE` is the day of the step itself"}};
  if (arrangement.answer_by && *arrangement.answer_by < on)
    return {{fmt::format("an answer by {}, before the offer on {}",
                         arrangement.answer_by->str(), on.str()),
             ""}};
  return std::nullopt;
}

void arrange(const Arrangement& arrangement, Step& step) {
  const bool is_later = arrangement.day && *arrangement.day != step.on;
  if (is_later || (arrangement.day && step.day)) step.day = arrangement.day;
  if (arrangement.at) step.at = arrangement.at;
  if (!arrangement.where.empty()) step.where = arrangement.where;
  if (arrangement.answer_by) step.answer_by = arrangement.answer_by;
}

}  // namespace stint
