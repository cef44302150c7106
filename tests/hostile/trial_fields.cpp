#include <map>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "hostile/oracle.hpp"
#include "hostile/records.hpp"
#include "hostile/trials.hpp"
#include "stint/records/kind.hpp"
#include "stint/yaml/reference.hpp"

namespace stint::hostile {
namespace {

using Json = nlohmann::json;

std::size_t times_in(const Json& json, const std::string& text) {
  if (json.is_string()) return json.get_ref<const std::string&>() == text;
  std::size_t times = 0;
  if (json.is_structured())
    for (const Json& item : json) times += times_in(item, text);
  return times;
}

std::size_t times_in(const Tree& tree, const std::string& text) {
  std::size_t times = tree.text == text ? 1 : 0;
  for (const Tree::Member& member : tree.members)
    times += times_in(member.value, text);
  return times;
}

using Texts = std::vector<std::string>;
using Write = std::string (*)(std::string_view);

/// Quoted by somebody who knows of no escapes.
std::string raw(std::string_view text) { return '"' + std::string(text) + '"'; }

void write_records(const Trial& trial, Kind kind, const Texts& texts,
                   Write write = double_quoted) {
  const fs::path& program = trial.world->make_program();
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Record record = record_of(kind, write(texts[i]));
    write_file(program / path_of_record(kind, i), record.yaml);
    trial.world->count_texts(record.texts);
    if (kind == Kind::placement)
      write_file(program / fmt::format("students/x-{}.yaml", i), "grade: 11\n");
  }
}

void compare_json(const Trial& trial, Kind kind, const std::string& out) {
  const Json answer = Json::parse(out, nullptr, false);
  if (answer.is_discarded()) return trial.world->fail("no JSON: " + shown(out));
  std::map<std::string, const Json*> found;
  for (const Json& record : answer["records"])
    found[record["id"].get<std::string>()] = &record;
  const auto& texts = trial.payloads->fit;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Record wanted = record_of(kind, double_quoted(texts[i]));
    const auto record = found.find(id_of_record(kind, i));
    const std::size_t times =
        record == found.end() ? 0 : times_in(*record->second, texts[i]);
    if (times < wanted.texts)
      trial.world->fail(fmt::format("{} of {} texts of a {} are {}", times,
                                    wanted.texts, singular(kind),
                                    shown(texts[i])));
  }
}

/// The writer of the trial itself, judged by yaml-cpp.
void compare_files(const Trial& trial, Kind kind) {
  for (const std::string& text : trial.payloads->fit) {
    const Record record = record_of(kind, double_quoted(text));
    const auto tree = yaml::read_reference(record.yaml).tree;
    if (!tree || times_in(*tree, text) < record.texts)
      trial.world->fail("yaml-cpp reads something else than " + shown(text));
  }
}

/// Everything that prints records, where a person looks at it.
void print_all(const Trial& trial, Kind kind) {
  World& world = *trial.world;
  const std::string name(plural(kind));
  for (const char* format : {"table", "csv", "json", "jsonl", "ids"})
    world.expect(0, {"list", name, "--format", format}, Ends::terminal);
  const auto rows =
      rows_of_csv(world.expect(0, {"list", name, "--format", "csv"}).out);
  for (const auto& row : rows)
    if (row.size() != rows.front().size())
      world.fail("a row of " + name + " has another length");
  for (const char* format : {"table", "csv", "json", "github"})
    world.run({"check", "--format", format}, Ends::terminal);
  for (const char* format : {"table", "csv", "json"}) {
    world.run({"match", "job", "--all", "--format", format}, Ends::terminal);
    world.run({"report", "--format", format}, Ends::terminal);
  }
  world.run({"match", "--round", "trial", "-n"}, Ends::terminal);
  world.run({"explain", "s-0", "job"}, Ends::terminal);
  const std::size_t step = trial.effort == Effort::full ? 41 : 97;
  for (std::size_t i = 0; i < trial.payloads->fit.size(); i += step)
    world.expect(0,
                 {"show", std::string(singular(kind)), id_of_record(kind, i)},
                 Ends::terminal);
}

void try_fit(const Trial& trial, Kind kind) {
  write_records(trial, kind, trial.payloads->fit);
  const std::string name(plural(kind));
  const Result list =
      trial.world->expect(0, {"list", name, "--reveal", "--json"});
  compare_json(trial, kind, list.out);
  compare_files(trial, kind);
  print_all(trial, kind);
}

/// Every file that must not be read is named, with the place.
void try_unfit(const Trial& trial, Kind kind, const Texts& texts, Write write) {
  write_records(trial, kind, texts, write);
  const Result check = trial.world->expect(1, {"check", "--json"});
  const Json answer = Json::parse(check.out, nullptr, false);
  std::set<std::string> named;
  if (!answer.is_discarded())
    for (const Json& fault : answer["diagnostics"])
      if (fault["severity"] == "error" && fault["line"] > 0 &&
          fault["column"] > 0)
        named.insert(fault["file"].get<std::string>());
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (!named.contains(path_of_record(kind, i)))
      trial.world->fail("check says nothing of " + shown(texts[i]));
  trial.world->run({"check"}, Ends::terminal);
  trial.world->run({"list", std::string(plural(kind))}, Ends::terminal);
}

/// Those that no field may hold, written in either way, and those that only an
/// escape can write.
void try_all_unfit(const Trial& trial, Kind kind) {
  Texts texts = trial.payloads->unfit;
  std::erase(texts, "");  // as if there were none
  try_unfit(trial, kind, texts, double_quoted);
  for (const std::string& text : trial.payloads->fit)
    if (needs_escape(text)) texts.push_back(text);
  try_unfit(trial, kind, texts, raw);
}

/// The settings are one file, so that each text takes a command.
void try_settings(const Trial& trial) {
  World& world = *trial.world;
  const fs::path& program = world.make_program();
  const std::size_t step = trial.effort == Effort::full ? 7 : 23;
  for (std::size_t i = 0; i < trial.payloads->fit.size(); i += step) {
    const std::string& text = trial.payloads->fit[i];
    const Record record = record_of(Kind::program, double_quoted(text));
    write_file(program / "program.yaml", record.yaml);
    world.count_texts(record.texts);
    const Result result = world.expect(0, {"show", "program", "--json"});
    const Json answer = Json::parse(result.out, nullptr, false);
    if (answer.is_discarded() || times_in(answer, text) < record.texts)
      world.fail("the settings come out without " + shown(text));
    world.expect(0, {"show", "program"}, Ends::terminal);
  }
}

}  // namespace

void try_fields(const Trial& trial) {
  try_settings(trial);
  for (const KindName& kind : kind_names()) {
    if (kind.kind == Kind::program) continue;
    try_fit(trial, kind.kind);
    try_all_unfit(trial, kind.kind);
  }
}

}  // namespace stint::hostile
