#include <fmt/format.h>

#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/check/families.hpp"

namespace stint {
namespace {

const RecordRef program_ref{Kind::program, ""};

void check_sum(int sum, const std::string& weights, Findings& findings) {
  if (sum != 100)
    findings.error(program_ref, {std::string("match"), weights}, "weights",
                   fmt::format("the weights add up to {}", sum),
                   "weights are percentages: they add up to 100");
}

void check_weights(const MatchSettings& match, Findings& findings) {
  check_sum(match.fit.skills + match.fit.evidence, "fit", findings);
  check_sum(match.interest.choice + match.interest.wishes +
                match.interest.growth + match.interest.pathway,
            "interest", findings);
  check_sum(match.order.fit + match.order.need, "order", findings);
  check_sum(match.total.fit + match.total.interest, "total", findings);
}

void check_school_years(const std::vector<DateRange>& years,
                        const RecordRef& ref, Findings& findings) {
  for (std::size_t i = 1; i < years.size(); ++i)
    if (years[i].first <= years[i - 1].last)
      findings.error(ref, {std::string("school_years"), i}, "school-years",
                     fmt::format("this school year begins on {}, before the "
                                 "one in front of it is over, on {}",
                                 years[i].first.str(), years[i - 1].last.str()),
                     "list school years in order, without overlap");
}

/// `private_fields` names kinds and their fields, which no table can know.
void check_private_fields(const PrivateFields& fields, Findings& findings) {
  const std::string name = "private_fields";
  for (const auto& [kind_word, listed] : fields) {
    const auto kind = parse_kind(kind_word.str());
    if (!kind || *kind == Kind::program || plural(*kind) != kind_word.str()) {
      findings.error(program_ref, {name, kind_word.str()}, "private-fields",
                     fmt::format("there is no kind `{}`", kind_word.str()),
                     "write the name of a kind's folder, such as `students`");
      findings.last().where = RecordFinding::Where::key;
      continue;
    }
    std::vector<std::string_view> known;
    for (const FieldSchema& field : schema_of(*kind).fields)
      known.push_back(field.name);
    for (std::size_t i = 0; i < listed.size(); ++i) {
      if (schema_of(*kind).find(listed[i].str()) != nullptr) continue;
      const std::string near = nearest(listed[i].str(), known);
      findings.error(
          program_ref, {name, kind_word.str(), i}, "private-fields",
          fmt::format("{} has no field `{}`", with_article(singular(*kind)),
                      listed[i].str()),
          near.empty() ? "" : fmt::format("did you mean `{}`?", near));
    }
  }
}

}  // namespace

void check_settings(const CheckInput& input, Findings& findings) {
  const Settings& settings = input.program().settings;
  if (settings.name.empty()) return;  // could not be read
  check_weights(settings.match, findings);
  check_school_years(settings.school_years, program_ref, findings);
  for (const School& school : input.program().schools)
    if (school.school_years)
      check_school_years(*school.school_years, {Kind::school, school.id.str()},
                         findings);
  if (settings.private_fields)
    check_private_fields(*settings.private_fields, findings);
}

}  // namespace stint
