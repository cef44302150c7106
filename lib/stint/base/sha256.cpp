#include "stint/base/sha256.hpp"

#include <array>
#include <memory>

#include <openssl/evp.h>

#include "stint/base/error.hpp"

namespace stint {
namespace {

struct FreeAlgorithm {
  void operator()(EVP_MD* algorithm) const { EVP_MD_free(algorithm); }
};

/// Looked up once: the library would look again for each text, which takes
/// longer than to hash a short one.
const EVP_MD* sha256() {
  static const std::unique_ptr<EVP_MD, FreeAlgorithm> algorithm(
      EVP_MD_fetch(nullptr, "SHA256", nullptr));
  return algorithm.get();
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, 32> digest{};
  if (sha256() == nullptr ||
      EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, sha256(),
                 nullptr) != 1)
    throw Error("OpenSSL offers no SHA-256 on this system");
  std::string hex;
  hex.reserve(2 * digest.size());
  for (const unsigned char byte : digest) {
    hex += "0123456789abcdef"[byte >> 4U];
    hex += "0123456789abcdef"[byte & 0xFU];
  }
  return hex;
}

}  // namespace stint
