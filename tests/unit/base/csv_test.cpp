#include "stint/base/csv.hpp"

#include <doctest/doctest.h>

#include "stint/base/text.hpp"

using stint::csv_line;
using stint::CsvCell;
using stint::CsvRow;
using stint::Finding;
using stint::read_csv;

namespace {

// Cells in brackets, a line for each row, then the faults with their spans.
std::string read(std::string_view text) {
  std::vector<Finding> faults;
  std::string shown;
  for (const CsvRow& row : read_csv(text, faults)) {
    for (const CsvCell& cell : row)
      shown += "[" + stint::printable(cell.text) + "]";
    shown += "\n";
  }
  for (const Finding& fault : faults) {
    shown += std::to_string(fault.span.begin) + "-" +
             std::to_string(fault.span.end) + " " + std::string(fault.check) +
             ": " + fault.message;
    if (!fault.help.empty()) shown += "; " + fault.help;
    shown += "\n";
  }
  return shown;
}

}  // namespace

TEST_CASE("cells are separated by commas and rows by line ends") {
  CHECK(read("id,name\nm,Maya\n") == "[id][name]\n[m][Maya]\n");
  CHECK(read("id,name\r\nm,Maya") == "[id][name]\n[m][Maya]\n");
  CHECK(read("a,,\n,,b\n") == "[a][][]\n[][][b]\n");
  CHECK(read("") == "");
}

TEST_CASE("a byte order mark and empty lines are left out") {
  CHECK(read("\ufeffid\n\nm\r\n\r\n") == "[id]\n[m]\n");
}

TEST_CASE("quotes hold commas, quotes and line breaks") {
  CHECK(read("\"a,b\",\"say \"\"hi\"\"\"\n") == "[a,b][say \"hi\"]\n");
  CHECK(read("\"two\nlines\",\"\"\n") == "[two\\nlines][]\n");
  CHECK(read("\"crlf\r\ninside\"\r\n") == "[crlf\\r\\ninside]\n");
  CHECK(read("5\" pipe,b\n") == "[5\" pipe][b]\n");
}

TEST_CASE("a cell knows where it stands, with its quotes") {
  std::vector<Finding> faults;
  const auto rows = read_csv("\ufeffa,\"b\"\nc,\n", faults);
  CHECK(rows[0][0].span == stint::Span{3, 4});
  CHECK(rows[0][1].span == stint::Span{5, 8});
  CHECK(rows[1][0].span == stint::Span{9, 10});
  CHECK(rows[1][1].span == stint::Span{11, 11});
}

TEST_CASE("an unterminated quote is reported where it opened, once") {
  CHECK(read("a,b\nc,\"d\ne,f\n") ==
        "[a][b]\n[c][d\\ne,f\\n]\n"
        "6-7 csv: this quote is never closed; write `\"` at the end of the "
        "cell\n");
  CHECK(read("a,b\n\"c,d\n") ==
        "[a][b]\n[c,d\\n]\n"
        "4-5 csv: this quote is never closed; write `\"` at the end of the "
        "cell\n");
}

TEST_CASE("text after a closing quote is reported where it begins") {
  CHECK(read("\"a\"b,c\n") ==
        "[ab][c]\n"
        "3-4 csv: text after the closing quote; write a quote inside quotes "
        "twice: `\"\"`\n");
}

TEST_CASE("a row must have as many cells as the first") {
  CHECK(read("a,b\nc\nd,e,f\n") ==
        "[a][b]\n[c]\n[d][e][f]\n"
        "4-5 csv: 1 cell, but the first row has 2\n"
        "6-11 csv: 3 cells, but the first row has 2; quote a cell that holds "
        "a comma\n");
}

TEST_CASE("the first byte that is no UTF-8 is reported") {
  CHECK(read("caf\xe9\nna\xefve\n") ==
        "[caf\\xe9]\n[na\\xefve]\n"
        "3-4 csv: the byte `\\xe9` is no UTF-8; save the file as CSV in "
        "UTF-8\n");
}

TEST_CASE("a cell is quoted only where it must be") {
  CHECK(csv_line({"a", "b c", "5'"}) == "a,b c,5'\n");
  CHECK(csv_line({"a,b", "say \"hi\"", "two\nlines", "cr\r"}) ==
        "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"cr\r\"\n");
  CHECK(csv_line({" a", "b ", "\tc"}) == "\" a\",\"b \",\"\tc\"\n");
  CHECK(csv_line({"", ""}) == ",\n");
  CHECK(csv_line({""}) == "\"\"\n");
  CHECK(csv_line({}) == "\n");
}

TEST_CASE("every line that is written reads back") {
  unsigned state = 4711;
  CAPTURE(state);
  const auto next = [&state](unsigned bound) {
    state = state * 1664525U + 1013904223U;
    return (state >> 16U) % bound;
  };
  const std::vector<std::string> pieces{"a", ",", "\"",     "\n",     "\r",
                                        " ", "",  "\u00e9", "\ufeff", "\t"};
  for (int round = 0; round < 5000; ++round) {
    std::vector<std::string> cells(1 + next(4));
    for (std::string& cell : cells)
      for (unsigned length = next(5); length > 0; --length)
        cell += pieces[next(10)];
    const std::string line = csv_line(cells);
    CAPTURE(line);
    std::vector<Finding> faults;
    const auto rows = read_csv(line, faults);
    REQUIRE(faults.empty());
    REQUIRE(rows.size() == 1);
    std::vector<std::string> back;
    for (const CsvCell& cell : rows[0]) back.push_back(cell.text);
    REQUIRE(back == cells);
  }
}
