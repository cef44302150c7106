#include "stint/base/diagnostic.hpp"

#include <string>

#include <doctest/doctest.h>

using stint::Diagnostic;
using stint::Finding;
using stint::has_errors;
using stint::locate;
using stint::Place;
using stint::place_of;
using stint::Severity;
using stint::sort_diagnostics;
using stint::str;

namespace {

Diagnostic diagnostic(std::string file, std::uint32_t line,
                      std::uint32_t column, std::string check,
                      std::string message = "m") {
  Diagnostic result;
  result.file = std::move(file);
  result.place = {line, column, column + 1};
  result.check = std::move(check);
  result.message = std::move(message);
  return result;
}

}  // namespace

TEST_CASE("lines and columns are counted from 1") {
  CHECK(place_of({0, 4}, "name: x\n") == Place{1, 1, 5});
  CHECK(place_of({8, 11}, "name: x\nage: 3\n") == Place{2, 1, 4});
  CHECK(place_of({13, 14}, "name: x\nage: 3\n") == Place{2, 6, 7});
}

TEST_CASE("columns are code points, not bytes") {
  CHECK(place_of({6, 9}, "Zo\u00eb: abc") == Place{1, 6, 9});
  CHECK(place_of({4, 10}, "\U0001f389\u5f20\u4f1f") == Place{1, 2, 4});
}

TEST_CASE("a span over several lines ends with its first") {
  CHECK(place_of({2, 8}, "a: |\n  b\n") == Place{1, 3, 5});
  CHECK(place_of({2, 9}, "a: |\r\n  b\r\n") == Place{1, 3, 5});
}

TEST_CASE("an empty span has a place of no width") {
  CHECK(place_of({0, 0}, "") == Place{1, 1, 1});
  CHECK(place_of({4, 4}, "a: b") == Place{1, 5, 5});
  CHECK(place_of({5, 5}, "a: b\n") == Place{2, 1, 1});
  CHECK(place_of({4, 5}, "a: b\n") == Place{1, 5, 5});
}

TEST_CASE("a span behind the text is put at its end") {
  CHECK(place_of({90, 99}, "a: b\nc") == Place{2, 2, 2});
}

TEST_CASE("a byte order mark is no column") {
  CHECK(place_of({3, 7}, "\ufeffname: x\n") == Place{1, 1, 5});
  CHECK(place_of({0, 3}, "\ufeffname: x\n") == Place{1, 1, 1});
}

TEST_CASE("a finding is located with the user's own line") {
  const Finding finding{
      {11, 16}, Severity::warning, "spelling", "wrong", "write it right"};
  const Diagnostic found =
      locate(finding, "students/m.yaml", "name: x\r\na: bcdef\r\nz: 1\r\n");
  CHECK(found.file == "students/m.yaml");
  CHECK(found.place == Place{2, 3, 8});
  CHECK(found.severity == Severity::warning);
  CHECK(found.check == "spelling");
  CHECK(found.message == "wrong");
  CHECK(found.help == "write it right");
  CHECK(found.line == "a: bcdef");
}

TEST_CASE("the user's line is without a byte order mark") {
  CHECK(
      locate({{3, 4}, Severity::error, "c", "m", ""}, "f", "\ufeffabc").line ==
      "abc");
  CHECK(locate({{0, 0}, Severity::error, "c", "m", ""}, "f", "").line == "");
  // Each of a thousand faults in a line of a megabyte would hold a copy of it.
  const std::string endless(20000, 'x');
  const auto far =
      locate({{9, 10}, Severity::error, "c", "m", ""}, "f", endless);
  CHECK(far.line == "");
  CHECK(far.place.column == 10);
}

TEST_CASE("diagnostics are sorted by file, line, column and check") {
  std::vector<Diagnostic> all{
      diagnostic("b", 1, 1, "x"),         diagnostic("a", 10, 1, "x"),
      diagnostic("a", 9, 2, "x"),         diagnostic("a", 9, 1, "y"),
      diagnostic("a", 9, 1, "x"),         diagnostic("b", 1, 1, "x"),
      diagnostic("b", 1, 1, "x", "other")};
  sort_diagnostics(all);
  std::string order;
  for (const Diagnostic& d : all)
    order += d.file + ":" + std::to_string(d.place.line) + ":" +
             std::to_string(d.place.column) + " " + d.check + " " + d.message +
             "\n";
  CHECK(order ==
        "a:9:1 x m\n"
        "a:9:1 y m\n"
        "a:9:2 x m\n"
        "a:10:1 x m\n"
        "b:1:1 x m\n"
        "b:1:1 x other\n");
}

TEST_CASE("only errors are errors") {
  std::vector<Diagnostic> all{diagnostic("a", 1, 1, "x")};
  CHECK(has_errors(all));
  all[0].severity = Severity::warning;
  CHECK_FALSE(has_errors(all));
  CHECK_FALSE(has_errors({}));
}

TEST_CASE("severities are words") {
  CHECK(str(Severity::error) == "error");
  CHECK(str(Severity::warning) == "warning");
  CHECK(str(Severity::note) == "note");
}
