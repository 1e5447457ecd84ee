// The page of a rule, as `rasoat explain` prints it and SARIF carries it; and the list of all rules.
//
// A page is about the rule in general; what is wrong in one plan is a finding. Text pages are laid out for 100 columns;
// Markdown pages use headings of the third level, for they are shown inside the pages of others.
//
//   std::cout << rule_page(card, Lang::kVi, PageStyle::kText);
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/audit/article.h"

namespace rasoat::reports {

enum class PageStyle : std::uint8_t { kText, kMarkdown };

// Ends with a line end. Parts that the rule does not have (tags, examples) are left out.
// `article`: null, or what the page then says of when the rule speaks, and how severe it is when.
[[nodiscard]] std::string rule_page(const checker::RuleCard& card, checker::Lang lang, PageStyle style,
                                    const checker::Article* article = nullptr);

// One line a rule: id, severity, pack, title, in columns under a heading; in the order of `cards`.
[[nodiscard]] std::string rule_list(const std::vector<checker::RuleCard>& cards, checker::Lang lang);

}  // namespace rasoat::reports
