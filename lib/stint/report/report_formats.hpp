#pragma once

#include <string>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/value.hpp"
#include "stint/report/sheet.hpp"
#include "stint/report/text_table.hpp"

namespace stint {

/// For people: a heading, the summary, and each sheet as a table with bars of
/// `bar` (`#`, `▇`). What does not fit the layout's width is put below, under
/// the first column again; no number is ever cut as long as it fits beside a
/// label of six columns.
STINT_EXPORT std::string report_text(const Report& report,
                                     const TableLayout& layout,
                                     std::string_view bar);

/// One sheet of it, as `report_text` shows it.
STINT_EXPORT std::string sheet_text(const Sheet& sheet,
                                    const TableLayout& layout,
                                    std::string_view bar);

/// The figures as `figure,group,value`, or where there are none the rows of the
/// first sheet, without the total. See docs/output-format.md.
STINT_EXPORT std::string report_csv(const Report& report);

/// Everything: what the report is about, the figures, each sheet under its key,
/// and the totals of the sheets under `totals`.
STINT_EXPORT Value::Members report_value(const Report& report);

/// GitHub's Markdown: a heading, the summary as a list, each sheet as a table.
STINT_EXPORT std::string report_markdown(const Report& report);

/// What the report is about, in a line: `hours and pay, 2026-08-01 to
/// 2026-08-31, school north`; empty for a whole overview.
std::string report_subject(const Report& report);

}  // namespace stint
