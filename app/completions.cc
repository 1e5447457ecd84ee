#include "app/completions.h"

#include <algorithm>

namespace rasoat::app {

std::string completions(Shell shell, const std::vector<CommandSheet>& commands, Lang lang) {
  switch (shell) {
    case Shell::kBash:
      return bash_completions(commands);
    case Shell::kZsh:
      return zsh_completions(commands, lang);
    case Shell::kFish:
      return fish_completions(commands, lang);
  }
  return "";
}

std::vector<FirstWord> first_words(const std::vector<CommandSheet>& commands) {
  std::vector<FirstWord> words;
  for (const CommandSheet& command : commands) {
    const std::string name = command.name.substr(0, command.name.find(' '));
    const auto at = std::find_if(words.begin(), words.end(), [&](const FirstWord& one) { return one.name == name; });
    if (at == words.end()) {
      words.push_back({name, command.alias.substr(0, command.alias.find(' ')), {&command}});
    } else {
      at->commands.push_back(&command);
    }
  }
  return words;
}

std::string last_word(std::string_view name) { return std::string(name.substr(name.rfind(' ') + 1)); }

std::vector<const OptionSheet*> options_of(const CommandSheet& command) {
  std::vector<const OptionSheet*> all;
  for (const OptionGroup& group : command.groups)
    for (const OptionSheet& option : group.options) all.push_back(&option);
  return all;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : between).append(word);
  return text;
}

std::string quoted(std::string_view text, std::string_view quote) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += quote;
    } else {
      out += c;
    }
  }
  return out + "'";
}

}  // namespace rasoat::app
