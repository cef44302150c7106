#include "stint/rules/hazards.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stint/base/spelling.hpp"

namespace stint {
namespace {

/// The words that the rules of the program have for hazardous work.
std::vector<std::string> hazard_words(const RuleBook& book) {
  std::vector<std::string> words;
  for (const FollowedRule& followed : book.followed())
    for (const RuleVersion& version : followed.rule->versions)
      if (version.hazards)
        for (const auto& [word, order] : version.hazards->orders)
          words.push_back(word.str());
  return words;
}

/// Letters that `a` and `b` begin with alike.
std::ptrdiff_t common_letters(const std::string& a, const std::string& b) {
  return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first -
         a.begin();
}

/// The word that was meant: by its spelling, else by how it begins, such as
/// `balers` for `baling`. Empty if none is.
std::string meant(const std::string& word,
                  const std::vector<std::string>& words) {
  constexpr std::ptrdiff_t least_letters = 3;
  const std::string near = nearest(word, words);
  if (!near.empty() || words.empty()) return near;
  const auto best = std::max_element(
      words.begin(), words.end(),
      [&](const std::string& a, const std::string& b) {
        return common_letters(a, word) < common_letters(b, word);
      });
  return common_letters(*best, word) < least_letters ? "" : *best;
}

}  // namespace

std::string UnknownHazard::text() const {
  return fmt::format("no rule knows the hazardous work `{}`", word);
}

std::string UnknownHazard::help() const {
  return near.empty() ? "`stint show rule us-flsa-youth` lists the words"
                      : fmt::format("did you mean `{}`?", near);
}

std::vector<UnknownHazard> unknown_hazards(const RuleBook& book,
                                           const Project& project) {
  if (project.hazards.empty()) return {};
  const std::vector<std::string> words = hazard_words(book);
  if (words.empty()) return {};
  std::vector<UnknownHazard> unknown;
  for (std::size_t i = 0; i < project.hazards.size(); ++i) {
    const std::string& word = project.hazards[i];
    if (std::find(words.begin(), words.end(), word) == words.end())
      unknown.push_back({i, word, meant(word, words)});
  }
  return unknown;
}

}  // namespace stint
