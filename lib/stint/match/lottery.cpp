#include "stint/match/lottery.hpp"

#include "stint/base/sha256.hpp"

namespace stint {

std::string lottery(std::string_view seed, std::string_view name) {
  std::string text(seed);
  text += ':';
  text += name;
  return sha256_hex(text);
}

std::string lottery(std::string_view seed, std::string_view student,
                    std::string_view project) {
  std::string text(student);
  text += ':';
  text += project;
  return lottery(seed, text);
}

std::string seed_of_pass(std::string_view seed, int pass, int passes) {
  std::string text(seed);
  if (passes > 1) text += "#" + std::to_string(pass);
  return text;
}

}  // namespace stint
