#include "stint/records/program.hpp"

namespace stint {

const ObjectSchema& schema_of(Kind kind) {
  if (kind == Kind::program) return table<Settings>().schema();
  return with_kind(kind, []<class R>() -> const ObjectSchema& {
    return table<R>().schema();
  });
}

std::vector<std::string> ids_of(const Program& program, Kind kind) {
  std::vector<std::string> ids;
  if (kind == Kind::program) return ids;
  with_kind(kind, [&]<class R>() {
    for (const R& record : records<R>(program)) ids.push_back(record.id.str());
  });
  return ids;
}

}  // namespace stint
