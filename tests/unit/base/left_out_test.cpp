#include "stint/base/left_out.hpp"

#include <doctest/doctest.h>

TEST_CASE("the last fault that is shown tells how many are not") {
  stint::Diagnostic last;
  stint::tell_left_out(last, 0);
  CHECK(last.help == "");
  stint::tell_left_out(last, 1);
  CHECK(last.help == "1 more fault of this file is not shown");
  last.help = "write 1 to 4";
  stint::tell_left_out(last, 19901);
  CHECK(last.help ==
        "write 1 to 4; 19901 more faults of this file are not shown");
}
