// What the command line knows of each command, written down: names, words, options, what they take. Help, completions
// and manual pages are made from it, so that none of them can go stale.
//
// It is what the command itself declares (app/command.h); parsing is app/command_line's business.
//
//   for (const CommandSheet& command : all_sheets()) fmt::print("{}\n", command.name);
#pragma once

#include <string>
#include <vector>

#include "app/command.h"
#include "rules/terms.h"

namespace rasoat::app {

struct OptionSheet {
  std::vector<std::string> names;  // "-o", "--output", "--output-file"; of a word: its name
  rules::Wording help;
  Value value{"", ""};
  bool takes_value = true;
  bool repeats = false;
  bool required = false;

  // "-o, --output": what people are shown; other names are for those who come from other tools.
  [[nodiscard]] std::string shown() const;
};

struct OptionGroup {
  rules::Wording title;
  bool seldom = false;
  std::vector<OptionSheet> options;
};

struct CommandSheet {
  std::string name, alias;  // "new plan", "tao ke-hoach"
  rules::Wording about;
  std::vector<OptionSheet> words;
  std::vector<OptionGroup> groups;

  [[nodiscard]] std::string group() const {
    return name.substr(0, name.find(' ') == std::string::npos ? 0 : name.find(' '));
  }
  [[nodiscard]] bool has_seldom() const;
  // "rasoat new plan [THAM SỐ] …"
  [[nodiscard]] std::string usage(Lang lang) const;
};

[[nodiscard]] CommandSheet sheet_of(Command& command);
// In the order of app/commands.
[[nodiscard]] std::vector<CommandSheet> all_sheets();

}  // namespace rasoat::app
