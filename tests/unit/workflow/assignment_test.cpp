#include "stint/workflow/assignment.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/records/field_path.hpp"
#include "stint/yaml/quote.hpp"

using stint::Assignment;
using stint::Finding;
using stint::Kind;

namespace {

// The caret's line below the argument, then the message and its help.
std::string shown(const std::vector<Finding>& faults) {
  std::string text;
  for (const Finding& fault : faults) {
    text += std::string(fault.span.begin, ' ') + "^" +
            std::string(fault.span.end > fault.span.begin + 1
                            ? fault.span.end - fault.span.begin - 1
                            : 0,
                        '~') +
            "\n" + fault.message + " [" + std::string(fault.check) + "]\n";
    if (!fault.help.empty()) text += fault.help + "\n";
  }
  return text;
}

// `set skills.web-design: 3`, with the value as it would stand in the file; or
// the faults.
std::string read(Kind kind, std::string_view argument) {
  std::vector<Finding> faults;
  const auto assignment = stint::parse_assignment(kind, argument, faults);
  if (!faults.empty()) return shown(faults);
  static const std::vector<std::string> words{"set", "clear", "add", "take"};
  std::string text = words[static_cast<std::size_t>(assignment->operation)] +
                     " " + stint::str(assignment->target.path);
  if (assignment->operation != Assignment::Operation::clear)
    text += ": " + stint::yaml::write_inline(assignment->value,
                                             stint::yaml::Context::block);
  return text;
}

std::string student(std::string_view argument) {
  return read(Kind::student, argument);
}

std::string project(std::string_view argument) {
  return read(Kind::project, argument);
}

}  // namespace

TEST_CASE("a scalar is the rest of the argument, as text") {
  CHECK(student("name=Maya Chen") == "set name: Maya Chen");
  CHECK(student("name=No") == "set name: \"No\"");
  CHECK(student("phone=0123") == "set phone: \"0123\"");
  CHECK(student("notes=a = b: [c]") == "set notes: \"a = b: [c]\"");
  CHECK(student("notes=two\nlines") == "set notes: \"two\\nlines\"");
  CHECK(student("name={x}") == "set name: \"{x}\"");
}

TEST_CASE(
    "a value of a field's kind is written plain, as the person wrote it") {
  CHECK(student("born=2009-04-17") == "set born: 2009-04-17");
  CHECK(project("hours=2h30m") == "set hours: 2h30m");
  CHECK(project("hours= 30 ") == "set hours: 30");
  CHECK(project("pathways_only=yes") == "set pathways_only: yes");
  CHECK(project("requires={web-design: proficient}") ==
        "set requires: {web-design: proficient}");
  CHECK(project("status=closed") == "set status: closed");
}

TEST_CASE("a list is YAML in brackets, or items with commas") {
  CHECK(student("wants=[graphic-design, teamwork]") ==
        "set wants: [graphic-design, teamwork]");
  CHECK(student("wants=graphic-design, teamwork") ==
        "set wants: [graphic-design, teamwork]");
  CHECK(student("wants=teamwork") == "set wants: [teamwork]");
  CHECK(project("times=mon-thu 15:30-17:30, sat 09:00-13:00") ==
        "set times: [mon-thu 15:30-17:30, sat 09:00-13:00]");
  CHECK(read(Kind::skill, "aliases=\"HTML, CSS\", it's") ==
        "set aliases: [\"HTML, CSS\", it's]");
  CHECK(student("wants=[]") == "set wants: []");
}

TEST_CASE("a ranking may hold ties") {
  CHECK(student("choices=bakery-website, museum-tour") ==
        "set choices: [bakery-website, museum-tour]");
  CHECK(student("choices=[a, [b, c]]") == "set choices: [a, [b, c]]");
  CHECK(student("choices+=[b, c]") == "add choices: [b, c]");
}

TEST_CASE("a path reaches inside") {
  CHECK(student("skills.web-design=3") == "set skills.web-design: 3");
  CHECK(student("skills.web-design.source=course") ==
        "set skills.web-design.source: course");
  CHECK(student("skills.a\\.b=3") == "set skills.a\\.b: 3");
  CHECK(student("skills.web-design={level: 2, source: course}") ==
        "set skills.web-design: {level: 2, source: course}");
  CHECK(student("documents.guardian-consent=2026-08-30..2027-06-30") ==
        "set documents.guardian-consent: 2026-08-30..2027-06-30");
  CHECK(student("availability.0.weekly=4") == "set availability.0.weekly: 4");
  CHECK(read(Kind::program, "match.fit.skills=70") ==
        "set match.fit.skills: 70");
}

TEST_CASE("an object may be written in its short form") {
  CHECK(project("pay=unpaid") == "set pay: unpaid");
  CHECK(student("guardian=L. Chen") == "set guardian: L. Chen");
  CHECK(student("guardian={name: L. Chen, phone: 0123}") ==
        "set guardian: {name: L. Chen, phone: \"0123\"}");
}

TEST_CASE("items are added and taken, fields are cleared") {
  CHECK(student("travel+=downtown") == "add travel: downtown");
  CHECK(student("travel-=downtown") == "take travel: downtown");
  CHECK(project("times+=mon,wed 15:00-18:00") ==
        "add times: mon,wed 15:00-18:00");
  CHECK(student("progress+={kind: plan, on: 2026-03-02}") ==
        "add progress: {kind: plan, on: 2026-03-02}");
  CHECK(student("pathway=") == "clear pathway");
  CHECK(student("skills.web-design=") == "clear skills.web-design");
}

TEST_CASE("a field of the user's own holds text") {
  CHECK(student("x-locker=012") == "set x-locker: \"012\"");
}

TEST_CASE("a rule may be written with a claimed exemption") {
  CHECK(read(Kind::program, "rules=us-flsa-youth, us-il-ccpe") ==
        "set rules: [us-flsa-youth, us-il-ccpe]");
  CHECK(read(Kind::program,
             "rules+={us-il-child-labor: {exempt: 20e, by: ann, reason: x}}") ==
        "add rules: {us-il-child-labor: {exempt: \"20e\", by: ann, reason: "
        "x}}");
}

TEST_CASE("what is no assignment says how one is written") {
  CHECK(student("name") ==
        "^~~~\n"
        "`name` assigns nothing [bad-assignment]\n"
        "write `field=value`, `field+=item`, `field-=item`, or `field=` to "
        "remove the field\n");
  CHECK(student("=x") ==
        "^~\n"
        "`=x` assigns nothing [bad-assignment]\n"
        "write `field=value`, `field+=item`, `field-=item`, or `field=` to "
        "remove the field\n");
}

TEST_CASE("an unknown field gets the nearest one, at the step that is wrong") {
  CHECK(student("scool=north") ==
        "^~~~~\n"
        "a student has no field `scool` [unknown-field]\n"
        "did you mean `school`?\n");
  CHECK(student("skills.web-design.sorce=course") ==
        "                  ^~~~~\n"
        "a student's skill has no field `sorce` [unknown-field]\n"
        "did you mean `source`?\n");
}

TEST_CASE("a path that leads nowhere is refused at its step") {
  CHECK(student("skills..level=3") ==
        "       ^\n"
        "an empty step in the path of a field [bad-path]\n"
        "write one dot between two steps, as in `skills.web-design`; a dot in "
        "a key is `\\.`\n");
  CHECK(student("born.year=2009") ==
        "     ^~~~\n"
        "`born` is a date and has no fields [bad-path]\n"
        "write born=…\n");
  CHECK(student("choices.first=x") ==
        "        ^~~~~\n"
        "`choices` is a list, and `first` is no number of an item [bad-path]\n"
        "items count from 0; write choices+=… and choices-=… to add and remove "
        "one\n");
  CHECK(student("skills.Web Design=3") ==
        "       ^~~~~~~~~~\n"
        "`Web Design` is not an id: it holds the capital letter `W`; write it "
        "in lower case [bad-id]\n"
        "write `web-design`\n");
}

TEST_CASE("a wrong value is reported as it would be in a file") {
  CHECK(student("born=17.4.2009") ==
        "     ^~~~~~~~~\n"
        "`17.4.2009` is not a date [bad-date]\n"
        "write it as in `2026-10-05`\n");
  CHECK(project("seats=0") ==
        "      ^\n"
        "`0` is out of range [out-of-range]\n"
        "write a number from 1 to 1000\n");
  CHECK(project("status=opne") ==
        "       ^~~~\n"
        "`opne` is none of the words that may stand here [unknown-word]\n"
        "did you mean `open`?\n");
  CHECK(student("guardian={phone: 1}") ==
        "         ^~~~~~~~~~\n"
        "a relative needs the field `name` [missing-field]\n"
        "add it, as in `name: …`\n");
}

TEST_CASE("a control character is reported at its value") {
  CHECK(read(Kind::student, "notes=a\x1b[31m") ==
        "      ^~~~~~\ntext with a control character [bad-text]\n"
        "take it out\n");
  CHECK(read(Kind::student, "notes=a\tb\nc") == "set notes: \"a\\tb\\nc\"");
}

TEST_CASE("every wrong item of a list is reported at its place") {
  CHECK(student("wants=teamwork, Web, , x") ==
        "                ^~~\n"
        "`Web` is not an id: it holds the capital letter `W`; write it in "
        "lower case [bad-id]\n"
        "write `web`\n"
        "                     ^\n"
        "an empty item in the list [wrong-shape]\n"
        "write one comma between two items\n");
  CHECK(student("availability=[{dates: x, weekly: y}]") ==
        "                      ^\n"
        "`x` is not a date or date range [bad-date-range]\n"
        "write it as in `2026-10-05..2026-11-13`\n"
        "                                 ^\n"
        "`y` is not a length of work [bad-hours]\n"
        "write it as in `2.5`\n");
}

TEST_CASE("flow YAML that cannot be read is reported at its place") {
  CHECK(student("wants=[a, b") ==
        "      ^\n"
        "no closing bracket for `[` [yaml-flow]\n"
        "close it on the same line\n");
}

TEST_CASE("an operation on a field that is no list is refused") {
  CHECK(project("seats+=1") ==
        "^~~~~\n"
        "`seats` is a whole number, and `+=` is for lists [wrong-shape]\n"
        "write `seats=` and the new value\n");
  CHECK(student("skills-=web-design") ==
        "^~~~~~\n"
        "`skills` is a map, and `-=` is for lists [wrong-shape]\n"
        "write `skills.KEY=VALUE` to set an entry, `skills.KEY=` to remove "
        "it\n");
  CHECK(student("travel+=") ==
        "        ^\n"
        "`+=` needs an item [wrong-shape]\n"
        "write it after `travel+=`\n");
}

TEST_CASE("a required field cannot be cleared") {
  CHECK(project("title=") ==
        "^~~~~\n"
        "`title` is required and cannot be removed [missing-field]\n"
        "write the new value after `title=`\n");
  CHECK(student("skills.web-design.level=") ==
        "^~~~~~~~~~~~~~~~~~~~~~~\n"
        "`skills.web-design.level` is required and cannot be removed "
        "[missing-field]\n"
        "write the new value after `skills.web-design.level=`\n");
}
