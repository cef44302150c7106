#include "stint/match/digest.hpp"

#include "stint/base/sha256.hpp"

namespace stint {
namespace {

/// Text that can be cut apart again in one way only: each part's length stands
/// before it.
class Canonical {
 public:
  void add(std::string_view part) {
    text_ += std::to_string(part.size());
    text_ += ':';
    text_ += part;
  }
  void add(const Tree& tree) {
    add(tree.kind == NodeKind::scalar ? std::string_view(tree.text) : "");
    text_ += '(';
    for (const Tree::Member& member : tree.members) {
      add(member.key);
      add(member.value);
    }
    text_ += ')';
  }
  std::string digest() const { return text_.empty() ? "" : sha256_hex(text_); }

 private:
  std::string text_;
};

struct Layers {
  Canonical open;
  Canonical closed;
};

template <class R>
void add_record(const Settings& settings, std::string_view id, const R& record,
                Layers& layers) {
  layers.open.add(singular(R::kind));
  layers.open.add(id);
  for (const auto& field : table<R>().fields()) {
    if (!field.present(record)) continue;
    const bool is_private = settings.is_private(R::kind, field.schema.name);
    Canonical& layer = is_private ? layers.closed : layers.open;
    if (is_private) {
      layer.add(singular(R::kind));
      layer.add(id);
    }
    layer.add(field.schema.name);
    layer.add(field.write(record));
  }
}

/// A rule that comes with stint is no record of the program.
template <class R>
bool is_own(const R& record) {
  if constexpr (R::kind == Kind::rule) return !record.shipped;
  return true;
}

template <class R>
void add_records(const Program& program, Layers& layers) {
  for (const R& record : records<R>(program))
    if (is_own(record))
      add_record(program.settings, record.id.str(), record, layers);
}

}  // namespace

RoundDigest digest_of(const Program& program) {
  Layers layers;
  add_record(program.settings, "program", program.settings, layers);
  add_records<School>(program, layers);
  add_records<Skill>(program, layers);
  add_records<Pathway>(program, layers);
  add_records<Rule>(program, layers);
  add_records<Student>(program, layers);
  add_records<Business>(program, layers);
  add_records<Project>(program, layers);
  add_records<Placement>(program, layers);
  return {layers.open.digest(), layers.closed.digest()};
}

std::string seal_of(const Round& round, std::string_view csv_rows) {
  Canonical files;
  files.add(table<Round>().write(round));
  files.add(csv_rows);
  return files.digest();
}

}  // namespace stint
