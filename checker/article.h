// Makes a rule's Article: its scope in words, its logic as written, its examples judged by the rule as the exam does.
//
//   ArticleMaker maker(rules);
//   Article article = maker.make(*maker.table().find("work-without-lead"));
#pragma once

#include <memory>

#include "checker/audit/article.h"
#include "checker/checker.h"
#include "checker/rule_table.h"

namespace rasoat::checker {

class ArticleMaker {
 public:
  explicit ArticleMaker(std::shared_ptr<const rules::RuleSet> rules) : table_(rules), checker_(std::move(rules)) {}

  [[nodiscard]] const RuleTable& table() const { return table_; }
  // `card` is an index into the table's cards.
  [[nodiscard]] Article make(std::uint32_t card) const;

 private:
  [[nodiscard]] Trial try_out(std::uint32_t card, const rules::Example& example) const;

  RuleTable table_;
  Checker checker_;  // for examples that are whole files
};

}  // namespace rasoat::checker
