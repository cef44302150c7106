#pragma once

#include <string>

namespace stint::bench {

/// The yardstick of loading: lists every folder below `root`, and opens, reads
/// and closes every record file, with so many threads.
void read_bare(const std::string& root, unsigned threads);

/// Has the system write out every file below `root` and forget its content. The
/// names stay in memory. Returns false where it forgets nothing (tmpfs).
bool make_cold(const std::string& root);

}  // namespace stint::bench
