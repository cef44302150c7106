// stint_hostile --stint PROGRAM [--shared DIR] [--quick] [TRIAL…]
//
// Feeds the real program with text that means harm, by every way in, and looks
// at what comes out. TRIAL is fields, batches, arguments or files; all without
// one. Prints what was tried, and ends with 1 if anything was wrong.

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <stdexcept>

#include <fmt/format.h>
#include <unistd.h>

#include "hostile/trials.hpp"
#include "support/shared_folder.hpp"

namespace stint::hostile {
namespace {

struct Options {
  std::string stint;
  fs::path shared;
  Effort effort = Effort::full;
  std::set<std::string> trials;
};

Options parse(int count, char** words) {
  Options options;
  options.shared = testing::shared_data();
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const auto value = [&] {
      if (i + 1 == count) throw std::runtime_error(word + " needs a value");
      return std::string(words[++i]);
    };
    if (word == "--stint")
      options.stint = fs::absolute(value());
    else if (word == "--shared")
      options.shared = value();
    else if (word == "--quick")
      options.effort = Effort::quick;
    else
      options.trials.insert(word);
  }
  return options;
}

/// A directory that is gone when this is.
struct Scratch {
  fs::path path;
  Scratch() {
    std::string name = (fs::temp_directory_path() / "hostile.XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
      throw std::runtime_error(name + ": cannot be made");
    path = fs::canonical(name);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
};

constexpr std::size_t most_shown = 40;

int report(const std::string& name, const World& world) {
  const auto& failures = world.failures();
  std::cout << fmt::format("{}: {} texts in fields, {} commands, {} failures\n",
                           name, world.texts(), world.commands(),
                           failures.size());
  for (std::size_t i = 0; i < failures.size() && i < most_shown; ++i)
    std::cout << "  " << failures[i] << '\n';
  std::cout.flush();
  return failures.empty() ? 0 : 1;
}

int try_all(const Options& options) {
  const Payloads payloads = all_payloads(options.shared, options.effort);
  std::cout << fmt::format("{} texts that fit a field, {} that do not\n",
                           payloads.fit.size(), payloads.unfit.size());
  for (const std::string& what : payloads.skipped)
    std::cout << "skipped: " << what << '\n';
  const std::map<std::string, void (*)(const Trial&)> trials{
      {"arguments", try_arguments},
      {"batches", try_batches},
      {"fields", try_fields},
      {"files", try_files}};
  int status = 0;
  for (const auto& [name, act] : trials) {
    if (!options.trials.empty() && !options.trials.contains(name)) continue;
    const Scratch scratch;
    World world(options.stint, scratch.path);
    act({&world, &payloads, options.shared, options.effort});
    world.look_outside();
    status = std::max(status, report(name, world));
  }
  return status;
}

}  // namespace
}  // namespace stint::hostile

int main(int count, char** words) {
  try {
    return stint::hostile::try_all(stint::hostile::parse(count, words));
  } catch (const std::exception& error) {
    std::cerr << "stint_hostile: " << error.what() << '\n';
    return 2;
  }
}
