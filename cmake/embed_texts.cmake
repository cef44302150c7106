# Makes a source file that holds the texts of the shipped rules.
# embed_rules(FOLDER OUTPUT): each FOLDER/ID.yaml becomes an entry of
# stint::shipped_rules(), in the order of the ids.
function(embed_rules folder output)
  file(GLOB files CONFIGURE_DEPENDS ${folder}/*.yaml)
  list(SORT files)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
  list(LENGTH files count)
  set(entries "")
  foreach(file IN LISTS files)
    get_filename_component(id ${file} NAME_WLE)
    file(READ ${file} text)
    string(APPEND entries "    {\"${id}\", R\"yaml(${text})yaml\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
[=[// Generated from lib/stint/rules/shipped by cmake/embed_rules.cmake.
#include <array>

#include "stint/records/shipped_rules.hpp"

namespace stint {

std::span<const ShippedRule> shipped_rules() {
  static constexpr std::array<ShippedRule, @count@> rules{{
@entries@  }};
  return rules;
}

}  // namespace stint
]=])
endfunction()
