#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

#include "stint/base/export.hpp"
#include "stint/records/schema.hpp"
#include "stint/records/value.hpp"
#include "stint/workflow/lookup.hpp"

namespace stint {

/// The value of field `index` of a schema, for one record; missing if the
/// record has none. Called only for fields that the condition needs.
using FieldValue = std::function<Value(std::size_t index)>;

/// A condition on records, as `--where` takes it:
///
///     or := and ('or' and)*        and := not ('and' not)*
///     not := 'not' not | '(' or ')' | path | path op value
///     op := = | != | < | <= | > | >= | ~
///
/// A value is bare (up to a blank or `)`) or in single or double quotes, and is
/// read by the field's kind. `~` contains: of text, case-folded; of a date
/// range, the day; of a range of numbers, the number. A list, or a map by its
/// keys, matches if an item does; `!=`: if none does. A missing field matches
/// only `!=`. A path alone asks whether the field is there and is neither empty
/// nor `no`. An object with a short form (`skills.web-design`) compares by it.
class STINT_EXPORT Where {
 public:
  /// Throws `Error`, whose message shows the place with a caret, for a fault of
  /// the grammar, an unknown field, a value that the field cannot have, and
  /// (given `known`) an id that does not exist; near names are suggested.
  Where(std::string_view text, const ObjectSchema& schema,
        const KnownIds* known = nullptr);
  ~Where();
  Where(Where&&) noexcept;
  Where& operator=(Where&&) noexcept;

  bool matches(const FieldValue& record) const;

  struct Node;

 private:
  std::unique_ptr<const Node> root_;
};

}  // namespace stint
