#include "stint/workflow/reliability.hpp"

#include <array>

#include <fmt/format.h>

namespace stint {
namespace {

class Facts {
 public:
  void add(Reliability fact, std::string source) {
    ReliabilityFact& entry = of(fact);
    ++entry.count;
    entry.sources.push_back(std::move(source));
  }
  /// Many at one source.
  void add(Reliability fact, int count, const std::string& source) {
    if (count == 0) return;
    ReliabilityFact& entry = of(fact);
    entry.count += count;
    entry.sources.push_back(fmt::format("{}: {}", source, count));
  }

  std::vector<ReliabilityFact> taken() && {
    std::vector<ReliabilityFact> present;
    for (ReliabilityFact& entry : all_)
      if (entry.count > 0) present.push_back(std::move(entry));
    return present;
  }

 private:
  ReliabilityFact& of(Reliability fact) {
    ReliabilityFact& entry = all_[static_cast<std::size_t>(fact)];
    entry.fact = fact;
    return entry;
  }

  std::array<ReliabilityFact, Words<Reliability>::names.size()> all_;
};

/// The day on which the placement first was in `state`; nothing if never.
std::optional<Date> first_day(const Placement& placement, State state) {
  for (const Step& step : placement.history)
    if (step.to == state) return step.on;
  return std::nullopt;
}

void add_states(const Placement& placement, const std::string& name,
                Facts& facts) {
  if (const auto day = first_day(placement, State::active))
    facts.add(Reliability::started, name + " " + day->str());
  if (const auto day = first_day(placement, State::completed))
    facts.add(Reliability::completed, name + " " + day->str());
}

void add_shifts(const Placement& placement, const std::string& name,
                Facts& facts) {
  int on_time = 0;
  for (const Shift& shift : placement.shifts) {
    const std::string source = name + " " + shift.on.str();
    if (shift.absent == Absence::excused)
      facts.add(Reliability::absent_excused, source);
    else if (shift.absent)
      facts.add(Reliability::absent_unexcused, source);
    else if (shift.late)
      facts.add(Reliability::late,
                fmt::format("{} ({} min)", source, shift.late->value));
    else
      ++on_time;
  }
  facts.add(Reliability::on_time, on_time, name);
}

void add_ends(const Placement& placement, const std::string& name,
              Facts& facts) {
  for (std::size_t i = 1; i < placement.history.size(); ++i) {
    const Step& step = placement.history[i];
    if (!is_end(step.to)) continue;
    const State from = placement.history[i - 1].to;
    const bool had_agreed = from == State::accepted || from == State::active;
    std::string source = name + " " + step.on.str();
    if (step.cause == Cause::no_show) {
      facts.add(Reliability::no_show, std::move(source));
    } else if (had_agreed && step.cause != Cause::business) {
      if (step.cause) source += fmt::format(" ({})", word(*step.cause));
      facts.add(Reliability::ended_early, std::move(source));
    }
  }
}

void add_called_off(const Placement& placement, const std::string& name,
                    Facts& facts) {
  for (std::size_t i = 1; i < placement.history.size(); ++i) {
    const Step& step = placement.history[i];
    if (is_end(step.to) && step.cause == Cause::business &&
        holds_capacity(placement.history[i - 1].to))
      facts.add(Reliability::called_off, name + " " + step.on.str());
  }
}

}  // namespace

std::vector<ReliabilityFact> reliability(const Ledger& ledger,
                                         const StudentId& student) {
  Facts facts;
  for (const Placement* placement : ledger.of(student)) {
    const std::string name = placement->id.project.str();
    add_states(*placement, name, facts);
    add_shifts(*placement, name, facts);
    add_ends(*placement, name, facts);
  }
  return std::move(facts).taken();
}

std::vector<ReliabilityFact> reliability(const Ledger& ledger,
                                         const BusinessId& business) {
  Facts facts;
  for (const Placement* placement : ledger.of(business)) {
    const std::string name = placement->id.str();
    add_states(*placement, name, facts);
    add_called_off(*placement, name, facts);
  }
  return std::move(facts).taken();
}

}  // namespace stint
