#include "app/help.h"

#include <set>
#include <sstream>

#include "app/completions.h"
#include "tests/support/catch.h"

using namespace rasoat;
using namespace rasoat::app;

namespace {

std::size_t characters(const std::string& line) {
  std::size_t count = 0;
  for (const char byte : line) count += (static_cast<unsigned char>(byte) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

struct Screen {
  std::size_t lines = 0, columns = 0;
};

Screen screen(const std::string& text) {
  Screen screen;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line); ++screen.lines)
    screen.columns = std::max(screen.columns, characters(line));
  return screen;
}

}  // namespace

TEST_CASE("the help of every command fits on a screen, in both languages") {
  const std::vector<CommandSheet> sheets = all_sheets();
  REQUIRE(sheets.size() > 15);
  for (const Lang lang : {Lang::kVi, Lang::kEn}) {
    for (const CommandSheet& sheet : sheets) {
      const std::string help = command_help(sheet, lang, false);
      INFO(help);
      CHECK(screen(help).lines <= 40);
      CHECK(screen(help).columns <= 100);
      CHECK(screen(command_help(sheet, lang, true)).columns <= 100);
    }
    CHECK(screen(commands_help(sheets, "", lang)).lines <= 40);
    CHECK(screen(commands_help(sheets, "", lang)).columns <= 100);
    CHECK(commands_help(sheets, "new", lang).find("new rule") != std::string::npos);
    CHECK(commands_help(sheets, "new", lang).find("check  ") == std::string::npos);
  }
}

TEST_CASE("nothing that can be said is missing from --help-all") {
  for (const CommandSheet& sheet : all_sheets()) {
    const std::string all = command_help(sheet, Lang::kVi, true);
    const std::string shown = command_help(sheet, Lang::kVi, false);
    for (const OptionSheet* option : options_of(sheet)) {
      INFO(sheet.name << " " << option->shown());
      CHECK(all.find("  " + option->shown()) != std::string::npos);
      CHECK_FALSE(option->help.vi.empty());
      CHECK_FALSE(option->help.en.empty());
      CHECK(option->help.vi != option->help.en);
    }
    CHECK(sheet.has_seldom() == (shown != all));
    for (const OptionSheet& word : sheet.words) CHECK(shown.find(word.value.name.in(Lang::kVi)) != std::string::npos);
  }
}

TEST_CASE("no name is taken twice") {
  std::set<std::string> commands;
  for (const CommandSheet& sheet : all_sheets()) {
    CHECK(commands.insert(sheet.name).second);
    CHECK(commands.insert(sheet.alias).second);
    std::set<std::string> names;
    for (const OptionSheet* option : options_of(sheet))
      for (const std::string& name : option->names) {
        INFO(sheet.name << " " << name);
        CHECK(names.insert(name).second);
      }
  }
}
