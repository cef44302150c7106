#include "stint/report/agenda_report.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "stint/base/csv.hpp"
#include "stint/base/text.hpp"
#include "stint/rules/finding.hpp"

namespace stint {
namespace {

constexpr std::array<std::string_view, Words<Consequence>::names.size()>
    headings{"Against the rules about youth",
             "Late",
             "Missing",
             "At risk",
             "Running out",
             "Waiting for an answer",
             "Thanks owed"};

constexpr std::size_t indent = 14;
constexpr std::size_t narrowest = 40;

/// `text` in lines of at most `width` columns, after the first one indented.
std::string wrapped(std::string_view text, std::size_t width) {
  std::string result;
  std::size_t used = indent;
  for (const std::string_view word : split(text, ' ')) {
    const std::size_t length = display_width(word);
    if (used > indent && used + 1 + length > width) {
      result += '\n' + std::string(indent, ' ');
      used = indent;
    }
    if (used > indent) result += ' ';
    result += word;
    used += length + (used > indent ? 1 : 0);
  }
  return result;
}

/// What the record adds to the sentence.
std::string subject_of(const AgendaItem& item) {
  switch (item.record.kind) {
    case Kind::placement:
      return item.record.id;
    default:
      return fmt::format("{} {}", singular(item.record.kind), item.record.id);
  }
}

std::string item_text(const AgendaItem& item, std::optional<int> width) {
  std::string text = printable(subject_of(item) + ": " + item.text);
  if (width)
    text = wrapped(text, std::max(narrowest, static_cast<std::size_t>(*width)));
  return fmt::format("  {}  {}\n{}{}\n", item.date.str(), text,
                     std::string(indent, ' '), printable(item.command));
}

std::string title(const AgendaReport& report) {
  std::string text = fmt::format("Agenda of {}", report.today.str());
  if (report.options.days > 0)
    text += fmt::format(", {} ahead", counted(report.options.days, "day"));
  if (report.options.staff)
    text += fmt::format(", for {}", report.options.staff->str());
  const auto count = static_cast<std::int64_t>(report.items.size());
  return text + ": " +
         (count == 0 ? std::string("nothing to do") : counted(count, "line")) +
         "\n";
}

}  // namespace

std::string agenda_text(const AgendaReport& report, std::optional<int> width) {
  std::string text = title(report);
  const AgendaItem* before = nullptr;
  bool has_law = false;
  for (const AgendaItem& item : report.items) {
    const Consequence consequence = consequence_of(item.topic);
    has_law |= consequence == Consequence::law ||
               item.topic == AgendaTopic::supervisor_age;
    if (before == nullptr || consequence_of(before->topic) != consequence)
      text += fmt::format("\n{}\n",
                          headings[static_cast<std::size_t>(consequence)]);
    text += item_text(item, width);
    before = &item;
  }
  if (has_law) text += fmt::format("\n{}\n", not_legal_advice);
  return text;
}

std::string agenda_csv(const AgendaReport& report) {
  std::string text = csv_line(
      {"class", "topic", "date", "kind", "id", "by", "text", "command"});
  for (const AgendaItem& item : report.items)
    text += csv_line({std::string(word(consequence_of(item.topic))),
                      std::string(word(item.topic)), item.date.str(),
                      std::string(singular(item.record.kind)), item.record.id,
                      item.staff ? item.staff->str() : "", item.text,
                      item.command});
  return text;
}

Value::Members agenda_value(const AgendaReport& report) {
  Value::List items;
  for (const AgendaItem& item : report.items) {
    Value::Members members{
        {"class", std::string(word(consequence_of(item.topic)))},
        {"topic", std::string(word(item.topic))},
        {"date", item.date.str()},
        {"kind", std::string(singular(item.record.kind))},
        {"id", item.record.id}};
    if (item.staff) members.emplace_back("by", item.staff->str());
    members.emplace_back("text", item.text);
    members.emplace_back("command", item.command);
    items.emplace_back(std::move(members));
  }
  Value::Members members{{"today", report.today.str()},
                         {"days", report.options.days}};
  if (report.options.staff)
    members.emplace_back("for", report.options.staff->str());
  members.emplace_back("items", std::move(items));
  return members;
}

}  // namespace stint
