// `rasoat explain RULE`: the page of one rule.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "app/load.h"
#include "app/options.h"
#include "checker/checker.h"
#include "plans/text.h"
#include "reports/rule_page.h"

namespace rasoat::app {

ExitCode explain(const ExplainCommand& command) {
  const std::shared_ptr<const rules::RuleSet> rules = load(command.rules);
  if (!rules) return kUsage;
  const Lang lang = command.rules.lang;
  const rules::Rule* rule = rules->find(command.rule);
  if (rule == nullptr) {
    const std::vector<std::string_view> ids = rules->ids();
    const std::string_view near = plans::nearest(command.rule, ids);
    fmt::print(stderr, "{} “{}”.", pick(lang, "Không có quy tắc", "There is no rule"), command.rule);
    if (!near.empty()) fmt::print(stderr, " {} “{}”?", pick(lang, "Có phải là", "Did you mean"), near);
    fmt::print(stderr, "\n{}\n", pick(lang, "Xem danh sách bằng lệnh: rasoat rules", "List them with: rasoat rules"));
    return kUsage;
  }
  const checker::Checker checker(rules);
  const auto& cards = *checker.cards();
  const auto card =
      std::find_if(cards.begin(), cards.end(), [&](const checker::RuleCard& c) { return c.id == rule->id; });
  const auto style = command.markdown ? reports::PageStyle::kMarkdown : reports::PageStyle::kText;
  fmt::print("{}", reports::rule_page(*card, lang, style));
  return kChecked;
}

}  // namespace rasoat::app
