#include "app/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string_view>
#include <system_error>
#include <utility>

#include "app/command_sheet.h"
#include "app/commands.h"
#include "app/help.h"
#include "app/output.h"
#include "app/tell.h"
#include "app/usage_words.h"

namespace rasoat::app {
namespace {

constexpr Both kLanguage{"vi|en", "vi|en"};

// Of the environment; "" where it says nothing.
std::string language_around() {
  const char* value = std::getenv("RASOAT_LANG");
  return value == nullptr ? "" : value;
}

// The language must be known before the options are declared, because their help is worded in it.
Lang language_of(const std::vector<std::string>& arguments) {
  std::string wanted = language_around();
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view word = arguments[i];
    if (word == "--lang" && i + 1 < arguments.size()) wanted = arguments[i + 1];
    if (word.starts_with("--lang=")) wanted = word.substr(7);
  }
  return wanted == "en" ? Lang::kEn : Lang::kVi;
}

// What is said of an option is app/command_sheet's business; a value's name stands in the mistakes that CLI11 reports.
class ParsedOptions : public Options {
 public:
  ParsedOptions(CLI::App& app, Lang lang) : app_(app), lang_(lang) {}

  void flag(const char* names, bool& into, Both /*help*/) override { app_.add_flag(names, into); }
  void text(const char* names, std::string& into, Both /*help*/, Value value) override { add(names, into, value); }
  void texts(const char* names, std::vector<std::string>& into, Both /*help*/, Value value) override {
    add(names, into, value)->allow_extra_args(false);
  }
  void count(const char* names, unsigned& into, Both /*help*/, unsigned least, unsigned most) override {
    const auto read = [names, &into, least, most, lang = lang_](const std::string& word) {
      into = number_of(names, word, least, most, lang);
    };
    app_.add_option_function<std::string>(names, read)->type_name("N");
  }
  void word(const char* name, std::string& into, Both /*help*/, Value value, bool required) override {
    add(name, into, value)->required(required);
  }
  void words(const char* name, std::vector<std::string>& into, Both /*help*/, Value value) override {
    add(name, into, value);
  }

 private:
  template <typename Into>
  CLI::Option* add(const char* names, Into& into, const Value& value) {
    const auto check = [names, value, lang = lang_](const std::string& word) {
      refuse_nothing(names, word, value, lang);
      return std::string();
    };
    return app_.add_option(names, into)->type_name(value.name.in(lang_))->check(check);
  }

  CLI::App& app_;
  Lang lang_;
};

class CommandLine {
 public:
  CommandLine(Lang lang, const std::vector<std::string>& arguments) : lang_(lang), app_("", "rasoat") {
    dress(app_);
    ParsedOptions(app_, lang).text("--lang", said_first_, {}, kLanguage);
    app_.require_subcommand(1);
    for (std::unique_ptr<Command>& command : named_commands(arguments)) add(std::move(command));
  }

  ExitCode run(std::vector<std::string> arguments) {
    try {
      refuse_empty(arguments);
      std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
      app_.parse(std::move(arguments));
      const Lang said = said_language();
      if (is_folder_gone(said)) return kUsage;
      for (const auto& [parsed, command] : commands_) {
        if (parsed->parsed()) return command->run(said);
      }
      return kUsage;
    } catch (const CLI::CallForHelp&) {
      return help(false);
    } catch (const CLI::CallForAllHelp&) {
      return help(true);
    } catch (const CLI::ParseError& error) {
      if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) return app_.exit(error);
      return refuse(explain_error(error));
    } catch (const UsageError& error) {
      return refuse(error.text);
    }
  }

 private:
  [[nodiscard]] Lang said_language() const {
    const Choices<Lang> known{{"vi", Lang::kVi}, {"en", Lang::kEn}};
    for (const std::string& word : {said_first_, said_}) {
      if (!word.empty()) return choose<Lang>(lang_, "--lang", word, known);
    }
    const std::string around = language_around();
    return around.empty() ? Lang::kVi : choose<Lang>(lang_, "RASOAT_LANG", around, known);
  }

  // Every path is told apart by where it lies: without a current folder a whole path would stand for a relative one.
  static bool is_folder_gone(Lang lang) {
    std::error_code error;
    (void)std::filesystem::current_path(error);
    if (!error) return false;
    tell("rasoat: {}\n", pick(lang, "thư mục hiện tại không còn; hãy chuyển sang thư mục khác rồi chạy lại",
                              "the current folder is no longer there; change to another one and run this again"));
    return true;
  }

  // "--output=" before a plan: CLI11 takes the plan for the value, and it would be written over.
  void refuse_empty(const std::vector<std::string>& arguments) const {
    for (const std::string& word : arguments) {
      if (word == "--") return;
      if (word.starts_with("--") && word.find('=') == word.size() - 1)
        throw UsageError{fmt::format("{} {}", word.substr(0, word.size() - 1), t("thiếu giá trị", "needs a value"))};
    }
  }

  [[nodiscard]] std::string_view t(std::string_view vi, std::string_view en) const { return pick(lang_, vi, en); }

  ExitCode refuse(const std::string& text) const {
    tell("rasoat: {}\n{}\n", text,
         t("Xem cách dùng: rasoat --help, rasoat LỆNH --help", "See: rasoat --help, rasoat COMMAND --help"));
    return kUsage;
  }

  // CLI11 words its errors in English; the class says what went wrong, the text names the option.
  [[nodiscard]] std::string explain_error(const CLI::ParseError& error) const {
    const auto kind = static_cast<CLI::ExitCodes>(error.get_exit_code());
    const std::string what = error.what();
    if (kind == CLI::ExitCodes::ExtrasError || kind == CLI::ExitCodes::RequiredError) return not_known_or_missing();
    const std::size_t begin = std::min(what.find("--"), what.size());
    const std::string option = what.substr(begin, what.find_first_of(": ", begin) - begin);
    if (kind == CLI::ExitCodes::ArgumentMismatch && what.ends_with("missing"))
      return fmt::format("{} {}", option, t("thiếu giá trị", "needs a value"));
    if (kind == CLI::ExitCodes::ArgumentMismatch && what.find("At Most") != std::string::npos)
      return fmt::format("{} {}", option, t("chỉ được nêu một lần", "may be given only once"));
    if (option.empty()) return std::string(t("tham số không hợp lệ: ", "what was given is not understood: ")) + what;
    return fmt::format("{} {}", option, t("không nhận giá trị đã nêu", "does not take the value given"));
  }

  // The first word that no command takes or, where all are known, what is not there.
  [[nodiscard]] std::string not_known_or_missing() const {
    const CLI::App* at = &app_;
    while (at->remaining().empty() && !at->get_subcommands().empty()) at = at->get_subcommands().front();
    const std::vector<std::string> left = at->remaining();
    const bool has_commands = at == &app_ || is_group(*at);
    if (left.empty()) {
      if (has_commands) return std::string(t("thiếu lệnh", "a command is missing"));
      return fmt::format("{} {}", t("thiếu", "missing:"), missing_word(*at));
    }
    const std::string& word = left.front();
    if (word.starts_with('-')) return unknown_option(word, sheets_of(*at), lang_);
    if (!has_commands) return fmt::format("{} “{}”", t("thừa", "one word too many:"), word);
    return unknown_command(word, at == &app_ ? "" : at->get_name(), all_sheets(), lang_);
  }

  [[nodiscard]] bool is_group(const CLI::App& app) const {
    return std::ranges::any_of(groups_, [&](const auto& group) { return group.second == &app; });
  }

  [[nodiscard]] std::vector<CommandSheet> sheets_of(const CLI::App& app) const {
    std::vector<CommandSheet> sheets;
    for (const auto& [parsed, command] : commands_)
      if (parsed == &app) sheets.push_back(sheet_of(*command));
    return sheets;
  }

  static std::string missing_word(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options())
      if (option->get_required() && option->count() == 0) return option->get_type_name();
    return "";
  }

  // Of the command or group that was named before --help.
  [[nodiscard]] ExitCode help(bool all) const {
    for (const auto& [parsed, command] : commands_) {
      if (!parsed->parsed()) continue;
      print(command_help(sheet_of(*command), lang_, all));
      return kChecked;
    }
    std::string_view group;
    for (const auto& [name, parsed] : groups_)
      if (parsed->parsed()) group = name;
    print(commands_help(all_sheets(), group, lang_));
    return kChecked;
  }

  // Those that the arguments may mean, all where they name none: to declare the options of every command would take
  // longer than to read a plan.
  static std::vector<std::unique_ptr<Command>> named_commands(const std::vector<std::string>& arguments) {
    std::vector<std::unique_ptr<Command>> named = all_commands();
    std::erase_if(named, [&](const std::unique_ptr<Command>& command) {
      const CommandNames names = command->names();
      return std::ranges::none_of(arguments, [&](std::string_view word) {
        return word == first_word(names.name) || word == first_word(names.alias);
      });
    });
    return named.empty() ? all_commands() : std::move(named);
  }
  static std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

  // What every level of the command line has; app/command_sheet says so too.
  static void dress(CLI::App& app) {
    app.set_help_flag("-h,--help");
    app.set_help_all_flag("--help-all");
    app.set_version_flag("--version", std::string("rasoat " RASOAT_VERSION));
  }

  // Takes the first of two words off the name: "new"; "" where it has one word.
  static std::string group_of(std::string& name) {
    const std::size_t blank = name.find(' ');
    if (blank == std::string::npos) return "";
    std::string group = name.substr(0, blank);
    name.erase(0, blank + 1);
    return group;
  }

  // Where a command hangs: "new plan" below "new".
  CLI::App& parent_of(std::string& name, std::string& alias) {
    const std::string group = group_of(name);
    const std::string group_alias = group_of(alias);
    if (group.empty()) return app_;
    CLI::App*& parent = groups_[group];
    if (parent == nullptr) {
      parent = app_.add_subcommand(group);
      dress(*parent);
      if (!group_alias.empty()) parent->alias(group_alias);
      parent->require_subcommand(1);
    }
    return *parent;
  }

  void add(std::unique_ptr<Command> command) {
    const CommandNames names = command->names();
    std::string name = names.name;
    std::string alias = names.alias;
    CLI::App& parent = parent_of(name, alias);
    CLI::App* sub = parent.add_subcommand(name)->alias(alias);
    dress(*sub);
    ParsedOptions options(*sub, lang_);
    command->declare(options);
    ParsedOptions(*sub, lang_).text("--lang", said_, {}, kLanguage);
    commands_.emplace_back(sub, std::move(command));
  }

  Lang lang_;
  std::string said_first_;  // before the command; "": nothing
  std::string said_;        // after it
  CLI::App app_;
  std::map<std::string, CLI::App*> groups_;
  std::vector<std::pair<CLI::App*, std::unique_ptr<Command>>> commands_;
};

}  // namespace

ExitCode run(const std::vector<std::string>& arguments) {
  const Lang lang = language_of(arguments);
  const ExitCode code = CommandLine(lang, arguments).run(arguments);
  const bool told = code == kUsage;  // by whoever wrote to it last, where that was a report
  if (Output("").close().empty() || told) return code;
  tell("rasoat: stdout: {}\n", pick(lang, "không ghi được", "could not be written"));
  return unwritten(code);
}

}  // namespace rasoat::app
