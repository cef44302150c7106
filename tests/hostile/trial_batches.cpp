#include <algorithm>
#include <map>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "hostile/oracle.hpp"
#include "hostile/records.hpp"
#include "hostile/trials.hpp"
#include "stint/records/program.hpp"
#include "stint/yaml/reference.hpp"

namespace stint::hostile {
namespace {

using Json = nlohmann::ordered_json;
using Texts = std::vector<std::string>;

enum class Form { json, escaped_json, csv };

/// The text fields of a kind, and what else a record of it needs.
struct Columns {
  std::vector<std::string> texts;
  std::vector<std::pair<std::string, std::string>> rest;
};

Columns columns_of(Kind kind) {
  Columns columns;
  for (const FieldSchema& field : schema_of(kind).fields)
    if (field.schema.type == Type::text) columns.texts.emplace_back(field.name);
  if (kind == Kind::project)
    columns.rest = {{"business", "shop"},
                    {"seats", "1"},
                    {"hours", "10"},
                    {"dates", "2026-10-05..2026-11-13"}};
  return columns;
}

std::string csv_cell(const std::string& text) {
  std::string cell = "\"";
  for (const char c : text) cell += c == '"' ? "\"\"" : std::string(1, c);
  return cell + '"';
}

std::string json_cell(const std::string& text, Form form) {
  // A line of JSON is read as YAML, which wants an escape for some characters.
  const bool escaped = form == Form::escaped_json || needs_escape(text);
  try {
    return Json(text).dump(-1, ' ', escaped);
  } catch (const Json::type_error&) {
    return '"' + text + '"';  // no UTF-8: no library would write it
  }
}

/// A batch in which record i has texts[i] in every text field.
std::string batch_of(const Columns& columns, const Texts& texts, Form form) {
  std::string batch;
  if (form == Form::csv) {
    batch = "id";
    for (const std::string& name : columns.texts) batch += "," + name;
    for (const auto& [name, value] : columns.rest) batch += "," + name;
    batch += "\n";
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const bool is_csv = form == Form::csv;
    std::string line =
        is_csv ? fmt::format("x-{}", i) : fmt::format("{{\"id\": \"x-{}\"", i);
    const auto add = [&](const std::string& name, const std::string& value) {
      line += is_csv ? "," + value : ", \"" + name + "\": " + value;
    };
    for (const std::string& name : columns.texts)
      add(name, is_csv ? csv_cell(texts[i]) : json_cell(texts[i], form));
    for (const auto& [name, value] : columns.rest)
      add(name, is_csv ? value : "\"" + value + "\"");
    batch += line + (is_csv ? "\n" : "}\n");
  }
  return batch;
}

/// What the program and yaml-cpp read in the record.
void compare(World& world, const Json& record, const fs::path& file,
             const Columns& columns, const std::string& text) {
  if (!record.is_object()) return world.fail("not listed: " + shown(text));
  const auto tree = yaml::read_reference(read_file(file)).tree;
  for (const std::string& name : columns.texts) {
    if (record.value(name, "") != text)
      world.fail(name + " came out different: " + shown(text));
    const Tree* value = tree ? tree->find(name) : nullptr;
    if (value == nullptr || value->text != text)
      world.fail(name + " is something else for yaml-cpp: " + shown(text));
  }
}

void compare_all(World& world, Kind kind, const Columns& columns,
                 const Texts& texts) {
  const std::string name(plural(kind));
  const Json answer =
      Json::parse(world.expect(0, {"list", name, "--reveal", "--json"}).out,
                  nullptr, false);
  if (answer.is_discarded()) return world.fail("no JSON of " + name);
  std::map<std::string, Json> records;
  for (const Json& record : answer["records"])
    records[record["id"].get<std::string>()] = record;
  for (std::size_t i = 0; i < texts.size(); ++i)
    compare(world, records[id_of_record(kind, i)],
            world.program() / path_of_record(kind, i), columns, texts[i]);
}

/// CSV cannot tell a cell of blanks from an empty one.
Texts fit_for(const Texts& texts, Form form) {
  Texts fit = texts;
  if (form == Form::csv)
    std::erase_if(fit, [](const std::string& text) {
      return text.find_first_not_of(" \t\r\n") == text.npos;
    });
  return fit;
}

void try_fit(const Trial& trial, Kind kind, Form form) {
  World& world = *trial.world;
  const Columns columns = columns_of(kind);
  Texts texts = fit_for(trial.payloads->fit, form);
  world.make_program();
  const std::string name(plural(kind));
  const auto batch = [&](const char* command) {
    const fs::path file = world.scratch() / "batch";
    write_file(file, batch_of(columns, texts, form));
    world.count_texts(texts.size() * columns.texts.size());
    world.expect(0, {command, name, "--from", file}, Ends::terminal);
    compare_all(world, kind, columns, texts);
  };
  batch("add");
  std::rotate(texts.begin(), texts.begin() + 1, texts.end());
  batch("set");
}

/// Refused, every line of it named, and nothing made.
void try_unfit(const Trial& trial, Kind kind, Form form) {
  World& world = *trial.world;
  Texts texts = trial.payloads->unfit;
  std::erase(texts, "");
  const fs::path file = world.scratch() / "batch";
  // One at a time: a byte that is no UTF-8 ends the reading of a file.
  for (const std::string& text : texts) {
    const std::size_t line = form == Form::csv ? 2 : 1;
    const Columns columns = columns_of(kind);
    write_file(file, batch_of(columns, {text}, form));
    world.count_texts(columns.texts.size());
    const Result result =
        world.expect(2, {"add", std::string(plural(kind)), "--from", file});
    const std::string place = fmt::format("{}:{}:", file.string(), line);
    if (result.err.find(place) == std::string::npos)
      world.fail(place + " is not named for " + shown(text) + ": " +
                 shown(result.err));
  }
}

/// An argument can hold anything but NUL.
void try_arguments_of_set(const Trial& trial) {
  World& world = *trial.world;
  world.make_program();
  const std::size_t step = trial.effort == Effort::full ? 5 : 12;
  const Texts& texts = trial.payloads->fit;
  for (std::size_t i = 0; i < texts.size(); i += step) {
    const std::string notes = "notes=" + texts[i];
    if (texts[i].find_first_not_of(" \t\n") == std::string::npos) continue;
    world.count_texts(1);
    world.expect(0, {"set", "student", "s-0", notes}, Ends::terminal);
    const Json answer =
        Json::parse(world.expect(0, {"show", "student", "s-0", "--json"}).out,
                    nullptr, false);
    if (answer.is_discarded() || answer.value("notes", "") != texts[i])
      world.fail("notes came out different: " + shown(texts[i]));
  }
}

}  // namespace

void try_batches(const Trial& trial) {
  trial.world->make_program();
  for (const Kind kind : {Kind::student, Kind::business, Kind::project,
                          Kind::school, Kind::skill, Kind::pathway}) {
    const bool every_form =
        trial.effort == Effort::full || kind == Kind::student;
    try_fit(trial, kind, Form::json);
    if (every_form) try_fit(trial, kind, Form::escaped_json);
    if (every_form) try_fit(trial, kind, Form::csv);
  }
  trial.world->make_program();
  for (const Form form : {Form::json, Form::csv})
    try_unfit(trial, Kind::student, form);
  try_arguments_of_set(trial);
}

}  // namespace stint::hostile
