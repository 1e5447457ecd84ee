#include <fmt/format.h>

#include "app/completions.h"

namespace rasoat::app {
namespace {

constexpr std::string_view kHead = R"bash(# Completion of rasoat for bash; made by: rasoat completions bash

# The command that some words mean.
_rasoat_name() {
  case "$1" in
)bash";

constexpr std::string_view kRest = R"bash(
_rasoat() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= word i offer
  COMPREPLY=()
  # bash cuts a word at "=".
  if [[ $current == "=" ]]; then
    current=
  elif [[ $previous == "=" ]]; then
    previous=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    [[ $word == -* ]] && continue
    if [[ -z $command ]]; then
      command=$(_rasoat_name "$word")
      [[ -z $command ]] && return
    else
      word=$(_rasoat_name "$command $word")
      command=${word:-$command}
      break
    fi
  done
  if [[ $previous == -* ]]; then offer=$(_rasoat_value "$command" "$previous"); fi
  if [[ -z $offer ]]; then
    if [[ $current == -* ]]; then offer=$(_rasoat_options "$command"); else offer=$(_rasoat_words "$command"); fi
  fi
  case $offer in
    @text) ;;
    @file) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    @folder) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    @revision)
      mapfile -t COMPREPLY < <(compgen -W "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)" -- "$current") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$offer" -- "$current") ;;
  esac
}
complete -F _rasoat rasoat
)bash";

std::string offer(const Value& value) {
  switch (value.kind) {
    case Value::Kind::kListed:
      return joined(value.words());
    case Value::Kind::kFile:
      return "@file";
    case Value::Kind::kFolder:
      return "@folder";
    case Value::Kind::kRevision:
      return "@revision";
    case Value::Kind::kText:
      break;
  }
  return "@text";
}

std::string names_case(const std::vector<FirstWord>& words) {
  std::string out;
  for (const FirstWord& word : words) {
    out += fmt::format("    {}|{}) echo {} ;;\n", word.name, word.alias, word.name);
    if (!word.is_group()) continue;
    for (const CommandSheet* command : word.commands)
      out += fmt::format("    \"{0} {1}\"|\"{0} {2}\") echo \"{0} {1}\" ;;\n", word.name, last_word(command->name),
                         last_word(command->alias));
  }
  return out + "  esac\n}\n";
}

std::string values_case(const std::vector<CommandSheet>& commands) {
  std::string out =
      "\n# What an option of a command takes: words, or what kind of thing.\n_rasoat_value() {\n  case \"$1:$2\" in\n";
  for (const CommandSheet& command : commands) {
    for (const OptionSheet* option : options_of(command)) {
      if (!option->takes_value) continue;
      std::string pattern;
      for (const std::string& name : option->names)
        pattern += fmt::format("{}\"{}:{}\"", pattern.empty() ? "" : "|", command.name, name);
      out += fmt::format("    {}) echo \"{}\" ;;\n", pattern, offer(option->value));
    }
  }
  return out + "  esac\n}\n";
}

std::string options_case(const std::vector<CommandSheet>& commands) {
  std::string out = "\n_rasoat_options() {\n  case \"$1\" in\n";
  for (const CommandSheet& command : commands) {
    std::vector<std::string> names;
    for (const OptionSheet* option : options_of(command))
      names.insert(names.end(), option->names.begin(), option->names.end());
    out += fmt::format("    \"{}\") echo \"{}\" ;;\n", command.name, joined(names));
  }
  return out + "    *) echo \"-h --help --version\" ;;\n  esac\n}\n";
}

std::string words_case(const std::vector<CommandSheet>& commands, const std::vector<FirstWord>& first) {
  std::string out = "\n# What stands without an option.\n_rasoat_words() {\n  case \"$1\" in\n";
  std::vector<std::string> all;
  for (const FirstWord& word : first) {
    all.push_back(word.name);
    if (!word.is_group()) continue;
    std::vector<std::string> names;
    for (const CommandSheet* command : word.commands) names.push_back(last_word(command->name));
    out += fmt::format("    {}) echo \"{}\" ;;\n", word.name, joined(names));
  }
  for (const CommandSheet& command : commands) {
    if (!command.words.empty())
      out += fmt::format("    \"{}\") echo \"{}\" ;;\n", command.name, offer(command.words.front().value));
  }
  return out + fmt::format("    \"\") echo \"{}\" ;;\n    *) echo @text ;;\n  esac\n}}\n", joined(all));
}

}  // namespace

std::string bash_completions(const std::vector<CommandSheet>& commands) {
  const std::vector<FirstWord> first = first_words(commands);
  return std::string(kHead) + names_case(first) + values_case(commands) + options_case(commands) +
         words_case(commands, first) + std::string(kRest);
}

}  // namespace rasoat::app
