#include "stint/report/reports.hpp"

#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/report/businesses_report.hpp"
#include "stint/report/documents_report.hpp"
#include "stint/report/endorsement_report.hpp"
#include "stint/report/forecast_report.hpp"
#include "stint/report/hours_report.hpp"
#include "stint/report/overview.hpp"
#include "stint/report/participation_report.hpp"
#include "stint/report/pipeline_report.hpp"
#include "stint/report/skills_report.hpp"

namespace stint {
namespace {

constexpr std::string_view seats_of_all =
    "it compares the seats of all projects with students";
constexpr std::string_view no_days =
    "it does not say what is due within some days";

void refuse(const ReportKind& kind, std::string_view option,
            std::string_view why) {
  if (why.empty()) return;
  throw Error("the report `" + std::string(kind.name) + "` takes no `" +
                  std::string(option) + "`: " + std::string(why),
              "leave it out");
}

void judge(const ReportKind& kind, const ReportInput& input) {
  const ReportFilter& filter = input.filter;
  if (filter.from) refuse(kind, "--from", kind.why_no_dates);
  if (filter.to) refuse(kind, "--to", kind.why_no_dates);
  if (filter.school) refuse(kind, "--school", kind.why_no_school);
  if (filter.pathway) refuse(kind, "--pathway", kind.why_no_pathway);
  if (filter.student) {
    refuse(kind, "--student", kind.why_no_school);
    refuse(kind, "--student", kind.why_no_student);
  }
  if (filter.from && filter.to && *filter.to < *filter.from)
    throw Error("the period ends on " + filter.to->str() +
                    ", before it begins on " + filter.from->str(),
                "`--from` is the first day, `--to` the last");
  if (!kind.days) refuse(kind, "--days", filter.days ? no_days : "");
  if (filter.days && *filter.days > most_report_days)
    throw Error(
        fmt::format("`--days` goes up to {}, ten years", most_report_days));
  const std::string name(kind.name);
  if (kind.of_business && input.business == nullptr)
    throw Error("the report `" + name + "` is about one business",
                "say which one: `stint report " + name + " BUSINESS`");
  if (!kind.of_business && input.business != nullptr)
    throw Error("the report `" + name + "` is not about one business",
                "`stint report pipeline " + input.business->id.str() + "` is");
}

}  // namespace

std::span<const ReportKind> report_kinds() {
  static const std::array kinds{
      ReportKind{.name = "overview",
                 .title = "",
                 .answers = "the program in figures, and its trend by month",
                 .fill = overview_report},
      ReportKind{.name = "forecast",
                 .title = "forecast",
                 .answers = "seats and hours still to be found",
                 .fill = forecast_report,
                 .why_no_student = seats_of_all},
      ReportKind{.name = "skills",
                 .title = "skills",
                 .answers = "asked for, brought, taught, rated: the gaps",
                 .fill = skills_report,
                 .why_no_student = seats_of_all},
      ReportKind{.name = "pipeline",
                 .title = "pipeline",
                 .answers = "whom a business has worked with",
                 .fill = pipeline_report,
                 .of_business = true},
      ReportKind{.name = "businesses",
                 .title = "businesses",
                 .answers = "who comes back, fills seats, is owed thanks",
                 .fill = businesses_report,
                 .why_no_school = "businesses belong to no school"},
      ReportKind{.name = "participation",
                 .title = "participation",
                 .answers = "who takes part, and who does not",
                 .fill = participation_report},
      ReportKind{.name = "hours",
                 .title = "hours and pay",
                 .answers = "worked, verified, and the pay due",
                 .fill = hours_report},
      ReportKind{.name = "endorsement",
                 .title = "endorsement",
                 .answers = "how far each student is, and what is short",
                 .fill = endorsement_report,
                 .why_no_dates = "it says how far the students are today"},
      ReportKind{
          .name = "documents",
          .title = "documents",
          .answers = "which papers are missing or run out",
          .fill = documents_report,
          .why_no_dates = "it looks ahead from today, by `--days`",
          .why_no_school = "the papers of businesses belong to no school",
          .why_no_pathway = "the papers of businesses belong to no pathway",
          .days = 30},
  };
  return kinds;
}

const ReportKind& report_kind(std::string_view name) {
  std::vector<std::string> names;
  for (const ReportKind& kind : report_kinds()) {
    if (kind.name == name) return kind;
    names.emplace_back(kind.name);
  }
  const std::string guess = nearest(name, names);
  throw Error("there is no report `" + printable(name) + "`",
              guess.empty() ? "the reports are " + join(names, ", ")
                            : "did you mean `" + guess + "`?");
}

Report make_report(const ReportKind& kind, const ReportInput& input) {
  judge(kind, input);
  Report report;
  report.name = kind.name;
  report.title = kind.title;
  report.program = input.ledger.program().settings.name;
  report.today = input.today;
  if (kind.days) report.days = input.filter.days.value_or(*kind.days);
  const auto narrow = [&report](const char* what, std::string value) {
    report.scope.emplace_back(what, std::move(value));
  };
  if (input.business != nullptr) narrow("business", input.business->id.str());
  if (input.filter.from) narrow("from", input.filter.from->str());
  if (input.filter.to) narrow("to", input.filter.to->str());
  if (input.filter.school) narrow("school", input.filter.school->str());
  if (input.filter.pathway) narrow("pathway", input.filter.pathway->str());
  if (input.filter.student) narrow("student", input.filter.student->str());
  kind.fill(input, report);
  return report;
}

}  // namespace stint
