#include "stint/workflow/where.hpp"

#include <memory>
#include <string>

#include <doctest/doctest.h>

#include "stint/workflow/view.hpp"
#include "unit/workflow/sample.hpp"

namespace stint {
namespace {

class Sample {
 public:
  // The ids of the records for which `condition` holds, with blanks between; or
  // the message and the help of the error.
  std::string that(Kind kind, const std::string& condition) const {
    const auto view = make_view(ledger_, kind, testing::sample_day());
    const KnownIds known{snapshot_.program, snapshot_.broken};
    try {
      const Where where(condition, view->schema(), &known);
      std::string ids;
      for (std::size_t i = 0; i < view->size(); ++i)
        if (where.matches([&](std::size_t f) { return view->field(i, f); }))
          ids += (ids.empty() ? "" : " ") + view->id(i);
      return ids;
    } catch (const Error& error) {
      return std::string(error.what()) + "\n" + error.help();
    }
  }
  std::string students(const std::string& condition) const {
    return that(Kind::student, condition);
  }
  std::string projects(const std::string& condition) const {
    return that(Kind::project, condition);
  }

 private:
  Snapshot snapshot_ = testing::snapshot_of(testing::sample_files());
  Ledger ledger_{snapshot_.program};
};

const Sample& sample() {
  static const Sample sample;
  return sample;
}

TEST_CASE("a value is read by the kind of its field") {
  CHECK(sample().students("grade = 11") == "s-1");
  CHECK(sample().students("grade=011") == "s-1");
  CHECK(sample().students("name='Sam Lee'") == "s-2");
  CHECK(sample().students("born<2010-01-01") == "s-1");
  CHECK(sample().projects("hours=7h30m") == "poster");
  CHECK(sample().projects("minutes=450") == "poster");
  CHECK(sample().projects("hours>=7:30") == "poster web");
  CHECK(sample().projects("pay.rate=15.50") == "web");
  CHECK(sample().projects("pathways_only!=yes") == "poster web");
  CHECK(sample().students("skills.web-design>=proficient") == "s-2");
}

TEST_CASE("numbers compare as numbers, choices by the order of their words") {
  CHECK(sample().students("grade<12") == "s-1");
  CHECK(sample().students("grade>9") == "s-1 s-2");
  CHECK(sample().projects("hours<10") == "poster");
  CHECK(sample().that(Kind::placement, "state>=active and state<=completed") ==
        "poster/s-1 web/s-1");
}

TEST_CASE("`~` contains: text by letters, a range by what is in it") {
  CHECK(sample().students("name~CHEN") == "s-1");
  CHECK(sample().projects("dates~2026-10-20") == "web");
  CHECK(sample().projects("dates~2026-10-20..2026-12-01").empty());
  CHECK(sample().projects("grades~11") == "web");
  CHECK(sample().students("id~s-") == "s-1 s-2 s-3");
}

TEST_CASE("a list matches if an item does, and `!=` if none does") {
  CHECK(sample().students("choices=poster") == "s-1 s-2");
  CHECK(sample().students("choices!=poster") == "s-3");
  CHECK(sample().students("placements.state=completed") == "s-1");
  CHECK(sample().students("placements.state!=completed") == "s-2 s-3");
  CHECK(sample().students("placements.worked>2") == "s-1");
}

TEST_CASE("a map is compared by its keys, and inside by a key") {
  CHECK(sample().students("skills=photography") == "s-1");
  CHECK(sample().students("skills.photography=1") == "s-1");
  CHECK(sample().students("skills.photography.source=course") == "s-1");
  CHECK(sample().students("known_skills.web-design=3") == "s-1");
  CHECK(sample().students("known_skills.web-design.source=observed") == "s-1");
}

TEST_CASE("a missing field matches only `!=`") {
  CHECK(sample().students("school=north") == "s-1");
  CHECK(sample().students("school!=north") == "s-2 s-3");
  CHECK(sample().students("grade<=12") == "s-1 s-2");
  CHECK(sample().students("skills.photography!=1") == "s-2 s-3");
}

TEST_CASE("a name alone asks whether the field is there and not `no`") {
  CHECK(sample().students("school") == "s-1");
  CHECK(sample().students("not school") == "s-2 s-3");
  CHECK(sample().students("placements") == "s-1 s-2");
  CHECK(sample().that(Kind::skill, "retired") == "photography");
  CHECK(sample().students("guardian.language") == "s-1");
}

TEST_CASE("`not` binds closest, then `and`, then `or`") {
  CHECK(sample().students("grade=12 or grade=11 and school") == "s-1 s-2");
  CHECK(sample().students("(grade=12 or grade=11) and school") == "s-1");
  CHECK(sample().students("not grade=12 and not status=left") == "s-1");
  CHECK(sample().students("not(grade=12 or status=left)") == "s-1");
  CHECK(sample().students("not not grade=12") == "s-2");
}

TEST_CASE("derived fields are the keys of show --json") {
  CHECK(sample().students("age=16") == "s-1");
  CHECK(sample().students("worked_minutes=600") == "s-1");
  CHECK(sample().students("counted=2.5") == "s-1");
  CHECK(sample().projects("seats_left=1") == "web");
  CHECK(sample().projects("seats_left=0") == "poster");
}

TEST_CASE("an unknown name is pointed at, with the nearest one") {
  CHECK(sample().students("school and grad=11") ==
        "students have no field `grad`\n"
        "    school and grad=11\n"
        "               ^~~~\n"
        "did you mean `grade`?");
  CHECK(sample().students("guardian.nam=x") ==
        "a relative has no field `nam`\n"
        "    guardian.nam=x\n"
        "             ^~~\n"
        "did you mean `name`?");
  CHECK(sample().students("skills.web-desing>=2") ==
        "no skill `web-desing`\n"
        "    skills.web-desing>=2\n"
        "           ^~~~~~~~~~\n"
        "did you mean `web-design`?");
  CHECK(sample().students("school=nort") ==
        "no school `nort`\n"
        "    school=nort\n"
        "           ^~~~\n"
        "did you mean `north`?");
  CHECK(sample().students("grade.x=1") ==
        "there is nothing below `grade`: it is a whole number\n"
        "    grade.x=1\n"
        "          ^\n"
        "leave out `.x`");
}

TEST_CASE("a value that the field cannot have is refused") {
  CHECK(sample().students("grade=eleven") ==
        "`eleven` is not a whole number, as `grade` is\n"
        "    grade=eleven\n"
        "          ^~~~~~\n"
        "write it like 2");
  CHECK(sample().students("status=activ") ==
        "`status` is never `activ`\n"
        "    status=activ\n"
        "           ^~~~~\n"
        "did you mean `active`?");
  CHECK(sample().projects("dates=soon") ==
        "`soon` is not a date or date range, as `dates` is\n"
        "    dates=soon\n"
        "          ^~~~\n"
        "write it like 2026-10-05..2026-11-13");
  CHECK(sample().students("grade~1") ==
        "`grade` is a whole number, which contains nothing\n"
        "    grade~1\n"
        "          ^\n"
        "compare it with = or another sign instead of ~");
  CHECK(sample().students("placements=web") ==
        "`placements` has fields of its own, and is compared by them\n"
        "    placements=web\n"
        "    ^~~~~~~~~~\n"
        "one of placements.project, placements.student, placements.business, "
        "placements.state, placements.since, placements.dates, "
        "placements.worked, placements.verified, placements.outcome, "
        "placements.answer_by, placements.overdue");
}

TEST_CASE("a fault of the grammar is pointed at, with what to write") {
  const auto fault = [](const std::string& condition) {
    return sample().students(condition);
  };
  CHECK(fault("") ==
        "a condition is missing here\n    \n    ^\n"
        "write one like `grade>=11` or `skills.web-design>=2`");
  CHECK(fault("grade=11 &&school") ==
        "`and` or `or` must stand between two conditions\n"
        "    grade=11 &&school\n             ^~~~~~~~\nwrite `and`");
  CHECK(fault("name=Maya Chen") ==
        "`and` or `or` must stand between two conditions\n"
        "    name=Maya Chen\n              ^~~~\n"
        "a value with blanks is written in quotes");
  CHECK(fault("grade==11") ==
        "no comparison is written `==`\n    grade==11\n         ^~\n"
        "there are =, !=, <, <=, >, >= and ~ (contains)");
  CHECK(fault("(grade=11") ==
        "this `(` is never closed\n    (grade=11\n    ^\n"
        "write `)` where it ends");
  CHECK(fault("grade=11)") ==
        "there is no `(` for this `)`\n    grade=11)\n            ^\n"
        "take it away, or write `(` where it begins");
  CHECK(fault("name='Maya") ==
        "this quote is never closed\n    name='Maya\n         ^~~~~\n"
        "write ' where it ends");
  CHECK(fault("grade=") ==
        "a value is missing here\n    grade=\n          ^\n"
        "an empty one is written \"\"");
  CHECK(fault("!school") ==
        "a condition begins with the name of a field, not with `!`\n"
        "    !school\n    ^\nwrite `not`");
  CHECK(fault(std::string(200, '('))
            .starts_with("the condition is nested too deeply\n"));
}

TEST_CASE("control characters of a condition are shown escaped") {
  CHECK(
      sample().students("\x1b[31m=1") ==
      "students have no field `\\x1b[31m`\n"
      "    \\x1b[31m=1\n    ^~~~~~~~\n"
      "the fields are id, name, born, email, phone, guardian, family, ids, "
      "notes,\n"
      "      school, graduates, grade, pathway, skills, wants, seeking, "
      "choices,\n"
      "      avoids, availability, travel, documents, progress, endorsements, "
      "status,\n"
      "      age, known_skills, worked, worked_minutes, verified, "
      "verified_minutes,\n"
      "      counted, counted_minutes, endorsement, placements, coaching, "
      "reliability");
}

}  // namespace
}  // namespace stint
