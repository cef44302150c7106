#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/date.hpp"
#include "stint/base/export.hpp"
#include "stint/records/ledger.hpp"
#include "stint/records/schema.hpp"
#include "stint/records/value.hpp"
#include "stint/workflow/lookup.hpp"

namespace stint {

/// The records of one kind as others see them, on one day: `id`, the fields of
/// the record, and what is derived from other records. What is not known (a
/// name without the private layer) is missing, never made up.
///
/// Each derived field is described once, beside the code that computes it, so
/// that `--where`, `--columns`, `--sort` and JSON all know it. A field is only
/// computed when it is asked for.
class STINT_EXPORT View {
 public:
  View() = default;
  View(const View&) = delete;
  View& operator=(const View&) = delete;
  virtual ~View();

  /// `id` (but of settings), then the kind's own fields in their order, then
  /// the derived ones.
  virtual const ObjectSchema& schema() const = 0;
  /// True for a field that is not in the record's file.
  virtual bool is_derived(std::size_t field) const = 0;

  /// Records are numbered in the order of their ids.
  virtual std::size_t size() const = 0;
  virtual std::string id(std::size_t record) const = 0;
  virtual Value field(std::size_t record, std::size_t field) const = 0;

  /// All that is there, under the keys of JSON.
  Value record(std::size_t record) const;
  /// The number of the record called `id`; `size()` if there is none.
  std::size_t find(std::string_view id) const;
};

/// Whether a view of placements shows what `sealed_until` seals.
enum class Sealed : std::uint8_t { hidden, revealed };

/// `kind` is not `program`. `ledger` must outlive the view.
STINT_EXPORT std::unique_ptr<View> make_view(const Ledger& ledger, Kind kind,
                                             Date day,
                                             Sealed sealed = Sealed::hidden);

/// The settings of a program, as the only record of its kind, which has no id.
/// `settings` must outlive the view.
STINT_EXPORT std::unique_ptr<View> settings_view(const Settings& settings);

/// The columns of `stint list KIND`, if none are asked for.
STINT_EXPORT std::vector<std::string_view> default_columns(Kind kind);

/// `--columns` and `--sort`: names of fields between commas; in a sort order
/// `-name` is descending. Throws `Error` with the nearest name.
STINT_EXPORT std::vector<Lookup> parse_columns(const ObjectSchema& schema,
                                               std::string_view text);
struct SortKey {
  Lookup lookup;
  enum class Order : std::uint8_t {
    ascending,
    descending
  } order = Order::ascending;
};
STINT_EXPORT std::vector<SortKey> parse_sort(const ObjectSchema& schema,
                                             std::string_view text);

/// `records` in the order of `keys`, then of their ids. Missing values come
/// last in either direction; of several values the first counts.
STINT_EXPORT void sort_records(const View& view,
                               const std::vector<SortKey>& keys,
                               std::vector<std::size_t>& records);

}  // namespace stint
