#include <fmt/format.h>

#include "app/completions.h"

namespace rasoat::app {
namespace {

// fish knows two escapes within single quotes.
std::string single(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\\') escaped += '\\';
    escaped += c;
  }
  return quoted(escaped, "\\'");
}

std::string action(const Value& value) {
  switch (value.kind) {
    case Value::Kind::kListed:
      return "-x -a " + single(joined(value.words()));
    case Value::Kind::kFile:
      return "-r -F";
    case Value::Kind::kFolder:
      return "-x -a '(__fish_complete_directories)'";
    case Value::Kind::kRevision:
      return "-x -a '(git for-each-ref --format=\"%(refname:short)\" 2>/dev/null)'";
    case Value::Kind::kText:
      break;
  }
  return "-x";
}

std::string command_function(const std::vector<FirstWord>& first) {
  std::string out =
      "# The command that was named: \"check\", \"new plan\", \"new\" while it is open which.\n"
      "function __rasoat_command\n  set -l words\n  for word in (commandline -opc)[2..-1]\n"
      "    string match -q -- '-*' $word; or set -a words $word\n  end\n  switch \"$words[1]\"\n";
  for (const FirstWord& word : first) {
    out += fmt::format("    case {} {}\n", word.name, word.alias);
    if (!word.is_group()) {
      out += fmt::format("      echo {}\n", word.name);
      continue;
    }
    out += "      switch \"$words[2]\"\n";
    for (const CommandSheet* command : word.commands)
      out += fmt::format("        case {} {}\n          echo '{}'\n", last_word(command->name),
                         last_word(command->alias), command->name);
    out += fmt::format("        case '*'\n          echo {}\n      end\n", word.name);
  }
  return out +
         "  end\nend\nfunction __rasoat_is\n  set -l command (__rasoat_command)\n  test \"$command\" = "
         "\"$argv\"\nend\n\n";
}

std::string command_line(const CommandSheet& command, Lang lang) {
  const std::string group = command.group();
  return fmt::format("complete -c rasoat -n '__rasoat_is {}' -a {} -d {}\n", group, last_word(command.name),
                     single(command.about.in(lang)));
}

std::string option_line(const CommandSheet& command, const OptionSheet& option, Lang lang) {
  std::string out = fmt::format("complete -c rasoat -n '__rasoat_is {}'", command.name);
  for (const std::string& name : option.names)
    out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  if (option.takes_value) out += " " + action(option.value);
  return out + " -d " + single(option.help.in(lang)) + "\n";
}

}  // namespace

std::string fish_completions(const std::vector<CommandSheet>& commands, Lang lang) {
  const std::vector<FirstWord> first = first_words(commands);
  std::string out = "# Completion of rasoat for fish; made by: rasoat completions fish\n\n" + command_function(first);
  out += "complete -c rasoat -f\n";
  for (const FirstWord& word : first) {
    if (!word.is_group()) continue;
    std::vector<std::string> names;
    for (const CommandSheet* command : word.commands) names.push_back(last_word(command->name));
    out += fmt::format("complete -c rasoat -n '__rasoat_is' -a {} -d '{}'\n", word.name, joined(names, ", "));
  }
  out += "complete -c rasoat -n '__rasoat_is' -s h -l help\ncomplete -c rasoat -n '__rasoat_is' -l version\n";
  for (const CommandSheet& command : commands) {
    out += command_line(command, lang);
    for (const OptionSheet* option : options_of(command)) out += option_line(command, *option, lang);
    for (const OptionSheet& word : command.words)
      if (word.value.kind != Value::Kind::kText)
        out += fmt::format("complete -c rasoat -n '__rasoat_is {}' {}\n", command.name,
                           word.value.kind == Value::Kind::kFile ? "-F" : action(word.value));
  }
  return out;
}

}  // namespace rasoat::app
