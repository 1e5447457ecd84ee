// `rasoat explain RULE`: the page of one rule.

#include <fmt/format.h>

#include "app/commands.h"
#include "app/load.h"
#include "app/output.h"
#include "checker/article.h"
#include "reports/article_page.h"
#include "reports/rule_page.h"

namespace rasoat::app {
namespace {

enum class PageFormat : std::uint8_t { kText, kMarkdown, kJson };

class ExplainCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"explain", "giai-thich", {"Giải thích một quy tắc", "Explain a rule"}};
  }

  void declare(Options& options) override {
    options.word("rule", rule_, {"Mã quy tắc, ví dụ work-without-lead", "The rule’s id, e.g. work-without-lead"},
                 {"QUY-TẮC", "RULE", rule_ids}, true);
    options.text("-f,--format", format_, {"text (mặc định), markdown hoặc json", "text (default), markdown or json"},
                 {"DẠNG", "FORMAT", [] { return std::vector<std::string>{"text", "markdown", "json"}; }});
    app::declare(options, rules_);
  }

  ExitCode run(Lang lang) override {
    using enum PageFormat;
    const auto format =
        choose<PageFormat>(lang, "--format", format_, {{"text", kText}, {"markdown", kMarkdown}, {"json", kJson}});
    rules_.lang = lang;
    const std::shared_ptr<const rules::RuleSet> rules = load(rules_);
    if (!rules) return kUsage;
    const rules::Rule* rule = find_rule(*rules, rule_, lang);
    if (rule == nullptr) return kUsage;
    const checker::ArticleMaker maker(rules);
    const std::uint32_t number = maker.table().find(rule->id).value();
    const checker::RuleCard& card = (*maker.table().cards())[number];
    switch (format) {
      case kText: {
        const checker::Article article = maker.make(number);
        print(reports::rule_page(card, lang, reports::PageStyle::kText, &article));
        break;
      }
      case kMarkdown:
        print(reports::article_page(card, maker.make(number), lang, {}));
        break;
      case kJson:
        print(reports::article_json(card, maker.make(number)));
        break;
    }
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
