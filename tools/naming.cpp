#include "naming.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "archived.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/workflow/resolve.hpp"

namespace stint::tools {
namespace {

template <class R>
bool is_called(const R& record, const std::string& folded) {
  if constexpr (requires { record.name; })
    return fold_case(record.name) == folded;
  if constexpr (requires { record.title; })
    return fold_case(record.title) == folded;
  return false;
}

std::vector<RecordRef> all_called(const Program& program,
                                  const std::string& text) {
  const std::string folded = fold_case(text);
  std::vector<RecordRef> found;
  for (const KindName& name : kind_names()) {
    if (name.kind == Kind::program || text.empty()) continue;
    with_kind(name.kind, [&]<class R>() {
      for (const R& record : records<R>(program))
        if (record.id.str() == text || is_called(record, folded))
          found.push_back({name.kind, record.id.str()});
    });
  }
  return found;
}

[[noreturn]] void refuse_unknown(const Program& program,
                                 const std::string& text) {
  const std::string help = did_you_mean(guesses(program, text));
  throw Error("no record `" + printable(text) + "`",
              help.empty() ? "`stint list KIND` shows what there is, such as "
                             "`stint list students`"
                           : help);
}

// Only for a record that is not found is the archive looked into.
Resolved resolved(const Session& session, const Program& program, Kind kind,
                  const std::string& text) {
  try {
    return resolve(program, kind, text);
  } catch (const Error&) {
    refuse_archived(session, kind, text);
    throw;
  }
}

}  // namespace

bool is_id(Kind kind, std::string_view text) {
  if (kind != Kind::placement) return !why_no_id(text);
  const auto parts = split(text, '/');
  return parts.size() == 2 && !why_no_id(parts[0]) && !why_no_id(parts[1]);
}

Kind kind_called(const std::string& text) {
  const auto kind = parse_kind(text);
  if (kind && *kind != Kind::program) return *kind;
  if (kind)
    throw Error("the settings of a program are no kind of record",
                "`stint show program` shows them");
  std::vector<std::string> names;
  for (const KindName& name : kind_names())
    if (name.kind != Kind::program) names.emplace_back(name.plural);
  const std::string guess = nearest(text, names);
  throw Error("no kind of record `" + printable(text) + "`",
              guess.empty() ? "the kinds are " + join(names, ", ")
                            : "did you mean `" + guess + "`?");
}

std::vector<RecordRef> load_id(Loader& loader, const std::string& text) {
  std::vector<RecordRef> found;
  for (const KindName& name : kind_names())
    if (name.kind != Kind::program && is_id(name.kind, text) &&
        loader.load(RecordRef{name.kind, text}))
      found.push_back({name.kind, text});
  return found;
}

bool want(Loader& loader, Kind kind, const std::string& text) {
  if (is_id(kind, text) && loader.load(RecordRef{kind, text})) return true;
  loader.load(kind);
  return false;
}

std::string id_called(const Session& session, const Snapshot& snapshot,
                      Kind kind, const std::string& text) {
  if (std::binary_search(snapshot.broken.begin(), snapshot.broken.end(),
                         RecordRef{kind, text}))
    throw Error("the record of " + std::string(singular(kind)) + " `" + text +
                    "` has errors",
                "`stint check " + path_of({kind, text}) + "` shows them");
  const Resolved found = resolved(session, snapshot.program, kind, text);
  if (found.by_name)
    session.note("`" + printable(text) + "` is " + std::string(singular(kind)) +
                 " `" + found.id + "`");
  return found.id;
}

RecordRef record_called(const Session& session, const Snapshot& snapshot,
                        const std::string& text) {
  const auto found = all_called(snapshot.program, text);
  if (found.empty()) {
    for (const KindName& name : kind_names())
      if (name.kind != Kind::program) refuse_archived(session, name.kind, text);
    refuse_unknown(snapshot.program, text);
  }
  if (found.size() > 1) refuse_several(text, found);
  if (found.front().id != text)
    session.note("`" + printable(text) + "` is " +
                 std::string(singular(found.front().kind)) + " `" +
                 found.front().id + "`");
  return found.front();
}

void refuse_several(const std::string& text,
                    const std::vector<RecordRef>& found) {
  std::string help = "say which one:";
  for (const RecordRef& record : found)
    help += (help.back() == ':' ? " `stint show " : ", `stint show ") +
            std::string(singular(record.kind)) + ' ' + record.id + "`";
  throw Error("there are several records `" + printable(text) + "`", help);
}

}  // namespace stint::tools
