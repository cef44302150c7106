#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "stint/base/export.hpp"

namespace stint {

/// The kinds of record, in the order in which they are listed and loaded.
enum class Kind : std::uint8_t {
  program,
  school,
  skill,
  pathway,
  rule,
  student,
  business,
  project,
  placement,
  round
};

inline constexpr std::size_t kind_count = 10;

/// How a kind is called and where its records lie.
struct KindName {
  Kind kind;
  /// `student`; also accepted on the command line.
  std::string_view singular;
  /// `students`: the kind's name in commands, and its directory. The program's
  /// settings are the file `program.yaml` and have no directory.
  std::string_view plural;
};

STINT_EXPORT std::span<const KindName, kind_count> kind_names();
STINT_EXPORT std::string_view singular(Kind kind);
STINT_EXPORT std::string_view plural(Kind kind);
/// From the plural or the singular.
STINT_EXPORT std::optional<Kind> parse_kind(std::string_view text);

}  // namespace stint
