#pragma once

#include <cstdint>
#include <deque>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "stint/base/diagnostic.hpp"
#include "stint/base/export.hpp"

namespace stint {

/// How a value was written. `none` is a key without a value.
enum class Style : std::uint8_t {
  none,
  plain,
  single_quoted,
  double_quoted,
  literal,  // |
  folded,   // >
  flow,     // a collection in [ ] or { }
  block     // a collection on lines of its own
};

enum class NodeKind : std::uint8_t { empty, scalar, sequence, mapping };

/// One value of a `Document`. Plain data, 64 bytes; all text is borrowed.
struct Node {
  NodeKind kind = NodeKind::empty;
  Style style = Style::none;
  /// Indices into the document; 0 is none (the root is nobody's child).
  std::uint32_t next = 0;
  std::uint32_t first_child = 0;
  /// The value as it stands in the file, with its quotes or brackets, without
  /// its comment. An empty value has the empty span just after the colon or the
  /// dash. A block scalar goes from its `|` to the end of its last line of
  /// text, a block collection from its first key or dash to the end of its last
  /// value.
  Span span;
  /// The key before it, with its quotes; in a block sequence the empty span at
  /// the item's dash, in a flow sequence the empty span at the item.
  Span key_span;
  /// The decoded scalar; empty for the other kinds.
  std::string_view text;
  /// The decoded key; empty in a sequence.
  std::string_view key;
};

/// The content of one record file as a tree with a span for every key and
/// value: what stands between a text format and the field tables. Holds one
/// root; scalars are text, whatever they look like. Nodes lie in one vector in
/// the order of the file, so that reading a record touches memory once, and a
/// document can be cleared and used again without giving memory back.
///
/// The text that was scanned must outlive the document, which borrows from it.
class STINT_EXPORT Document {
 public:
  /// Walks the children of one node in file order.
  class Children {
   public:
    class Iterator {
     public:
      Iterator(const Document* document, std::uint32_t at)
          : document_(document), at_(at) {}
      const Node& operator*() const { return document_->nodes_[at_]; }
      const Node* operator->() const { return &document_->nodes_[at_]; }
      Iterator& operator++() {
        at_ = document_->nodes_[at_].next;
        return *this;
      }
      friend bool operator==(const Iterator& a, const Iterator& b) {
        return a.at_ == b.at_;
      }

     private:
      const Document* document_;
      std::uint32_t at_;
    };
    Children(const Document* document, std::uint32_t first)
        : document_(document), first_(first) {}
    Iterator begin() const { return {document_, first_}; }
    Iterator end() const { return {document_, 0}; }
    bool empty() const { return first_ == 0; }

   private:
    const Document* document_;
    std::uint32_t first_;
  };

  /// The whole content; an empty file has an `empty` root.
  const Node& root() const { return nodes_.front(); }
  Children children(const Node& node) const { return {this, node.first_child}; }
  /// The value under `key` of a mapping; null if there is none.
  const Node* find(const Node& mapping, std::string_view key) const;
  /// The `index`-th child; null if there are fewer.
  const Node* child(const Node& node, std::size_t index) const;

  /// For whoever builds a document: an empty one with an empty root.
  Document() { clear(); }
  void clear();
  /// Appends `node`; its index. The caller links `next` and `first_child`.
  std::uint32_t add(const Node& node) {
    nodes_.push_back(node);
    return static_cast<std::uint32_t>(nodes_.size() - 1);
  }
  Node& operator[](std::uint32_t index) { return nodes_[index]; }
  /// Keeps `text` for as long as the document lives: for scalars whose decoded
  /// text stands nowhere in the file.
  std::string_view keep(std::string text);

 private:
  std::vector<Node> nodes_;
  std::deque<std::string> kept_;
};

}  // namespace stint
