// A condition, on one of the kinds: it is understood and can be asked of every
// record, or refused with words. The first byte, a digit, chooses the kind.
#include "stint/workflow/where.hpp"

#include <memory>

#include "stint/workflow/view.hpp"
#include "support/fuzzing.hpp"
#include "unit/workflow/sample.hpp"

namespace stint::testing {
namespace {

struct Sample {
  Snapshot snapshot = snapshot_of(sample_files());
  Ledger ledger{snapshot.program};
};

void require_printable_lines(std::string_view text) {
  for (const std::string_view line : split(text, '\n')) {
    require(printable(line) == line,
            "a message holds nothing that a terminal obeys");
  }
}

void ask(const View& view, std::string_view condition, const KnownIds* known) {
  try {
    const Where where(condition, view.schema(), known);
    for (std::size_t i = 0; i < view.size(); ++i) {
      where.matches([&](std::size_t field) { return view.field(i, field); });
    }
  } catch (const Error& error) {
    // Its lines are the message, the condition, and the caret under it.
    require_printable_lines(error.what());
    require_printable_lines(error.help());
  }
}

}  // namespace

void fuzz(std::string_view input) {
  static const Sample sample;
  if (input.empty()) return;
  const Kind kind = kind_of(input.front());
  const std::string_view condition = input.substr(1);
  const auto view = kind == Kind::program
                        ? settings_view(sample.snapshot.program.settings)
                        : make_view(sample.ledger, kind, sample_day());
  const KnownIds known{sample.snapshot.program, sample.snapshot.broken};
  ask(*view, condition, nullptr);
  ask(*view, condition, &known);
}

}  // namespace stint::testing
