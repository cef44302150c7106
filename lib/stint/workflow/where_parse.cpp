#include <array>
#include <string>
#include <utility>

#include "stint/base/text.hpp"
#include "stint/workflow/where_node.hpp"

namespace stint {
namespace {

using Node = Where::Node;

// Deeper conditions are no work of a person, and would exhaust the stack.
constexpr int deepest = 100;

constexpr std::array<std::pair<std::string_view, Comparison>, 7> operators{{
    {"!=", Comparison::not_equal},
    {"<=", Comparison::less_equal},
    {">=", Comparison::greater_equal},
    {"=", Comparison::equal},
    {"<", Comparison::less},
    {">", Comparison::greater},
    {"~", Comparison::contains},
}};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Where a path ends.
bool ends_path(char c) {
  return is_blank(c) ||
         std::string_view("=!<>~()&|\"'").find(c) != std::string_view::npos;
}

class Parser {
 public:
  Parser(std::string_view text, const ObjectSchema& schema,
         const KnownIds* known)
      : text_(text), schema_(schema), known_(known) {}

  Node parse() {
    Node node = any_of(0);
    skip_blanks();
    if (at_ < text_.size())
      fail(text_[at_] == ')'
               ? "there is no `(` for this `)`"
               : "`and` or `or` must stand between two conditions",
           hint_for_symbols(), at_, word_end());
    return node;
  }

 private:
  Node any_of(int depth) {
    Node node{.form = Node::Form::any_of, .parts = {}};
    do node.parts.push_back(all_of(depth));
    while (take_word("or"));
    return simplified(std::move(node));
  }

  Node all_of(int depth) {
    Node node{.form = Node::Form::all_of, .parts = {}};
    do node.parts.push_back(negation(depth));
    while (take_word("and"));
    return simplified(std::move(node));
  }

  Node negation(int depth) {
    if (depth > deepest)
      fail("the condition is nested too deeply", "use fewer brackets", at_,
           at_ + 1);
    if (take_word("not")) {
      Node node{.form = Node::Form::none_of, .parts = {}};
      node.parts.push_back(negation(depth + 1));
      return node;
    }
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != '(') return test();
    const std::size_t open = at_++;
    Node node = any_of(depth + 1);
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != ')')
      fail("this `(` is never closed", "write `)` where it ends", open,
           open + 1);
    ++at_;
    return node;
  }

  Node test() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !ends_path(text_[at_])) {
      if (text_[at_] == '\\') ++at_;
      ++at_;
    }
    at_ = std::min(at_, text_.size());
    if (at_ == begin) fail_without_path();
    Node node;
    try {
      node.lookup = look_up(schema_, text_.substr(begin, at_ - begin), known_);
    } catch (const TextError& error) {
      throw TextError(error.what(), error.help(), begin + error.begin,
                      begin + error.end);
    }
    const std::size_t path_end = at_;
    skip_blanks();
    if (!take_operator(node)) {
      at_ = path_end;
      return node;
    }
    if (comparable(node.lookup.schema) == nullptr)
      fail_object(node.lookup, begin, path_end);
    skip_blanks();
    const std::size_t value_begin = at_;
    const std::string text = value();
    node.operand = read_operand(node.lookup, node.comparison, text, value_begin,
                                at_ - value_begin, known_);
    return node;
  }

  bool take_operator(Node& node) {
    for (const auto& [symbol, comparison] : operators) {
      if (text_.substr(at_, symbol.size()) != symbol) continue;
      at_ += symbol.size();
      node.comparison = comparison;
      if (at_ < text_.size() && (text_[at_] == '=' || text_[at_] == '~'))
        fail("no comparison is written `" + std::string(symbol) + text_[at_] +
                 "`",
             "there are =, !=, <, <=, >, >= and ~ (contains)",
             at_ - symbol.size(), at_ + 1);
      return true;
    }
    return false;
  }

  std::string value() {
    if (at_ >= text_.size() || text_[at_] == ')')
      fail("a value is missing here", "an empty one is written \"\"", at_,
           at_ + 1);
    if (text_[at_] == '"' || text_[at_] == '\'') return quoted_value();
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_blank(text_[at_]) && text_[at_] != ')')
      ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  std::string quoted_value() {
    const std::size_t open = at_;
    const std::size_t close = text_.find(text_[open], open + 1);
    if (close == std::string_view::npos)
      fail("this quote is never closed",
           std::string("write ") + text_[open] + " where it ends", open,
           text_.size());
    at_ = close + 1;
    return std::string(text_.substr(open + 1, close - open - 1));
  }

  // Takes `word` if it stands here and is no longer word.
  bool take_word(std::string_view word) {
    skip_blanks();
    const std::size_t end = at_ + word.size();
    if (text_.substr(at_, word.size()) != word) return false;
    if (end < text_.size() && !is_blank(text_[end]) && text_[end] != '(')
      return false;
    at_ = end;
    return true;
  }

  void skip_blanks() {
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
  }

  std::size_t word_end() const {
    std::size_t end = at_;
    while (end < text_.size() && !is_blank(text_[end])) ++end;
    return end;
  }

  std::string hint_for_symbols() const {
    const char c = text_[at_];
    if (c == '&') return "write `and`";
    if (c == '|') return "write `or`";
    if (c == ')') return "take it away, or write `(` where it begins";
    return "a value with blanks is written in quotes";
  }

  [[noreturn]] void fail_without_path() const {
    if (at_ >= text_.size())
      fail("a condition is missing here",
           "write one like `grade>=11` or `skills.web-design>=2`", at_,
           at_ + 1);
    fail("a condition begins with the name of a field, not with `" +
             std::string(1, text_[at_]) + "`",
         text_[at_] == '!' ? "write `not`"
                           : "write it like `grade>=11` or `name~chen`",
         at_, at_ + 1);
  }

  [[noreturn]] void fail_object(const Lookup& lookup, std::size_t begin,
                                std::size_t end) const {
    std::string names;
    for (const FieldSchema& field : item_of(lookup.schema).object->fields)
      names += (names.empty() ? "" : ", ") + printable(lookup.text) + '.' +
               std::string(field.name);
    fail("`" + printable(lookup.text) +
             "` has fields of its own, and is compared by them",
         "one of " + names, begin, end);
  }

  [[noreturn]] void fail(const std::string& message, std::string help,
                         std::size_t begin, std::size_t end) const {
    throw TextError(message, std::move(help), begin, end);
  }

  static Node simplified(Node node) {
    if (node.parts.size() != 1) return node;
    Node only = std::move(node.parts.front());
    return only;
  }

  std::string_view text_;
  const ObjectSchema& schema_;
  const KnownIds* known_;
  std::size_t at_ = 0;
};

}  // namespace

Where::Node parse_where(std::string_view text, const ObjectSchema& schema,
                        const KnownIds* known) {
  return Parser(text, schema, known).parse();
}

}  // namespace stint
