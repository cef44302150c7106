#include "stint/report/letters.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/records/ledger.hpp"

namespace stint {
namespace {

/// The age at which a student speaks for herself, and guardians get no copy.
constexpr int of_age = 18;

enum class Recipient : std::uint8_t { student, mentor, contact, owner };

Recipient recipient_of(AgendaTopic topic) {
  switch (topic) {
    case AgendaTopic::offer_overdue:
    case AgendaTopic::offer_open:
    case AgendaTopic::student_evaluation:
    case AgendaTopic::birth_date_missing:
    case AgendaTopic::hours_short:
    case AgendaTopic::absences:
    case AgendaTopic::hours_missing:
    case AgendaTopic::interview_near:
      return Recipient::student;
    case AgendaTopic::paper_missing:
    case AgendaTopic::paper_expiring:
      return Recipient::owner;
    case AgendaTopic::project_over:
    case AgendaTopic::mentor_missing:
    case AgendaTopic::below_minimum:
    case AgendaTopic::thanks_owed:
      return Recipient::contact;
    default:
      return Recipient::mentor;
  }
}

/// `Thursday, September 17, 2026`: letters go to people.
std::string long_date(Date date) {
  static constexpr std::array<const char*, 7> days{
      "Monday", "Tuesday",  "Wednesday", "Thursday",
      "Friday", "Saturday", "Sunday"};
  static constexpr std::array<const char*, 12> months{
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  return fmt::format("{}, {} {}, {}",
                     days[static_cast<std::size_t>(date.weekday())],
                     months[date.month() - 1], date.day(), date.year());
}

/// `Ana Rivera <ana@bakery.example>`, or what there is of it; a name with
/// characters that mean something in an address is quoted (RFC 5322, 3.2.4).
std::string address(const std::string& name, const std::string& email) {
  if (email.empty()) return name;
  if (name.find_first_of(",;:.<>@()[]\\\"") == std::string::npos)
    return fmt::format("{} <{}>", name, email);
  std::string quoted;
  for (const char c : name) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return fmt::format("\"{}\" <{}>", quoted, email);
}

/// What a line is about, as far as it is known. Borrows from the program.
struct Subject {
  const Placement* placement = nullptr;
  const Project* project = nullptr;
  const Student* student = nullptr;
  const Business* business = nullptr;
};

Subject subject_of(const Program& program, const AgendaItem& item) {
  Subject subject;
  const std::string& id = item.record.id;
  if (item.stint) subject.placement = program.placements.find(*item.stint);
  if (item.stint)
    subject.student = program.students.find(item.stint->student);
  else if (item.record.kind == Kind::student)
    subject.student = program.students.find(StudentId::unchecked(id));
  if (item.stint)
    subject.project = program.projects.find(item.stint->project);
  else if (item.record.kind == Kind::project)
    subject.project = program.projects.find(ProjectId::unchecked(id));
  if (subject.project != nullptr)
    subject.business = program.businesses.find(subject.project->business);
  // A paper is its owner's, whichever stint feels it.
  if (item.record.kind == Kind::business)
    subject.business = program.businesses.find(BusinessId::unchecked(id));
  return subject;
}

class Writer {
 public:
  Writer(const Program& program, Date today)
      : program_(program), today_(today) {}

  Letter write(const AgendaItem& item, std::string_view text) const;

 private:
  void add_subject(const Subject& subject, LetterValues& values) const;
  void add_sender(const AgendaItem& item, LetterValues& values) const;
  bool add_student(const Student& student, LetterValues& values) const;

  const Program& program_;
  Date today_;
};

std::string name_of(const Student& student) {
  return student.name.empty() ? student.id.str() : student.name;
}

/// Returns whether an address is known.
bool Writer::add_student(const Student& student, LetterValues& values) const {
  values["recipient"] = name_of(student);
  values["to"] = address(name_of(student), student.email);
  const bool is_adult = student.born && age_on(*student.born, today_) >= of_age;
  if (student.guardian && !is_adult)
    values["cc"] = address(student.guardian->name, student.guardian->email);
  return !student.email.empty();
}

bool add_business(const Business& business,
                  const std::optional<PersonId>& person, LetterValues& values) {
  const auto at =
      person ? business.people.find(*person) : business.people.end();
  // A person whom the private layer would name is not made up.
  if (at == business.people.end()) {
    values["recipient"] = business.name;
    values["to"] = person ? fmt::format("{}, {}", person->str(), business.name)
                          : business.name;
    return false;
  }
  values["recipient"] = at->second.name;
  values["to"] = address(at->second.name, at->second.email);
  return !at->second.email.empty();
}

void Writer::add_subject(const Subject& subject, LetterValues& values) const {
  if (subject.student != nullptr) values["student"] = name_of(*subject.student);
  if (subject.business != nullptr) values["business"] = subject.business->name;
  if (subject.project == nullptr) return;
  values["project"] = subject.project->title;
  DateRange dates = subject.project->dates;
  Hours hours = subject.project->hours;
  if (subject.placement != nullptr) {
    dates = dates_of(*subject.placement, *subject.project);
    hours = length_of(*subject.placement, *subject.project);
  }
  values["first"] = long_date(dates.first);
  values["last"] = long_date(dates.last);
  const std::string text = str(hours);
  values["hours"] = text + (text == "1" ? " hour" : " hours");
}

/// Who has the line in hand; if nobody has, the only one who is there.
void Writer::add_sender(const AgendaItem& item, LetterValues& values) const {
  const auto& staff = program_.settings.staff;
  auto sender = item.staff ? staff.find(*item.staff) : staff.end();
  if (sender == staff.end() &&
      std::count_if(staff.begin(), staff.end(), [this](const auto& one) {
        return one.second.on(today_);
      }) == 1)
    sender = std::find_if(staff.begin(), staff.end(), [this](const auto& one) {
      return one.second.on(today_);
    });
  if (sender == staff.end()) return;
  values["sender"] = sender->second.name;
  values["sender_position"] = sender->second.position;
  values["sender_email"] = sender->second.email;
}

/// Whom of the business a line is for; nothing where nobody is named.
std::optional<PersonId> person_for(const AgendaItem& item,
                                   const Subject& subject) {
  if (item.person) return item.person;
  const auto& contact = subject.business->contact;
  if (recipient_of(item.topic) != Recipient::mentor) return contact;
  std::optional<PersonId> mentor;
  if (subject.placement != nullptr && subject.project != nullptr)
    mentor = mentor_of(*subject.placement, *subject.project);
  return mentor ? mentor : contact;
}

bool goes_to_student(const AgendaItem& item) {
  const Recipient recipient = recipient_of(item.topic);
  return recipient == Recipient::student ||
         (recipient == Recipient::owner && item.record.kind != Kind::business);
}

Letter Writer::write(const AgendaItem& item, std::string_view text) const {
  const Subject subject = subject_of(program_, item);
  LetterValues values{{"date", long_date(item.date)},
                      {"today", long_date(today_)},
                      {"program", program_.settings.name}};
  if (item.document) values["document"] = item.document->str();
  add_subject(subject, values);
  add_sender(item, values);
  Letter letter;
  if (goes_to_student(item))
    letter.has_address =
        subject.student != nullptr && add_student(*subject.student, values);
  else if (subject.business != nullptr)
    letter.has_address =
        add_business(*subject.business, person_for(item, subject), values);
  // No value may begin a line of its own, such as a second `Cc:`.
  for (auto& [name, value] : values) value = printable(value);
  letter.text = fill_letter(text, values);
  return letter;
}

/// A name for the file of `item` that is not among `taken` yet.
std::string file_for(const AgendaItem& item, std::set<std::string>& taken) {
  std::string name = fmt::format("{}.{}", word(item.topic), item.record.id);
  std::replace(name.begin(), name.end(), '/', '.');
  if (item.person) name += "." + item.person->str();
  if (item.document) name += "." + item.document->str();
  std::string file = name + ".txt";
  for (int count = 2; !taken.insert(file).second; ++count)
    file = fmt::format("{}.{}.txt", name, count);
  return file;
}

}  // namespace

std::vector<Letter> letters(const Program& program, Date today,
                            const std::vector<AgendaItem>& items,
                            const LetterTemplates& own) {
  const Writer writer(program, today);
  std::vector<Letter> all;
  std::set<std::string> taken;
  for (const AgendaItem& item : items) {
    const auto at = own.find(item.topic);
    const std::string_view text =
        at == own.end() ? shipped_letter(item.topic) : at->second;
    if (text.empty()) continue;
    all.push_back(writer.write(item, text));
    all.back().file = file_for(item, taken);
  }
  return all;
}

}  // namespace stint
