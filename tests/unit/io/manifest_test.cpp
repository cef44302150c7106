#include "stint/io/manifest.hpp"

#include <string>

#include <doctest/doctest.h>

#include "stint/base/sha256.hpp"

namespace stint {
namespace {

const std::string digest(64, 'a');

// A record with a right checksum, as anybody can make one.
std::optional<Manifest> with_lines(const std::string& lines) {
  const std::string body = "stint-change 1\n" + lines;
  return parse_manifest(body + "sha256 " + sha256_hex(body) + "\n");
}

TEST_CASE("a manifest reads back") {
  const Manifest manifest{
      .number = 7,
      .undoes = {3, 2},
      .old_bytes = 120,
      .summary = "move accepted",
      .author = {.on = "2026-10-19", .by = "kim"},
      .made = {"placements", "placements/web"},
      .files = {{"students/s-1.yaml", digest, std::string(64, 'b')},
                {"placements/web/s-1.yaml", std::nullopt, digest},
                {"private/students/s-1.yaml", digest, std::nullopt}}};
  const auto again = parse_manifest(print_manifest(manifest));
  REQUIRE(again.has_value());
  CHECK(again->number == 7);
  CHECK(again->undoes == std::vector<std::uint64_t>{3, 2});
  CHECK(again->old_bytes == 120);
  CHECK(again->summary == "move accepted");
  CHECK(again->author.on == "2026-10-19");
  CHECK(again->author.by == "kim");
  CHECK(again->made == manifest.made);
  REQUIRE(again->files.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(again->files[i].path == manifest.files[i].path);
    CHECK(again->files[i].before == manifest.files[i].before);
    CHECK(again->files[i].after == manifest.files[i].after);
  }
}

TEST_CASE("a manifest with a byte changed, added or lost is none") {
  const std::string text = print_manifest({.number = 1,
                                           .summary = "log",
                                           .author = {},
                                           .files = {{"a.yaml", digest, {}}}});
  REQUIRE(parse_manifest(text));
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string changed = text;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    CHECK_FALSE(parse_manifest(changed));
    CHECK_FALSE(parse_manifest(text.substr(0, i)));
  }
  CHECK_FALSE(parse_manifest(text + "\n"));
}

TEST_CASE("no manifest names what is outside of the program, or hidden") {
  for (const char* path :
       {"", "/etc/passwd", "../x.yaml", "a/../../x", "a//b", "a/", "./a", "..",
        ".git/hooks/post-commit", ".GIT/config", "a/.git/config", ".stint/lock",
        ".gitattributes", ".vscode/tasks.json", ".vscode/settings.json/a",
        "a/.vscode/settings.json"}) {
    CAPTURE(path);
    CHECK_FALSE(with_lines("file - " + digest + " " + path + "\n"));
    CHECK_FALSE(with_lines(std::string("made ") + path + "\n"));
  }
  CHECK_FALSE(with_lines("made a" + std::string(1, '\0') + "b\n"));
  CHECK(with_lines("file - " + digest + " students/s-1.yaml\n"));
  CHECK(with_lines("file - " + digest + " .gitignore\n"));
  CHECK(with_lines("file - " + digest + " .vscode/settings.json\n"));
}

TEST_CASE("a summary holds nothing that a terminal obeys") {
  const auto manifest = with_lines("summary \x1b]0;x\x07\n");
  REQUIRE(manifest.has_value());
  CHECK(manifest->summary == R"(\x1b]0;x\x07)");
}

TEST_CASE("a summary of several lines is kept in one") {
  const std::string text = print_manifest(
      {.number = 1, .summary = "add\r\nnumber 9\n", .author = {}, .files = {}});
  const auto manifest = parse_manifest(text);
  REQUIRE(manifest.has_value());
  CHECK(manifest->summary == "add  number 9 ");
  CHECK(manifest->number == 1);
}

TEST_CASE("who made a change, and when, is missing in older manifests") {
  const auto old = with_lines("summary log\n");
  REQUIRE(old.has_value());
  CHECK(old->author.on.empty());
  const auto hostile = with_lines("on \x1b]0;x\nby a\x07\n");
  REQUIRE(hostile.has_value());
  CHECK(hostile->author.on == R"(\x1b]0;x)");
  CHECK(hostile->author.by == R"(a\x07)");
}

TEST_CASE("every line of a manifest is well formed") {
  CHECK_FALSE(with_lines("file - - a.yaml\n"));
  CHECK_FALSE(with_lines("file - abc a.yaml\n"));
  CHECK_FALSE(with_lines("file abc " + digest + " a.yaml\n"));
  CHECK_FALSE(with_lines("file - " + std::string(64, 'A') + " a.yaml\n"));
  CHECK_FALSE(with_lines("file " + digest + "\n"));
  CHECK_FALSE(with_lines("number -1\n"));
  CHECK_FALSE(with_lines("number 9223372036854775808\n"));
  CHECK_FALSE(with_lines("surprise 1\n"));
  CHECK_FALSE(with_lines("\n"));
  CHECK(with_lines("number 9223372036854775807\n"));
}

}  // namespace
}  // namespace stint
