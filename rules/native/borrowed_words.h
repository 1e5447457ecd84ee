// Words in a plan that are not its own: the names of cited documents, and what stands in quotation marks. Checks that
// ask how a plan speaks pass them over.
//
// The marks are “…”, «…» and "…", each within one text. Places are in the text of their node. Shared through the Memo.
//
//   const auto& borrowed = asked.memo.get<BorrowedWords>([&] { return BorrowedWords(asked.knowledge); });
//   if (borrowed.cited(node, where) || BorrowedWords::quoted(plan[node].text, where)) …
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules/native/knowledge.h"

namespace rasoat::rules {

class BorrowedWords {
 public:
  explicit BorrowedWords(Knowledge& knowledge);
  [[nodiscard]] bool cited(plans::PlanNode node, plans::Span where) const;
  [[nodiscard]] static bool quoted(std::string_view text, plans::Span where);

 private:
  std::unordered_map<plans::PlanNode, std::vector<plans::Span>> cited_;
};

}  // namespace rasoat::rules
