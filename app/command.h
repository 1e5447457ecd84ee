// A command of the program: its names, its options, and what it does. One class a command, in a file of its own.
//
// `declare` binds words of the command line to the command's own members; `run` is called once they are parsed. How a
// command line is parsed and helped is app/command_line's business (CLI11 is known there only). A wrong word is a
// UsageError: exit code 2.
//
//   class RulesCommand : public Command { … };
//   std::unique_ptr<Command> rules_command() { return std::make_unique<RulesCommand>(); }
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/exit_code.h"
#include "plans/date.h"
#include "rules/terms.h"

namespace rasoat::app {

using rules::Lang;

// Both languages side by side, so that no message exists in one only.
[[nodiscard]] constexpr std::string_view pick(Lang lang, std::string_view vi, std::string_view en) {
  return lang == Lang::kVi ? vi : en;
}

struct Both {
  std::string_view vi;
  std::string_view en;
  [[nodiscard]] std::string in(Lang lang) const { return std::string(pick(lang, vi, en)); }
};

// What an option or word takes: its name in the help, and what a shell offers for it.
struct Value {
  enum class Kind : std::uint8_t { kText, kFile, kFolder, kListed, kRevision };
  using Words = std::vector<std::string> (*)();

  constexpr Value(std::string_view vi, std::string_view en, Kind what = Kind::kText) : name{vi, en}, kind(what) {}
  constexpr Value(std::string_view vi, std::string_view en, Words list)
      : name{vi, en}, kind(Kind::kListed), words(list) {}
  constexpr Value(Both called) : name(called) {}  // NOLINT(google-explicit-constructor): a plain text is a name alone

  Both name;
  Kind kind = Kind::kText;
  Words words = nullptr;  // the closed list
};

inline constexpr Value kFile{"TỆP", "FILE", Value::Kind::kFile};
inline constexpr Value kFolder{"THƯ-MỤC", "DIR", Value::Kind::kFolder};
inline constexpr Value kPath{"ĐƯỜNG-DẪN", "PATH", Value::Kind::kFile};
inline constexpr Both kName{"TÊN", "NAME"};
inline constexpr Both kDate{"NGÀY", "DATE"};
inline constexpr Value kRevision{"BẢN", "REV", Value::Kind::kRevision};

// A wrong word on the command line, ready to be printed.
struct UsageError {
  std::string text;
};

// The options of one command. `names` as in "-o,--output"; what is bound must live until the command has run.
class Options {
 public:
  virtual ~Options() = default;
  // What follows belongs together; the help shows it at once or, where it is seldom needed, with --help-all.
  enum class Need : std::uint8_t { kOften, kSeldom };
  virtual void group(Both /*title*/, Need /*need*/) {}
  virtual void flag(const char* names, bool& into, Both help) = 0;
  virtual void text(const char* names, std::string& into, Both help, Value value) = 0;
  virtual void texts(const char* names, std::vector<std::string>& into, Both help, Value value) = 0;  // repeatable
  virtual void count(const char* names, unsigned& into, Both help, unsigned least, unsigned most) = 0;
  // Words without an option’s name, in the order declared.
  virtual void word(const char* name, std::string& into, Both help, Value value, bool required) = 0;
  virtual void words(const char* name, std::vector<std::string>& into, Both help, Value value) = 0;
};

struct CommandNames {
  const char* name;   // "check"; "new plan" is a command of a group
  const char* alias;  // "kiem-tra"; "so-tra-cuu xem" gives the group an alias too
  Both about;
};

class Command {
 public:
  virtual ~Command() = default;
  [[nodiscard]] virtual CommandNames names() const = 0;
  virtual void declare(Options& options) = 0;
  [[nodiscard]] virtual ExitCode run(Lang lang) = 0;
};

template <typename Value>
using Choices = std::vector<std::pair<std::string_view, Value>>;

[[noreturn]] void refuse_choice(Lang lang, std::string_view option, const std::string& word,
                                const std::vector<std::string_view>& known);

// The value that the word means; a UsageError that lists the words when it means none.
template <typename Value>
Value choose(Lang lang, std::string_view option, const std::string& word, const Choices<Value>& choices) {
  std::vector<std::string_view> known;
  for (const auto& [name, value] : choices) {
    if (name == word) return value;
    known.push_back(name);
  }
  refuse_choice(lang, option, word, known);
}

// What --fail-on says.
[[nodiscard]] FailOn fail_on_of(Lang lang, const std::string& word);

// The day that an option names as yyyy-mm-dd, none where it is not given; a UsageError when it is no such day.
[[nodiscard]] std::optional<plans::Date> date_of(Lang lang, std::string_view option, const std::string& word);

}  // namespace rasoat::app
