// What a power cut may leave of what a drive was asked to write.
#pragma once

#include <cstddef>
#include <vector>

#include "faults/drive.hpp"

namespace stint::faults {

/// The power goes when the drive has been asked for the first `asked` events.
/// All that was written before the last flush of these is there; of what came
/// after it, what is not in `lost`.
struct Cut {
  std::size_t asked = 0;
  /// Where the events after that flush begin.
  std::size_t flushed = 0;
  /// Numbers of events, in ascending order.
  std::vector<std::size_t> lost = {};
};

/// The cuts to try. A drive may carry out what lies between two flushes in any
/// order, so for each such stretch: none of it, the first write, the first two,
/// and so on to all of it; all but one, for each; only one, for each; and
/// `most` sets that chance makes, the same in every run. Of more than `most`
/// writes in one stretch, evenly chosen ones stand for all.
std::vector<Cut> cuts_of(const std::vector<Event>& events, std::size_t most);

/// What is on the drive after `cut`.
Pages after(const Recording& recording, const Cut& cut);

}  // namespace stint::faults
