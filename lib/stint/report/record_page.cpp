#include "stint/report/record_page.hpp"

#include <algorithm>
#include <variant>
#include <vector>

#include "stint/base/text.hpp"
#include "stint/report/text_table.hpp"
#include "stint/report/value_text.hpp"

namespace stint {
namespace {

// What every part of a page needs.
struct Page {
  const NameOf& name_of;
  const PageLayout& layout;
};

// `seats_left` as people write it.
std::string label(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string bold(const std::string& text, Paint paint) {
  return paint == Paint::plain ? text : "\x1b[1m" + text + "\x1b[0m";
}

// A list of objects, or a map of them, is a table of its own.
const ObjectSchema* rows_of(const Schema& schema) {
  if (schema.type != Type::list && schema.type != Type::map) return nullptr;
  return schema.item->type == Type::object ? schema.item->object : nullptr;
}

// `text` in lines that end before `width`, the later ones indented.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
  std::string result;
  std::size_t used = indent;
  for (const std::string_view word : split(text, ' ')) {
    const std::size_t length = display_width(word);
    if (!result.empty() && used + 1 + length > width) {
      result += '\n' + std::string(indent, ' ');
      used = indent;
    } else if (!result.empty()) {
      result += ' ';
      ++used;
    }
    result += word;
    used += length;
  }
  return result;
}

// Long text is shown as one, however it is broken in the file.
std::string in_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return std::string(trim(text));
}

// A flag that is computed says something only where it is set. One that stands
// in a file was somebody's answer: who would not take a student again is not
// who was not asked.
bool is_derived_no(const View& view, std::size_t field, const Value& value) {
  const auto* flag = std::get_if<bool>(&value.content);
  return flag != nullptr && !*flag && view.is_derived(field);
}

std::string cell_of(const FieldSchema& field, const Value& row,
                    const NameOf& name_of) {
  const Value* value = row.find(field.json_key());
  if (value == nullptr) return {};
  std::string text = value_text(field.schema, *value, Audience::table);
  // A business's id tells its name; a student's does not.
  if (field.schema.target != Target::student) return in_one_line(text);
  const std::string name = name_of(field.schema.target, text);
  return name.empty() ? text : text + ' ' + name;
}

// What says which row it is: people type it into the next command.
TableColumn::Keep kept_of(const Schema& schema) {
  if (schema.target == Target::project) return TableColumn::Keep::all;
  if (schema.target == Target::student) return TableColumn::Keep::first_word;
  return TableColumn::Keep::nothing;
}

std::string table_of(const Schema& schema, const Value& value, const Page& page,
                     int indent) {
  const ObjectSchema& object = *rows_of(schema);
  const NameOf& name_of = page.name_of;
  const bool keyed = schema.type == Type::map;
  std::vector<TableColumn> columns;
  if (keyed) columns.push_back({.heading = "", .keep = TableColumn::Keep::all});
  for (const FieldSchema& field : object.fields)
    columns.push_back({label(field.name),
                       is_numeric(field.schema) ? TableColumn::Align::right
                                                : TableColumn::Align::left,
                       kept_of(field.schema)});
  TextTable table(std::move(columns));
  const auto add = [&](const std::string& key, const Value& row) {
    std::vector<std::string> cells;
    if (keyed) cells.push_back(key);
    for (const FieldSchema& field : object.fields)
      cells.push_back(cell_of(field, row, name_of));
    table.add(std::move(cells));
  };
  if (const auto* list = std::get_if<Value::List>(&value.content))
    for (const Value& row : *list) add("", row);
  if (const auto* members = std::get_if<Value::Members>(&value.content))
    for (const auto& [key, row] : *members) add(key, row);
  table.drop_empty_columns();
  return table.str({.width = page.layout.table_width, .indent = indent});
}

// Whether rows of `object` hold rows themselves, which no cell has room for.
bool holds_rows(const ObjectSchema& object) {
  return std::any_of(object.fields.begin(), object.fields.end(),
                     [](const FieldSchema& field) {
                       const ObjectSchema* rows = rows_of(field.schema);
                       return rows != nullptr && rows->shorthand.empty();
                     });
}

// A field that is not a table, as one line of label and text.
struct Line {
  std::string label;
  std::string text;
};

std::string lines_of(const std::vector<Line>& lines, int width, int indent) {
  std::size_t column = 0;
  for (const Line& line : lines) column = std::max(column, line.label.size());
  column += static_cast<std::size_t>(indent) + 2;
  std::string text;
  for (const Line& line : lines) {
    std::string row =
        std::string(static_cast<std::size_t>(indent), ' ') + line.label;
    row.resize(column, ' ');
    text +=
        row +
        wrap(printable(line.text), static_cast<std::size_t>(width), column) +
        '\n';
  }
  return text;
}

std::string line_text(const Schema& schema, const Value& value,
                      const NameOf& name_of) {
  std::string text = in_one_line(value_text(schema, value, Audience::page));
  if (schema.type != Type::reference) return text;
  const std::string name = name_of(schema.target, text);
  return name.empty() ? text : text + " (" + name + ")";
}

// The lines of a record, or of an object inside one, then its sections.
struct Body {
  std::vector<Line> lines;
  std::string sections;
};

std::string str(const Body& body, const Page& page, int indent) {
  std::string text = lines_of(body.lines, page.layout.text_width, indent);
  text += body.sections;
  // Only lines come without a blank line before them.
  return text.starts_with('\n') ? text.substr(1) : text;
}

void add_section(Body& body, std::string_view name, const std::string& text,
                 const Page& page, int indent) {
  body.sections += '\n' + std::string(static_cast<std::size_t>(indent), ' ') +
                   bold(label(name), page.layout.paint) + '\n' + text;
}

std::string block_of(const ObjectSchema& object, const Value& value,
                     const Page& page, int indent);

// Rows that hold rows, one below the other.
std::string blocks_of(const ObjectSchema& object, const Value& value,
                      const Page& page, int indent) {
  std::string text;
  if (const auto* list = std::get_if<Value::List>(&value.content))
    for (const Value& row : *list)
      text += (text.empty() ? "" : "\n") + block_of(object, row, page, indent);
  return text;
}

// An object inside a block, and a list of them, is a block itself; a map is a
// table, a line for each key.
std::string block_of(const ObjectSchema& object, const Value& value,
                     const Page& page, int indent) {
  Body body;
  for (const FieldSchema& field : object.fields) {
    const Value* member = value.find(field.json_key());
    if (member == nullptr) continue;
    const Schema& schema = field.schema;
    const int inner = indent + 2;
    if (schema.type == Type::object && schema.object->shorthand.empty())
      add_section(body, field.name,
                  block_of(*schema.object, *member, page, inner), page, indent);
    else if (rows_of(schema) != nullptr && schema.type == Type::list)
      add_section(body, field.name,
                  blocks_of(*rows_of(schema), *member, page, inner), page,
                  indent);
    else if (rows_of(schema) != nullptr)
      add_section(body, field.name, table_of(schema, *member, page, inner),
                  page, indent);
    else
      body.lines.push_back(
          {label(field.name), line_text(schema, *member, page.name_of)});
  }
  return str(body, page, indent);
}

std::string section_of(const Schema& schema, const Value& value,
                       const Page& page) {
  const ObjectSchema& rows = *rows_of(schema);
  return schema.type == Type::list && holds_rows(rows)
             ? blocks_of(rows, value, page, 2)
             : table_of(schema, value, page, 2);
}

}  // namespace

std::string record_page(const View& view, std::size_t record,
                        const NameOf& name_of, const PageLayout& layout) {
  const Page page{name_of, layout};
  const auto& fields = view.schema().fields;
  std::string title(view.schema().name);
  const std::string id = view.id(record);
  if (!id.empty()) title += ' ' + id;
  Body body;
  for (std::size_t i = id.empty() ? 0 : 1; i < fields.size(); ++i) {
    const Value value = view.field(record, i);
    if (value.missing() || is_derived_no(view, i, value)) continue;
    if (fields[i].name == "name" || fields[i].name == "title") {
      title +=
          ": " + printable(value_text(fields[i].schema, value, Audience::page));
    } else if (rows_of(fields[i].schema) != nullptr) {
      add_section(body, fields[i].name,
                  section_of(fields[i].schema, value, page), page, 0);
    } else if (std::string text = line_text(fields[i].schema, value, name_of);
               !text.empty()) {
      body.lines.push_back({label(fields[i].name), std::move(text)});
    }
  }
  return bold(title, layout.paint) + '\n' +
         lines_of(body.lines, layout.text_width, 2) + body.sections;
}

}  // namespace stint
