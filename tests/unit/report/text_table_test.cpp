#include "stint/report/text_table.hpp"

#include <doctest/doctest.h>

namespace stint {
namespace {

using Align = TableColumn::Align;

TextTable sample() {
  TextTable table({{"id"}, {"name"}, {"hours", Align::right}});
  table.add({"s-1", "Maya Chen", "2.5"});
  table.add({"s-1042", "Łukasz 王", "30"});
  return table;
}

TEST_CASE("columns are aligned by their width on the screen") {
  CHECK(sample().str() ==
        "id      name       hours\n"
        "s-1     Maya Chen    2.5\n"
        "s-1042  Łukasz 王     30\n");
}

TEST_CASE("a table that is too wide loses from its widest column") {
  CHECK(sample().str({.width = 22}) ==
        "id      name     hours\n"
        "s-1     Maya C…    2.5\n"
        "s-1042  Łukasz…     30\n");
}

TEST_CASE("texts are cut before figures are, and no column below three") {
  CHECK(sample().str({.width = 20}) ==
        "id     name    hours\n"
        "s-1    Maya …    2.5\n"
        "s-10…  Łukas…     30\n");
  CHECK(sample().str({.width = 5}) ==
        "id   na…  ho…\n"
        "s-1  Ma…  2.5\n"
        "s-…  Łu…   30\n");
}

TEST_CASE("an id is never cut, nor is one that stands before a name") {
  using Keep = TableColumn::Keep;
  TextTable table({{.heading = "project", .keep = Keep::all},
                   {.heading = "student", .keep = Keep::first_word},
                   {"state"}});
  table.add({"bakery-website", "s-1042 Maya Chen", "completed"});
  table.add({"web", "s-7", "active"});
  CHECK(table.str({.width = 5}) ==
        "project         student   st…\n"
        "bakery-website  s-1042 …  co…\n"
        "web             s-7       ac…\n");
}

TEST_CASE("columns that nobody fills can be left out") {
  TextTable table({{"id"}, {"name"}, {"grade"}});
  table.add({"s-1", "", "11"});
  table.drop_empty_columns();
  CHECK(table.str() == "id   grade\ns-1  11\n");
}

TEST_CASE("what a terminal would obey is shown escaped") {
  TextTable table({{"name"}});
  table.add({"a\x1b[31m\nb"});
  CHECK(table.str() == "name\na\\x1b[31m\\nb\n");
}

TEST_CASE("the heading is bold, lines can be indented, nothing trails") {
  TextTable table({{"a"}, {"b"}});
  table.add({"1", ""});
  CHECK(table.str({.indent = 2, .paint = Paint::ansi}) ==
        "\x1b[1m  a  b\x1b[0m\n  1\n");
}

}  // namespace
}  // namespace stint
