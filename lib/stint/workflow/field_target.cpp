#include "stint/workflow/field_target.hpp"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "stint/base/text.hpp"
#include "stint/records/codec.hpp"
#include "stint/records/program.hpp"

namespace stint {
namespace {

std::string quoted(std::string_view text) {
  return "`" + shorten(printable(text), 60) + "`";
}

/// Where part `inner` of `whole` stands in it.
Span span_in(std::string_view whole, std::string_view inner) {
  const auto begin = static_cast<std::uint32_t>(inner.data() - whole.data());
  return {begin, begin + static_cast<std::uint32_t>(inner.size())};
}

/// One step of a path as it was written: the raw text between two dots.
std::vector<std::string_view> raw_steps(std::string_view path) {
  std::vector<std::string_view> steps;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < path.size(); ++at) {
    if (path[at] == '\\') {
      ++at;
    } else if (path[at] == '.') {
      steps.push_back(path.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  steps.push_back(path.substr(begin));
  return steps;
}

/// Follows the steps of a path through the schemas of a kind.
class Walk {
 public:
  Walk(const ObjectSchema& root, std::string_view path,
       std::vector<Finding>& faults)
      : path_(path), reader_(document_, faults) {
    at_.type = Type::object;
    at_.object = &root;
  }

  bool step(std::string_view raw) {
    const Span span = span_in(path_, raw);
    if (raw.empty()) {
      reader_.fault(span, "bad-path", "an empty step in the path of a field",
                    "write one dot between two steps, as in "
                    "`skills.web-design`; a dot in a key is `\\.`");
      return false;
    }
    const std::string name =
        std::get<std::string>(parse_field_path(raw).front());
    if (!enter(name, span)) return false;
    target_.path.emplace_back(name);
    target_.along.push_back(at_);
    return true;
  }

  FieldTarget take() { return std::move(target_); }

 private:
  bool enter(const std::string& name, Span span) {
    switch (at_.type) {
      case Type::object:
        return enter_object(name, span);
      case Type::map:
        return enter_map(name, span);
      case Type::list:
      case Type::ranking:
        return enter_list(name, span);
      default:
        break;
    }
    reader_.fault(span, "bad-path",
                  fmt::format("{} is {} and has no fields",
                              quoted(str(target_.path)), described(at_.type)),
                  fmt::format("write {}=…", printable(str(target_.path))));
    return false;
  }

  bool enter_object(const std::string& name, Span span) {
    const FieldSchema* field = at_.object->find(name);
    if (field == nullptr && !name.starts_with("x-")) {
      Node node;
      node.key = name;
      node.key_span = span;
      reader_.unknown_field(node, *at_.object);
      return false;
    }
    target_.required = field != nullptr && field->required;
    at_ = field != nullptr ? field->schema : Schema{};
    return true;
  }

  bool enter_map(const std::string& name, Span span) {
    Node node;
    node.key = name;
    node.key_span = span;
    if (!read_key(reader_, node)) return false;
    target_.required = false;
    at_ = *at_.item;
    return true;
  }

  bool enter_list(const std::string& name, Span span) {
    std::int64_t index = 0;
    if (!parse_count(name, 1'000'000, index)) {
      reader_.fault(span, "bad-path",
                    fmt::format("{} is a list, and {} is no number of an item",
                                quoted(str(target_.path)), quoted(name)),
                    fmt::format("items count from 0; write {0}+=… and {0}-=… "
                                "to add and remove one",
                                printable(str(target_.path))));
      return false;
    }
    target_.required = false;
    at_ = *at_.item;
    return true;
  }

  std::string_view path_;
  Document document_;
  Reader reader_;
  Schema at_;
  FieldTarget target_;
};

}  // namespace

std::optional<FieldTarget> find_target(Kind kind, std::string_view path,
                                       std::vector<Finding>& faults) {
  Walk walk(schema_of(kind), path, faults);
  for (const std::string_view raw : raw_steps(path))
    if (!walk.step(raw)) return std::nullopt;
  return walk.take();
}

}  // namespace stint
