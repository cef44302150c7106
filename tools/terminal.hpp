#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "stint/base/snippet.hpp"

namespace stint::tools {

enum class ColorChoice : std::uint8_t { automatic, always, never };
enum class Paging : std::uint8_t { allowed, forbidden };

/// Everything that is known about the terminal, and all that is written to it.
/// The only class that asks the system whether there is one.
class Terminal {
 public:
  /// What the environment says; opens nothing.
  Terminal();

  void choose(ColorChoice color, Paging paging);

  /// Of what is written to stdout and to stderr.
  Paint paint() const { return paint_; }
  Paint error_paint() const { return error_paint_; }
  /// Columns that a table may fill: those of the terminal (`COLUMNS` goes
  /// before what the terminal says). Nothing where stdout is none, because then
  /// nothing is cut.
  std::optional<int> width() const;
  /// Columns of help, messages and diagnostics, from 20 to 100.
  int text_width() const;
  bool is_utf8() const { return is_utf8_; }
  bool has_input_terminal() const;

  /// Writes all of `text` to stdout, through the pager if stdout is a terminal
  /// and `text` is taller. On a terminal, what is no text, line break or colour
  /// is escaped, whatever it is part of. Throws `Error` where writing fails;
  /// ends the process quietly if nobody reads any more (`| head`).
  void write_out(std::string_view text) const;
  /// Writes to stderr, with the same care; a failure is ignored, there is
  /// nobody to tell.
  void write_error(std::string_view text) const;

 private:
  bool page(std::string_view text) const;

  bool out_is_terminal_ = false;
  bool error_is_terminal_ = false;
  bool is_utf8_ = true;
  bool may_page_ = true;
  Paint paint_ = Paint::plain;
  Paint error_paint_ = Paint::plain;
};

/// Opens file descriptors 0 to 2 on /dev/null where they are closed, so that no
/// record is ever opened as one of them and then written over; and lets writing
/// to a closed pipe fail instead of ending the process half-way.
void secure_standard_streams();

}  // namespace stint::tools
