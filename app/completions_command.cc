// `rasoat completions SHELL`: the script by which a shell completes the program's words.

#include <fmt/format.h>

#include <cstdio>

#include "app/commands.h"
#include "app/completions.h"
#include "app/output.h"

namespace rasoat::app {
namespace {

class CompletionsCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"completions",
            "goi-y-lenh",
            {"Gợi ý lệnh, tham số khi gõ phím Tab trong bash, zsh, fish",
             "Completion of commands and options in bash, zsh, fish"}};
  }

  void declare(Options& options) override {
    options.word("shell", shell_, {"bash, zsh hoặc fish", "bash, zsh or fish"},
                 {"bash|zsh|fish", "bash|zsh|fish", [] { return std::vector<std::string>{"bash", "zsh", "fish"}; }},
                 true);
  }

  ExitCode run(Lang lang) override {
    const auto shell = choose<Shell>(lang, "completions", shell_,
                                     {{"bash", Shell::kBash}, {"zsh", Shell::kZsh}, {"fish", Shell::kFish}});
    print(completions(shell, all_sheets(), lang));
    return kChecked;
  }

 private:
  std::string shell_;
};

}  // namespace

std::unique_ptr<Command> completions_command() { return std::make_unique<CompletionsCommand>(); }

}  // namespace rasoat::app
