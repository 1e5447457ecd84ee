// The page of a rule in the handbook: all there is to know of it, its examples with what the program says to them.
//
// `rasoat explain --format markdown` prints the same page; `explain` as text and SARIF use the shorter one of
// reports/rule_page.h. JSON is described in docs/json-report.md.
//
//   out << article_page(card, article, Lang::kVi, {});
#pragma once

#include <functional>
#include <string>

#include "checker/audit/article.h"

namespace rasoat::reports {

// Where the page may link to; may be empty. Gives the target for a basis that names a clause, or "".
using ClauseTarget = std::function<std::string(const checker::Basis&)>;

// Markdown; the heading of the first level is the title.
[[nodiscard]] std::string article_page(const checker::RuleCard& card, const checker::Article& article,
                                       checker::Lang lang, const ClauseTarget& clause_target);

[[nodiscard]] std::string article_json(const checker::RuleCard& card, const checker::Article& article);

}  // namespace rasoat::reports
