#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "options.hpp"
#include "session.hpp"

namespace stint::tools {

/// The heading under which `stint --help` lists a command, in this order.
enum class Group : std::uint8_t { setup, records, stints, insight, exchange };

/// What a command does once its options are parsed. Returns the exit status: 0,
/// or 1 for a "no"; whatever goes wrong is thrown.
using Run = std::function<int(Session&)>;

/// Declares a command's options and returns what runs it. Opens no file.
using Setup = std::function<Run(Options&)>;

/// Whether a command may change a program.
enum class Effect : std::uint8_t { writes, reads };

/// One command; each is made by the one function of its file, `cmd_NAME.cpp`.
struct Command {
  std::string_view name;
  Group group = Group::records;
  Effect effect = Effect::writes;
  /// One line, lower case, no full stop: `list records as a table`.
  std::string_view summary;
  Setup setup;
};

/// The usual setup: a struct for the parsed options, a function that declares
/// them, and one that runs on them.
///
///     struct Args { std::string id; bool all = false; };
///     void declare(Args& args, Options& options) {
///       options.argument("ID", args.id, "the student").flag("--all", …);
///     }
///     int run(const Args& args, Session& session) { … }
///     Command show_command() {
///       return {.name = "show", …, .setup = setup(declare, run)};
///     }
template <class Args>
Setup setup(void (*declare)(Args&, Options&),
            int (*run)(const Args&, Session&)) {
  return [declare, run](Options& options) -> Run {
    const auto args = std::make_shared<Args>();
    declare(*args, options);
    return [args, run](Session& session) { return run(*args, session); };
  };
}

/// Every command, in the order of the help.
std::span<const Command> commands();

}  // namespace stint::tools
