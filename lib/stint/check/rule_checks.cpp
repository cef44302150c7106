#include <fmt/format.h>

#include "stint/check/families.hpp"
#include "stint/rules/hazards.hpp"
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

void check_hazards(const Program& program, Findings& findings) {
  const RuleBook book(program);
  for (const Project& project : program.projects)
    for (const UnknownHazard& hazard : unknown_hazards(book, project))
      findings.warn({Kind::project, project.id.str()},
                    {std::string("hazards"), hazard.index}, "unknown-hazard",
                    hazard.text(), hazard.help());
}

}  // namespace

void check_rules(const CheckInput& input, Findings& findings) {
  for (const Rule& rule : input.program().rules) check_versions(rule, findings);
  check_exemptions(input.program(), findings);
  check_hazards(input.program(), findings);
}

}  // namespace stint
