// Words in a plan that are not its own: the names of cited documents, and what stands in quotation marks. Checks that
// ask how a plan speaks pass them over.
//
// The marks are “…”, «…» and "…", each within one text. Places are in the text of their node. Shared through the Memo.
//
//   if (is_borrowed(asked, node, where)) continue;
#pragma once

#include <unordered_map>
#include <vector>

#include "rules/native/knowledge.h"
#include "rules/native/native.h"

namespace rasoat::rules {

class BorrowedWords {
 public:
  [[nodiscard]] static const BorrowedWords& of(const NativeCase& asked);

  explicit BorrowedWords(Knowledge& knowledge);
  [[nodiscard]] bool cited(plans::PlanNode node, plans::Span where) const;

 private:
  std::unordered_map<plans::PlanNode, std::vector<plans::Span>> cited_;
};

// In quotation marks, or in the name of a cited document.
[[nodiscard]] bool is_borrowed(const NativeCase& asked, plans::PlanNode node, plans::Span where);

}  // namespace rasoat::rules
