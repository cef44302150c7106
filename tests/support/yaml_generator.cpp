#include "support/yaml_generator.hpp"

#include <algorithm>
#include <utility>

namespace stint::testing {

std::uint64_t YamlRandom::next() {
  state_ += 0x9e3779b97f4a7c15ULL;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31U);
}

namespace {

class Writer {
 public:
  explicit Writer(YamlRandom& random)
      : random_(random), odd_(random.below(3) == 0) {}

  std::string write() {
    if (random_.one_in(12)) out_ += "\xef\xbb\xbf";
    filler(0);
    if (random_.one_in(20)) {
      out_ += "---";
      end_line();
    }
    if (random_.one_in(30)) {
      out_ += random_.pick({"{}", "{a: 1, b: [x, y]}", "{ \"k\":v }"});
      end_line();
    } else if (!random_.one_in(30)) {
      mapping(random_.one_in(15) ? 1 + random_.below(3) : 0, 3, false);
    }
    filler(0);
    finish();
    return out_;
  }

 private:
  void finish() {
    if (random_.one_in(6)) {
      while (!out_.empty() && out_.back() == '\n') out_.pop_back();
      if (random_.one_in(5)) out_.append(1 + random_.below(3), ' ');
    }
    if (random_.one_in(6)) {
      std::string crlf;
      for (const char c : out_) {
        if (c == '\n' && (!odd_ || !random_.one_in(4))) crlf += '\r';
        crlf += c;
      }
      out_ = crlf;
    }
  }

  void end_line() {
    if (random_.one_in(5)) {
      out_.append(1 + random_.below(4), ' ');
      out_ +=
          random_.pick({"# note", "#", "# a: b", "#- x", "# \"quo", "# [,"});
    } else if (random_.one_in(12)) {
      out_ += random_.pick({" ", "   ", "\t", " \t "});
    }
    out_ += '\n';
  }

  // Lines without content.
  void filler(std::size_t indent) {
    while (random_.one_in(odd_ ? 3 : 8)) {
      if (random_.one_in(2)) {
        if (random_.one_in(3)) out_.append(random_.below(7), ' ');
        out_ += '\n';
        continue;
      }
      out_.append(random_.one_in(3) ? random_.below(9) : indent, ' ');
      out_ += random_.pick({"# comment\n", "#\n", "# key: value\n", "#- item\n",
                            "## 'x\n", "# {\n"});
    }
  }

  std::string key(bool flow) {
    ++keys_;
    const std::string number = std::to_string(keys_);
    switch (random_.below(12)) {
      case 0:
        return "\"quoted " + number + "\"";
      case 1:
        return "'it''s " + number + "'";
      case 2:
        return "two words " + number;
      case 3:
        return "s-10" + number;
      case 4:
        return "\"a\\tb: " + number + "\"";
      case 5:
        return flow ? "f" + number : "a:b#c," + number;
      case 6:
        return "~" + number;
      case 7:
        return keys_ == 3 ? "~" : keys_ == 4 ? "null" : "k" + number;
      case 8:
        return "\xc3\xa9t\xc3\xa9" + number;
      default:
        return std::string(random_.pick({"name", "dates", "on", "to", "x-"})) +
               number;
    }
  }

  std::string plain(bool flow) {
    if (flow) {
      return std::string(random_.pick({"a",
                                       "b c",
                                       "web-design",
                                       "2026-10-05..2026-11-13",
                                       "3",
                                       "mon-fri 15:00-18:00",
                                       "https://x.example/#a",
                                       "it's",
                                       "~",
                                       "null",
                                       "no",
                                       "a#b",
                                       "-1",
                                       "x:y",
                                       "15:30",
                                       "s-1042",
                                       "S\xc3\xa3o",
                                       "null x",
                                       "a\tb",
                                       "a \"b\" c",
                                       ".",
                                       "--",
                                       "a&b",
                                       "x@y.example",
                                       "50%",
                                       "..."}));
    }
    return std::string(random_.pick({"a",
                                     "b c",
                                     "mon-fri 15:00-18:00",
                                     "2026-10-05..2026-11-13",
                                     "https://x.example/#a",
                                     "Redesign the bakery's website",
                                     "~",
                                     "null",
                                     "Null",
                                     "yes",
                                     "0123",
                                     "a#b",
                                     "a, b [c] {d}",
                                     "-x",
                                     "?x",
                                     ":x",
                                     "a?",
                                     "what's {this}",
                                     "\xe2\x80\x9cquoted\xe2\x80\x9d",
                                     "x\ty",
                                     "null and void",
                                     "~x",
                                     "a ? b",
                                     "a::b",
                                     "...",
                                     "---",
                                     "<<",
                                     "=",
                                     "a \\n b",
                                     "a!",
                                     "50%",
                                     "x@y.example",
                                     "x [y]"}));
  }

  std::string quoted() {
    return std::string(
        random_.pick({"\"\"",
                      "''",
                      "\"a\"",
                      "'a'",
                      "\"a: b # c\"",
                      "'it''s'",
                      "\"tab\\tx\\u00e9\\n\"",
                      "\"\\\"\"",
                      "'\"'",
                      "\"'\"",
                      "\"0123\"",
                      "' a '",
                      "\" b \"",
                      "\"\\x41\\U0001F600\\\\\"",
                      "'# x'",
                      "\"[,]\"",
                      "'~'",
                      "\"null\"",
                      "'\\'",
                      "\"a\\/\\xa0\\x85\\L\\P\\e\\0\\a\\b\\v\\f\\r\""}));
  }

  std::string scalar(bool flow) {
    return random_.one_in(4) ? quoted() : plain(flow);
  }

  std::string blanks() {
    return std::string(random_.one_in(5) ? random_.pick({"", "  ", "\t", " "})
                                         : std::string_view());
  }

  std::string flow(int depth) {
    const bool map = random_.one_in(2);
    std::string out = map ? "{" : "[";
    const std::size_t count = random_.below(4);
    out += blanks();
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) {
        out += blanks();
        out += random_.one_in(6) ? "," : ", ";
      }
      if (map) {
        const std::string k = key(true);
        out += k;
        const bool json = k[0] == '"' && random_.one_in(3);
        if (random_.one_in(10)) out += ' ';
        out += ':';
        if (!json) out += ' ';
        if (random_.one_in(10)) continue;  // no value
      }
      out += depth > 0 && random_.one_in(4) ? flow(depth - 1) : scalar(true);
    }
    if (count > 0 && random_.one_in(10)) out += ",";
    out += blanks();
    return out + (map ? "}" : "]");
  }

  void text_block(std::size_t owner, bool in_map) {
    static_cast<void>(in_map);
    const bool folded = random_.one_in(2);
    std::size_t indent = owner + 1 + random_.below(4);
    out_ += folded ? '>' : '|';
    if (random_.one_in(5)) {
      indent = owner + 1 + random_.below(4);
      if (random_.one_in(2)) {
        out_ += std::to_string(indent - owner);
        out_ += random_.pick({"", "-"});
      } else {
        out_ += random_.pick({"", "-"});
        out_ += std::to_string(indent - owner);
      }
    } else {
      out_ += random_.pick({"", "-"});
    }
    if (random_.one_in(6)) out_ += "  # about the text";
    out_ += '\n';
    const std::size_t lines = random_.below(5);
    for (std::size_t i = 0; i < lines; ++i) {
      if (random_.one_in(5)) {
        if (random_.one_in(4)) out_.append(random_.below(indent + 1), ' ');
        out_ += '\n';
        continue;
      }
      out_.append(indent, ' ');
      if (random_.one_in(odd_ ? 6 : 40))
        out_ += random_.pick({"  ", "\t", " "});
      out_ += random_.pick({"A line of text.", "key: value", "- item", "# no",
                            "\"quote", "x  ", "[", "it's", "---", "a # b"});
      out_ += '\n';
    }
  }

  // What follows a colon or a dash at `column`, with its line end.
  void value(std::size_t column, int depth, bool in_map) {
    const std::size_t kind = random_.below(depth > 0 ? 12 : 7);
    if (kind == 0) {
      end_line();
    } else if (kind < 5) {
      out_ += random_.one_in(8) ? "  " : " ";
      out_ += scalar(false);
      end_line();
    } else if (kind == 5) {
      out_ += ' ';
      out_ += flow(2);
      end_line();
    } else if (kind == 6) {
      out_ += ' ';
      text_block(column, in_map);
    } else if (kind < 10) {
      end_line();
      filler(column + 2);
      const std::size_t step = odd_ ? 1 + random_.below(4) : 2;
      mapping(column + step, depth - 1, false);
    } else {
      end_line();
      filler(column);
      const bool beside = in_map && random_.one_in(2);
      const std::size_t step = odd_ ? 1 + random_.below(4) : 2;
      sequence(beside ? column : column + step, depth - 1, false);
    }
  }

  void mapping(std::size_t column, int depth, bool begun) {
    const std::size_t count = 1 + random_.below(depth > 1 ? 6 : 3);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) filler(column);
      if (i > 0 || !begun) out_.append(column, ' ');
      out_ += key(false);
      if (random_.one_in(20)) out_ += ' ';
      out_ += ':';
      value(column, depth, true);
    }
  }

  void sequence(std::size_t column, int depth, bool begun) {
    const std::size_t count = 1 + random_.below(4);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) filler(column);
      if (i > 0 || !begun) out_.append(column, ' ');
      out_ += '-';
      const std::size_t gap = odd_ && random_.one_in(4) ? 3 : 1;
      if (depth > 0 && random_.one_in(3)) {
        out_.append(gap, ' ');
        mapping(column + 1 + gap, depth - 1, true);
      } else if (depth > 0 && random_.one_in(8)) {
        out_.append(gap, ' ');
        sequence(column + 1 + gap, depth - 1, true);
      } else {
        value(column, depth, false);
      }
    }
  }

  YamlRandom& random_;
  bool odd_;
  int keys_ = 0;
  std::string out_;
};

}  // namespace

std::string hand_written_yaml(YamlRandom& random) {
  return Writer(random).write();
}

std::string mutated_yaml(std::string_view text, YamlRandom& random) {
  std::string out(text);
  const std::size_t accidents = 1 + random.below(3);
  for (std::size_t i = 0; i < accidents; ++i) {
    const std::size_t at = out.empty() ? 0 : random.below(out.size());
    switch (random.below(out.empty() ? 1 : 8)) {
      case 0:
      case 1:
        out.insert(at, random.pick({":",
                                    ": ",
                                    "- ",
                                    "-",
                                    "#",
                                    " #",
                                    "\n",
                                    "\"",
                                    "'",
                                    "[",
                                    "]",
                                    "{",
                                    "}",
                                    ",",
                                    "|",
                                    ">",
                                    "&",
                                    "*",
                                    "!",
                                    "?",
                                    "? ",
                                    "%",
                                    "@",
                                    "`",
                                    "\t",
                                    " ",
                                    "  ",
                                    "\\",
                                    "~",
                                    "<<: ",
                                    "---\n",
                                    "...\n",
                                    "\r",
                                    "\r\n",
                                    "0",
                                    "\xc2\x85",
                                    "\xe2\x80\xa8",
                                    "null",
                                    "=",
                                    "+",
                                    ":\n",
                                    "\n\n",
                                    ": |\n",
                                    ": >-\n",
                                    "- - ",
                                    "\n- ",
                                    ",,",
                                    "{}",
                                    "[]",
                                    "''",
                                    "\"\""}));
        break;
      case 2:
        out.erase(at, 1 + random.below(3));
        break;
      case 3:
        out[at] = static_cast<char>(random.below(256));
        break;
      case 4:
        out[at] = static_cast<char>(' ' + static_cast<int>(random.below(95)));
        break;
      case 5: {
        const std::size_t from = random.below(out.size());
        out.insert(at, out.substr(from, 1 + random.below(12)));
        break;
      }
      case 6: {  // a line goes, or comes twice
        const std::size_t begin = out.rfind('\n', at) + 1;
        const std::size_t end =
            std::min(out.find('\n', at), out.size() - 1) + 1;
        if (begin >= end) break;
        const std::string line = out.substr(begin, end - begin);
        if (random.one_in(2)) out.erase(begin, end - begin);
        const bool first = random.one_in(2) || begin >= out.size();
        if (random.one_in(3)) out.insert(first ? 0 : begin, line);
        break;
      }
      default: {  // a line moves in or out
        const std::size_t begin = out.rfind('\n', at) + 1;
        if (random.one_in(2)) {
          out.insert(begin, 1 + random.below(3), ' ');
        } else if (begin < out.size() && out[begin] == ' ') {
          out.erase(begin, 1);
        }
        break;
      }
    }
  }
  return out;
}

std::string any_text(YamlRandom& random) {
  switch (random.below(8)) {
    case 0:
      return std::string(random.pick(
          {"no",   "0123", "1e3",  "12:30", "2026-10-05", "~",     "<<",
           "null", "",     "3.14", "0x1F",  "+1",         "=",     ".inf",
           "2028", "y",    "on",   "- a",   "a: b",       "#x",    "a #b",
           "a:",   " a",   "a ",   "[x",    "x]",         "a, b",  "?",
           "a?b",  "-",    "*x",   "&x",    "!x",         "%x",    "@x",
           "`x",   "|",    ">",    "'",     "\"",         "---",   "...",
           "{}",   "[]",   "a\tb", "\\",    "it's",       "\"q\"", "a: ",
           ":",    ": x"}));
    case 1:
      return std::string(random.pick(
          {"one\ntwo", "one\ntwo\n", "\n", "a\n\nb\n", " a\nb", "a\n b\n",
           "a\n\n", "\na", "a \nb\n", "tab\t\nx", "# a\n# b\n", "a: 1\nb: 2\n",
           "- x\n", "one\r\ntwo", "x\n \ny", "x\n\ty\n"}));
    case 2:
      return std::string(random.pick(
          {"\xc3\xa9", "S\xc3\xa3o Paulo", "\xf0\x9f\x98\x80", "a\x1b[31m",
           "\xe2\x80\xa8", "\xc2\x85", "\xe2\x80\xae",
           std::string_view("\0", 1), "\x7f", "\xef\xbb\xbfx", "\xc2\xa0"}));
    default:
      return std::string(random.pick(
          {"accepted", "web-design", "Redesign the bakery's website",
           "mon-fri 15:00-18:00", "2026-10-05..2026-11-13", "s-1042",
           "https://x.example/#a", "A. Example", "x", "two words"}));
  }
}

Tree any_tree(YamlRandom& random, int depth) {
  const std::size_t kind = random.below(depth > 0 ? 8 : 5);
  if (kind == 4) return random.one_in(4) ? Tree{} : Tree::value("2026-09-22");
  if (kind < 4) return Tree::scalar(any_text(random));
  const std::size_t count = random.below(4);
  Tree tree = kind < 6 ? Tree::sequence() : Tree::mapping();
  for (std::size_t i = 0; i < count; ++i) {
    Tree member = any_tree(random, depth - 1);
    if (tree.kind == NodeKind::sequence) {
      if (member.kind == NodeKind::empty) member = Tree::scalar("item");
      tree.add(std::move(member));
    } else {
      const std::string key =
          random.one_in(5) ? any_text(random) : "k" + std::to_string(i);
      if (tree.find(key) == nullptr) tree.add(key, std::move(member));
    }
  }
  return tree;
}

}  // namespace stint::testing
