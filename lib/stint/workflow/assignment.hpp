#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"
#include "stint/records/document.hpp"
#include "stint/records/tree.hpp"
#include "stint/workflow/field_target.hpp"

namespace stint {

/// The value that a person wrote as `text` for a field, as it shall stand in
/// the file. A scalar is the text itself, never guessed at: `No` is a name and
/// `0123` a telephone number. What begins with a bracket is one line of YAML's
/// flow style; so is a list that begins with a quote. Any other list of
/// scalars is its items with commas between them. An object may be written in
/// its short form. The spans of faults count in `text`.
STINT_EXPORT std::optional<Tree> read_value(const Schema& schema,
                                            std::string_view text,
                                            std::vector<Finding>& faults);

/// The same for a value that was scanned already, a member of a JSON line.
STINT_EXPORT std::optional<Tree> read_value(const Schema& schema,
                                            const Document& document,
                                            const Node& node,
                                            std::vector<Finding>& faults);

/// What `field=value` asks for.
struct Assignment {
  enum class Operation : std::uint8_t {
    /// `field=value`
    set,
    /// `field=`
    clear,
    /// `field+=item`: a new last item of a list
    add,
    /// `field-=item`: an item leaves a list
    take
  };
  Operation operation = Operation::set;
  FieldTarget target;
  /// Of `set`, the value; of `add` and `take`, the item.
  Tree value;
  /// Where the value was written, for what turns out to be wrong with it later.
  Span span;
};

/// Reads an argument of the command line, for a record of `kind`. Where it is
/// wrong, adds every fault, whose spans count in `argument`.
STINT_EXPORT std::optional<Assignment> parse_assignment(
    Kind kind, std::string_view argument, std::vector<Finding>& faults);

}  // namespace stint
