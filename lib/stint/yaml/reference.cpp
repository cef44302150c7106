#include "stint/yaml/reference.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <exception>
#include <sstream>
#include <unordered_set>
#include <utility>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace stint::yaml {

namespace {

// yaml-cpp recurses once for each collection, after it has told of it.
constexpr int kDeepest = 64;

// What makes the reader stop; never leaves this file.
struct Objection {
  std::string text;
};

enum class What : std::uint8_t { null, scalar, sequence, mapping, end };

struct Event {
  What what = What::null;
  // Where yaml-cpp says that it was, in bytes after a byte order mark.
  std::size_t at = 0;
  std::string text;
};

// Writes down what yaml-cpp says, and objects to what records never hold.
class Recorder final : public YAML::EventHandler {
 public:
  explicit Recorder(std::string_view text) : text_(text) {}

  std::vector<Event> events;

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    record(What::null, mark, {});
  }
  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {
    // coverage: yaml-cpp wants an anchor first, and that is refused
  }
  void OnAnchor(const YAML::Mark& mark, const std::string& /*name*/) override {
    object(mark, "an anchor");
  }
  void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/,
                YAML::anchor_t /*anchor*/, const std::string& value) override {
    refuse_tag(mark);
    record(What::scalar, mark, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/,
                       YAML::EmitterStyle::value /*style*/) override {
    refuse_tag(mark);
    record(What::sequence, mark, {});
    enter(mark);
  }
  void OnSequenceEnd() override { leave(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/,
                  YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {
    refuse_tag(mark);
    record(What::mapping, mark, {});
    enter(mark);
  }
  void OnMapEnd() override { leave(); }

 private:
  [[noreturn]] static void object(const YAML::Mark& mark,
                                  const std::string& what) {
    throw Objection{what + " in line " + std::to_string(mark.line + 1)};
  }
  void refuse_tag(const YAML::Mark& mark) const {
    const auto at = static_cast<std::size_t>(std::max(mark.pos, 0));
    // yaml-cpp gives tags of its own to what has none, `!` to a quoted scalar;
    // one that was written shows itself.
    if (text_.substr(std::min(at, text_.size())).starts_with('!')) {
      object(mark, "a tag");
    }
  }
  void record(What what, const YAML::Mark& mark, const std::string& text) {
    events.push_back(
        {what, static_cast<std::size_t>(std::max(mark.pos, 0)), text});
  }
  void enter(const YAML::Mark& mark) {
    if (++depth_ > kDeepest) {
      object(mark, "nesting over " + std::to_string(kDeepest));
    }
  }
  void leave() {
    --depth_;
    events.push_back({What::end, 0, {}});
  }

  std::string_view text_;
  int depth_ = 0;
};

// yaml-cpp takes a plain `~` or `null` for nothing; to us it is text. It says
// where, but gives the place of the next token for a value that is missing, so
// that only the last event at a place can be the word that stands there.
std::string_view null_word(std::string_view text, std::size_t at) {
  static constexpr std::array<std::string_view, 4> kWords = {"~", "null",
                                                             "Null", "NULL"};
  if (at >= text.size()) return {};
  for (const std::string_view word : kWords) {
    if (text.substr(at, word.size()) == word) return word;
  }
  return {};
}

void restore_null_words(std::vector<Event>& events, std::string_view text) {
  Event* last = nullptr;
  const auto settle = [&] {
    if (last->what != What::null) return;
    const std::string_view word = null_word(text, last->at);
    if (word.empty()) return;
    last->what = What::scalar;
    last->text = word;
  };
  for (Event& event : events) {
    if (event.what == What::end) continue;
    if (last != nullptr && last->at != event.at) settle();
    last = &event;
  }
  settle();
}

// yaml-cpp takes the end of the text for the end of a quoted scalar if a line
// break comes before it.
bool is_closed(std::string_view text) {
  const char quote = text[0];
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == quote) return true;
    if (quote == '"' && text[at] == '\\') ++at;
  }
  return false;
}

void refuse_open_quotes(const std::vector<Event>& events,
                        std::string_view text) {
  for (const Event& event : events) {
    if (event.what != What::scalar) continue;
    const auto rest = text.substr(std::min(event.at, text.size()));
    const bool quoted = rest.starts_with('"') || rest.starts_with('\'');
    if (quoted && !is_closed(rest)) {
      throw Objection{"a quote that is not closed"};
    }
  }
}

class Builder {
 public:
  explicit Builder(std::vector<Event>& events) : events_(events) {}

  Tree build() {
    Event& event = events_[at_++];
    Tree tree;
    switch (event.what) {
      case What::scalar:
        tree.kind = NodeKind::scalar;
        tree.text = std::move(event.text);
        break;
      case What::sequence:
        tree.kind = NodeKind::sequence;
        while (events_[at_].what != What::end) tree.add(build());
        ++at_;
        break;
      case What::mapping:
        build_mapping(tree);
        break;
      default:  // nothing
        break;
    }
    return tree;
  }

 private:
  void build_mapping(Tree& tree) {
    tree.kind = NodeKind::mapping;
    std::unordered_set<std::string> seen;
    while (events_[at_].what != What::end) {
      Tree key = build();
      if (key.kind != NodeKind::scalar)
        throw Objection{"a key that is no text"};
      if (!seen.insert(key.text).second) {
        throw Objection{"the key `" + key.text + "` twice in one mapping"};
      }
      Tree value = build();
      tree.members.push_back({std::move(key.text), std::move(value)});
    }
    ++at_;
  }

  std::vector<Event>& events_;
  std::size_t at_ = 0;
};

// Bytes that end or change the text for yaml-cpp alone: NUL and its own mark
// for the end, EOT, and byte order marks of other encodings.
bool has_bytes_that_mislead(std::string_view text) {
  return text.find('\0') != std::string_view::npos ||
         text.find('\x04') != std::string_view::npos ||
         text.substr(0, 2) == "\xfe\xff" || text.substr(0, 2) == "\xff\xfe";
}

Tree read(std::string_view text) {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  std::istringstream in{std::string(text)};
  YAML::Parser parser(in);
  const std::string_view body =
      text.substr(0, kMark.size()) == kMark ? text.substr(kMark.size()) : text;
  Recorder recorder(body);
  if (!parser.HandleNextDocument(recorder)) return {};
  Recorder rest(body);
  if (parser.HandleNextDocument(rest)) {
    throw Objection{"text after the end of the document"};
  }
  assert(!recorder.events.empty());  // a document has a node
  refuse_open_quotes(recorder.events, body);
  restore_null_words(recorder.events, body);
  return Builder(recorder.events).build();
}

}  // namespace

Reference read_reference(std::string_view text) {
  Reference result;
  try {
    if (has_bytes_that_mislead(text)) {
      throw Objection{"a NUL, EOT or UTF-16 byte order mark"};
    }
    result.tree = read(text);
  } catch (const Objection& objection) {
    result.fault = objection.text;
  } catch (const std::exception& exception) {
    result.fault = exception.what();
  }
  return result;
}

}  // namespace stint::yaml
