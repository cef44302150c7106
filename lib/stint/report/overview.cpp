#include "stint/report/overview.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

constexpr int longest_bar = 24;

std::string month_of(Date day) { return day.str().substr(0, 7); }

void count_people(const Ledger& ledger, Overview& figures) {
  const Program& program = ledger.program();
  for (const Student& student : program.students) {
    ++figures.students;
    if (student.status == Status::active) ++figures.students_active;
    const auto placements = ledger.of(student.id);
    if (std::any_of(placements.begin(), placements.end(),
                    [](const Placement* p) { return p->ever(State::active); }))
      ++figures.students_with_stint;
  }
  for (const Business& business : program.businesses) {
    ++figures.businesses;
    if (business.status == Status::active) ++figures.businesses_active;
  }
}

void count_projects(const Ledger& ledger, Overview& figures) {
  for (const Project& project : ledger.program().projects) {
    ++figures.projects[static_cast<std::size_t>(project.status)];
    if (project.status != ProjectStatus::open ||
        project.dates.last < figures.today)
      continue;
    figures.seats += project.seats;
    figures.seats_held += ledger.seats_held(project);
  }
}

void count_placement(const Placement& placement, Overview& figures) {
  const State state = placement.state();
  ++figures.placements[static_cast<std::size_t>(state)];
  figures.worked += placement.worked();
  figures.verified += placement.verified();
  for (const Step& step : placement.history) {
    MonthFigures& month = figures.months[month_of(step.on)];
    if (step.to == State::offered) ++month.offered;
    if (step.to == State::active) ++month.started;
    if (step.to == State::completed) ++month.completed;
  }
  for (const Shift& shift : placement.shifts)
    figures.months[month_of(shift.on)].worked += shift.worked.value_or(Hours{});
  if (!placement.ever(State::active)) return;
  if (state == State::completed) ++figures.completed;
  if (state == State::completed || is_end(state)) ++figures.finished;
}

bool is_empty(const MonthFigures& month) {
  return month.offered == 0 && month.started == 0 && month.completed == 0 &&
         month.worked.minutes == 0;
}

/// `27 completed, 9 active`, in the order of the words.
template <class Enum>
std::string tally(const std::array<int, Words<Enum>::names.size()>& counts) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] != 0)
      parts.push_back(fmt::format("{} {}", counts[i], Words<Enum>::names[i]));
  return parts.empty() ? "none" : join(parts, ", ");
}

template <class Enum>
Value::Members tally_value(
    const std::array<int, Words<Enum>::names.size()>& counts) {
  Value::Members members;
  for (std::size_t i = 0; i < counts.size(); ++i)
    members.emplace_back(std::string(Words<Enum>::names[i]), counts[i]);
  return members;
}

/// Always `78h30m`, `18h00m`, so that a column of them can be compared.
std::string hours_text(Hours hours) {
  return fmt::format("{}h{:02}m", hours.minutes / 60, hours.minutes % 60);
}

std::string rate(const Overview& figures) {
  if (figures.finished == 0) return "no stint has ended yet";
  const bool one = figures.completed == 1 || figures.finished == 1;
  return fmt::format("{} of {} that ended {} completed ({} %)",
                     figures.completed, counted(figures.finished, "stint"),
                     one ? "was" : "were",
                     100 * figures.completed / figures.finished);
}

TextTable months_table(const Overview& figures, std::string_view bar) {
  using Align = TableColumn::Align;
  TextTable table({{"month"},
                   {"offered", Align::right},
                   {"started", Align::right},
                   {"completed", Align::right},
                   {"hours", Align::right},
                   {""}});
  int most = 1;
  for (const auto& [month, m] : figures.months)
    most = std::max(most, m.worked.minutes);
  for (const auto& [month, m] : figures.months) {
    std::string bars;
    for (int i = 0; i < longest_bar * m.worked.minutes / most; ++i) bars += bar;
    table.add({month, std::to_string(m.offered), std::to_string(m.started),
               std::to_string(m.completed), hours_text(m.worked), bars});
  }
  return table;
}

}  // namespace

Overview overview(const Ledger& ledger, Date today) {
  Overview figures;
  figures.name = ledger.program().settings.name;
  figures.today = today;
  count_people(ledger, figures);
  count_projects(ledger, figures);
  for (const Placement& placement : ledger.program().placements)
    count_placement(placement, figures);
  std::erase_if(figures.months,
                [](const auto& month) { return is_empty(month.second); });
  return figures;
}

std::string overview_text(const Overview& figures, const TableLayout& layout,
                          std::string_view bar) {
  std::string text = fmt::format(
      "{}, {}\n\n"
      "students    {}, {} active, {} with a stint\n"
      "businesses  {}, {} active\n"
      "projects    {}\n"
      "seats       {} on open projects, {} held\n"
      "placements  {}\n"
      "hours       {} worked, {} verified\n"
      "completion  {}\n",
      printable(figures.name), figures.today.str(), figures.students,
      figures.students_active, figures.students_with_stint, figures.businesses,
      figures.businesses_active, tally<ProjectStatus>(figures.projects),
      figures.seats, figures.seats_held, tally<State>(figures.placements),
      hours_text(figures.worked), hours_text(figures.verified), rate(figures));
  const TextTable months = months_table(figures, bar);
  if (!months.empty()) text += "\n" + months.str(layout);
  return text;
}

std::string overview_csv(const Overview& figures) {
  std::string text = csv_line({"figure", "group", "value"});
  const auto row = [&](std::string figure, std::string group, int value) {
    text +=
        csv_line({std::move(figure), std::move(group), std::to_string(value)});
  };
  row("students", "", figures.students);
  row("students", "active", figures.students_active);
  row("students", "with-stint", figures.students_with_stint);
  row("businesses", "", figures.businesses);
  row("businesses", "active", figures.businesses_active);
  for (std::size_t i = 0; i < figures.projects.size(); ++i)
    row("projects", std::string(Words<ProjectStatus>::names[i]),
        figures.projects[i]);
  row("seats", "", figures.seats);
  row("seats", "held", figures.seats_held);
  for (std::size_t i = 0; i < figures.placements.size(); ++i)
    row("placements", std::string(Words<State>::names[i]),
        figures.placements[i]);
  row("worked_minutes", "", figures.worked.minutes);
  row("verified_minutes", "", figures.verified.minutes);
  row("finished", "", figures.finished);
  row("completed", "", figures.completed);
  for (const auto& [month, m] : figures.months) {
    row("offered", month, m.offered);
    row("started", month, m.started);
    row("completed", month, m.completed);
    row("worked_minutes", month, m.worked.minutes);
  }
  return text;
}

Value::Members overview_value(const Overview& figures) {
  Value::List months;
  for (const auto& [month, m] : figures.months)
    months.emplace_back(Value::Members{{"month", month},
                                       {"offered", m.offered},
                                       {"started", m.started},
                                       {"completed", m.completed},
                                       {"worked_minutes", m.worked.minutes}});
  return {
      {"report", "overview"},
      {"name", figures.name},
      {"today", figures.today.str()},
      {"students", Value::Members{{"all", figures.students},
                                  {"active", figures.students_active},
                                  {"with_stint", figures.students_with_stint}}},
      {"businesses", Value::Members{{"all", figures.businesses},
                                    {"active", figures.businesses_active}}},
      {"projects", tally_value<ProjectStatus>(figures.projects)},
      {"seats",
       Value::Members{{"all", figures.seats}, {"held", figures.seats_held}}},
      {"placements", tally_value<State>(figures.placements)},
      {"worked_minutes", figures.worked.minutes},
      {"verified_minutes", figures.verified.minutes},
      {"finished", figures.finished},
      {"completed", figures.completed},
      {"months", std::move(months)}};
}

}  // namespace stint
