#include "stint/workflow/resolve.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "stint/base/plain_letters.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"

namespace stint {
namespace {

// What people may call `record`, besides its id.
template <class R>
std::vector<std::string_view> names_of(const R& record) {
  std::vector<std::string_view> names;
  if constexpr (requires { record.title; }) names.push_back(record.title);
  if constexpr (requires { record.name; }) names.push_back(record.name);
  if constexpr (requires { record.aliases; })
    names.insert(names.end(), record.aliases.begin(), record.aliases.end());
  std::erase(names, std::string_view());
  return names;
}

template <class R>
std::string id_of(const R& record) {
  return record.id.str();
}

template <class R>
const R* find(const Program& program, std::string_view id) {
  if constexpr (R::kind == Kind::placement) {
    for (const R& record : program.placements)
      if (id_of(record) == id) return &record;
    return nullptr;
  } else {
    return records<R>(program).find(R().id.unchecked(id));
  }
}

template <class R>
std::vector<const R*> named(const Program& program, std::string_view text) {
  const std::string wanted = fold_case(text);
  std::vector<const R*> found;
  for (const R& record : records<R>(program)) {
    const auto names = names_of(record);
    if (std::any_of(names.begin(), names.end(), [&](std::string_view name) {
          return fold_case(name) == wanted;
        }))
      found.push_back(&record);
  }
  return found;
}

constexpr std::size_t most_guesses = 3;

// What a record may be called, in plain letters, and its id.
struct Call {
  std::string plain;
  std::string id;
};

template <class R>
void add_calls(const Program& program, std::vector<Call>& calls) {
  for (const R& record : records<R>(program)) {
    const std::string id = id_of(record);
    calls.push_back({id, id});
    for (const std::string_view name : names_of(record))
      calls.push_back({plain_letters(name), id});
  }
}

std::vector<std::string> guesses_among(const std::vector<Call>& calls,
                                       std::string_view text) {
  const std::string wanted = plain_letters(text);
  std::vector<std::string_view> candidates;
  candidates.reserve(calls.size());
  for (const Call& call : calls) candidates.push_back(call.plain);
  const std::string guess = nearest(wanted, candidates);
  for (const Call& call : calls)
    if (call.plain == guess && !guess.empty()) return {call.id};
  std::vector<std::string> ids;
  for (const auto& [plain, id] : calls) {
    const bool is_new = std::find(ids.begin(), ids.end(), id) == ids.end();
    if (is_new && ids.size() < most_guesses && has_word_like(plain, wanted))
      ids.push_back(id);
  }
  return ids;
}

template <class R>
[[noreturn]] void refuse_unknown(const Program& program,
                                 std::string_view text) {
  std::vector<Call> calls;
  add_calls<R>(program, calls);
  const std::string help = did_you_mean(guesses_among(calls, text));
  throw Error(fmt::format("no {} `{}`", singular(R::kind), printable(text)),
              help.empty() ? fmt::format("`stint list {}` shows all there are",
                                         plural(R::kind))
                           : help);
}

template <class R>
const R& resolve_as(const Program& program, std::string_view text) {
  if (const R* record = find<R>(program, text)) return *record;
  const auto found = named<R>(program, text);
  if (found.size() == 1) return *found.front();
  if (found.empty()) refuse_unknown<R>(program, text);
  std::vector<std::string> ids;
  for (const R* record : found) ids.push_back(id_of(*record));
  throw Error(fmt::format("{} are called `{}`",
                          counted(static_cast<std::int64_t>(ids.size()),
                                  singular(R::kind)),
                          printable(text)),
              "say which one: " + join(ids, ", "));
}

}  // namespace

std::vector<std::string> guesses(const Program& program,
                                 std::string_view text) {
  std::vector<Call> calls;
  for (const KindName& name : kind_names())
    if (name.kind != Kind::program)
      with_kind(name.kind, [&]<class R>() { add_calls<R>(program, calls); });
  return guesses_among(calls, text);
}

Resolved resolve(const Program& program, Kind kind, std::string_view text) {
  return with_kind(kind, [&]<class R>() {
    const std::string id = id_of(resolve_as<R>(program, text));
    return Resolved{id, id != text};
  });
}

const Student& resolve_student(const Program& program, std::string_view text) {
  return resolve_as<Student>(program, text);
}

const Project& resolve_project(const Program& program, std::string_view text) {
  return resolve_as<Project>(program, text);
}

const Business& resolve_business(const Program& program,
                                 std::string_view text) {
  return resolve_as<Business>(program, text);
}

const School& resolve_school(const Program& program, std::string_view text) {
  return resolve_as<School>(program, text);
}

const Skill& resolve_skill(const Program& program, std::string_view text) {
  return resolve_as<Skill>(program, text);
}

const Round& resolve_round(const Program& program, std::string_view text) {
  return resolve_as<Round>(program, text);
}

}  // namespace stint
