// A small program as files in memory, and what a command makes of it: for the
// tests of the life of a stint.
#pragma once

#include <map>
#include <string>

#include "stint/base/error.hpp"
#include "stint/base/snippet.hpp"
#include "stint/base/text.hpp"
#include "stint/base/unified_diff.hpp"
#include "stint/io/memory_file_system.hpp"
#include "stint/store/store.hpp"
#include "stint/workflow/bad_input.hpp"
#include "stint/workflow/request.hpp"

namespace stint::testing {

// Texts by path.
using Files = std::map<std::string, std::string>;

inline Date day(const char* text) { return *Date::parse(text); }

// Kim acts on Monday, 2026-10-19.
inline Acting kim() { return {StaffId("kim"), day("2026-10-19")}; }

// Four students; one business with room for two at once; `web`, which has two
// seats and runs now, and `poster`, which begins on 2026-11-02.
inline Files small_program() {
  return {
      {"program.yaml",
       "stint: 1\nname: Test\nschool_years: [2026-08-19..2027-05-27]\n"
       "documents: {student: [consent], business: [agreement], "
       "placement: [training]}\n"
       "offer_days: 7\nstaff: {kim: {name: Kim}, lee: {name: Lee}}\n"
       "private_fields: {}\n"},
      {"skills/teamwork.yaml", "name: Team work\n"},
      {"skills/web-design.yaml", "name: Web design\n"},
      {"skills/flash.yaml", "name: Flash\nretired: yes\n"},
      {"students/s-1.yaml",
       "name: Maya Chen\nborn: 2010-10-20\n"
       "documents: {consent: 2026-09-01..2027-06-30}\n"},
      {"students/s-2.yaml",
       "name: Sam Lee\nborn: 2009-02-11\n"
       "documents: {consent: 2026-09-01..2026-10-18}\n"},
      {"students/s-3.yaml", "name: Sam Lee\n"},
      {"students/s-4.yaml", "status: left\n"},
      {"businesses/bakery.yaml",
       "name: Bakery\ncapacity: 2\npeople: {ana: {name: Ana}}\n"
       "documents: {agreement: 2026-01-01..2026-12-31}\n"},
      {"projects/web.yaml",
       "title: A web page\nbusiness: bakery\nseats: 2\nhours: 30\n"
       "dates: 2026-10-05..2026-11-13\n"},
      {"projects/poster.yaml",
       "title: A poster\nbusiness: bakery\nseats: 1\nhours: 10\nage: 16\n"
       "dates: 2026-11-02..2026-12-11\n"},
  };
}

inline std::string placement(const std::string& steps,
                             const std::string& more = "") {
  return "history:\n" + steps + more;
}

// An active stint since 2026-10-05.
inline std::string active(const std::string& more = "") {
  return placement(
      "  - {to: offered, on: 2026-09-20}\n"
      "  - {to: active, on: 2026-10-05}\n",
      more);
}

// The line `number`, counting from 1, of the batch `text`.
inline BatchPlace batch_line(const char* file, const char* text, int number) {
  BatchPlace place{.source = std::make_shared<const BatchSource>(
                       BatchSource{.file = file, .text = text})};
  const std::string_view line =
      split(place.source->text, '\n').at(static_cast<std::size_t>(number - 1));
  place.line.begin =
      static_cast<std::uint32_t>(line.data() - place.source->text.data());
  place.line.end = place.line.begin + static_cast<std::uint32_t>(line.size());
  return place;
}

class Life {
 public:
  explicit Life(const Files& more = {}) {
    for (const auto& [path, text] : small_program()) files_.save(path, text);
    for (const auto& [path, text] : more) files_.save(path, text);
  }

  Program program() const {
    Loader loader(files_, overlay_);
    loader.load_everything();
    Snapshot snapshot = loader.take();
    for (const Diagnostic& fault : snapshot.diagnostics)
      if (fault.severity == Severity::error)
        throw Error(fault.file + ": " + fault.message);
    return std::move(snapshot.program);
  }

  // What `act(program)` decides: the changed lines of each file, and what is
  // said of them. Or why it refuses.
  template <class Act>
  std::string after(Act act) const {
    const Program all = program();
    try {
      const Action action = act(all);
      std::string text;
      for (const FilePatch& patch :
           prepare(files_, overlay_, all.settings, action.changes))
        text += changed_lines(patch);
      for (const std::string& note : action.notes) text += note + "\n";
      text += action.changes.summary + "\n";
      if (!action.next.empty()) text += "next: " + action.next + "\n";
      return text;
    } catch (const BadInput& error) {
      std::string text;
      for (const Diagnostic& fault : error.diagnostics())
        text += render(fault, Paint::plain);
      return text + "refused: " + error.what() + "\n";
    } catch (const Error& error) {
      const std::string help = error.help();
      return std::string("refused: ") + error.what() + "\n" +
             (help.empty() ? "" : "help: " + help + "\n");
    }
  }

 private:
  static std::string changed_lines(const FilePatch& patch) {
    const std::string diff =
        unified_diff(patch.path, patch.before ? &*patch.before : nullptr,
                     patch.after ? &*patch.after : nullptr);
    std::string text = patch.path + "\n";
    for (const std::string_view line : split(diff, '\n')) {
      const bool is_header = line.starts_with("+++") || line.starts_with("---");
      if (is_header || !(line.starts_with('+') || line.starts_with('-')))
        continue;
      text += std::string(line) + "\n";
    }
    return text;
  }

  MemoryFileSystem files_;
  Overlay overlay_;
};

}  // namespace stint::testing
