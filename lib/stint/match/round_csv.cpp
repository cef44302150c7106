#include "stint/match/round_csv.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"
#include "stint/match/round_problem.hpp"

namespace stint {
namespace {

enum Column : std::size_t {
  row,
  pass,
  student,
  project,
  business,
  group,
  place,
  source,
  named,
  order,
  fit,
  interest,
  need,
  business_rank,
  lottery_number,
  capacity,
  held,
  minimum,
  state,
  gate_names,
  columns
};

constexpr std::array<std::string_view, columns> names{
    "row",      "pass",     "student", "project",       "business",
    "group",    "place",    "source",  "named",         "order",
    "fit",      "interest", "need",    "business_rank", "lottery",
    "capacity", "held",     "minimum", "state",         "gates"};

/// Writes row after row, each cell by cell, without giving memory back.
class Writer {
 public:
  Writer() { append_csv_line(text_, {names.begin(), names.end()}); }

  Writer& begin(std::string_view kind, int pass_number) {
    for (std::string& cell : cells_) cell.clear();
    return set(row, kind).set(pass, pass_number);
  }
  Writer& set(Column column, std::string_view text) {
    cells_[column] = text;
    return *this;
  }
  Writer& set(Column column, int number) {
    fmt::format_to(std::back_inserter(cells_[column]), "{}", number);
    return *this;
  }
  void end() { append_csv_line(text_, cells_); }

  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  std::vector<std::string> cells_ = std::vector<std::string>(columns);
};

void write(Writer& to, const RoundGroup& g) {
  to.begin("group", g.pass).set(business, g.business.str()).set(group, g.group);
  if (g.capacity) to.set(capacity, *g.capacity);
  to.end();
}

void write(Writer& to, const RoundProject& p) {
  to.begin("project", p.pass)
      .set(project, p.project.str())
      .set(business, p.business.str())
      .set(group, p.group)
      .set(capacity, p.seats)
      .set(held, p.held)
      .set(minimum, p.minimum)
      .set(state, p.closed ? "closed" : "open")
      .end();
}

void write(Writer& to, const RoundApplication& a, const RoundProject* owner) {
  to.begin("application", a.pass)
      .set(student, a.student.str())
      .set(project, a.project.str());
  if (owner != nullptr)
    to.set(business, owner->business.str()).set(group, owner->group);
  to.set(place, a.place)
      .set(source, word(a.source))
      .set(named, a.named)
      .set(order, a.order)
      .set(fit, a.fit)
      .set(interest, a.interest)
      .set(need, a.need)
      .set(business_rank, a.business_rank)
      .set(lottery_number, a.lottery)
      .end();
}

void write(Writer& to, const RoundDropped& d) {
  std::vector<std::string> gates;
  for (const Gate gate : d.gates) gates.emplace_back(word(gate));
  to.begin("dropped", d.pass)
      .set(student, d.student.str())
      .set(project, d.project.str())
      .set(gate_names, join(gates, "+"))
      .end();
}

/// Reads the cells of one row and notes faults at them.
class Row {
 public:
  Row(const CsvRow& cells, std::vector<Finding>& faults)
      : cells_(cells), faults_(faults) {}

  bool good() const { return good_; }
  const std::string& text(Column column) const { return cells_[column].text; }

  int number(Column column, int max) {
    std::int64_t value = 0;
    if (!parse_count(text(column), max, value))
      fault(column, fmt::format("is no number from 0 to {}", max));
    return static_cast<int>(value);
  }
  template <class T>
  Id<T> id(Column column) {
    const auto id = Id<T>::parse(text(column));
    if (!id) fault(column, "is no id");
    return id.value_or(Id<T>());
  }
  template <Choice Enum>
  Enum choice(Column column, std::string_view written) {
    const auto found = parse_choice<Enum>(written);
    if (!found) fault(column, "is none of the words that may stand here");
    return found.value_or(Enum{});
  }
  void fault(Column column, const std::string& what) {
    good_ = false;
    faults_.push_back(
        {cells_[column].span, Severity::error, "round-csv",
         fmt::format("`{}` of `{}` {}", printable(text(column)), names[column],
                     what),
         "rounds are written by `stint match --round`; make it again"});
  }

 private:
  const CsvRow& cells_;
  std::vector<Finding>& faults_;
  bool good_ = true;
};

constexpr int max_pass = 10;
constexpr int max_count = 100'000'000;
constexpr int max_place = 1'000'000;
constexpr int max_score = 100;

RoundGroup read_group(Row& cells) {
  RoundGroup read;
  read.pass = cells.number(pass, max_pass);
  read.business = cells.id<Business>(business);
  read.group = cells.text(group);
  if (!cells.text(capacity).empty())
    read.capacity = cells.number(capacity, max_count);
  return read;
}

RoundProject read_project(Row& cells) {
  RoundProject read;
  read.pass = cells.number(pass, max_pass);
  read.project = cells.id<Project>(project);
  read.business = cells.id<Business>(business);
  read.group = cells.text(group);
  read.seats = cells.number(capacity, max_count);
  read.held = cells.number(held, max_count);
  read.minimum = cells.number(minimum, max_count);
  read.closed = cells.text(state) == "closed";
  if (!read.closed && cells.text(state) != "open")
    cells.fault(state, "is neither open nor closed");
  return read;
}

RoundApplication read_application(Row& cells) {
  RoundApplication read;
  read.pass = cells.number(pass, max_pass);
  read.student = cells.id<Student>(student);
  read.project = cells.id<Project>(project);
  read.place = cells.number(place, max_place);
  read.source = cells.choice<Source>(source, cells.text(source));
  read.named = cells.number(named, max_count);
  read.order = cells.number(order, max_score);
  read.fit = cells.number(fit, max_score);
  read.interest = cells.number(interest, max_score);
  read.need = cells.number(need, max_score);
  read.business_rank = cells.number(business_rank, max_count);
  read.lottery = cells.text(lottery_number);
  return read;
}

RoundDropped read_dropped(Row& cells) {
  RoundDropped read;
  read.pass = cells.number(pass, max_pass);
  read.student = cells.id<Student>(student);
  read.project = cells.id<Project>(project);
  for (const std::string_view name : split(cells.text(gate_names), '+'))
    read.gates.push_back(cells.choice<Gate>(gate_names, name));
  return read;
}

void read_row(Row& cells, RoundData& data) {
  const std::string& kind = cells.text(row);
  const auto keep = [&](auto& list, auto item) {
    if (item.pass == 0) cells.fault(pass, "is no pass");
    if (cells.good()) list.push_back(std::move(item));
  };
  if (kind == "group") return keep(data.groups, read_group(cells));
  if (kind == "project") return keep(data.projects, read_project(cells));
  if (kind == "dropped") return keep(data.dropped, read_dropped(cells));
  if (kind == "application")
    return keep(data.applications, read_application(cells));
  if (kind == "seal") {
    data.seal = cells.text(lottery_number);
    return;
  }
  if (kind != "pass") return cells.fault(row, "is no kind of row");
  const auto number = static_cast<std::size_t>(cells.number(pass, max_pass));
  if (number == 0) return cells.fault(pass, "is no pass");
  if (data.seeds.size() < number) data.seeds.resize(number);
  data.seeds[number - 1] = cells.text(lottery_number);
}

bool is_header(const CsvRow& cells, std::vector<Finding>& faults) {
  const bool same =
      std::equal(cells.begin(), cells.end(), names.begin(), names.end(),
                 [](const CsvCell& cell, std::string_view name) {
                   return cell.text == name;
                 });
  if (same) return true;
  const std::vector<std::string> wanted(names.begin(), names.end());
  faults.push_back({{cells.front().span.begin, cells.back().span.end},
                    Severity::error,
                    "round-csv",
                    "the header is not that of a round",
                    "the columns are `" + join(wanted, ",") + "`"});
  return false;
}

/// Rows of a pass that has no row of its own cannot be used.
void drop_unknown_passes(RoundData& data) {
  const auto unknown = [&](const auto& item) {
    return static_cast<std::size_t>(item.pass) > data.seeds.size();
  };
  std::erase_if(data.groups, unknown);
  std::erase_if(data.projects, unknown);
  std::erase_if(data.applications, unknown);
  std::erase_if(data.dropped, unknown);
}

}  // namespace

std::string round_csv(const RoundData& data) {
  Writer to;
  for (std::size_t i = 0; i < data.seeds.size(); ++i)
    to.begin("pass", static_cast<int>(i) + 1)
        .set(lottery_number, data.seeds[i])
        .end();
  for (const RoundGroup& g : data.groups) write(to, g);
  for (const RoundProject& p : data.projects) write(to, p);
  for (const RoundApplication& a : data.applications)
    write(to, a, data.find(a.pass, a.project));
  for (const RoundDropped& d : data.dropped) write(to, d);
  return to.take();
}

std::string seal_row(std::string_view seal) {
  std::vector<std::string> cells(columns);
  cells[row] = "seal";
  cells[pass] = "1";
  cells[lottery_number] = seal;
  return csv_line(cells);
}

RoundData read_round_csv(std::string_view text, std::vector<Finding>& faults) {
  RoundData data;
  const std::vector<CsvRow> rows = read_csv(text, faults);
  if (rows.empty()) {
    faults.push_back({{},
                      Severity::error,
                      "round-csv",
                      "the file is empty",
                      "rounds are written by `stint match --round`"});
    return data;
  }
  if (!is_header(rows.front(), faults)) return data;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].size() != columns) continue;  // reported by read_csv
    Row cells(rows[i], faults);
    read_row(cells, data);
  }
  drop_unknown_passes(data);
  sort_rows(data);
  return data;
}

}  // namespace stint
