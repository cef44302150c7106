#pragma once

#include "stint/records/codec.hpp"

namespace stint {

template <class T>
struct Codec<std::optional<T>> {
  static Schema schema() { return Codec<T>::schema(); }
  static bool read(Reader& reader, const Node& node, std::optional<T>& value) {
    return Codec<T>::read(reader, node, value.emplace());
  }
  static Tree write(const std::optional<T>& value) {
    return Codec<T>::write(*value);
  }
  static Value value(const std::optional<T>& value) {
    return Codec<T>::value(*value);
  }
  static bool present(const std::optional<T>& value) {
    return value.has_value();
  }
  static void references(const std::optional<T>& value, FieldPath& path,
                         const ReferenceVisitor& visit) {
    if (value) Codec<T>::references(*value, path, visit);
  }
};

template <class T>
const Schema& item_schema() {
  static const Schema schema = Codec<T>::schema();
  return schema;
}

template <class T>
struct Codec<std::vector<T>> {
  static Schema schema() {
    return {.type = Type::list, .item = &item_schema<T>()};
  }
  static bool read(Reader& reader, const Node& node, std::vector<T>& list) {
    if (!reader.is_sequence(node, Type::list)) return false;
    bool good = true;
    for (const Node& item : reader.document().children(node)) {
      if constexpr (std::is_same_v<T, bool>) {
        static_assert(!std::is_same_v<T, bool>, "a list of flags");
      } else {
        good = Codec<T>::read(reader, item, list.emplace_back()) && good;
      }
    }
    return good;
  }
  static Tree write(const std::vector<T>& list) {
    Tree tree = Tree::sequence();
    for (const T& item : list) tree.add(Codec<T>::write(item));
    return tree;
  }
  static Value value(const std::vector<T>& list) {
    Value::List values;
    for (const T& item : list) values.push_back(Codec<T>::value(item));
    return values;
  }
  static bool present(const std::vector<T>& list) { return !list.empty(); }
  static void references(const std::vector<T>& list, FieldPath& path,
                         const ReferenceVisitor& visit) {
    path.emplace_back(std::size_t{0});
    for (std::size_t i = 0; i < list.size(); ++i) {
      path.back() = i;
      Codec<T>::references(list[i], path, visit);
    }
    path.pop_back();
  }
};

/// An id or a list of tied ids: one item of a ranking. A ranking is not read as
/// a list of lists, because a tier of one is written bare.
template <class Tag>
struct Codec<Ranking<Id<Tag>>> {
  using Item = Id<Tag>;
  static Schema schema() {
    return {.type = Type::ranking, .item = &item_schema<Item>()};
  }
  static bool read(Reader& reader, const Node& node, Ranking<Item>& ranking) {
    if (!reader.is_sequence(node, Type::ranking)) return false;
    bool good = true;
    for (const Node& item : reader.document().children(node)) {
      auto& tier = ranking.emplace_back();
      good = (item.kind == NodeKind::sequence
                  ? Codec<std::vector<Item>>::read(reader, item, tier)
                  : Codec<Item>::read(reader, item, tier.emplace_back())) &&
             good;
    }
    return good;
  }
  static Tree write(const Ranking<Item>& ranking) {
    Tree tree = Tree::sequence();
    for (const auto& tier : ranking)
      tree.add(tier.size() == 1 ? Codec<Item>::write(tier.front())
                                : Codec<std::vector<Item>>::write(tier));
    return tree;
  }
  static Value value(const Ranking<Item>& ranking) {
    Value::List values;
    for (const auto& tier : ranking)
      values.push_back(tier.size() == 1
                           ? Codec<Item>::value(tier.front())
                           : Codec<std::vector<Item>>::value(tier));
    return values;
  }
  static bool present(const Ranking<Item>& ranking) { return !ranking.empty(); }
  static void references(const Ranking<Item>& ranking, FieldPath& path,
                         const ReferenceVisitor& visit) {
    path.emplace_back(std::size_t{0});
    for (std::size_t i = 0; i < ranking.size(); ++i) {
      path.back() = i;
      if (ranking[i].size() == 1)
        Codec<Item>::references(ranking[i].front(), path, visit);
      else
        Codec<std::vector<Item>>::references(ranking[i], path, visit);
    }
    path.pop_back();
  }
};

/// A map whose keys are ids; a key may be a reference, as in `skills`.
template <class Tag, class T>
struct Codec<std::map<Id<Tag>, T>> {
  using Map = std::map<Id<Tag>, T>;
  static Schema schema() {
    return {.type = Type::map,
            .key = &item_schema<Id<Tag>>(),
            .item = &item_schema<T>()};
  }
  static bool read(Reader& reader, const Node& node, Map& map) {
    if (!reader.is_mapping(node, Type::map)) return false;
    bool good = true;
    for (const Node& item : reader.document().children(node)) {
      if (!read_key(reader, item)) {
        good = false;
        continue;
      }
      auto& value =
          map.emplace_hint(map.end(), Id<Tag>::unchecked(item.key), T{})
              ->second;
      good = Codec<T>::read(reader, item, value) && good;
    }
    return good;
  }
  static Tree write(const Map& map) {
    Tree tree = Tree::mapping();
    for (const auto& [key, item] : map)
      tree.add(key.str(), Codec<T>::write(item));
    return tree;
  }
  static Value value(const Map& map) {
    Value::Members members;
    for (const auto& [key, item] : map)
      members.emplace_back(key.str(), Codec<T>::value(item));
    return members;
  }
  static bool present(const Map& map) { return !map.empty(); }
  static void references(const Map& map, FieldPath& path,
                         const ReferenceVisitor& visit) {
    for (const auto& [key, item] : map) {
      path.emplace_back(key.str());
      Codec<Id<Tag>>::references(key, path, visit);
      Codec<T>::references(item, path, visit);
      path.pop_back();
    }
  }
};

}  // namespace stint
