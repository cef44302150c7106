#include <algorithm>
#include <array>

#include "stint/check/check.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

/// Of reading a record by its field table, and of files and folders.
constexpr std::array reading{
    CheckName{"bad-clock",
              "A time of day is none, or is off the 5-minute grid."},
    CheckName{"bad-date", "A date is none, or there is no such day."},
    CheckName{"bad-date-range", "A range of dates is none, or ends first."},
    CheckName{"bad-file-name", "A file or folder is not named by an id."},
    CheckName{"bad-flag", "A flag is neither yes nor no."},
    CheckName{"bad-hours", "A length of work is none."},
    CheckName{"bad-id", "A word that must be an id is none."},
    CheckName{"bad-level", "A level is neither 1 to 4 nor its word."},
    CheckName{"bad-money", "An amount of money is none."},
    CheckName{"bad-number", "A whole number, percentage or range is none."},
    CheckName{"bad-rule-use", "A claimed exemption is not `{RULE: {…}}`."},
    CheckName{"bad-text", "A text holds a control character."},
    CheckName{"bad-window", "A clock window is none."},
    CheckName{"missing-field", "A required field is missing or empty."},
    CheckName{"out-of-range", "A number is not within its bounds."},
    CheckName{"private-field", "A private field stands in a committed file."},
    CheckName{"private-orphan", "A private file has no record."},
    CheckName{"readers-differ", "Another YAML reader disagrees with stint's."},
    CheckName{"stray-file", "A record file lies where none is read."},
    CheckName{"two-layers", "A field stands in both layers."},
    CheckName{"unknown-field", "A field that the kind does not have."},
    CheckName{"unknown-folder", "A folder where none belongs."},
    CheckName{"unknown-word", "A word that is none of those allowed."},
    CheckName{"unreadable", "A file cannot be read, or is no regular file."},
    CheckName{"wrong-shape",
              "A list, a map or a single value in place of "
              "another."},
    CheckName{"yml-file", "A file ends in `.yml` and is not read."},
};

/// Of records seen together.
constexpr std::array together{
    CheckName{"asked-twice", "A skill is both required and preferred."},
    CheckName{"availability-overlap", "Two blocks of availability overlap."},
    CheckName{"bad-step", "A step of a history does not follow."},
    CheckName{"choice-avoided", "A project is both chosen and avoided."},
    CheckName{"choices-not-sought", "Choices of a student who seeks nothing."},
    CheckName{"entered-twice", "Two entries of hours for one day and start."},
    CheckName{"future-date", "History or hours after today."},
    CheckName{"history-order", "Steps of a history go back in time."},
    CheckName{"hours-do-not-fit", "A project's hours exceed its windows."},
    CheckName{"interview-day", "An interview before it was arranged."},
    CheckName{"long-day", "More than 24 hours on one day."},
    CheckName{"minimum", "The fewest students exceed the seats."},
    CheckName{"nobody-eligible", "A limit that lets nobody in."},
    CheckName{"outcome", "An outcome of a stint that is not completed."},
    CheckName{"outside-dates", "Hours outside the days of the stint."},
    CheckName{"over-capacity", "More students at a business than it takes."},
    CheckName{"partial-candidates",
              "Some projects that share a capacity rank, others do not."},
    CheckName{"pay", "Pay without its rate or amount."},
    CheckName{"private-fields", "`private_fields` names no kind or field."},
    CheckName{"posting",
              "With `--advice`: what a project counts for, and the smallest "
              "change that helps."},
    CheckName{"repeated", "An id stands twice in a list."},
    CheckName{"retired-skill", "A new record uses a retired skill."},
    CheckName{"school-years", "School years overlap or are out of order."},
    CheckName{"too-few-seats", "More seats are held than there are."},
    CheckName{"unknown-avoid", "There is no such business or project."},
    CheckName{"unknown-business", "There is no such business."},
    CheckName{"unknown-pathway", "There is no such pathway."},
    CheckName{"unknown-person", "The business has no such person."},
    CheckName{"unknown-place", "The program lists no such place."},
    CheckName{"unknown-project", "There is no such project."},
    CheckName{"unknown-round", "There is no such round."},
    CheckName{"unknown-rule", "There is no such rule."},
    CheckName{"unknown-school", "There is no such school."},
    CheckName{"unknown-skill", "There is no such skill."},
    CheckName{"unknown-staff", "There is no such staff member."},
    CheckName{"unknown-student", "There is no such student."},
    CheckName{"unknown-exemption", "The rule knows no such exemption."},
    CheckName{"unknown-hazard", "No rule knows this hazardous work."},
    CheckName{"versions-overlap", "Two versions of a rule hold on one day."},
    CheckName{"weights", "Weights do not add up to 100."},
    CheckName{"worked-or-absent", "A day both worked and absent, or neither."},
    CheckName{"youth-hours", "Hours worked that a rule about youth forbids."},
    CheckName{"youth-plan", "A stint that a rule about youth forbids."},
};

}  // namespace

std::vector<CheckName> all_checks() {
  std::vector<CheckName> names(reading.begin(), reading.end());
  names.insert(names.end(), together.begin(), together.end());
  for (const yaml::ScanCheck& check : yaml::all_scan_checks())
    names.push_back({check.name, check.meaning});
  std::sort(
      names.begin(), names.end(),
      [](const CheckName& a, const CheckName& b) { return a.name < b.name; });
  return names;
}

}  // namespace stint
