#include "stint/records/changes.hpp"

namespace stint {

RecordChange& Changes::of(const RecordRef& record) {
  for (RecordChange& change : records)
    if (change.record == record) return change;
  RecordChange& added = records.emplace_back();
  added.record = record;
  return added;
}

}  // namespace stint
