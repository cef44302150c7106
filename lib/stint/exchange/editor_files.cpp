#include "stint/exchange/editor_files.hpp"

#include <algorithm>
#include <utility>

#include "stint/exchange/json.hpp"
#include "stint/records/program.hpp"

namespace stint {
namespace {

EditorSchema schema_for(Kind kind, RecordPart part) {
  const std::string name(plural(kind));
  if (kind == Kind::program)
    return {kind, part, "schemas/program.json", {"program.yaml"}};
  const std::string records =
      name + (kind == Kind::placement ? "/*/*.yaml" : "/*.yaml");
  const std::string closed = "private/" + records;
  if (part == RecordPart::closed)
    return {kind, part, "schemas/private/" + name + ".json", {closed}};
  // A pattern is looked for below every folder, so also below `private`.
  return {kind, part, "schemas/" + name + ".json", {records, "!" + closed}};
}

bool has_private_fields(Kind kind, const Settings& settings) {
  const auto& fields = schema_of(kind).fields;
  return kind != Kind::program &&
         std::any_of(fields.begin(), fields.end(),
                     [&](const FieldSchema& field) {
                       return settings.is_private(kind, field.name);
                     });
}

std::string text_of(const Value& value) {
  return to_json(value, JsonLayout::indented) + '\n';
}

EditorFile vscode_settings(const std::vector<EditorSchema>& schemas) {
  Value::Members which;
  for (const EditorSchema& schema : schemas) {
    Value::List files(schema.files.begin(), schema.files.end());
    which.emplace_back("./" + schema.path, std::move(files));
  }
  return {.path = ".vscode/settings.json",
          .text = text_of(Value::Members{{"yaml.schemas", std::move(which)}}),
          .owner = FileOwner::person};
}

EditorFile vscode_extensions() {
  const Value::Members wanted{
      {"recommendations", Value::List{"redhat.vscode-yaml"}}};
  return {.path = ".vscode/extensions.json",
          .text = text_of(wanted),
          .owner = FileOwner::person};
}

}  // namespace

std::vector<EditorSchema> editor_schemas(const Settings& settings) {
  std::vector<EditorSchema> schemas;
  for (const KindName& name : kind_names()) {
    schemas.push_back(schema_for(name.kind, RecordPart::open));
    if (has_private_fields(name.kind, settings))
      schemas.push_back(schema_for(name.kind, RecordPart::closed));
  }
  return schemas;
}

std::vector<EditorFile> editor_files(const Settings& settings) {
  const auto schemas = editor_schemas(settings);
  std::vector<EditorFile> files;
  for (const EditorSchema& schema : schemas)
    files.push_back(
        {.path = schema.path,
         .text = text_of(json_schema(schema.kind, schema.part, settings))});
  files.push_back(vscode_settings(schemas));
  files.push_back(vscode_extensions());
  return files;
}

}  // namespace stint
