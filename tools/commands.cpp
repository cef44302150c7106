#include <array>

#include "command.hpp"

namespace stint::tools {

Command add_command();
Command agenda_command();
Command archive_command();
Command audit_command();
Command check_command();
Command coach_command();
Command complete_command();
Command contact_command();
Command enroll_command();
Command evaluate_command();
Command explain_command();
Command handover_command();
Command init_command();
Command list_command();
Command log_command();
Command match_command();
Command move_command();
Command remove_command();
Command repeat_command();
Command report_command();
Command rollover_command();
Command schema_command();
Command set_command();
Command show_command();
Command sign_command();
Command undo_command();
Command recover_command();

// In the order of the help.
std::span<const Command> commands() {
  static const std::array all{
      init_command(),     add_command(),      repeat_command(),
      set_command(),      remove_command(),   list_command(),
      show_command(),     check_command(),    archive_command(),
      undo_command(),     recover_command(),  match_command(),
      enroll_command(),   move_command(),     log_command(),
      evaluate_command(), complete_command(), coach_command(),
      contact_command(),  sign_command(),     rollover_command(),
      agenda_command(),   explain_command(),  audit_command(),
      report_command(),   handover_command(), schema_command(),
  };
  return all;
}

}  // namespace stint::tools
