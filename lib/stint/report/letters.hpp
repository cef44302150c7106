#pragma once

#include <map>
#include <string>
#include <vector>

#include "stint/base/export.hpp"
#include "stint/report/letter_template.hpp"

namespace stint {

/// The text of an e-mail about one line of the agenda. It holds names and
/// addresses, and is never written to a committed file.
struct Letter {
  /// `offer-open.product-photos.s-1099.txt`; no two letters have the same.
  std::string file;
  /// `To:`, `Cc:` and `Subject:`, an empty line, and what is to be said.
  std::string text;
  /// Whether an e-mail address of whom it goes to is known.
  bool has_address = false;
};

/// The program's own texts, which go before the shipped ones; see
/// `check_letter`.
using LetterTemplates = std::map<AgendaTopic, std::string>;

/// A letter for each of `items` whose topic somebody is written to about, in
/// their order: to the student (with a copy to the guardian of one who is not
/// known to be 18), the mentor of the stint, or the contact of the business.
/// Where the private layer is not there, ids stand for names.
STINT_EXPORT std::vector<Letter> letters(const Program& program, Date today,
                                         const std::vector<AgendaItem>& items,
                                         const LetterTemplates& own = {});

}  // namespace stint
