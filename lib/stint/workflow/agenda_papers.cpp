#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/rules/youth.hpp"
#include "stint/workflow/agenda_parts.hpp"

namespace stint {
namespace {

/// Whose paper: a student's, a business's, a placement's; of a mentor the
/// business and the person.
struct PaperKey {
  RecordRef record;
  PersonId person;
  DocumentId document;
  friend auto operator<=>(const PaperKey&, const PaperKey&) = default;
};

/// A paper that is missing or runs out, and what it is needed for.
struct PaperLine {
  const Paper* paper = nullptr;
  AgendaTopic topic = AgendaTopic::paper_expiring;
  Date date;
  /// The last day for which it is needed.
  Date needed;
  /// The stint that feels it first; null where none does.
  const AgendaStint* stint = nullptr;
  int stints = 0;
  std::optional<StaffId> staff;
};

const Paper* find(const Papers& papers, const DocumentId& document) {
  const auto at = papers.find(document);
  return at == papers.end() ? nullptr : &at->second;
}

/// Gathers papers by their place, so that each is listed once, whatever it is
/// needed for.
class PaperList {
 public:
  explicit PaperList(AgendaSheet& sheet)
      : sheet_(sheet), asked_(sheet.program().settings.documents) {}

  void add_stint(const AgendaStint& stint);
  void add_on_file();
  void finish();

 private:
  std::optional<PaperLine> line_for(const Paper* paper,
                                    const AgendaStint& stint) const;
  void ask(const PaperKey& key, const Paper* paper, const AgendaStint& stint);
  void ask_mentor(const AgendaStint& stint);
  void ask_youth(const AgendaStint& stint);
  void add_expiring(const RecordRef& record, const PersonId& person,
                    const std::vector<DocumentId>& asked, const Papers& papers,
                    const std::optional<StaffId>& staff);
  DateRange dates_for(const PaperKey& key, const PaperLine& line) const;

  AgendaSheet& sheet_;
  const DocumentsAsked& asked_;
  std::map<PaperKey, PaperLine> lines_;
};

/// Nothing where the paper holds as long as it has to, or there is time yet.
std::optional<PaperLine> PaperList::line_for(const Paper* paper,
                                             const AgendaStint& stint) const {
  const Date from = std::max(sheet_.today, stint.dates.first);
  PaperLine line{.paper = paper,
                 .needed = stint.dates.last,
                 .stint = &stint,
                 .stints = 1,
                 .staff = agenda_staff(stint)};
  const bool holds_now = paper != nullptr && paper->dates.first <= from &&
                         paper->dates.last >= sheet_.today;
  if (holds_now && paper->dates.last >= stint.dates.last) return std::nullopt;
  if (holds_now) {
    line.date = paper->dates.last;
    return line;
  }
  if (!sheet_.is_soon(stint)) return std::nullopt;
  line.topic = AgendaTopic::paper_missing;
  line.date = stint.dates.first;
  return line;
}

void PaperList::ask(const PaperKey& key, const Paper* paper,
                    const AgendaStint& stint) {
  auto line = line_for(paper, stint);
  if (!line) return;
  if (line->topic == AgendaTopic::paper_missing)
    sheet_.held_up.insert(stint.placement.id);
  const auto [at, is_new] = lines_.emplace(key, *line);
  if (is_new) return;
  PaperLine& known = at->second;
  line->stints = known.stints + 1;
  line->needed = std::max(line->needed, known.needed);
  if (std::tie(line->topic, line->date) < std::tie(known.topic, known.date))
    known = *line;
  known.stints = line->stints;
  known.needed = line->needed;
}

/// What a rule about youth asks for, and the program does not.
void PaperList::ask_youth(const AgendaStint& stint) {
  if (!stint.student.born || !sheet_.is_soon(stint)) return;
  for (const RuleFinding& finding :
       judge_plan(sheet_.book.rules(), {.student = stint.student,
                                       .project = stint.project,
                                       .placement = &stint.placement,
                                       .business = &stint.business}))
    if (finding.topic == RuleTopic::document &&
        finding.severity != RuleSeverity::note &&
        std::find(asked_.student.begin(), asked_.student.end(),
                  finding.document) == asked_.student.end())
      ask({{Kind::student, stint.student.id.str()}, {}, finding.document},
          find(stint.student.documents, finding.document), stint);
}

/// Nothing is known of the people of a business whose private file is not here.
void PaperList::ask_mentor(const AgendaStint& stint) {
  const auto mentor = mentor_of(stint.placement, stint.project);
  const auto& people = stint.business.people;
  if (!mentor || people.empty()) return;
  const auto person = people.find(*mentor);
  for (const DocumentId& document : asked_.mentor)
    ask({{Kind::business, stint.business.id.str()}, *mentor, document},
        person == people.end() ? nullptr
                               : find(person->second.documents, document),
        stint);
}

void PaperList::add_stint(const AgendaStint& stint) {
  if (!stint.is_ahead(sheet_.today)) return;
  const RecordRef student{Kind::student, stint.student.id.str()};
  const RecordRef business{Kind::business, stint.business.id.str()};
  for (const DocumentId& document : asked_.student)
    ask({student, {}, document}, find(stint.student.documents, document),
        stint);
  for (const DocumentId& document : asked_.business)
    ask({business, {}, document}, find(stint.business.documents, document),
        stint);
  for (const DocumentId& document : asked_.placement)
    ask({stint.record(), {}, document},
        find(stint.placement.documents, document), stint);
  ask_mentor(stint);
  ask_youth(stint);
}

void PaperList::add_expiring(const RecordRef& record, const PersonId& person,
                             const std::vector<DocumentId>& asked,
                             const Papers& papers,
                             const std::optional<StaffId>& staff) {
  for (const DocumentId& document : asked) {
    const Paper* paper = find(papers, document);
    if (paper == nullptr || !sheet_.is_near(paper->dates.last)) continue;
    // A stint that needs it has told already.
    lines_.emplace(PaperKey{record, person, document},
                   PaperLine{.paper = paper,
                             .date = paper->dates.last,
                             .needed = paper->dates.last,
                             .staff = staff});
  }
}

/// Of whoever takes part, with a stint or without.
void PaperList::add_on_file() {
  std::set<std::pair<BusinessId, PersonId>> mentors;
  for (const Project& project : sheet_.program().projects)
    if (project.mentor && project.status == ProjectStatus::open &&
        project.dates.last >= sheet_.today)
      mentors.emplace(project.business, *project.mentor);
  for (const Student& student : sheet_.program().students)
    if (student.status == Status::active)
      add_expiring({Kind::student, student.id.str()}, {}, asked_.student,
                   student.documents, std::nullopt);
  for (const Business& business : sheet_.program().businesses) {
    if (business.status != Status::active) continue;
    const RecordRef record{Kind::business, business.id.str()};
    const auto staff = agenda_staff(business);
    add_expiring(record, {}, asked_.business, business.documents, staff);
    for (const auto& [id, person] : business.people)
      if (mentors.contains({business.id, id}))
        add_expiring(record, id, asked_.mentor, person.documents, staff);
  }
}

/// From its first day, or today where it is gone, to the end of the stint; what
/// is not a stint's alone holds for a year.
DateRange PaperList::dates_for(const PaperKey& key,
                               const PaperLine& line) const {
  const Date today = sheet_.today;
  const bool is_there = line.paper != nullptr &&
                        line.paper->dates.last >= today &&
                        line.paper->dates.first <= today;
  const Date first = is_there ? line.paper->dates.first : today;
  if (key.record.kind == Kind::placement) return {first, line.needed};
  return {first,
          std::max({line.needed, today.plus_years(1) - 1, sheet_.until + 1})};
}

std::string command_of(const PaperKey& key, const PaperLine& line,
                       const DateRange& dates) {
  std::string field = "documents." + key.document.str();
  if (!key.person.empty()) field = "people." + key.person.str() + "." + field;
  // The rest of the entry stays.
  const bool has_more = line.paper != nullptr &&
                        table<Paper>().write(*line.paper).members.size() > 1;
  if (has_more) field += ".dates";
  return fmt::format("stint set {} {} {}={}", singular(key.record.kind),
                     key.record.id, field, str(dates));
}

std::string text_of(const PaperKey& key, const PaperLine& line, Date today) {
  std::string text = fmt::format("`{}`", key.document.str());
  if (!key.person.empty()) text += " of the mentor " + key.person.str();
  if (line.paper == nullptr)
    text += " is not on file";
  else if (line.paper->dates.last < today)
    text += " ran out on " + line.paper->dates.last.str();
  else if (line.topic == AgendaTopic::paper_missing)
    text += " begins only on " + line.paper->dates.first.str();
  else
    text += " runs out on " + line.paper->dates.last.str();
  if (line.stint == nullptr) return text;
  const AgendaStint& stint = *line.stint;
  text +=
      "; " + (line.topic == AgendaTopic::paper_missing
                  ? agenda_start(stint, today)
                  : fmt::format("{} lasts until {}", stint.placement.id.str(),
                                stint.dates.last.str()));
  if (line.stints > 1)
    text += fmt::format(", and {} more", counted(line.stints - 1, "stint"));
  return text;
}

std::optional<PlacementId> stint_of(const PaperLine& line) {
  if (line.stint == nullptr) return std::nullopt;
  return line.stint->placement.id;
}

std::optional<PersonId> person_of(const PaperKey& key) {
  if (key.person.empty()) return std::nullopt;
  return key.person;
}

void PaperList::finish() {
  for (const auto& [key, line] : lines_)
    sheet_.items.push_back({line.topic, line.date, key.record, line.staff,
                            text_of(key, line, sheet_.today),
                            command_of(key, line, dates_for(key, line)),
                            stint_of(line), key.document, person_of(key)});
}

}  // namespace

void add_papers(AgendaSheet& sheet) {
  PaperList papers(sheet);
  for (const AgendaStint& stint : sheet.stints) papers.add_stint(stint);
  papers.add_on_file();
  papers.finish();
}

}  // namespace stint
