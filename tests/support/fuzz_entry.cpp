// Where libFuzzer comes in.
#include <cstddef>
#include <cstdint>

#include "support/fuzzing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  stint::testing::fuzz({reinterpret_cast<const char*>(data), size});
  return 0;
}
