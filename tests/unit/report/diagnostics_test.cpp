#include "stint/report/diagnostics.hpp"

#include <doctest/doctest.h>

#include "stint/exchange/json.hpp"
#include "stint/report/diagnostics_ci.hpp"

namespace stint {
namespace {

std::vector<Diagnostic> sample() {
  return {{.file = "students/s-1.yaml",
           .place = {.line = 7, .column = 3, .end_column = 13},
           .severity = Severity::error,
           .check = "unknown-skill",
           .message = "no skill `web-desing`, 100 %",
           .help = "did you mean `web-design`?",
           .line = "  web-desing: 3"},
          {.file = "program.yaml",
           .place = {.line = 1, .column = 1, .end_column = 2},
           .severity = Severity::warning,
           .check = "no-staff",
           .message = "nobody is on the staff"}};
}

TEST_CASE("each diagnostic is followed by an empty line") {
  CHECK(diagnostics_text(sample(), Paint::plain, 80) ==
        render(sample()[0], Paint::plain, 80) + "\n" +
            render(sample()[1], Paint::plain, 80) + "\n");
}

TEST_CASE("the summary counts errors, warnings and notes") {
  CHECK(diagnostics_summary({}) == "no errors");
  CHECK(diagnostics_summary(sample()) == "1 error and 1 warning");
  CHECK(diagnostics_summary({sample()[1], sample()[1]}) ==
        "no errors, 2 warnings");
  Diagnostic note = sample()[1];
  note.severity = Severity::note;
  CHECK(diagnostics_summary({note}) == "no errors, 1 note");
}

TEST_CASE("CSV and JSON have the same keys") {
  CHECK(diagnostics_csv(sample()) ==
        "file,line,column,end_column,severity,check,message,help\n"
        "students/s-1.yaml,7,3,13,error,unknown-skill,"
        "\"no skill `web-desing`, 100 %\",did you mean `web-design`?\n"
        "program.yaml,1,1,2,warning,no-staff,nobody is on the staff,\n");
  CHECK(to_json(diagnostics_value({sample()[1]}), JsonLayout::compact) ==
        R"([{"file":"program.yaml","line":1,"column":1,"end_column":2,)"
        R"("severity":"warning","check":"no-staff",)"
        R"("message":"nobody is on the staff"}])");
}

TEST_CASE("annotations for GitHub are escaped as it unescapes them") {
  CHECK(diagnostics_github({sample()[0]}) ==
        "::error file=students/s-1.yaml,line=7,col=3,title=unknown-skill::"
        "no skill `web-desing`, 100 %25%0Ahelp: did you mean `web-design`?\n");
}

TEST_CASE("SARIF has a rule for each check that speaks, and escapes paths") {
  auto diagnostics = sample();
  diagnostics[1].file = "students/s 1%.yaml";
  const std::string log =
      to_json(diagnostics_sarif(diagnostics), JsonLayout::compact);
  CHECK(log.find(R"("rules":[{"id":"no-staff",)") != log.npos);
  CHECK(log.find(R"("ruleId":"unknown-skill","ruleIndex":1,"level":"error")") !=
        log.npos);
  CHECK(
      log.find(R"({"uri":"students/s%201%25.yaml","uriBaseId":"%SRCROOT%"})") !=
      log.npos);
  CHECK(log.find(R"({"startLine":7,"startColumn":3,"endColumn":13})") !=
        log.npos);
}

TEST_CASE("JUnit has a failed case for each error, and the rest as output") {
  auto diagnostics = sample();
  diagnostics[0].message = "a <\x01> & \"b\"\nc";
  const CheckRun run{.files = 2, .today = *Date::parse("2026-09-15")};
  const std::string report = diagnostics_junit(diagnostics, run);
  CHECK(report.find("timestamp=\"2026-09-15T00:00:00\"") != report.npos);
  CHECK(report.find("tests=\"1\" failures=\"1\"") != report.npos);
  CHECK(report.find("message=\"a &lt;\xEF\xBF\xBD&gt; &amp; "
                    "&quot;b&quot;&#10;c\"") != report.npos);
  CHECK(report.find("<system-out>program.yaml:1:1: warning: nobody is on the "
                    "staff [no-staff]&#10;</system-out>") != report.npos);
  CHECK(diagnostics_junit({}, run).find("name=\"2 files without errors\"") !=
        std::string::npos);
}

}  // namespace
}  // namespace stint
