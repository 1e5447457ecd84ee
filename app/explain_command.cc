// `rasoat explain RULE`: the page of one rule.

#include <fmt/format.h>

#include <algorithm>

#include "app/commands.h"
#include "app/load.h"
#include "checker/checker.h"
#include "reports/rule_page.h"

namespace rasoat::app {
namespace {

class ExplainCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"explain", "giai-thich", {"Giải thích một quy tắc", "Explain a rule"}};
  }

  void declare(Options& options) override {
    options.word("rule", rule_, {"Mã quy tắc, ví dụ work-without-lead", "The rule’s id, e.g. work-without-lead"},
                 {"QUY-TẮC", "RULE"}, true);
    options.text("-f,--format", format_, {"text (mặc định) hoặc markdown", "text (default) or markdown"}, kFormat);
    app::declare(options, rules_);
  }

  ExitCode run(Lang lang) override {
    const auto style = choose<reports::PageStyle>(
        lang, "--format", format_, {{"text", reports::PageStyle::kText}, {"markdown", reports::PageStyle::kMarkdown}});
    rules_.lang = lang;
    const std::shared_ptr<const rules::RuleSet> rules = load(rules_);
    if (!rules) return kUsage;
    const rules::Rule* rule = find_rule(*rules, rule_, lang);
    if (rule == nullptr) return kUsage;
    const checker::Checker checker(rules);
    const auto& cards = *checker.cards();
    const auto card =
        std::find_if(cards.begin(), cards.end(), [&](const checker::RuleCard& c) { return c.id == rule->id; });
    fmt::print("{}", reports::rule_page(*card, lang, style));
    return kChecked;
  }

 private:
  RuleOptions rules_;
  std::string rule_;
  std::string format_ = "text";
};

}  // namespace

std::unique_ptr<Command> explain_command() { return std::make_unique<ExplainCommand>(); }

}  // namespace rasoat::app
