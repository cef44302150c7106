#include <array>

#include "stint/yaml/scanner.hpp"

namespace stint::yaml {

std::span<const ScanCheck> all_scan_checks() {
  static constexpr ScanCheck kChecks[] = {
      {"yaml-after-value",
       "Text stands after the end of a value; put the whole "
       "value in quotes, or begin a comment with ` #`."},
      {"yaml-alias", "Aliases (`*name`) are not read; write the value out."},
      {"yaml-anchor", "Anchors (`&name`) are not read; write the value out."},
      {"yaml-block-blank",
       "An empty line in a block of text has more spaces "
       "than its text, which readers take for text."},
      {"yaml-block-header",
       "Text stands on the line of `|` or `>`; it begins "
       "on the next line."},
      {"yaml-block-keep", "`|+` and `>+` are not read; write `|` or `|-`."},
      {"yaml-colon",
       "A value holds `: `, which begins another value; put it in "
       "quotes."},
      {"yaml-comment", "A comment needs a space before its `#`."},
      {"yaml-complex-key",
       "A key is one text on one line, not `? `, a list or "
       "a map."},
      {"yaml-conflict",
       "The file holds the markers of an unresolved git "
       "conflict."},
      {"yaml-control",
       "Control characters, U+2028, U+2029 and byte order marks "
       "inside of the text are not read; write them as escapes "
       "in double quotes."},
      {"yaml-documents",
       "A file holds one document: no `---` but on the first "
       "line, no `...`, no directive."},
      {"yaml-duplicate-key", "A key stands twice in one map."},
      {"yaml-escape",
       "A double-quoted text holds an escape that not every "
       "reader of YAML knows."},
      {"yaml-expected-key", "A line is no `key: value`."},
      {"yaml-flow",
       "A list or map in brackets is not well-formed: a bracket, a "
       "comma or a value is missing, or a text needs quotes."},
      {"yaml-flow-pair", "A `key: value` stands in a list without braces."},
      {"yaml-folded-indent",
       "A line of a folded text (`>`) is indented more "
       "than the others, which readers fold differently; "
       "write `|`."},
      {"yaml-indent", "A line's indentation fits no line above it."},
      {"yaml-indicator",
       "An unquoted text begins with a character that has a "
       "meaning in YAML."},
      {"yaml-lone-cr", "A carriage return stands without a line feed."},
      {"yaml-long-key", "A key has more than 1024 bytes."},
      {"yaml-merge-key",
       "Merge keys (`<<`) are not read; write the fields "
       "out."},
      {"yaml-missing-space",
       "A colon or dash needs a space after it: `key: "
       "value`, `- item`."},
      {"yaml-multiline-flow",
       "A list or map in brackets goes over several "
       "lines; write it on one, or as a block."},
      {"yaml-multiline-scalar",
       "A plain or quoted value goes over several "
       "lines; write it on one, or below `key: |`."},
      {"yaml-root", "The file holds a list; a record is `key: value` lines."},
      {"yaml-tab",
       "A tab stands in the indentation or after a dash; use "
       "spaces."},
      {"yaml-tag",
       "Tags (`!name`) are not read; a field's kind decides how "
       "its text is read."},
      {"yaml-too-deep", "Lists and maps are nested too deeply."},
      {"yaml-too-large", "The file is larger than any record."},
      {"yaml-unterminated-quote", "A quote is not closed on its line."},
      {"yaml-utf16", "The file is in UTF-16; save it as UTF-8."},
      {"yaml-utf8", "The file holds a byte that is no UTF-8."},
  };
  return kChecks;
}

}  // namespace stint::yaml
