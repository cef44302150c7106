#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "stint/base/error.hpp"
#include "stint/store/record_reader.hpp"
#include "stint/store/store.hpp"
#include "stint/yaml/edit.hpp"
#include "stint/yaml/quote.hpp"

namespace stint {
namespace {

/// A new record's lines are at most so long. A round has one line for each
/// placement, so that a person can take one out by deleting a line.
int line_width(Kind kind) { return kind == Kind::round ? 160 : 100; }

/// The texts of some files, as they are and as they shall be.
class Texts {
 public:
  Texts(const FileSystem& files, const Overlay& overlay)
      : files_(files), overlay_(overlay) {}

  FilePatch& of(const std::string& path) {
    const auto [at, fresh] = patches_.try_emplace(path);
    FilePatch& patch = at->second;
    if (fresh) {
      patch.path = path;
      patch.before = read_file_through(files_, overlay_, path, round_limit);
      patch.after = patch.before;
    }
    return patch;
  }

  std::vector<FilePatch> take() {
    std::vector<FilePatch> patches;
    for (auto& [path, patch] : patches_)
      if (patch.before != patch.after) patches.push_back(std::move(patch));
    return patches;
  }

 private:
  const FileSystem& files_;
  const Overlay& overlay_;
  std::map<std::string, FilePatch> patches_;
};

std::string name_of(const RecordRef& record) {
  if (record.kind == Kind::program) return "program.yaml";
  return fmt::format("{} `{}`", singular(record.kind), record.id);
}

/// The keys of a file's top level are all that decides on a field's layer.
bool has_field(const std::optional<std::string>& text, std::string_view name) {
  if (!text) return false;
  Document document;
  std::vector<Finding> faults;
  yaml::scan(*text, document, faults, {.bytes = round_limit});
  return document.find(document.root(), name) != nullptr;
}

class Preparation {
 public:
  Preparation(Texts& texts, const Settings& settings, const RecordRef& record)
      : texts_(texts), settings_(settings), record_(record) {}

  void create(const Tree& content) {
    FilePatch& open = texts_.of(path_of(record_));
    if (open.after)
      throw Error(fmt::format("there is already a {}", name_of(record_)),
                  "`stint set` changes its fields");
    Tree open_part = Tree::mapping();
    Tree closed_part = Tree::mapping();
    for (const Tree::Member& member : content.members)
      (settings_.is_private(record_.kind, member.key) ? closed_part : open_part)
          .add(member.key, member.value);
    open.after = yaml::write_document(open_part, line_width(record_.kind));
    if (!closed_part.members.empty())
      texts_.of(path_of(record_, Layer::closed)).after =
          yaml::write_document(closed_part, line_width(record_.kind));
  }

  void edit(const FieldEdit& edit) {
    FilePatch& open = texts_.of(path_of(record_));
    if (!open.after)
      throw Error(fmt::format("there is no {}", name_of(record_)));
    FilePatch& patch = texts_.of(path_of(record_, layer_of(edit)));
    patch.after = yaml::apply(patch.after.value_or(""), edit);
  }

  void remove() {
    FilePatch& open = texts_.of(path_of(record_));
    if (!open.after)
      throw Error(fmt::format("there is no {}", name_of(record_)));
    open.after.reset();
    texts_.of(path_of(record_, Layer::closed)).after.reset();
  }

  /// Reads the new texts again; they must have no fault.
  void prove() {
    if (!texts_.of(path_of(record_)).after) return;
    if (record_.kind == Kind::program) {
      Settings settings;
      std::vector<Diagnostic> diagnostics;
      read_settings(*texts_.of(path_of(record_)).after, settings, diagnostics);
      refuse(diagnostics);
      return;
    }
    with_kind(record_.kind, [&]<class R>() { prove_as<R>(); });
  }

 private:
  Layer layer_of(const FieldEdit& edit) {
    const auto& field = std::get<std::string>(edit.path.front());
    if (record_.kind == Kind::program) return Layer::open;
    if (has_field(texts_.of(path_of(record_, Layer::closed)).after, field))
      return Layer::closed;
    if (has_field(texts_.of(path_of(record_)).after, field)) return Layer::open;
    return settings_.is_private(record_.kind, field) ? Layer::closed
                                                     : Layer::open;
  }

  template <class R>
  void prove_as() {
    const auto& open = texts_.of(path_of(record_)).after;
    const auto& closed = texts_.of(path_of(record_, Layer::closed)).after;
    RecordText text{.open = *open};
    if (closed) text.closed = *closed;
    R record;
    std::vector<Diagnostic> diagnostics;
    RecordReader<R>(settings_).read(text, record_, record, diagnostics);
    refuse(diagnostics);
  }

  void refuse(const std::vector<Diagnostic>& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics)
      if (diagnostic.severity == Severity::error)
        throw Error(fmt::format("{} would not be a good record: {}",
                                name_of(record_), diagnostic.message),
                    diagnostic.help);
  }

  Texts& texts_;
  const Settings& settings_;
  const RecordRef& record_;
};

}  // namespace

std::vector<FilePatch> prepare(const FileSystem& files, const Overlay& overlay,
                               const Settings& settings,
                               const Changes& changes) {
  Texts texts(files, overlay);
  for (const RecordChange& change : changes.records) {
    Preparation preparation(texts, settings, change.record);
    if (change.remove) preparation.remove();
    if (change.create) preparation.create(*change.create);
    for (const FieldEdit& edit : change.edits) preparation.edit(edit);
    preparation.prove();
  }
  for (const FileChange& file : changes.files)
    texts.of(file.path).after = file.content;
  return texts.take();
}

}  // namespace stint
