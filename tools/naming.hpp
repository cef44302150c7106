#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session.hpp"
#include "stint/records/program.hpp"

namespace stint::tools {

/// The kind that a person wrote (`students`, `student`). Throws `Error` with
/// the nearest one.
Kind kind_called(const std::string& text);

/// Reads what is needed to find the record that a person calls `text`: the
/// record of that id, or where there is none every record of the kind, since
/// `text` may be a name. For use in a `Wanted`. Returns whether it is an id.
bool want(Loader& loader, Kind kind, const std::string& text);

/// Reads the records that have the id `text`, of whatever kind.
std::vector<RecordRef> load_id(Loader& loader, const std::string& text);

/// The id of the record that a person calls `text`: its id, or its name or
/// title if that is unique (a note then shows the id). Throws `Error` with the
/// nearest one, with all that bear the name, or if the record has faults.
std::string id_called(const Session& session, const Snapshot& snapshot,
                      Kind kind, const std::string& text);

/// The record that a person calls `text`, of whatever kind, among those that
/// were read. Throws `Error` if there is none, or if there are several.
RecordRef record_called(const Session& session, const Snapshot& snapshot,
                        const std::string& text);

/// Says of which kinds there is a record called `text`, and what to write.
[[noreturn]] void refuse_several(const std::string& text,
                                 const std::vector<RecordRef>& found);

/// True if `text` can be the id of a record of `kind`.
bool is_id(Kind kind, std::string_view text);

/// The record itself, of any kind but placements.
template <class R>
const R& called(const Session& session, const Snapshot& snapshot,
                const std::string& text) {
  using Key = decltype(R::id);
  return *records<R>(snapshot.program)
              .find(
                  Key::unchecked(id_called(session, snapshot, R::kind, text)));
}

}  // namespace stint::tools
