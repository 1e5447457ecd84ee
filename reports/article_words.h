// What an Article says in words, for pages of any kind: when a rule speaks, how severe it is when, whether it is on.
//
//   for (const std::string& line : severity_lines(card, article, Lang::kVi, kPlainMarks)) print(line);
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/article.h"

namespace rasoat::reports {

// How a page writes text, a code, and what stands out.
struct Marks {
  std::string (*text)(std::string_view) = nullptr;
  std::string (*code)(std::string_view) = nullptr;
  std::string_view strong;  // put on both sides
};
extern const Marks kMarkdownMarks, kPlainMarks;

// "đang thử, không ảnh hưởng đến kết luận"; "" of a rule like any other.
[[nodiscard]] std::string_view standing_words(const checker::Article& article, checker::Lang lang);
[[nodiscard]] std::vector<std::string> scope_lines(const checker::Scope& scope, checker::Lang lang, const Marks& marks);
// None where the severity is always that of the card.
[[nodiscard]] std::vector<std::string> severity_lines(const checker::RuleCard& card, const checker::Article& article,
                                                      checker::Lang lang, const Marks& marks);

}  // namespace rasoat::reports
