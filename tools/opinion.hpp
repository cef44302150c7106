#pragma once

#include "naming.hpp"
#include "placements.hpp"
#include "stint/workflow/evaluate.hpp"

namespace stint::tools {

/// What `evaluate` and `complete` have in common: the options of an evaluation.
inline void declare_opinion(Options& options, Opinion& opinion) {
  options
      .list("--rate", opinion.rates, "SKILL=LEVEL",
            "the level shown in a skill, 1 to 4")
      .option("--again", opinion.again, "YES|NO",
              "whether they would do this again together")
      .option("--hire", opinion.hire, "YES|NO",
              "whether the business would hire the student")
      .option("--comment", opinion.comment, "TEXT", "in their own words")
      .option("--person", opinion.person, "ID",
              "who at the business, as its record lists them");
}

template <class Request>
std::vector<BatchColumn<Request>> opinion_columns() {
  constexpr auto part = &Request::opinion;
  return {column("rate", part, &Opinion::rates),
          column("again", part, &Opinion::again),
          column("hire", part, &Opinion::hire),
          column("comment", part, &Opinion::comment),
          column("person", part, &Opinion::person)};
}

/// Reads the skills that are rated.
inline void want_skills(Loader& loader, const Opinion& opinion) {
  for (const std::string& rate : opinion.rates)
    want(loader, Kind::skill, rate.substr(0, rate.rfind('=')));
}

}  // namespace stint::tools
