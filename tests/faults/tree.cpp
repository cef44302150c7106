#include "faults/tree.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

#include <sys/stat.h>

namespace stint::faults {

namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Node read_node(const fs::path& path) {
  struct ::stat status = {};
  if (::lstat(path.c_str(), &status) != 0) return {};
  Node node{.is_directory = S_ISDIR(status.st_mode),
            .mode = status.st_mode & 07777U,
            .bytes = {}};
  if (S_ISREG(status.st_mode)) {
    node.bytes = bytes_of(path);
  } else if (!node.is_directory) {
    node.bytes = std::string("\0no file", 8);
  }
  return node;
}

void write_node(const fs::path& path, const Node& node) {
  if (node.is_directory) {
    fs::create_directory(path);
  } else {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << node.bytes;
    if (!out.flush()) throw std::runtime_error(path.string() + ": not written");
  }
  fs::permissions(path, static_cast<fs::perms>(node.mode));
}

bool is_stint(const std::string& path) {
  return path == ".stint" || path.starts_with(".stint/");
}

void mix(std::uint64_t& sum, std::string_view bytes) {
  for (const char byte : bytes) {
    sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
  }
  sum = (sum ^ bytes.size()) * 0x100000001b3U;
}

}  // namespace

Tree read_tree(const fs::path& root) {
  Tree tree;
  if (!fs::exists(root)) return tree;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    tree[entry.path().lexically_relative(root).string()] =
        read_node(entry.path());
  }
  return tree;
}

void write_tree(const fs::path& root, const Tree& wanted) {
  if (wanted.empty()) {
    fs::remove_all(root);
    return;
  }
  fs::create_directory(root);
  const Tree now = read_tree(root);
  for (auto at = now.rbegin(); at != now.rend(); ++at) {
    const auto kept = wanted.find(at->first);
    if (kept == wanted.end() ||
        kept->second.is_directory != at->second.is_directory) {
      fs::remove_all(root / at->first);
    }
  }
  for (const auto& [path, node] : wanted) {
    const auto is = now.find(path);
    if (is == now.end() || is->second != node) write_node(root / path, node);
  }
}

Tree users_part(const Tree& tree) {
  Tree part;
  for (const auto& [path, node] : tree) {
    if (!is_stint(path)) part.emplace(path, node);
  }
  return part;
}

std::uint64_t digest(const Tree& tree) {
  std::uint64_t sum = 0xcbf29ce484222325U;  // FNV-1a
  for (const auto& [path, node] : tree) {
    mix(sum, path);
    mix(sum, node.is_directory ? "directory" : "file");
    mix(sum, std::to_string(node.mode));
    if (path != ".stint/lock") mix(sum, node.bytes);
  }
  return sum;
}

std::string difference(const Tree& is, const Tree& wanted) {
  std::string text;
  int count = 0;
  const auto add = [&](const std::string& path, const char* how) {
    if (++count <= 4) text += (text.empty() ? "" : ", ") + path + how;
  };
  for (const auto& [path, node] : is) {
    const auto other = wanted.find(path);
    if (other == wanted.end()) {
      add(path, " is too many");
    } else if (other->second != node) {
      add(path, " differs");
    }
  }
  for (const auto& [path, node] : wanted) {
    if (!is.contains(path)) add(path, " is missing");
  }
  return count > 4 ? text + " and more" : text;
}

}  // namespace stint::faults
