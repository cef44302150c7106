#include "stint/records/school.hpp"

namespace stint {

template <>
const Table<School>& table<School>() {
  using S = School;
  static const Table<S> fields(
      "school",
      {
          field<&S::name>("name", "The school's name.", Need::required),
          field<&S::code>("code", "The school's code with the state."),
          field<&S::school_years>("school_years",
                                  "Its school years, if not the program's."),
          field<&S::no_school>(
              "no_school", "Its days without school, if not the program's."),
          field<&S::school_hours>(
              "school_hours", "When school is held, if not as in the program."),
          field<&S::terms>("terms", "Its terms by name."),
      });
  return fields;
}

}  // namespace stint
