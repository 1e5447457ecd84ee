// Scripts by which shells complete the program's words: commands, options, what options take. Made of the command
// sheets, so that they know what the program knows (app/command_sheet).
//
//   fmt::print("{}", completions(Shell::kBash, all_sheets(), Lang::kVi));
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/command_sheet.h"

namespace rasoat::app {

enum class Shell : std::uint8_t { kBash, kZsh, kFish };

[[nodiscard]] std::string completions(Shell shell, const std::vector<CommandSheet>& commands, Lang lang);

// The parts, for those who write a script.
[[nodiscard]] std::string bash_completions(const std::vector<CommandSheet>& commands);
[[nodiscard]] std::string zsh_completions(const std::vector<CommandSheet>& commands, Lang lang);
[[nodiscard]] std::string fish_completions(const std::vector<CommandSheet>& commands, Lang lang);

// First words: "check" and its alias; of a group, the commands in it.
struct FirstWord {
  std::string name, alias;
  std::vector<const CommandSheet*> commands;  // one without a group, several of a group
  [[nodiscard]] bool is_group() const { return name != commands.front()->name; }
};
[[nodiscard]] std::vector<FirstWord> first_words(const std::vector<CommandSheet>& commands);
[[nodiscard]] std::string last_word(std::string_view name);  // "plan" of "new plan"
[[nodiscard]] std::vector<const OptionSheet*> options_of(const CommandSheet& command);
// "a b c"
[[nodiscard]] std::string joined(const std::vector<std::string>& words, std::string_view between = " ");
// 'text' as a shell's single word; `quote` stands for the quote within.
[[nodiscard]] std::string quoted(std::string_view text, std::string_view quote);

}  // namespace rasoat::app
