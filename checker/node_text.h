// The text of a plan's node as rules ask for it, and whether anything real is written there.
//
// A NodeTexts folds each text at most once for all rules. Not thread-safe: one a check.
//
//   NodeTexts texts(plan, readings);
//   if (texts.folded(a) == texts.folded(b)) …
#pragma once

#include <memory_resource>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plans/plain_text.h"
#include "plans/plan.h"
#include "plans/readings.h"
#include "plans/symbol.h"

namespace rasoat::checker {

// Nothing is written there, for certain: `key:`.
[[nodiscard]] bool is_null(const plans::Plan& plan, plans::PlanNode node);
// Not null, not an empty text, list or block.
[[nodiscard]] bool is_written(const plans::Plan& plan, plans::PlanNode node);
// Written, and no placeholder: for whoever asks once; rules ask their NodeTexts.
[[nodiscard]] bool is_real(const plans::Plan& plan, plans::PlanNode node);

// Without the blanks and line ends at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

// A symbol that a node cites, and what it is compared by.
struct CitedSymbol {
  plans::Symbol symbol;
  std::string identity;
};

class NodeTexts {
 public:
  NodeTexts(const plans::Plan& plan, plans::Readings& readings)
      : plan_(plan), readings_(readings), joined_(&readings.memory()), symbols_(&readings.memory()) {}

  // Written, and no placeholder.
  [[nodiscard]] bool is_real(plans::PlanNode node);
  // A text, or the text of a short form, that is left to be filled in ("" counts, null does not).
  [[nodiscard]] bool is_left_open(plans::PlanNode node);

  // A text's own; a block's, that of its short form; a citation in full: symbol and wording joined; else "".
  [[nodiscard]] std::string_view text(plans::PlanNode node) { return read(node).text(); }
  [[nodiscard]] std::string_view folded(plans::PlanNode node) { return read(node).folded(); }
  // As patterns are to see it.
  [[nodiscard]] std::string_view plain(plans::PlanNode node) { return plans::plain_of(read(node)); }
  // What the text is compared by: its code, however it is written, where the field has a closed list; else as folded.
  [[nodiscard]] std::string_view compared(plans::PlanNode node);
  // The code of its field's closed list that the text means; "" where there is none.
  [[nodiscard]] std::string_view code(plans::PlanNode node);
  // Symbols cited by the node. Inside a citation in full, its own symbol comes first and its title is nested.
  [[nodiscard]] const std::vector<CitedSymbol>& symbols(plans::PlanNode node);
  // plans::symbol_identity of the node's whole text; of a document that rules ask for.
  [[nodiscard]] const std::string& identity(plans::PlanNode node);
  [[nodiscard]] const std::string& identity(const std::string& document);

  // The same text as it was read.
  [[nodiscard]] plans::ReadText& read(plans::PlanNode node);
  [[nodiscard]] plans::Readings& readings() { return readings_; }

 private:
  [[nodiscard]] std::vector<CitedSymbol> symbols_of_citation(plans::PlanNode node);

  const plans::Plan& plan_;
  plans::Readings& readings_;
  std::pmr::unordered_map<plans::PlanNode, plans::ReadText*> joined_;
  std::pmr::unordered_map<plans::PlanNode, std::vector<CitedSymbol>> symbols_;
};

}  // namespace rasoat::checker
