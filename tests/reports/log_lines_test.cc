#include "reports/log_lines.h"

#include <sstream>

#include "tests/support/catch.h"

using rasoat::reports::log_line;
using rasoat::reports::LogLines;

TEST_CASE("a line that GitHub or Azure would obey is parted by a blank") {
  CHECK(log_line("::error::x.yaml") == ": :error::x.yaml");
  CHECK(log_line("  ::debug::x") == "  : :debug::x");
  CHECK(log_line("\xC2\xA0::debug::x") == "\xC2\xA0: :debug::x");
  CHECK(log_line("##[stop-commands]x, ##vso[task.complete], ###[") ==
        "# #[stop-commands]x, # #vso[task.complete], ## #[");
}

TEST_CASE("all other lines stay as they are") {
  for (const char* const line : {"", "Xem mục 1::2", "std::string", "## Kế hoạch", "####", "12:: x", "# #["})
    CHECK(log_line(line) == line);
}

TEST_CASE("lines are handed on whole, in whatever pieces they are written") {
  std::ostringstream out;
  {
    LogLines lines(out);
    lines << " :" << ':' << "a\n:" << ":b\n\nc ##" << "[d\n::e";
    CHECK(out.str() == " : :a\n: :b\n\nc # #[d\n");
    lines.flush();
    CHECK(out.str().ends_with(": :e"));
    lines << 7;
  }
  CHECK(out.str().ends_with(": :e7"));
}

TEST_CASE("a stream that fails is told to have failed") {
  std::ostringstream out;
  out.setstate(std::ios::failbit);
  LogLines lines(out);
  lines << "a\n";
  CHECK(lines.fail());
}
