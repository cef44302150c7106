#include "stint/store/shipped_rules.hpp"

#include <algorithm>
#include <cassert>
#include <vector>

#include "stint/records/shipped_rules.hpp"
#include "stint/store/record_reader.hpp"

namespace stint {
namespace {

std::vector<Rule> read_shipped() {
  RecordReader<Rule> reader{Settings{}};
  std::vector<Rule> rules;
  for (const ShippedRule& shipped : shipped_rules()) {
    Rule& rule = rules.emplace_back();
    rule.id = RuleId::unchecked(shipped.id);
    rule.shipped = true;
    std::vector<Diagnostic> faults;
    reader.read({.open = shipped.text, .closed = {}},
                {Kind::rule, std::string(shipped.id)}, rule, faults);
    assert(faults.empty() && "a shipped rule has no faults");
  }
  return rules;
}

}  // namespace

Records<Rule> with_shipped_rules(const Records<Rule>& own,
                                 std::span<const RecordRef> broken) {
  static const std::vector<Rule> shipped = read_shipped();
  std::vector<Rule> all(own.begin(), own.end());
  for (const Rule& rule : shipped) {
    const RecordRef ref{Kind::rule, rule.id.str()};
    const bool replaced =
        own.find(rule.id) != nullptr ||
        std::find(broken.begin(), broken.end(), ref) != broken.end();
    if (!replaced) all.push_back(rule);
  }
  return Records<Rule>(std::move(all));
}

}  // namespace stint
