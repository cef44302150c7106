#include <exception>
#include <string>
#include <vector>

#include "command.hpp"
#include "session.hpp"
#include "stint/base/error.hpp"
#include "stint/base/snippet.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/bad_input.hpp"
#include "usage.hpp"

namespace stint::tools {
namespace {

constexpr int refused = 2;
constexpr int unconfirmed = 3;

// Text from elsewhere may hold what a terminal would obey; its line breaks
// stay.
std::string shown(std::string_view text) {
  std::string result;
  for (const std::string_view line : split(text, '\n'))
    result += (result.empty() ? "" : "\n") + printable(line);
  return result;
}

void complain(const Terminal& terminal, std::string_view label,
              std::string_view message, std::string_view help) {
  const bool painted = terminal.error_paint() == Paint::ansi;
  std::string text =
      painted ? "stint: \x1b[1;31m" + std::string(label) + "\x1b[0m: "
              : "stint: " + std::string(label) + ": ";
  text += shown(message) + '\n';
  if (!help.empty())
    text +=
        (painted ? "\x1b[1;36mhelp\x1b[0m: " : "help: ") + shown(help) + '\n';
  terminal.write_error(text);
}

// What goes wrong after the change is on disk must not read as if nothing had
// been changed.
template <class Act>
auto after_change(const Session& session, Act act) {
  try {
    return act();
  } catch (const Unconfirmed&) {
    throw;
  } catch (const std::exception& error) {
    if (!session.has_changed()) throw;
    throw Unconfirmed(std::string("the change was made, but: ") + error.what());
  }
}

int run(Terminal& terminal, std::vector<std::string> arguments) {
  Invocation invocation = parse_command_line(std::move(arguments), commands(),
                                             terminal.text_width());
  terminal.choose(invocation.color, invocation.paging);
  Session session(std::move(invocation.options), terminal);
  if (!invocation.run) {
    session.out(invocation.answer);
    session.finish();
    return 0;
  }
  return after_change(session, [&] {
    const int status = invocation.run(session);
    session.finish();
    return status;
  });
}

int guarded(std::vector<std::string> arguments) {
  Terminal terminal;
  try {
    return run(terminal, std::move(arguments));
  } catch (const Unconfirmed& error) {
    complain(terminal, "error", error.what(), error.help());
    return unconfirmed;
  } catch (const BadInput& error) {
    std::string faults;
    for (const Diagnostic& fault : error.diagnostics())
      faults += render(fault, terminal.error_paint(), terminal.text_width());
    terminal.write_error(faults);
    complain(terminal, "error", error.what(), error.help());
  } catch (const Error& error) {
    complain(terminal, "error", error.what(), error.help());
  } catch (const std::bad_alloc&) {
    complain(terminal, "error", "out of memory", "nothing was changed");
  } catch (const std::exception& error) {
    complain(terminal, "internal error", error.what(),
             "this is a fault of stint; please report what you did");
  }
  return refused;
}

}  // namespace
}  // namespace stint::tools

int main(int count, char** words) {
  stint::tools::secure_standard_streams();
  return stint::tools::guarded({words + (count > 0 ? 1 : 0), words + count});
}
