#include "hostile/payloads.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include <nlohmann/json.hpp>

#include "hostile/oracle.hpp"

namespace stint::hostile {
namespace {

using namespace std::string_literals;

std::vector<std::string> our_own() {
  return {
      // Terminals
      "\x1b[31mred", "\x1b]0;title\x07", "\x1b[2J\x1b[H", "\x1b]52;c;eA==\x07",
      "\x1b]8;;http://x.example\x1b\\link\x1b]8;;\x1b\\", "\x1bP$q\"p\x1b\\",
      "good\x08\x08\x08\x08"
      "evil",
      "good\revil",
      "a\x7f"
      "b",
      "\u009b31m", "a\u0085b", "a\0b"s, "\x07",
      // What nobody sees
      "a\u202egpj.exe", "a\u2066b\u2069", "ad\u200bmin", "a\u200db",
      "ad\u00admin", "x\U000e0041\U000e0042", "a\ufff9b\ufffac\ufffb",
      "a\ufeffb", "\ufeffa", "a\u2028b", "a\u2029b", "\u3164", "a\u061cb",
      "x\U000e0100",
      // Wide, tall and long
      "\u0639\u0644\u064a", "\u3042\u3044", "\u2764\ufe0f", "\U0001f600",
      "Zo\u00eb", "Zoe\u0308", "Z\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
      std::string(5000, 'x'), std::string(500, '"'), "\ufffe\uffff",
      // No UTF-8
      "caf\xe9", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\xc3",
      "\x80", "\xff\xfe",
      // YAML
      "- a", "a: b", "# a", "a #b", "[", "]", "{", "}", "[a, b]", "{a: b}",
      "&a", "*a", "!tag a", "!!python/object/apply:os.system [x]", "|", ">",
      "%YAML 1.2", "---", "...", "@a", "`a`", "'", "\"", "''", "\\", "\\n", "~",
      "null", "true", "No", "off", "0x10", "012", "1e3", "1:30", ".inf",
      "2026-10-05", "<<", "=", "? a", ": a", ":", "-", "?", " a", "a ", "\ta",
      "a\tb", "a\nb", "a\n\nb\n", "\n", "  ", "a\n  b\n c", "a\n# b",
      "a\n---\n", "<<<<<<< HEAD", "a\n<<<<<<< HEAD\n", "", "a,b", "a;b", ",",
      // Spreadsheets, pages, shells, formats, paths
      "=1+1", "+1", "-1", "@SUM(1)", "=cmd|' /C calc'!A0",
      "=HYPERLINK(\"http://x.example\",\"x\")", "<script>alert(1)</script>",
      "\"><img src=x onerror=alert(1)>", "&lt;", "]]>", "{{7*7}}", "${HOME}",
      "$(touch pwned)", "`touch pwned`", "; touch pwned", "%s%n%x", "{}", "{0}",
      "../../outside/sentinel", "/etc/passwd", "con", ".git", "a/b", "a\\b",
      "--help", "-n", "-", "--", "-C", "--format=json", "constructor",
      "99999999999999999999", "-1e309"};
}

std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Every `step`-th line of a file.
void add_lines(const std::filesystem::path& path, std::size_t step,
               std::vector<std::string>& texts) {
  std::istringstream in(text_of(path));
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);)
    if (number++ % step == 0) texts.push_back(line);
}

/// The list of naughty strings, which its authors keep as one array.
void add_array(const std::filesystem::path& path,
               std::vector<std::string>& texts) {
  const auto array = nlohmann::json::parse(text_of(path));
  for (const auto& text : array) texts.push_back(text.get<std::string>());
}

}  // namespace

std::vector<std::string> Payloads::arguments() const {
  std::vector<std::string> all = fit;
  all.insert(all.end(), unfit.begin(), unfit.end());
  std::erase_if(all, [](const std::string& text) {
    return text.find('\0') != text.npos;
  });
  return all;
}

Payloads all_payloads(const std::filesystem::path& shared, Effort effort) {
  Payloads payloads;
  std::vector<std::string> texts = our_own();
  const std::size_t step = effort == Effort::full ? 1 : 40;
  const auto file = [&](const char* name) {
    const auto path = shared / name;
    const bool is_there = std::filesystem::exists(path);
    if (!is_there) payloads.skipped.push_back(path.string() + " is not there");
    return is_there ? path : std::filesystem::path();
  };
  if (const auto path = file("naughty-strings/blns.json"); !path.empty())
    add_array(path, texts);
  if (const auto path = file("csv-injection-payloads/Intruder/csv-payload.txt");
      !path.empty())
    add_lines(path, 1, texts);
  if (const auto path = file("xss-payload-list/Intruder/xss-payload-list.txt");
      !path.empty())
    add_lines(path, step, texts);
  for (const char* name : {"yaml-test-suite", "make_hostile.py", "csv-edge"})
    file(name);  // for the trial of files
  std::set<std::string> seen;
  for (std::string& text : texts)
    if (seen.insert(text).second)
      (fits_a_field(text) ? payloads.fit : payloads.unfit)
          .push_back(std::move(text));
  return payloads;
}

}  // namespace stint::hostile
