#include "faults/sweep.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace stint::faults {

namespace {

struct Failing {
  Kind kind;
  int code;
};

/// EINTR for ever would be a kernel that is no kernel.
const std::vector<Failing> every_error{
    {Kind::fail_once, EIO},    {Kind::fail_on, EIO},
    {Kind::fail_once, ENOSPC}, {Kind::fail_on, ENOSPC},
    {Kind::fail_once, EACCES}, {Kind::fail_on, EACCES},
    {Kind::fail_once, EMFILE}, {Kind::fail_on, EMFILE},
    {Kind::fail_once, EINTR},
};

const std::vector<Failing> some_errors{{Kind::fail_once, EIO},
                                       {Kind::fail_on, ENOSPC}};

std::string name_of(const World& world, const Fault& fault) {
  std::string text = world.scene().name + ": ";
  text += fault.kind == Kind::kill ? "killed" : ::strerrorname_np(fault.code);
  if (fault.kind == Kind::fail_on) text += " from then on";
  text += " at call " + std::to_string(fault.at);
  if (fault.counted == Counted::changing) text += " of those that change";
  return text;
}

/// Whether a large scene leaves out recoveries killed: their number grows with
/// the square of the files.
Depth depth_for(const World& world, Effort effort) {
  const std::uint64_t most = effort == Effort::full ? 1000 : 30;
  return world.changing() <= most ? Depth::recovery_too : Depth::once;
}

void sweep_error(World& world, const Failing& failing, Counted counted,
                 Counts& counts) {
  for (std::uint64_t at = 1;; ++at) {
    const Fault fault{.kind = failing.kind,
                      .at = at,
                      .code = failing.code,
                      .counted = counted};
    const Result result = world.attempt(fault);
    if (!result.struck) return;
    Verdict verdict = world.judge(Depth::once);
    if (verdict.fault.empty()) {
      verdict.fault = World::disagreement(result, verdict.side);
    }
    counts.add(verdict, name_of(world, fault));
  }
}

}  // namespace

void Counts::add(const Verdict& verdict, const std::string& where) {
  ++tried;
  ++(verdict.side == Side::old_state ? old_states : new_states);
  if (verdict.fault.empty()) return;
  ++failures;
  if (examples.size() < 5) examples.push_back(where + ": " + verdict.fault);
}

void Counts::merge(const Counts& other) {
  tried += other.tried;
  old_states += other.old_states;
  new_states += other.new_states;
  recoveries += other.recoveries;
  failures += other.failures;
  for (const std::string& example : other.examples) {
    if (examples.size() < 5) examples.push_back(example);
  }
}

Counts sweep_kills(World& world, Effort effort) {
  Counts counts;
  const Counted counted =
      effort == Effort::full ? Counted::all : Counted::changing;
  const Depth depth = depth_for(world, effort);
  const std::uint64_t before = world.recoveries();
  for (std::uint64_t at = 1;; ++at) {
    const Fault fault{
        .kind = Kind::kill, .at = at, .code = 0, .counted = counted};
    const Result result = world.attempt(fault);
    counts.add(world.judge(depth), name_of(world, fault));
    if (!result.struck) break;
  }
  counts.recoveries = world.recoveries() - before;
  return counts;
}

Counts sweep_errors(World& world, Effort effort) {
  Counts counts;
  const bool full = effort == Effort::full;
  for (const Failing& failing : full ? every_error : some_errors) {
    sweep_error(world, failing, full ? Counted::all : Counted::changing,
                counts);
  }
  return counts;
}

}  // namespace stint::faults
