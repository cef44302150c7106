# Warnings, hardening and instrumentation, as two interface targets that our
# own targets link: stint_warnings for what we wrote, stint_flags for all.

add_library(stint_warnings INTERFACE)
target_compile_options(stint_warnings INTERFACE
  -Wall -Wextra -Wpedantic
  -Wcast-align -Wcast-qual -Wconversion -Wextra-semi -Wformat=2
  -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wshadow
  -Wsign-conversion -Wsuggest-override -Wundef -Wunused
  # Option structs are filled by designated initialisers, which name only what
  # differs from the default.
  -Wno-missing-field-initializers
  # g++ 12 sees std::variant's storage used before it is made, where it is not.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
  $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
  $<$<CXX_COMPILER_ID:Clang>:-Wimplicit-fallthrough>)
# What the sanitizers insert makes g++ see faults that are not there.
if(STINT_DEVELOPER AND NOT STINT_SANITIZE)
  target_compile_options(stint_warnings INTERFACE -Werror)
endif()

add_library(stint_flags INTERFACE)

# Reproducible: no path of this machine in the products. coverage is the
# exception, because it must find the sources again.
if(NOT STINT_COVERAGE)
  target_compile_options(stint_flags INTERFACE
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=
    -ffile-prefix-map=${PROJECT_BINARY_DIR}=build)
endif()

include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckCXXCompilerFlag)
foreach(flag IN ITEMS
    -fstack-protector-strong -fstack-clash-protection -fcf-protection)
  string(MAKE_C_IDENTIFIER "stint_has${flag}" known)
  check_cxx_compiler_flag(${flag} ${known})
  if(${known})
    target_compile_options(stint_flags INTERFACE ${flag})
  endif()
endforeach()
target_link_options(stint_flags INTERFACE LINKER:-z,relro LINKER:-z,now)

if(STINT_SANITIZE)
  list(JOIN STINT_SANITIZE "," sanitizers)
  target_compile_options(stint_flags INTERFACE
    -fsanitize=${sanitizers} -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(stint_flags INTERFACE -fsanitize=${sanitizers})
endif()

if(STINT_FUZZ)
  target_compile_options(stint_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(STINT_COVERAGE)
  target_compile_options(stint_flags INTERFACE
    -fprofile-instr-generate -fcoverage-mapping
    # Threads that count at once would lose counts, and with them a branch side
    # that few tests take.
    -fprofile-update=atomic)
  target_link_options(stint_flags INTERFACE -fprofile-instr-generate)
endif()

# Both would get in the way: fortified calls hide from the sanitizers, and
# these promise symbols that only the final program brings.
if(NOT STINT_SANITIZE AND NOT STINT_FUZZ AND NOT STINT_COVERAGE)
  target_compile_options(stint_flags INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
    $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
  target_link_options(stint_flags INTERFACE
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>:LINKER:-z,defs>)
endif()
