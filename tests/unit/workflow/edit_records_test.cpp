#include "stint/workflow/edit_records.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stint/yaml/edit.hpp"
#include "stint/yaml/quote.hpp"
#include "stint/yaml/scanner.hpp"

using stint::BatchRow;
using stint::Changes;
using stint::EditedRecord;
using stint::Finding;
using stint::Idle;
using stint::Kind;
using stint::Program;
using stint::RecordRef;
using stint::Settings;
using stint::Tree;

namespace {

std::string shown(const std::vector<Finding>& faults) {
  std::string text;
  for (const Finding& fault : faults) {
    text += fault.message + " [" + std::string(fault.check) + "]\n";
    if (!fault.help.empty()) text += fault.help + "\n";
  }
  return text;
}

Tree content_of(std::string_view yaml) {
  stint::Document document;
  std::vector<Finding> faults;
  stint::yaml::scan(yaml, document, faults);
  REQUIRE(faults.empty());
  return tree_of(document, document.root());
}

// The text of a student's file after `arguments`, or the faults.
std::string set(std::string text, const std::vector<std::string>& arguments,
                Idle idle = Idle::is_fault) {
  std::vector<Finding> faults;
  std::vector<stint::Assignment> assignments;
  for (const std::string& argument : arguments)
    assignments.push_back(
        stint::parse_assignment(Kind::student, argument, faults).value());
  const EditedRecord record{{Kind::student, "s-1"}, content_of(text)};
  const auto edits = plan_edits(record, assignments, Settings{}, idle, faults);
  if (!faults.empty()) return shown(faults);
  for (const auto& edit : edits)
    text = stint::yaml::apply(text, {edit.operation, edit.path, edit.value});
  return edits.empty() ? "nothing to change" : text;
}

// The new files of a batch, or its faults.
std::string add(Kind kind, std::string_view batch,
                const Program& program = {}) {
  std::vector<Finding> faults;
  const auto rows = stint::read_batch(kind, batch, faults);
  const Changes changes = add_records(kind, rows, program, faults);
  if (!faults.empty()) return shown(faults);
  std::string text = changes.summary + "\n";
  for (const auto& change : changes.records)
    text +=
        change.record.id + ":\n" + stint::yaml::write_document(*change.create);
  return text;
}

template <class R>
R with_id(std::string_view id) {
  R record;
  record.id = decltype(R::id)(id);
  return record;
}

}  // namespace

TEST_CASE("a value that is so already changes nothing") {
  CHECK(set("school: north\n", {"school=north"}) == "nothing to change");
  CHECK(set("skills: {a: 3}\n", {"skills.a=3"}) == "nothing to change");
  CHECK(set("school: north\n", {"pathway="}) == "nothing to change");
  CHECK(set("guardian: {name: L, phone: \"1\"}\n",
            {"guardian={phone: 1, name: L}"}) == "nothing to change");
}

TEST_CASE("the long form of an entry keeps what else it holds") {
  CHECK(set("skills:\n  a: {level: 2, source: course}\n", {"skills.a=3"}) ==
        "skills:\n  a: {level: 3, source: course}\n");
  CHECK(set("skills:\n  a: {level: 2, source: course}\n",
            {"skills.a={level: 3}"}) == "skills:\n  a: {level: 3}\n");
}

TEST_CASE("the short form of an entry stays short as long as it can") {
  CHECK(set("skills: {a: 2}\n", {"skills.a=3"}) == "skills: {a: 3}\n");
  CHECK(set("skills: {a: 2}\n", {"skills.a.level=3"}) == "skills: {a: 3}\n");
  CHECK(set("skills: {a: 3}\n", {"skills.a.source=course"}) ==
        "skills: {a: {level: 3, source: course}}\n");
  CHECK(set("guardian: L. Chen\n", {"guardian.phone=0123"}) ==
        "guardian: {name: L. Chen, phone: \"0123\"}\n");
}

TEST_CASE("a new entry is added, with the maps around it") {
  CHECK(set("school: north\n", {"skills.a=3"}) ==
        "school: north\nskills: {a: 3}\n");
}

TEST_CASE("one assignment sees what those before it did") {
  CHECK(set("school: north\n",
            {"skills.a=3", "skills.a.source=course", "wants+=b", "wants+=c"}) ==
        "school: north\nskills: {a: {level: 3, source: course}}\n"
        "wants: [b, c]\n");
}

TEST_CASE("an item is added once") {
  CHECK(set("travel: [remote]\n", {"travel+=downtown"}) ==
        "travel: [remote, downtown]\n");
  CHECK(set("travel: [remote]\n", {"travel+=remote"}) ==
        "`travel` of student `s-1` has `remote` already [item-there]\n");
  CHECK(set("travel: [remote]\n", {"travel+=remote"}, Idle::is_fine) ==
        "nothing to change");
  CHECK(set("choices: [a, [b, c]]\n", {"choices+=c"}) ==
        "`choices` of student `s-1` has `c` already [item-there]\n");
  CHECK(set("choices: [a]\n", {"choices+=[b, c]"}) == "choices: [a, [b, c]]\n");
}

TEST_CASE("an item is taken by its value") {
  CHECK(set("travel: [remote, downtown]\n", {"travel-=remote"}) ==
        "travel: [downtown]\n");
  CHECK(set("progress:\n  - {kind: plan, on: 2026-03-02}\n"
            "  - {kind: plan, on: 2026-03-03}\n",
            {"progress-={on: 2026-03-02, kind: plan}"}) ==
        "progress:\n  - {kind: plan, on: 2026-03-03}\n");
}

TEST_CASE("who leaves a tie leaves the others as they were") {
  CHECK(set("choices: [a, [b, c]]\n", {"choices-=b"}) == "choices: [a, c]\n");
  CHECK(set("choices: [[b, c, d]]\n", {"choices-=c"}) == "choices: [[b, d]]\n");
}

TEST_CASE("an item that is not there is refused with those that are") {
  CHECK(set("travel: [remote, downtown]\n", {"travel-=downtwn"}) ==
        "`travel` of student `s-1` has no item `downtwn` [no-such-item]\n"
        "did you mean `downtown`?\n");
  CHECK(set("travel: [remote, downtown]\n", {"travel-=mall"}) ==
        "`travel` of student `s-1` has no item `mall` [no-such-item]\n"
        "it has remote, downtown\n");
  CHECK(set("status: active\n", {"travel-=mall"}) ==
        "`travel` of student `s-1` has no item `mall` [no-such-item]\n"
        "the list is empty\n");
  CHECK(set("travel: [remote]\n", {"travel-=mall"}, Idle::is_fine) ==
        "nothing to change");
  CHECK(set("availability: []\n", {"availability.0.weekly=4"}) ==
        "there is no item 0 in `availability`, which has 0 items "
        "[no-such-item]\n"
        "items count from 0; `availability+=` adds one\n");
}

TEST_CASE("an object that is made needs what every one needs") {
  CHECK(set("school: north\n", {"guardian.phone=0123"}) ==
        "`guardian` needs the field `name` as well [missing-field]\n"
        "write guardian.name=… too\n");
  CHECK(set("school: north\n",
            {"guardian.phone=0123", "guardian.name=L. Chen"}) ==
        "school: north\nguardian: {phone: \"0123\", name: L. Chen}\n");
  CHECK(set("school: north\n", {"skills.a.source=course"}) ==
        "`skills.a` needs the field `level` as well [missing-field]\n"
        "write skills.a.level=… too\n");
}

TEST_CASE("an item of a list that is missing is no place for a value") {
  CHECK(set("school: north\n", {"availability.0.weekly=4"}) ==
        "there is no item 0 in `availability`, which has 0 items "
        "[no-such-item]\n"
        "items count from 0; `availability+=` adds one\n");
  CHECK(set("availability: [{dates: 2026-09-01..2026-11-15}]\n",
            {"availability.0.weekly=4"}) ==
        "availability: [{dates: 2026-09-01..2026-11-15, weekly: 4}]\n");
}

TEST_CASE("no message shows a private value") {
  CHECK(set("family: [{name: L. Chen}]\n", {"family-={name: M. Chen}"}) ==
        "`family` of student `s-1` has no item `{name: M. Chen}` "
        "[no-such-item]\n"
        "it has 1 item\n");
}

TEST_CASE("a batch of CSV makes records in the order of the table") {
  CHECK(add(Kind::student,
            "skills.a,id,name,school,wants\n"
            "3,s-1,No,north,\"x, z\"\n"
            ",s-2,Ann,,\n") ==
        "add 2 students\n"
        "s-1:\n"
        "name: \"No\"\n"
        "school: north\n"
        "skills: {a: 3}\n"
        "wants: [x, z]\n"
        "s-2:\n"
        "name: Ann\n");
}

TEST_CASE("a batch may be JSON Lines") {
  CHECK(add(Kind::student,
            "{\"id\": \"s-1\", \"name\": \"A \\u00e9\", \"grade\": 11, "
            "\"email\": null,\"skills\":{\"a\":{\"level\":3}}}\r\n\n"
            "{\"id\":\"s-2\",\"wants\":[\"x\",\"z\"]}\n") ==
        "add 2 students\n"
        "s-1:\n"
        "name: A é\n"
        "grade: 11\n"
        "skills:\n"
        "  a: {level: 3}\n"
        "s-2:\n"
        "wants: [x, z]\n");
}

TEST_CASE("every wrong line of a batch is reported") {
  CHECK(add(Kind::student,
            "id,naem,born\n"
            "s-1,x,2009-13-01\n"
            "S 2,y,\n"
            "s-1,z,2009-04-17\n") ==
        "a student has no field `naem` [unknown-field]\n"
        "did you mean `name`?\n"
        "`2009-13-01` is not a date [bad-date]\n"
        "write it as in `2026-10-05`\n"
        "`S 2` is not an id: it holds the capital letter `S`; write it in "
        "lower case [bad-id]\n"
        "write `s-2`\n"
        "`s-1` has a row above [repeated]\n"
        "put everything about it in one row\n");
  CHECK(add(Kind::student, "name\nx\n") ==
        "the header names no column `id` [missing-field]\n"
        "write a header such as `id,name,school`\n");
  CHECK(add(Kind::student, "{\"name\": \"x\"}\n") ==
        "a line without an `id` [missing-field]\n"
        "say which record it is about\n");
}

TEST_CASE("all required fields that are missing are named together") {
  CHECK(add(Kind::project, "id,business,seats\nweb,b,x\n") ==
        "`x` is not a whole number [bad-number]\n"
        "write a number from 1 to 1000\n"
        "a new project needs `title`, `hours` and `dates` [missing-field]\n"
        "write title=… hours=2.5 dates=2026-10-05..2026-11-13\n");
}

TEST_CASE("an id that is taken is refused") {
  Program program;
  program.students =
      stint::Records<stint::Student>({with_id<stint::Student>("s-1")});
  CHECK(add(Kind::student, "id\ns-1\n", program) ==
        "there is already a student `s-1` [taken-id]\n"
        "take another id; `stint set` changes a record\n");
}

TEST_CASE("the summary of a change names few fields, and counts records") {
  std::vector<Finding> faults;
  const auto requests = [&](std::string_view batch) {
    std::vector<stint::SetRequest> all;
    for (auto& row : stint::read_batch(Kind::student, batch, faults))
      all.push_back({{{Kind::student, row.id}, content_of("grade: 11\n")},
                     std::move(row.assignments)});
    return set_records(all, Settings{}, Idle::is_fault, faults).summary;
  };
  CHECK(requests("id,grade\na,12\n") == "set grade of student a");
  CHECK(requests("id,grade,skills.x\na,12,1\nb,11,2\n") ==
        "set grade, skills of 2 students");
  CHECK(requests("id,grade\na,12\nb,11\n") ==
        "set grade of 1 of 2 students, the others are so already");
  CHECK(requests("id,grade\na,11\nb,11\n") ==
        "nothing to change: all 2 students are so already");
  CHECK(requests("id,name,email,phone,notes\na,A,B,C,D\n") ==
        "set 4 fields of student a");
}

TEST_CASE("every place that names a record is found") {
  using namespace stint;
  Program program;
  auto student = with_id<Student>("s-1");
  student.choices = {{ProjectId("web")}, {ProjectId("x"), ProjectId("y")}};
  student.avoids = {AvoidId("web")};
  program.students = Records<Student>({student});
  Placement placement;
  placement.id = {ProjectId("web"), StudentId("s-1")};
  program.placements = Records<Placement>({placement});
  const auto found = [&](Kind kind, const std::string& id) {
    std::string text;
    for (const auto& reference : references_to(program, {kind, id}))
      text += reference.from.id + " " + str(reference.path) + "\n";
    return text;
  };
  CHECK(found(Kind::project, "web") ==
        "s-1 choices.0\n"
        "s-1 avoids.0\n"
        "web/s-1 \n");
  CHECK(found(Kind::project, "y") == "s-1 choices.1.1\n");
  CHECK(found(Kind::student, "s-1") == "web/s-1 \n");
  CHECK(found(Kind::business, "web") == "s-1 avoids.0\n");
  CHECK(found(Kind::placement, "web/s-1") == "");
}
