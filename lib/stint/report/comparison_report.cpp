#include "stint/report/comparison_report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/report/fold_lines.hpp"

namespace stint {
namespace {

using Align = TableColumn::Align;

struct ComparedPlan {
  std::string name;
  const RoundPlan* plan = nullptr;
};
using ComparedPlans = std::vector<ComparedPlan>;

/// How many places of own choices have a column of their own.
constexpr std::size_t most_places = 5;

int at_place(const RoundSummary& summary, std::size_t place) {
  return place < summary.profile.size() ? int{summary.profile[place]} : 0;
}

int sum_from(const std::vector<RoundSummary::Number>& profile,
             std::size_t first) {
  int sum = 0;
  for (std::size_t place = first; place < profile.size(); ++place)
    sum += profile[place];
  return sum;
}

/// Nothing for none, so that columns in which nobody has anything are left out.
std::string figure(int number) {
  return number == 0 ? "" : std::to_string(number);
}

TextTable summaries_table(const std::string& heading,
                          const ComparedPlans& plans) {
  std::vector<TableColumn> columns{
      {.heading = heading, .keep = TableColumn::Keep::all},
      {"placed", Align::right},
      {"left", Align::right}};
  for (const char* column : {"1st", "2nd", "3rd", "4th", "5th", "later", "any",
                             "fit", "interest", "blocking", "closed"})
    columns.push_back({column, Align::right});
  TextTable table(std::move(columns));
  for (const auto& [name, plan] : plans) {
    const RoundSummary& summary = plan->round.summary;
    std::vector<std::string> cells{name, std::to_string(summary.placed),
                                   std::to_string(summary.unplaced)};
    for (std::size_t place = 0; place < most_places; ++place)
      cells.push_back(figure(at_place(summary, place)));
    cells.push_back(figure(sum_from(summary.profile, most_places)));
    cells.push_back(figure(sum_from(summary.derived_profile, 0)));
    cells.push_back(std::to_string(summary.mean_fit));
    cells.push_back(std::to_string(summary.mean_interest));
    cells.push_back(std::to_string(summary.blocking_pairs));
    cells.push_back(figure(static_cast<int>(plan->round.closed.size())));
    table.add(std::move(cells));
  }
  table.drop_empty_columns();
  return table;
}

constexpr std::string_view legend =
    "left: students left over; 1st, 2nd …: at this choice; any: open to any "
    "project;\nfit, interest: means; blocking: pairs that would rather have "
    "each other\n";

Value summary_value(const RoundPlan& plan) {
  return table<RoundSummary>().value(plan.round.summary);
}

std::string or_nothing(const std::string& place) {
  return place.empty() ? "no place" : place;
}

}  // namespace

std::string methods_text(const std::vector<RoundPlan>& plans,
                         const TableLayout& layout) {
  ComparedPlans rows;
  for (const RoundPlan& plan : plans)
    rows.push_back({std::string(word(plan.round.method)), &plan});
  return fmt::format("{}\n{}", summaries_table("method", rows).str(layout),
                     fold_lines(legend, layout.width));
}

Value::Members methods_value(const std::vector<RoundPlan>& plans) {
  Value::List methods;
  for (const RoundPlan& plan : plans)
    methods.emplace_back(
        Value::Members{{"method", word(plan.round.method)},
                       {"summary", summary_value(plan)},
                       {"closed", static_cast<int>(plan.round.closed.size())}});
  return {{"methods", std::move(methods)}};
}

std::string supposition_text(const Supposition& supposition,
                             const TableLayout& layout) {
  const ComparedPlans rows{{"as it is", &supposition.before},
                           {"what if", &supposition.after}};
  std::string text = summaries_table("", rows).str(layout);
  const std::vector<Transfer> moved =
      transfers(supposition.before, supposition.after);
  if (moved.empty()) return text + "\nno placement would change\n";
  TextTable table({{"student"}, {"now"}, {"then"}});
  for (const Transfer& transfer : moved)
    table.add({transfer.student.str(), or_nothing(transfer.from),
               or_nothing(transfer.to)});
  return fmt::format(
      "{}\n{} would fare differently\n\n{}", text,
      counted(static_cast<std::int64_t>(moved.size()), "student"),
      table.str(layout));
}

Value::Members supposition_value(const Supposition& supposition) {
  Value::List changes;
  for (const std::string& change : supposition.changes)
    changes.emplace_back(change);
  Value::List moved;
  for (const Transfer& transfer :
       transfers(supposition.before, supposition.after)) {
    Value::Members members{{"student", transfer.student.str()}};
    if (!transfer.from.empty()) members.emplace_back("from", transfer.from);
    if (!transfer.to.empty()) members.emplace_back("to", transfer.to);
    moved.emplace_back(std::move(members));
  }
  return {{"what_if", std::move(changes)},
          {"before", summary_value(supposition.before)},
          {"after", summary_value(supposition.after)},
          {"students", std::move(moved)}};
}

}  // namespace stint
