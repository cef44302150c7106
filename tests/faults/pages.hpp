// What a drive holds, as a value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace stint::faults {

/// What a drive holds, in pages of `page_size` bytes, by number. A page that is
/// missing is all zeros. Copies share their pages.
using Pages = std::map<std::uint64_t, std::shared_ptr<const std::string>>;

constexpr std::size_t page_size = 4096;

/// Puts `bytes` into `pages` at `offset` (in bytes).
void write_pages(Pages& pages, std::uint64_t offset, std::string_view bytes);

/// `count` bytes from `offset` on.
std::string read_pages(const Pages& pages, std::uint64_t offset,
                       std::size_t count);

/// A number for what `pages` hold.
std::uint64_t digest(const Pages& pages);

}  // namespace stint::faults
