#pragma once

#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/records/value.hpp"
#include "stint/report/text_table.hpp"
#include "stint/workflow/expiring.hpp"

namespace stint {

/// The papers that somebody has to ask for within some days.
struct DocumentsReport {
  Date today;
  int days = 0;
  /// As `expiring_papers` orders them.
  std::vector<ExpiringPaper> papers;
};

STINT_EXPORT DocumentsReport documents_report(const Ledger& ledger, Date today,
                                              int days);

/// For people: a line for each paper, and below it the command that settles it.
STINT_EXPORT std::string documents_text(const DocumentsReport& report,
                                        const TableLayout& layout);
/// A row for each paper; `start` and `rest` are the placements it stops.
STINT_EXPORT std::string documents_csv(const DocumentsReport& report);
STINT_EXPORT Value::Members documents_value(const DocumentsReport& report);

}  // namespace stint
