// The trials, one for each way by which text comes in.
#pragma once

#include <filesystem>

#include "hostile/payloads.hpp"
#include "hostile/world.hpp"

namespace stint::hostile {

struct Trial {
  World* world;
  const Payloads* payloads;
  /// The folder of data made by others; it may not be there.
  std::filesystem::path shared;
  Effort effort = Effort::quick;
};

/// Every text in every text field of every kind, in files written by hand, and
/// all commands that print them.
void try_fields(const Trial& trial);
/// The same texts through `add` and `set`, from a batch and from arguments, and
/// back out of the files.
void try_batches(const Trial& trial);
/// The texts as arguments.
void try_arguments(const Trial& trial);
/// Whole files that are hostile, as records and as batches.
void try_files(const Trial& trial);

}  // namespace stint::hostile
