#include "stint/workflow/sealed.hpp"

#include <algorithm>

namespace stint {

std::optional<Rater> sealed_until(const Placement& placement,
                                  const Evaluation& evaluation) {
  if (evaluation.evaluation_kind != EvaluationKind::final ||
      evaluation.by == Rater::coordinator)
    return std::nullopt;
  const Rater other =
      evaluation.by == Rater::business ? Rater::student : Rater::business;
  const bool is_in =
      std::any_of(placement.evaluations.begin(), placement.evaluations.end(),
                  [other](const Evaluation& answer) {
                    return answer.by == other &&
                           answer.evaluation_kind == EvaluationKind::final;
                  });
  if (is_in) return std::nullopt;
  return other;
}

bool has_sealed(const Placement& placement) {
  return std::any_of(placement.evaluations.begin(), placement.evaluations.end(),
                     [&](const Evaluation& evaluation) {
                       return sealed_until(placement, evaluation).has_value();
                     });
}

}  // namespace stint
