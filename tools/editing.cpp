#include "editing.hpp"

#include <algorithm>
#include <utility>

#include "naming.hpp"
#include "stint/base/error.hpp"
#include "stint/base/text.hpp"
#include "stint/records/shipped_rules.hpp"
#include "stint/workflow/bad_input.hpp"

namespace stint::tools {
namespace {

Span span_of(std::size_t begin, std::size_t size) {
  return {static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(begin + size)};
}

void move(Span& span, std::size_t by) {
  span.begin += static_cast<std::uint32_t>(by);
  span.end += static_cast<std::uint32_t>(by);
}

// The name of the field that `word` gives a value to.
std::string field_of(const std::string& word) {
  return word.substr(0, word.find_first_of("=+-."));
}

}  // namespace

void Written::refuse_faults() const {
  if (faults.empty()) return;
  const bool is_all = faults.size() <= most_faults_shown;
  const std::size_t shown = is_all ? faults.size() : most_faults_shown;
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(shown);
  for (std::size_t i = 0; i < shown; ++i)
    diagnostics.push_back(locate(faults[i], name, text));
  throw BadInput(std::move(diagnostics), is_all
                                             ? BadInput::Extent::all
                                             : BadInput::Extent::first_of_more);
}

void Written::load_rows(Loader& loader) const {
  std::vector<Finding> ignored;
  bool all_there = true;
  for (const BatchRow& row : rows)
    if (check_id(kind, row.id, row.span, ignored))
      all_there = loader.load({kind, row.id}) && all_there;
  if (!all_there) loader.load(kind);
}

Written read_arguments(const std::string& kind_word, Kind kind,
                       const std::vector<std::string>& words, First first) {
  Written written{.kind = kind, .name = "", .text = kind_word};
  BatchRow& row = written.rows.emplace_back();
  for (std::size_t i = 0; i < words.size(); ++i) {
    written.text += '\n';
    const std::size_t begin = written.text.size();
    written.text += words[i];
    if (i == 0 && first == First::id) {
      row.id = words[i];
      row.span = span_of(begin, words[i].size());
      continue;
    }
    const std::size_t before = written.faults.size();
    auto assignment = parse_assignment(kind, words[i], written.faults);
    for (std::size_t k = before; k < written.faults.size(); ++k)
      move(written.faults[k].span, begin);
    if (!assignment) {
      row.unread.push_back(field_of(words[i]));
      continue;
    }
    move(assignment->span, begin);
    row.assignments.push_back(std::move(*assignment));
  }
  return written;
}

Written read_batch_file(Kind kind, const std::string& file) {
  Written written{.kind = kind, .name = file, .text = read_input(file)};
  written.rows = read_batch(kind, written.text, written.faults);
  if (written.rows.empty() && written.faults.empty())
    throw Error((file == "-" ? "standard input" : "`" + printable(file) + "`") +
                    " holds no record",
                "write a header and a line for each, or JSON Lines");
  return written;
}

std::string next_after(Kind kind, const std::vector<RecordChange>& changed) {
  if (changed.empty() || kind == Kind::program) return {};
  const std::string& id = changed.front().record.id;
  if (changed.size() > 1) return "stint list " + std::string(plural(kind));
  return "stint show " + std::string(singular(kind)) + " " + id;
}

Kind kind_or_program(const std::string& word) {
  return word == "program" ? Kind::program : kind_called(word);
}

void refuse_shipped(const Program& program, const RecordRef& record) {
  if (record.kind != Kind::rule) return;
  const Rule* rule = program.rules.find(RuleId::unchecked(record.id));
  if (rule == nullptr || !rule->shipped) return;
  throw Error(
      "`" + record.id + "` comes with stint and has no file here",
      "`stint add rule " + record.id + "` makes a copy, which replaces it");
}

bool replaces_shipped(const RecordRef& record) {
  if (record.kind != Kind::rule) return false;
  const auto shipped = shipped_rules();
  return std::any_of(
      shipped.begin(), shipped.end(),
      [&](const ShippedRule& rule) { return rule.id == record.id; });
}

}  // namespace stint::tools
