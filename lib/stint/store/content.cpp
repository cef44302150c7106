#include "stint/store/content.hpp"

#include <utility>
#include <vector>

#include "stint/store/layout.hpp"
#include "stint/store/record_reader.hpp"
#include "stint/yaml/scanner.hpp"

namespace stint {
namespace {

void add_layer(const FileSystem& files, const Overlay& overlay,
               const std::string& path, Tree& content) {
  const auto text = read_file_through(files, overlay, path, round_limit);
  if (!text) return;
  Document document;
  std::vector<Finding> faults;
  yaml::scan(*text, document, faults, {.bytes = round_limit});
  Tree layer = tree_of(document, document.root());
  content.kind = NodeKind::mapping;
  for (Tree::Member& member : layer.members)
    content.members.push_back(std::move(member));
}

}  // namespace

Tree read_content(const FileSystem& files, const Overlay& overlay,
                  const RecordRef& record) {
  Tree content;
  if (record.kind != Kind::program)
    add_layer(files, overlay, path_of(record, Layer::closed), content);
  add_layer(files, overlay, path_of(record), content);
  return content;
}

}  // namespace stint
