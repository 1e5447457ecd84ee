// `rasoat rules`: every rule in one list.

#include <fmt/format.h>

#include "app/commands.h"
#include "app/load.h"
#include "app/output.h"
#include "checker/checker.h"
#include "reports/rule_page.h"

namespace rasoat::app {
namespace {

class RulesCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"rules", "quy-tac", {"Danh sách quy tắc", "List the rules"}};
  }

  void declare(Options& options) override { app::declare(options, rules_); }

  ExitCode run(Lang lang) override {
    rules_.lang = lang;
    const std::shared_ptr<const rules::RuleSet> rules = load(rules_);
    if (!rules) return kUsage;
    const checker::Checker checker(rules);
    print(reports::rule_list(*checker.cards(), lang));
    return kChecked;
  }

 private:
  RuleOptions rules_;
};

}  // namespace

std::unique_ptr<Command> rules_command() { return std::make_unique<RulesCommand>(); }

}  // namespace rasoat::app
