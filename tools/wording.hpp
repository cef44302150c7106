#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command.hpp"

namespace stint::tools {

/// What is said about a command line that makes no sense, given what could have
/// stood there. CLI11's own words never reach a person.
class Wording {
 public:
  /// `command` and `own` are null where no command was recognised.
  Wording(const Options& global, const Command* command, const Options* own)
      : global_(global), command_(command), own_(own) {}

  /// The option of this name, of the program or the command; null if there is
  /// none.
  const OptionSpec* find(std::string_view name) const;

  UsageError unknown_option(const std::string& text) const;
  /// `following` is the option that stands where the value should; may be
  /// empty.
  UsageError value_missing(const OptionSpec& spec,
                           const std::string& following) const;
  UsageError argument_missing(const OptionSpec& spec) const;
  UsageError too_many(const std::string& text) const;
  /// What CLI11 objected to in `arguments`: the value of the last option is
  /// missing, or a flag was given one. `otherwise` is for anything else.
  UsageError rewritten(const std::vector<std::string>& arguments,
                       const std::string& otherwise) const;

 private:
  std::vector<std::string> names() const;
  /// Whether the command itself has the option; there must be a command.
  bool find_own(std::string_view name) const;
  std::string help_pointer() const;

  const Options& global_;
  const Command* command_;
  const Options* own_;
};

UsageError unknown_command(const std::string& name,
                           std::span<const Command> commands);

}  // namespace stint::tools
