// The journal's record of a change. The checksum is made here, or nothing that
// libFuzzer thinks up would get past it: a hostile repository can make one too.
#include "stint/io/manifest.hpp"

#include <algorithm>

#include "stint/base/sha256.hpp"
#include "support/fuzzing.hpp"

namespace stint::testing {
namespace {

bool same(const Manifest& a, const Manifest& b) {
  const auto same_file = [](const ManifestFile& x, const ManifestFile& y) {
    return x.path == y.path && x.before == y.before && x.after == y.after;
  };
  return a.number == b.number && a.undoes == b.undoes &&
         a.old_bytes == b.old_bytes && a.summary == b.summary &&
         a.author.on == b.author.on && a.author.by == b.author.by &&
         a.made == b.made &&
         std::equal(a.files.begin(), a.files.end(), b.files.begin(),
                    b.files.end(), same_file);
}

bool stays_inside(const std::string& path) {
  const std::string around = "/" + fold_case(path) + "/";
  return !path.starts_with("/") && around.find("/../") == around.npos &&
         around.find("/./") == around.npos &&
         around.find("//") == around.npos &&
         around.find("/.git/") == around.npos &&
         !around.starts_with("/.stint/") && path.find('\0') == path.npos;
}

}  // namespace

void fuzz(std::string_view input) {
  parse_manifest(input);
  const std::string body = "stint-change 1\n" + std::string(input);
  const auto manifest =
      parse_manifest(body + "sha256 " + sha256_hex(body) + "\n");
  if (!manifest) return;
  for (const std::string& path : manifest->made) {
    require(stays_inside(path), "a folder is inside of the program");
  }
  for (const ManifestFile& file : manifest->files) {
    require(stays_inside(file.path), "a file is inside of the program");
    require(file.before || file.after, "a file was or will be");
  }
  const auto again = parse_manifest(print_manifest(*manifest));
  require(again.has_value(), "what is printed can be parsed");
  require(same(*manifest, *again), "a manifest reads back");
}

}  // namespace stint::testing
