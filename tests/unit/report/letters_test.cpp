#include "stint/report/letters.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "support/program_text.hpp"

namespace stint {
namespace {

using Files = std::map<std::string, std::string>;

const Date today = *Date::parse("2026-10-19");

Files program_with(const Files& more) {
  Files files = {
      {"program.yaml",
       "stint: 1\nname: Test\nprivate_fields: {}\n"
       "school_years: [2026-08-19..2027-05-27]\n"
       "staff: {kim: {name: Kim Lee, position: Coordinator}}\n"},
      {"students/s-1.yaml",
       "name: Ana Rivera\nborn: 2010-02-01\nemail: ana@school.example\n"
       "guardian: {name: Eva Rivera, email: eva@home.example}\n"},
      {"businesses/bakery.yaml",
       "name: Bakery\ncontact: bo\npeople:\n"
       "  bo: {name: Bo Hill, email: bo@bakery.example}\n"
       "  mia: {name: Mia Day, email: mia@bakery.example}\n"},
      {"projects/web.yaml",
       "title: A web page\nbusiness: bakery\nmentor: mia\nseats: 1\n"
       "hours: 30\ndates: 2026-10-05..2026-11-13\n"},
      {"placements/web/s-1.yaml",
       "history: [{to: offered, on: 2026-10-14, answer_by: 2026-10-21}]\n"},
  };
  for (const auto& [path, text] : more) files[path] = text;
  return files;
}

AgendaItem line(AgendaTopic topic) {
  return {.topic = topic,
          .date = *Date::parse("2026-10-21"),
          .record = {Kind::placement, "web/s-1"},
          .stint = PlacementId{ProjectId("web"), StudentId("s-1")}};
}

std::vector<Letter> letters_of(const std::vector<AgendaItem>& items,
                               const Files& more = {},
                               const LetterTemplates& own = {}) {
  const Snapshot snapshot = testing::snapshot_of(program_with(more));
  return letters(snapshot.program, today, items, own);
}

// Its lines up to `{Hello,`, in one.
std::string head_of(const AgendaItem& item, const Files& more = {}) {
  const std::string text = letters_of({item}, more).at(0).text;
  std::string head = text.substr(0, text.find("\n\n"));
  std::replace(head.begin(), head.end(), '\n', '|');
  return head;
}

TEST_CASE("a letter to a student has what it needs, and goes to the guardian") {
  const auto all = letters_of({line(AgendaTopic::offer_open)});
  REQUIRE(all.size() == 1);
  CHECK(all[0].file == "offer-open.web.s-1.txt");
  CHECK(all[0].has_address);
  CHECK(all[0].text ==
        "To: Ana Rivera <ana@school.example>\n"
        "Cc: Eva Rivera <eva@home.example>\n"
        "Subject: Your offer: A web page\n"
        "\n"
        "Hello Ana Rivera,\n"
        "\n"
        "You have been offered a place in \"A web page\" at Bakery, from "
        "Monday, October 5, 2026 to Friday, November 13, 2026. Please tell me "
        "by Wednesday, October 21, 2026 whether you take it. Until then the "
        "place is kept for you.\n"
        "\n"
        "Thank you,\n"
        "\n"
        "Kim Lee\n"
        "Coordinator\n"
        "Test\n");
}

TEST_CASE("a student of 18 is written to alone, from the birthday on") {
  const AgendaItem item = line(AgendaTopic::absences);
  const auto born = [](const std::string& day) {
    return Files{{"students/s-1.yaml", "name: Ana\nemail: a@b.example\nborn: " +
                                           day + "\nguardian: {name: Eva}\n"}};
  };
  CHECK(head_of(item, born("2008-10-19")) ==
        "To: Ana <a@b.example>|Subject: We missed you in A web page");
  CHECK(head_of(item, born("2008-10-20")) ==
        "To: Ana <a@b.example>|Cc: Eva|Subject: We missed you in A web page");
}

TEST_CASE("the mentor of the stint, else the contact of the business") {
  CHECK(head_of(line(AgendaTopic::hours_unverified))
            .starts_with("To: Mia Day <mia@bakery.example>|"));
  CHECK(head_of(line(AgendaTopic::hours_unverified),
                {{"projects/web.yaml",
                  "title: A web page\nbusiness: bakery\nseats: 1\n"
                  "hours: 30\ndates: 2026-10-05..2026-11-13\n"}})
            .starts_with("To: Bo Hill <bo@bakery.example>|"));
  AgendaItem thanks = line(AgendaTopic::thanks_owed);
  thanks.record = {Kind::business, "bakery"};
  CHECK(head_of(thanks) ==
        "To: Bo Hill <bo@bakery.example>|Subject: Thank you for A web page");
}

TEST_CASE("a paper is asked for where it is missing") {
  AgendaItem paper = line(AgendaTopic::paper_missing);
  paper.document = DocumentId("consent");
  paper.record = {Kind::student, "s-1"};
  CHECK(head_of(paper) ==
        "To: Ana Rivera <ana@school.example>|Cc: Eva Rivera <eva@home.example>|"
        "Subject: Needed for A web page: consent");
  paper.record = {Kind::business, "bakery"};
  CHECK(head_of(paper).starts_with("To: Bo Hill "));
  paper.person = PersonId("mia");
  CHECK(head_of(paper).starts_with("To: Mia Day "));
  CHECK(letters_of({paper})[0].file == "paper-missing.bakery.mia.consent.txt");
}

TEST_CASE("two letters never have one file") {
  const AgendaItem item = line(AgendaTopic::absences);
  const auto all = letters_of({item, item, item});
  REQUIRE(all.size() == 3);
  CHECK(all[1].file == "absences.web.s-1.2.txt");
  CHECK(all[2].file == "absences.web.s-1.3.txt");
}

TEST_CASE("where names are not here, ids stand for them, and nothing is lost") {
  const Files bare = {
      {"students/s-1.yaml", "pathway: it\n"},
      {"businesses/bakery.yaml", "name: Bakery\ncontact: bo\n"}};
  CHECK(head_of(line(AgendaTopic::offer_open), bare) ==
        "To: s-1|Subject: Your offer: A web page");
  const auto mentor = letters_of({line(AgendaTopic::hours_unverified)}, bare);
  CHECK(mentor[0].text.starts_with("To: mia, Bakery\n"));
  CHECK_FALSE(mentor[0].has_address);
}

TEST_CASE("no value begins a line of its own, or ends an address") {
  const std::string head = head_of(
      line(AgendaTopic::offer_open),
      {{"students/s-1.yaml",
        "name: \"Rivera, Ana\\nBcc: x@y.example\"\nemail: a@b.example\n"}});
  CHECK(head ==
        "To: \"Rivera, Ana\\nBcc: x@y.example\" <a@b.example>|"
        "Subject: Your offer: A web page");
}

TEST_CASE("a program's own text goes before the shipped one") {
  const auto all = letters_of(
      {line(AgendaTopic::offer_open), line(AgendaTopic::seats_open)}, {},
      {{AgendaTopic::offer_open,
        "{student}: {unheard}{cc}\n{sender_email}\n"}});
  REQUIRE(all.size() == 1);
  CHECK(all[0].text == "Ana Rivera: Eva Rivera <eva@home.example>\n");
}

TEST_CASE("every topic has a sound text, but those that are for the staff") {
  const auto& names = Words<AgendaTopic>::names;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto topic = static_cast<AgendaTopic>(i);
    CAPTURE(names[i]);
    const bool is_for_staff =
        topic == AgendaTopic::seats_open || topic == AgendaTopic::round_open;
    const std::string_view text = shipped_letter(topic);
    CHECK(text.empty() == is_for_staff);
    CHECK(check_letter(text).empty());
    if (is_for_staff) continue;
    AgendaItem item = line(topic);
    item.document = DocumentId("consent");
    const Letter letter = letters_of({item}).at(0);
    CHECK(letter.has_address);
    CHECK(letter.text.find_first_of("{}") == std::string::npos);
    CHECK(letter.text.find("\"\"") == std::string::npos);
  }
  for (const ShippedLetter& letter : shipped_letters())
    CHECK(std::count(names.begin(), names.end(), letter.topic) == 1);
}

TEST_CASE("a word that no letter knows is found, other braces are text") {
  const auto findings = check_letter("{to} {nobody} {} {A} {x");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].span == Span{5, 13});
  CHECK(check_letter("a\xff {to}").at(0).span == Span{1, 2});
  CHECK(check_letter("{studnt}").at(0).help == "did you mean `{student}`?");
  CHECK(fill_letter("{} {A} {x\nHi: {to}\n", {}) == "{} {A} {x\n");
}

TEST_CASE("docs/agenda.md lists the words of letters as the code has them") {
  std::ifstream file(std::string(STINT_SOURCE_DIR) + "/docs/agenda.md");
  const std::string page(std::istreambuf_iterator<char>(file), {});
  std::string rows = "| word | stands for |\n| --- | --- |\n";
  for (const LetterWord& word : letter_words())
    rows += "| `{" + std::string(word.name) + "}` | " +
            std::string(word.meaning) + " |\n";
  CHECK(page.find(rows) != std::string::npos);
}

}  // namespace
}  // namespace stint
