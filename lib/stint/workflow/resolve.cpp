#include "stint/workflow/resolve.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

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

// The id of the record whose id or name is nearest to `text`, or those of the
// first few that have a word like it.
template <class R>
std::vector<std::string> guesses_for(const Program& program,
                                     std::string_view text) {
  std::vector<std::pair<std::string, std::string>> calls;
  for (const R& record : records<R>(program)) {
    calls.emplace_back(id_of(record), id_of(record));
    for (const std::string_view name : names_of(record))
      calls.emplace_back(std::string(name), id_of(record));
  }
  std::vector<std::string_view> candidates;
  candidates.reserve(calls.size());
  for (const auto& call : calls) candidates.push_back(call.first);
  const std::string guess = nearest(text, candidates);
  for (const auto& [call, id] : calls)
    if (call == guess && !guess.empty()) return {id};
  std::vector<std::string> ids;
  for (const auto& [call, id] : calls) {
    const bool is_new = std::find(ids.begin(), ids.end(), id) == ids.end();
    if (is_new && ids.size() < most_guesses && has_word_like(call, text))
      ids.push_back(id);
  }
  return ids;
}

template <class R>
[[noreturn]] void refuse_unknown(const Program& program,
                                 std::string_view text) {
  const std::string help = did_you_mean(guesses_for<R>(program, text));
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
