#include "letter_files.hpp"

#include <filesystem>

#include "locating.hpp"
#include "stint/base/error.hpp"
#include "stint/base/spelling.hpp"
#include "stint/base/text.hpp"
#include "stint/io/posix_file_system.hpp"
#include "stint/report/letters.hpp"
#include "stint/workflow/bad_input.hpp"

namespace stint::tools {
namespace {

namespace fs = std::filesystem;

constexpr const char* own_texts = "templates/letters";

[[noreturn]] void refuse_topic(const std::string& topic,
                               const std::string& where) {
  std::vector<std::string> known;
  for (const ShippedLetter& letter : shipped_letters())
    known.emplace_back(letter.topic);
  const std::string near = nearest(topic, known);
  throw Error("no letter is about `" + printable(topic) + "`" + where,
              near.empty() ? "letters are about " + join(known, ", ")
                           : "did you mean `" + near + "`?");
}

/// A topic that somebody is written to about.
AgendaTopic topic_called(const std::string& text, const std::string& where) {
  const auto topic = parse_choice<AgendaTopic>(text);
  if (!topic || shipped_letter(*topic).empty()) refuse_topic(text, where);
  return *topic;
}

/// The program's own texts. Throws `BadInput` for words that no letter knows,
/// and `Error` for a file that is about nothing.
LetterTemplates own_letters(const Session& session) {
  LetterTemplates own;
  const PosixFileSystem files(session.root());
  const auto directory = files.open_directory(own_texts);
  if (directory == nullptr) return own;
  std::vector<DirEntry> entries;
  directory->list(entries);
  std::vector<Diagnostic> faults;
  for (const DirEntry& entry : entries) {
    if (!entry.name.ends_with(".txt") || entry.name.starts_with('.')) continue;
    const std::string path = std::string(own_texts) + "/" + entry.name;
    const AgendaTopic topic = topic_called(
        entry.name.substr(0, entry.name.size() - 4), ", as " + path + " is");
    std::string& text = own[topic];
    directory->read(entry.name, text);
    for (const Finding& finding : check_letter(text))
      faults.push_back(locate(finding, path, text));
  }
  if (!faults.empty()) throw BadInput(std::move(faults));
  return own;
}

/// Makes it if it is not there.
void prepare(const Session& session, const std::string& directory) {
  const std::string shown = "`" + printable(directory) + "`";
  if (is_inside(directory, session.root()))
    throw Error("letters hold names and addresses, and " + shown +
                    " is inside the program, where git would take them up",
                "name a folder outside of it");
  std::error_code fault;
  fs::create_directories(directory, fault);
  if (!fault && !fs::is_empty(directory, fault) && !fault)
    throw Error(shown +
                    " is not empty: letters of another day are not to be "
                    "sent again",
                "name a new folder, or empty this one");
  if (fault)
    throw Error("cannot write letters into " + shown + ": " + fault.message());
}

}  // namespace

std::string letter_text(const std::string& topic) {
  return std::string(shipped_letter(topic_called(topic, {})));
}

void write_letters(Session& session, const Snapshot& snapshot,
                   const std::vector<AgendaItem>& items,
                   const std::string& directory) {
  const std::vector<Letter> all =
      letters(snapshot.program, session.today(), items, own_letters(session));
  prepare(session, directory);
  std::int64_t unaddressed = 0;
  for (const Letter& letter : all) {
    session.out(letter.text, (fs::path(directory) / letter.file).string());
    if (!letter.has_address) ++unaddressed;
  }
  session.note("wrote " + counted(std::ssize(all), "letter") + " to " +
               directory + ": read each before you send it");
  if (unaddressed > 0)
    session.note(counted(unaddressed, "letter") +
                 " without an e-mail address: none is on file");
}

}  // namespace stint::tools
