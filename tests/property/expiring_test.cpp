// Which papers are missing for a stint is judged again by walking through every
// day of it.

#include "stint/workflow/expiring.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/match_instance.hpp"
#include "support/program_text.hpp"

namespace stint {
namespace {

using testing::Dice;

const Date start_of_year = *Date::parse("2026-09-01");

// A program with a few stints and papers within two months.
class Drawn {
 public:
  explicit Drawn(std::uint64_t seed) : dice_(seed) {
    files_["program.yaml"] =
        "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
        "documents: {student: [consent, photo], business: [agreement], "
        "mentor: [clearance], placement: [training]}\n"
        "staff: {kim: {name: Kim}}\nprivate_fields: {}\n";
    for (const char* id : {"s-1", "s-2", "s-3"})
      files_["students/" + std::string(id) + ".yaml"] =
          "graduates: 2028\n" + papers({"consent", "photo"});
    for (const char* id : {"bakery", "museum"})
      files_["businesses/" + std::string(id) + ".yaml"] =
          "name: Some business\n" + papers({"agreement"}) +
          "people: {ana: {name: Ana, " + inline_papers({"clearance"}) + "}}\n";
    for (const char* id : {"web", "poster", "tour"}) add_project(id);
  }

  Snapshot snapshot() const { return testing::snapshot_of(files_); }

 private:
  std::string day() {
    return (start_of_year + static_cast<int>(dice_.below(60))).str();
  }
  std::string range() {
    const int first = static_cast<int>(dice_.below(60));
    const int last = first + static_cast<int>(dice_.below(40));
    return (start_of_year + first).str() + ".." + (start_of_year + last).str();
  }
  std::string inline_papers(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
      if (dice_.below(4) != 0)
        text += (text.empty() ? "" : ", ") + name + ": " + range();
    return "documents: {" + text + "}";
  }
  std::string papers(const std::vector<std::string>& names) {
    return inline_papers(names) + "\n";
  }
  void add_project(const std::string& id) {
    files_["projects/" + id + ".yaml"] =
        "title: Some work\nseats: 3\nhours: 12\nbusiness: " +
        std::string(dice_.below(2) == 0 ? "bakery" : "museum") +
        "\ndates: " + range() +
        (dice_.below(3) == 0 ? "\n" : "\nmentor: ana\n");
    for (const char* student : {"s-1", "s-2", "s-3"}) {
      static const std::vector<std::string> states{"offered", "accepted",
                                                   "active", "active"};
      if (dice_.below(3) == 0) continue;
      files_["placements/" + id + "/" + student + ".yaml"] =
          "history: [{to: " + states[dice_.below(states.size())] +
          ", on: 2026-08-20}]\n" + papers({"training"}) +
          (dice_.below(4) == 0 ? "dates: " + range() + "\n" : "");
    }
  }

  Dice dice_;
  std::map<std::string, std::string> files_;
};

bool holds(const Papers& papers, const char* name, Date day) {
  const auto at = papers.find(DocumentId(name));
  return at != papers.end() && at->second.dates.contains(day);
}

// `training of placement web/s-1: web/s-1 rest 2026-10-01`, for each need.
using Needs = std::set<std::string>;

void walk(Needs& needs, const std::string& what, const Papers& papers,
          const char* name, const Placement& stint, const DateRange& dates,
          Date today, int days) {
  const bool runs = stint.state() == State::active;
  Date first = runs || dates.first < today ? today : dates.first;
  const Date last = dates.last < first ? first : dates.last;
  for (Date day = first; day <= last; day = day + 1) {
    if (holds(papers, name, day)) continue;
    const bool is_start = !runs && day == first;
    const bool is_near =
        is_start ? day - today <= days : day - today - 1 <= days;
    if (is_near)
      needs.insert(std::string(name) + " of " + what + ": " + stint.id.str() +
                   (is_start ? " start " : " rest ") + day.str());
    return;
  }
}

Needs walked(const Program& program, Date today, int days) {
  Needs needs;
  static const Papers none;
  for (const Placement& stint : program.placements) {
    if (stint.state() == State::offered) continue;
    const Project& project = *program.projects.find(stint.id.project);
    const Student& student = *program.students.find(stint.id.student);
    const Business& business = *program.businesses.find(project.business);
    const DateRange dates = stint.dates.value_or(project.dates);
    const auto look = [&](const std::string& what, const Papers& papers,
                          const char* name) {
      walk(needs, what, papers, name, stint, dates, today, days);
    };
    look(student.id.str(), student.documents, "consent");
    look(student.id.str(), student.documents, "photo");
    look(business.id.str(), business.documents, "agreement");
    if (project.mentor)
      look("the mentor ana", business.people.at(*project.mentor).documents,
           "clearance");
    else
      look("the mentor", none, "clearance");
    look("placement " + stint.id.str(), stint.documents, "training");
  }
  return needs;
}

Needs listed(const Program& program, Date today, int days) {
  Needs needs;
  const Ledger ledger(program);
  for (const ExpiringPaper& paper : expiring_papers(ledger, today, days))
    for (const PaperNeed& need : paper.needs)
      needs.insert(
          paper.place.document.str() + " of " + paper.place.owner.who() + ": " +
          need.placement.str() +
          (need.part == PaperNeed::Part::start ? " start " : " rest ") +
          need.from.str());
  return needs;
}

TEST_CASE("papers that stints need, by walking through their days") {
  std::size_t found = 0;
  constexpr std::uint64_t seeds = 400;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    const Snapshot snapshot = Drawn(seed).snapshot();
    for (const int days : {0, 1, 14, 60}) {
      CAPTURE(days);
      const Date today = start_of_year + static_cast<int>(seed % 50);
      const Needs expected = walked(snapshot.program, today, days);
      CHECK(listed(snapshot.program, today, days) == expected);
      found += expected.size();
    }
  }
  MESSAGE("seeds 1 to " << seeds << ", " << found << " needs");
  CHECK(found > 1000);
}

TEST_CASE("papers come by the day from which they are felt, each once") {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    const Snapshot snapshot = Drawn(seed).snapshot();
    const Ledger ledger(snapshot.program);
    const auto papers = expiring_papers(ledger, start_of_year + 20, 30);
    std::set<PaperPlace> places;
    for (std::size_t i = 0; i < papers.size(); ++i) {
      CHECK(places.insert(papers[i].place).second);
      if (i > 0) CHECK(papers[i - 1].due() <= papers[i].due());
    }
  }
}

}  // namespace
}  // namespace stint
