// The rules of ARCHITECTURE.md about who may include whom, held against every
// #include in lib and tools.

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

// A source file: its path from the project's folder, and its text.
struct Source {
  std::string path;
  std::string text;
};

using Strings = std::vector<std::string>;

// What each folder of lib/stint stands on directly. It may include that, what
// that leads to, and itself.
const std::map<std::string, Strings> stands_on = {
    {"base", {}},
    {"records", {"base"}},
    {"yaml", {"records"}},
    {"io", {"base"}},
    {"store", {"io", "yaml"}},
    {"rules", {"records"}},
    {"match", {"rules"}},
    {"check", {"yaml", "rules"}},
    {"workflow", {"match", "check"}},
    {"report", {"workflow"}},
    {"exchange", {"report", "yaml"}},
    {"history", {"yaml", "store"}},
};

// Packages that only some files may know: a file is allowed if its path starts
// with one of these.
struct Package {
  std::string headers;
  Strings allowed;
};
const std::vector<Package> packages = {
    {"yaml-cpp/", {"lib/stint/yaml/"}},
    {"CLI/", {"tools/"}},
    {"nlohmann/", {"lib/stint/exchange/"}},
    {"openssl/", {"lib/stint/base/sha256.cpp"}},
    {"lemon/", {"lib/stint/match/flow_"}},
    {"doctest/", {}},
};

// Every folder that `folder` may include.
std::set<std::string> reach(const std::string& folder) {
  std::set<std::string> result = {folder};
  for (const std::string& next : stands_on.at(folder)) {
    result.merge(reach(next));
  }
  return result;
}

std::string join(const auto& words) {
  std::string result;
  for (const std::string& word : words) {
    result += (result.empty() ? "" : ", ") + word;
  }
  return result;
}

// "records" for "lib/stint/records/date.hpp" and prefix "lib/stint/".
std::string folder_after(std::string_view prefix, std::string_view path) {
  path.remove_prefix(prefix.size());
  return std::string(path.substr(0, path.find('/')));
}

std::string fault_of_package(const std::string& path,
                             const std::string& header) {
  for (const Package& package : packages) {
    if (!header.starts_with(package.headers)) continue;
    const bool is_allowed = std::any_of(
        package.allowed.begin(), package.allowed.end(),
        [&path](const std::string& start) { return path.starts_with(start); });
    if (is_allowed) return "";
    return "<" + package.headers + "…> is for " +
           (package.allowed.empty() ? "tests" : join(package.allowed));
  }
  return "";
}

std::string fault_of_library(const std::string& path,
                             const std::string& header) {
  if (!path.starts_with("lib/")) return "";
  if (!header.starts_with("stint/")) {
    return "lib includes in quotes only \"stint/…\"";
  }
  const std::string from = folder_after("lib/stint/", path);
  const std::string to = folder_after("stint/", header);
  if (!stands_on.contains(from)) {
    return "no rule says what " + from + " stands on";
  }
  const auto allowed = reach(from);
  if (allowed.contains(to)) return "";
  return from + " may include " + join(allowed) + ", not " + to;
}

// One line for each #include that breaks a rule: where, what, which rule.
Strings faults(const std::vector<Source>& sources) {
  static const std::regex include(
      R"re(\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)").*)re");
  Strings result;
  for (const Source& source : sources) {
    std::istringstream text(source.text);
    std::string line;
    for (int number = 1; std::getline(text, line); ++number) {
      std::smatch match;
      if (!std::regex_match(line, match, include)) continue;
      const bool is_ours =
          match[2].matched || match[1].str().starts_with("stint/");
      const std::string header = match[match[2].matched ? 2 : 1];
      const std::string fault = is_ours ? fault_of_library(source.path, header)
                                        : fault_of_package(source.path, header);
      if (fault.empty()) continue;
      result.push_back(source.path + ":" + std::to_string(number) +
                       ": includes " + header + ": " + fault);
    }
  }
  return result;
}

std::vector<Source> sources_below(const std::filesystem::path& root,
                                  const Strings& folders) {
  std::vector<Source> result;
  for (const std::string& folder : folders) {
    using Walk = std::filesystem::recursive_directory_iterator;
    for (const auto& entry : Walk(root / folder)) {
      const auto extension = entry.path().extension();
      if (extension != ".hpp" && extension != ".cpp") continue;
      std::ostringstream text;
      text << std::ifstream(entry.path()).rdbuf();
      result.push_back(
          {entry.path().lexically_relative(root).string(), text.str()});
    }
  }
  std::sort(result.begin(), result.end(),
            [](auto& a, auto& b) { return a.path < b.path; });
  return result;
}

}  // namespace

TEST_CASE("every include follows the dependency direction") {
  const auto sources = sources_below(STINT_SOURCE_DIR, {"lib", "tools"});
  CHECK(!sources.empty());
  for (const std::string& fault : faults(sources)) FAIL_CHECK(fault);
}

// Two types of one name in one namespace share their inline functions in the
// linked program, whichever the linker keeps (one definition rule).
TEST_CASE("no two headers of the library define a type of one name") {
  const std::regex space("namespace ([a-z:]+) \\{");
  const std::regex type(
      "(?:struct|class|enum class) (?:STINT_EXPORT )?(\\w+)(?: final)?"
      "(?: :.*| \\{.*)");
  std::map<std::string, std::string> known;
  for (const auto& source : sources_below(STINT_SOURCE_DIR, {"lib"})) {
    if (!source.path.ends_with(".hpp")) continue;
    std::istringstream lines(source.text);
    std::string current;
    for (std::string line; std::getline(lines, line);) {
      std::smatch found;
      if (std::regex_match(line, found, space)) current = found[1];
      if (!std::regex_match(line, found, type)) continue;
      const std::string name = current + "::" + found[1].str();
      const auto [at, is_new] = known.emplace(name, source.path);
      if (!is_new)
        FAIL_CHECK(name << " in " << at->second << " and " << source.path);
    }
  }
  CHECK(known.size() > 200);
}

TEST_CASE("every folder of lib/stint has a rule") {
  const std::filesystem::path root(STINT_SOURCE_DIR);
  for (const auto& entry :
       std::filesystem::directory_iterator(root / "lib/stint")) {
    if (!entry.is_directory()) continue;
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    CHECK(stands_on.contains(name));
  }
}

TEST_CASE("the dependency direction has no way back") {
  for (const auto& folder : stands_on) {
    for (const std::string& next : folder.second) {
      CAPTURE(folder.first);
      CAPTURE(next);
      CHECK(!reach(next).contains(folder.first));
    }
  }
}

TEST_CASE("an include that breaks a rule is found and named") {
  const std::vector<Source> sources = {
      {"lib/stint/base/date.cpp",
       "#include \"stint/base/date.hpp\"\n"
       "// #include \"stint/store/store.hpp\"\n"
       "#include <vector>\n"
       "  #  include \"stint/records/program.hpp\"  // planted\n"},
      {"lib/stint/base/sha256.cpp", "#include <openssl/evp.h>\n"},
      {"lib/stint/match/score.cpp",
       "#include <stint/yaml/scanner.hpp>\n"
       "#include \"stint/base/date.hpp\"\n"
       "#include <openssl/evp.h>\n"
       "#include \"tools/session.hpp\"\n"},
      {"lib/stint/mystery/box.hpp", "#include \"stint/base/date.hpp\"\n"},
      {"lib/stint/store/load.cpp",
       "#include \"stint/records/program.hpp\"\n"
       "#include <yaml-cpp/yaml.h>\n"
       "#include <doctest/doctest.h>\n"},
      {"tools/cmd_show.cpp",
       "#include \"session.hpp\"\n"
       "#include \"stint/report/figures.hpp\"\n"
       "#include <CLI/CLI.hpp>\n"
       "#include <nlohmann/json.hpp>\n"},
  };
  const Strings expected = {
      "lib/stint/base/date.cpp:4: includes stint/records/program.hpp: "
      "base may include base, not records",
      "lib/stint/match/score.cpp:1: includes stint/yaml/scanner.hpp: "
      "match may include base, match, records, rules, not yaml",
      "lib/stint/match/score.cpp:3: includes openssl/evp.h: "
      "<openssl/…> is for lib/stint/base/sha256.cpp",
      "lib/stint/match/score.cpp:4: includes tools/session.hpp: "
      "lib includes in quotes only \"stint/…\"",
      "lib/stint/mystery/box.hpp:1: includes stint/base/date.hpp: "
      "no rule says what mystery stands on",
      "lib/stint/store/load.cpp:2: includes yaml-cpp/yaml.h: "
      "<yaml-cpp/…> is for lib/stint/yaml/",
      "lib/stint/store/load.cpp:3: includes doctest/doctest.h: "
      "<doctest/…> is for tests",
      "tools/cmd_show.cpp:4: includes nlohmann/json.hpp: "
      "<nlohmann/…> is for lib/stint/exchange/",
  };
  const Strings found = faults(sources);
  CHECK(found.size() == expected.size());
  for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
    CHECK(found[i] == expected[i]);
  }
}
