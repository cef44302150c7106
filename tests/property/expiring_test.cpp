// Which papers are missing for a stint is judged again by walking through every
// day of it.

#include "stint/workflow/expiring.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/base/text.hpp"
#include "stint/workflow/sign_papers.hpp"
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
        "stint: 1\nname: Test\nschool_years: [2026-08-19.." +
        std::string(seed % 3 == 0 ? "2026-10-09" : "2027-05-27") +
        "]\n"
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
  for (Date day = first; day <= dates.last; day = day + 1) {
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
  const FactBook book(ledger, today);
  for (const ExpiringPaper& paper : expiring_papers(book, days))
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
    const auto papers =
        expiring_papers(FactBook(ledger, start_of_year + 20), 30);
    std::set<std::pair<PaperPlace, std::optional<ProjectId>>> places;
    for (std::size_t i = 0; i < papers.size(); ++i) {
      CHECK(places.insert({papers[i].place, papers[i].nobody}).second);
      if (i > 0) CHECK(papers[i - 1].due() <= papers[i].due());
    }
  }
}

template <class R, class Id, class Edit>
void edit(Records<R>& records, const Id& id, Edit change) {
  std::vector<R> all(records.begin(), records.end());
  for (R& record : all)
    if (record.id == id) change(record);
  records = Records<R>(std::move(all));
}

void put(Program& program, const SignedPaper& paper) {
  const PaperOwner& owner = paper.owner;
  const std::string& id = owner.record.id;
  const auto change = [&](Papers& papers) {
    papers[paper.document].dates = paper.dates;
  };
  if (owner.kind == OwnerKind::student)
    edit(program.students, StudentId(id),
         [&](Student& student) { change(student.documents); });
  else if (const Placement* placement = placement_of(program, owner))
    edit(program.placements, PlacementId(placement->id),
         [&](Placement& stint) { change(stint.documents); });
  else
    edit(program.businesses, BusinessId(id), [&](Business& business) {
      change(owner.person ? business.people.at(*owner.person).documents
                          : business.documents);
    });
}

// `stint sign DOCUMENT OWNER [--for WHOM] [--on DATE] [--until DATE]`.
SignRequest request_of(const std::string& command) {
  const auto words = split(command, ' ');
  REQUIRE(words.size() >= 4);
  REQUIRE(words[1] == "sign");
  SignRequest request;
  request.document = words[2];
  request.owner = words[3];
  for (std::size_t i = 4; i + 1 < words.size(); i += 2) {
    if (words[i] == "--on") request.on = Date::parse(words[i + 1]);
    if (words[i] == "--until") request.until = Date::parse(words[i + 1]);
    if (words[i] == "--for")
      for (const OwnerKind kind : {OwnerKind::student, OwnerKind::placement})
        if (words[i + 1] == word(kind)) request.whose = kind;
  }
  return request;
}

// How many papers there were.
std::size_t sign_each(const Program& program, Date today, int days, Gaps gaps) {
  const Ledger ledger(program);
  std::size_t signed_papers = 0;
  for (const ExpiringPaper& paper :
       expiring_papers(FactBook(ledger, today), days, gaps)) {
    if (paper.nobody) continue;
    CAPTURE(paper.command);
    Program after = program;
    for (const SignedPaper& made :
         plan_signing(program, {request_of(paper.command)}, today).papers)
      put(after, made);
    const Ledger later(after);
    for (const ExpiringPaper& left :
         expiring_papers(FactBook(later, today), days, gaps))
      CHECK(left.place != paper.place);
    ++signed_papers;
  }
  return signed_papers;
}

TEST_CASE("the command of a paper makes its line go away") {
  std::size_t papers = 0;
  constexpr std::uint64_t seeds = 150;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    const Snapshot snapshot = Drawn(seed).snapshot();
    const Date today = start_of_year + static_cast<int>(seed % 50);
    for (const int days : {0, 7, 60})
      for (const Gaps gaps : {Gaps::near, Gaps::any})
        papers += sign_each(snapshot.program, today, days, gaps);
  }
  MESSAGE("seeds 1 to " << seeds << ", " << papers << " papers");
  CHECK(papers > 1000);
}

TEST_CASE("what is near is told with what is far") {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    const Snapshot snapshot = Drawn(seed).snapshot();
    const Ledger ledger(snapshot.program);
    const FactBook book(ledger, start_of_year + static_cast<int>(seed % 50));
    const auto places = [&](int days, Gaps gaps) {
      std::set<std::pair<PaperPlace, std::optional<ProjectId>>> all;
      for (const ExpiringPaper& paper : expiring_papers(book, days, gaps))
        all.emplace(paper.place, paper.nobody);
      return all;
    };
    const auto near = places(7, Gaps::near);
    const auto any = places(7, Gaps::any);
    const auto later = places(400, Gaps::near);
    CHECK(std::includes(any.begin(), any.end(), near.begin(), near.end()));
    CHECK(std::includes(later.begin(), later.end(), any.begin(), any.end()));
  }
}

}  // namespace
}  // namespace stint
