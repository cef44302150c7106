#include "faults/pages.hpp"

#include <algorithm>
#include <cstring>

namespace stint::faults {

namespace {

bool is_zero(const std::string& bytes) {
  return std::all_of(bytes.begin(), bytes.end(),
                     [](char byte) { return byte == 0; });
}

}  // namespace

void write_pages(Pages& pages, std::uint64_t offset, std::string_view bytes) {
  while (!bytes.empty()) {
    const std::uint64_t number = offset / page_size;
    const std::size_t start = offset % page_size;
    const std::size_t count = std::min(page_size - start, bytes.size());
    const auto old = pages.find(number);
    std::string page =
        old == pages.end() ? std::string(page_size, '\0') : *old->second;
    page.replace(start, count, bytes.substr(0, count));
    if (is_zero(page)) {
      pages.erase(number);
    } else {
      pages[number] = std::make_shared<const std::string>(std::move(page));
    }
    offset += count;
    bytes.remove_prefix(count);
  }
}

std::string read_pages(const Pages& pages, std::uint64_t offset,
                       std::size_t count) {
  std::string bytes;
  bytes.reserve(count);
  while (bytes.size() < count) {
    const std::uint64_t now = offset + bytes.size();
    const std::size_t start = now % page_size;
    const std::size_t part = std::min(page_size - start, count - bytes.size());
    const auto page = pages.find(now / page_size);
    if (page == pages.end()) {
      bytes.append(part, '\0');
    } else {
      bytes.append(*page->second, start, part);
    }
  }
  return bytes;
}

std::uint64_t digest(const Pages& pages) {
  std::uint64_t sum = 0xcbf29ce484222325U;  // FNV-1a, a word at a time
  const auto mix = [&sum](std::uint64_t word) {
    sum = (sum ^ word) * 0x100000001b3U;
    sum ^= sum >> 29U;
  };
  for (const auto& [number, page] : pages) {
    mix(number);
    for (std::size_t at = 0; at < page->size(); at += sizeof(std::uint64_t)) {
      std::uint64_t word = 0;
      std::memcpy(&word, page->data() + at, sizeof word);
      mix(word);
    }
  }
  return sum;
}

}  // namespace stint::faults
