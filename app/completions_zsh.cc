#include <fmt/format.h>

#include "app/completions.h"

namespace rasoat::app {
namespace {

// Of a description within the brackets of a specification.
std::string described(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string action(const Value& value) {
  switch (value.kind) {
    case Value::Kind::kListed:
      return "(" + joined(value.words()) + ")";
    case Value::Kind::kFile:
      return "_files";
    case Value::Kind::kFolder:
      return "_files -/";
    case Value::Kind::kRevision:
      return "_rasoat_revisions";
    case Value::Kind::kText:
      break;
  }
  return " ";
}

std::string single(const std::string& text) { return quoted(text, R"('\'')"); }

std::string specifications(const CommandSheet& command, Lang lang) {
  std::string out;
  for (const OptionSheet* option : options_of(command)) {
    const std::string others = option->repeats ? "*" : "(" + joined(option->names) + ")";
    for (const std::string& name : option->names) {
      std::string one = others + name;
      if (option->takes_value) one += name.starts_with("--") ? "=" : "+";
      one += "[" + described(option->help.in(lang)) + "]";
      if (option->takes_value) one += ":" + described(option->value.name.in(lang)) + ":" + action(option->value);
      out += " \\\n        " + single(one);
    }
  }
  for (const OptionSheet& word : command.words)
    out += " \\\n        " + single(fmt::format("{}:{}:{}", word.repeats ? "*" : "",
                                                described(word.value.name.in(lang)), action(word.value)));
  return out + "\n";
}

std::string list_function(std::string_view name, const std::vector<std::pair<std::string, std::string>>& words) {
  std::string out = fmt::format("{}() {{\n  local -a words=(\n", name);
  for (const auto& [word, about] : words) out += "    " + single(word + ":" + about) + "\n";
  return out + "  )\n  _describe rasoat words\n}\n\n";
}

std::string command_lists(const std::vector<FirstWord>& first, Lang lang) {
  std::string out;
  std::vector<std::pair<std::string, std::string>> all;
  for (const FirstWord& word : first) {
    if (!word.is_group()) {
      all.emplace_back(word.name, word.commands.front()->about.in(lang));
      continue;
    }
    std::vector<std::pair<std::string, std::string>> within;
    std::string names;
    for (const CommandSheet* command : word.commands) {
      within.emplace_back(last_word(command->name), command->about.in(lang));
      names += (names.empty() ? "" : ", ") + within.back().first;
    }
    all.emplace_back(word.name, names);
    out += list_function("_rasoat_of_" + word.name, within);
  }
  return out + list_function("_rasoat_commands", all);
}

std::string branch(const FirstWord& word, Lang lang) {
  if (!word.is_group())
    return fmt::format("    {}|{})\n      _arguments -s{}      ;;\n", word.name, word.alias,
                       specifications(*word.commands.front(), lang));
  std::string out = fmt::format(
      "    {}|{})\n      _arguments -C '1: :_rasoat_of_{}' '*:: :->rest'\n      [[ $state == rest ]] || return\n"
      "      case $words[1] in\n",
      word.name, word.alias, word.name);
  for (const CommandSheet* command : word.commands)
    out += fmt::format("      {}|{}) _arguments -s{}        ;;\n", last_word(command->name), last_word(command->alias),
                       specifications(*command, lang));
  return out + "      esac\n      ;;\n";
}

}  // namespace

std::string zsh_completions(const std::vector<CommandSheet>& commands, Lang lang) {
  const std::vector<FirstWord> first = first_words(commands);
  std::string out = "#compdef rasoat\n# Completion of rasoat for zsh; made by: rasoat completions zsh\n\n";
  out += "_rasoat_revisions() { compadd -- ${(f)\"$(git for-each-ref --format='%(refname:short)' 2>/dev/null)\"} }\n\n";
  out += command_lists(first, lang);
  out +=
      "_rasoat() {\n  local context state state_descr line\n  typeset -A opt_args\n"
      "  _arguments -C '(- *)'{-h,--help}'[help]' '(- *)--version[version]' '1: :_rasoat_commands' '*:: :->command'\n"
      "  [[ $state == command ]] || return\n  state=\n  case $words[1] in\n";
  for (const FirstWord& word : first) out += branch(word, lang);
  return out + "  esac\n}\n\n" +
         "if [[ $funcstack[1] == _rasoat ]]; then _rasoat \"$@\"; else compdef _rasoat rasoat; fi\n";
}

}  // namespace rasoat::app
