#include "stint/store/store.hpp"

#include <filesystem>

#include "stint/base/error.hpp"
#include "stint/io/manifest.hpp"

namespace stint {

std::string find_program(const std::string& start) {
  namespace fs = std::filesystem;
  for (fs::path at = fs::path(start).lexically_normal();;
       at = at.parent_path()) {
    std::error_code ignored;
    if (fs::is_regular_file(at / "program.yaml", ignored) ||
        fs::is_regular_file(at / record_path, ignored)) {
      return at.string();
    }
    if (at == at.parent_path()) return {};
  }
}

void everything(Loader& loader) { loader.load_everything(); }

Store::Store(FileSystem& files, std::string holder, WaitingCallback waiting)
    : files_(&files),
      holder_(std::move(holder)),
      waiting_(std::move(waiting)) {}

Store::~Store() = default;

Snapshot Store::read(const Wanted& wanted, LoadOptions options) {
  const Lock lock = Lock::shared(*files_, waiting_);
  for (;;) {
    const auto before = files_->stat(".stint");
    overlay_ = read_overlay(*files_);
    Loader loader(*files_, overlay_, options);
    wanted(loader);
    Snapshot snapshot = loader.take();
    // Without a lock, a change in between shows in the directory's stamp.
    const auto after = files_->stat(".stint");
    const bool same = before.has_value() == after.has_value() &&
                      (!before || before->stamp == after->stamp);
    if (lock.is_held() || same) return snapshot;
  }
}

Snapshot Store::read_to_change(const Wanted& wanted, LoadOptions options) {
  lock_ = Lock::exclusive(*files_, holder_, waiting_);
  recovered_ = Journal(*files_, *lock_).recover();
  overlay_ = {};
  options.stamps = LoadOptions::Stamps::yes;
  Loader loader(*files_, overlay_, options);
  wanted(loader);
  return loader.take();
}

std::vector<FilePatch> Store::preview(const Settings& settings,
                                      const Changes& changes) const {
  return prepare(*files_, overlay_, settings, changes);
}

Snapshot Store::read_with(const std::vector<FilePatch>& patches,
                          const Wanted& wanted) const {
  Overlay overlay = overlay_;
  for (const FilePatch& patch : patches)
    overlay.files[patch.path] = patch.after;
  Loader loader(*files_, overlay);
  wanted(loader);
  return loader.take();
}

void Store::commit(std::vector<FilePatch> patches, std::vector<SeenFile> seen,
                   const std::string& summary, Author author) {
  Journal(*files_, *lock_)
      .commit(std::move(patches), std::move(seen), summary, std::move(author));
}

void Store::undo(const UndoEntry& entry) {
  Journal(*files_, *lock_).undo(entry);
}

}  // namespace stint
