#pragma once

#include "stint/base/export.hpp"
#include "stint/records/reader.hpp"
#include "stint/records/tree.hpp"

namespace stint {

/// Reads `node` as the value that `schema` describes, for those who learn only
/// at run time which field they deal with (`set`, batches, the test of the JSON
/// Schemas). Reports what the codecs of the field tables would report, and
/// returns false if there was something. References are not looked up.
///
/// One thing is judged by its codec alone: what stands behind the id of a rule
/// with a claimed exemption (`{us-il-child-labor: {exempt: …}}`) is let through
/// here, since its schema is that of the id.
STINT_EXPORT bool read_by_schema(Reader& reader, const Node& node,
                                 const Schema& schema);

/// `tree` with each scalar marked as a codec would write it: text, ids and
/// clocks as text, all else as a value of its kind. Content stays the same.
STINT_EXPORT Tree with_types(Tree tree, const Schema& schema);

}  // namespace stint
