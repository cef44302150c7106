#include "stint/base/unified_diff.hpp"

#include <doctest/doctest.h>

using stint::unified_diff;

namespace {

std::string diff(const std::string& before, const std::string& after) {
  return unified_diff("f", &before, &after);
}

const std::string header = "--- a/f\n+++ b/f\n";

}  // namespace

TEST_CASE("equal texts have no difference") {
  CHECK(diff("a\n", "a\n") == "");
  CHECK(diff("", "") == "");
  CHECK(unified_diff("f", nullptr, nullptr) == "");
}

TEST_CASE("a changed line is shown with three lines around it") {
  CHECK(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nX\n6\n7\n8\n9\n") ==
        header + "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+X\n 6\n 7\n 8\n");
}

TEST_CASE("a line of one is written without its count") {
  CHECK(diff("a\n", "b\n") == header + "@@ -1 +1 @@\n-a\n+b\n");
  CHECK(diff("", "b\n") == header + "@@ -0,0 +1 @@\n+b\n");
  CHECK(diff("a\n", "") == header + "@@ -1 +0,0 @@\n-a\n");
}

TEST_CASE("changes six lines apart are one hunk, seven apart are two") {
  CHECK(diff("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n") ==
        header +
            "@@ -1,8 +1,8 @@\n"
            "-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
  CHECK(diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n") ==
        header +
            "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n"
            "@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
}

TEST_CASE("a missing last newline is marked") {
  CHECK(diff("a\nb", "a\nb\n") ==
        header + "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
  CHECK(diff("x\nb", "y\nb") ==
        header + "@@ -1,2 +1,2 @@\n-x\n+y\n b\n\\ No newline at end of file\n");
}

TEST_CASE("a line end is part of the line") {
  CHECK(diff("a\r\nb\r\n", "a\r\nb\n") ==
        header + "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+b\n");
}

TEST_CASE("the difference is minimal") {
  // The example of Myers' paper: ABCABBA to CBABAC in five steps.
  CHECK(diff("A\nB\nC\nA\nB\nB\nA\n", "C\nB\nA\nB\nA\nC\n").size() ==
        (header + "@@ -1,7 +1,6 @@\n").size() + 3 * (5 + 4));
}

TEST_CASE("a file that is made or removed is compared with /dev/null") {
  const std::string text = "a\n";
  CHECK(unified_diff("students/m.yaml", nullptr, &text) ==
        "--- /dev/null\n+++ b/students/m.yaml\n@@ -0,0 +1 @@\n+a\n");
  CHECK(unified_diff("students/m.yaml", &text, nullptr) ==
        "--- a/students/m.yaml\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
}

TEST_CASE("an empty file is made and removed by git's header") {
  const std::string empty;
  CHECK(unified_diff("f", nullptr, &empty) ==
        "diff --git a/f b/f\nnew file mode 100644\nindex 0000000..e69de29\n");
  CHECK(unified_diff("a b", &empty, nullptr) ==
        "diff --git \"a/a b\" \"b/a b\"\ndeleted file mode 100644\n"
        "index e69de29..0000000\n");
}

TEST_CASE("a path is written so that patch and git read it back") {
  const std::string text = "a\n";
  CHECK(unified_diff("a b", nullptr, &text) ==
        "--- /dev/null\n+++ b/a b\t\n@@ -0,0 +1 @@\n+a\n");
  CHECK(unified_diff("q\"\n\\", nullptr, &text) ==
        "--- /dev/null\n+++ \"b/q\\\"\\012\\\\\"\n@@ -0,0 +1 @@\n+a\n");
}
