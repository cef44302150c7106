#include "stint/match/digest.hpp"

#include <doctest/doctest.h>

#include "support/match_program.hpp"

namespace stint::testing {
namespace {

const char* const settings =
    "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n";

RoundDigest digest(const Files& files) {
  return digest_of(snapshot_of(files).program);
}

TEST_CASE("a private field is in the private digest only") {
  Files files{{"program.yaml", settings},
              {"students/ana.yaml", "seeking: any\n"},
              {"private/students/ana.yaml", "name: Ana\n"}};
  const RoundDigest before = digest(files);
  files["private/students/ana.yaml"] = "name: Anna\n";
  const RoundDigest renamed = digest(files);
  CHECK(renamed.records == before.records);
  CHECK(renamed.private_records != before.private_records);
  files["students/ana.yaml"] = "seeking: choices\n";
  const RoundDigest changed = digest(files);
  CHECK(changed.records != before.records);
  CHECK(changed.private_records == renamed.private_records);
}

TEST_CASE("without the private layer there is no private digest") {
  const Files files{{"program.yaml", settings},
                    {"students/ana.yaml", "seeking: any\n"}};
  CHECK(digest(files).records.size() == 64);
  CHECK(digest(files).private_records == "");
}

TEST_CASE("layout and comments do not matter") {
  CHECK(digest({{"program.yaml", settings},
                {"students/ana.yaml", "wants: []\nskills: {}\n"}})
            .records == digest({{"program.yaml", settings},
                                {"students/ana.yaml", "# nothing yet\n"}})
                            .records);
}

}  // namespace
}  // namespace stint::testing
