#include <algorithm>

#include <fmt/format.h>

#include "stint/base/spelling.hpp"
#include "stint/check/families.hpp"
#include "stint/rules/rule_book.hpp"

namespace stint {
namespace {

void check_versions(const Rule& rule, Findings& findings) {
  for (std::size_t i = 0; i < rule.versions.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const DateRange& own = rule.versions[i].in_force;
      const DateRange& other = rule.versions[j].in_force;
      if (own.overlaps(other))
        findings.error({Kind::rule, rule.id.str()},
                       {std::string("versions"), i, std::string("in_force")},
                       "versions-overlap",
                       fmt::format("{} meets {}, of version {}", str(own),
                                   str(other), j + 1),
                       "each day is judged by one version");
    }
}

/// The first version that knows the exemption will do: which day is judged is
/// not known here.
void check_exemptions(const Program& program, Findings& findings) {
  const auto& uses = program.settings.rules;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    const Rule* rule = program.rules.find(uses[i].rule);
    if (uses[i].exempt.empty() || rule == nullptr) continue;
    std::vector<std::string> names;
    for (const RuleVersion& version : rule->versions)
      for (const auto& [name, exemption] : version.exemptions)
        names.push_back(name.str());
    bool known = false;
    for (const std::string& name : names) known |= name == uses[i].exempt;
    if (known) continue;
    findings.error(
        {Kind::program, ""},
        {std::string("rules"), i, uses[i].rule.str(), std::string("exempt")},
        "unknown-exemption",
        fmt::format("`{}` has no exemption `{}`", uses[i].rule.str(),
                    uses[i].exempt),
        names.empty() ? std::string("it has none at all")
                      : fmt::format("it has `{}`", names.front()));
  }
}

/// The words that the rules of the program have for hazardous work.
std::vector<std::string> hazard_words(const RuleBook& book) {
  std::vector<std::string> words;
  for (const FollowedRule& followed : book.followed())
    for (const RuleVersion& version : followed.rule->versions)
      if (version.hazards)
        for (const auto& [word, order] : version.hazards->orders)
          words.push_back(word.str());
  return words;
}

void check_hazards(const Program& program, Findings& findings) {
  const std::vector<std::string> words = hazard_words(RuleBook(program));
  if (words.empty()) return;
  for (const Project& project : program.projects)
    for (std::size_t i = 0; i < project.hazards.size(); ++i) {
      const std::string& hazard = project.hazards[i];
      if (std::find(words.begin(), words.end(), hazard) != words.end())
        continue;
      const std::string near = nearest(hazard, words);
      findings.warn(
          {Kind::project, project.id.str()}, {std::string("hazards"), i},
          "unknown-hazard",
          fmt::format("no rule knows the hazardous work `{}`", hazard),
          near.empty() ? std::string("`stint show rule us-flsa-youth` lists "
                                     "the words")
                       : fmt::format("did you mean `{}`?", near));
    }
}

}  // namespace

void check_rules(const CheckInput& input, Findings& findings) {
  for (const Rule& rule : input.program().rules) check_versions(rule, findings);
  check_exemptions(input.program(), findings);
  check_hazards(input.program(), findings);
}

}  // namespace stint
