#include "round_files.hpp"

#include <fmt/format.h>

#include "stint/io/overlay.hpp"
#include "stint/store/layout.hpp"

namespace stint::tools {

RoundData read_round_data(const Session& session, const RoundId& round) {
  const std::string path = csv_path_of(round.str());
  const auto text =
      read_file_through(session.files(), session.overlay(), path, any_size);
  if (!text)
    throw Error(fmt::format("there is no {}", path),
                "it holds the applications that the round was made from; git "
                "may still have it");
  std::vector<Finding> faults;
  RoundData data = read_round_csv(*text, faults);
  if (faults.empty()) return data;
  std::vector<Diagnostic> diagnostics;
  for (const Finding& fault : faults)
    diagnostics.push_back(locate(fault, path, *text));
  session.complain(diagnostics);
  throw Error(fmt::format("{} cannot be read", path),
              "nobody edits this file by hand; git has the original");
}

}  // namespace stint::tools
