// What the checks of citations have in common: where a citation points, what its document is called, what it is cited
// for.
//
//   CitationPoints points(plan);
//   if (is_basis(plan, one)) breaches.push_back(points.breach_at(one.citation.date_text, one));
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plans/fault.h"
#include "plans/source_edit.h"
#include "rules/native/native.h"

namespace rasoat::rules {

// Places of parts in the source. Asked in the order of the nodes it is linear, however many parts a text has.
class CitationPoints {
 public:
  explicit CitationPoints(const plans::Plan& plan) : plan_(plan) {}

  // A breach at a part of a citation; at its head where the part is not written.
  [[nodiscard]] Breach breach_at(const plans::CitedText& part, const CitedDocument& cited);
  // The part replaced by `text`; never safe, for another part may be the wrong one. Nothing after the first few of a
  // text.
  [[nodiscard]] std::optional<plans::Edit> likely_edit(const plans::CitedText& part, std::string text);

 private:
  plans::SourceMap& map_of(plans::PlanNode node);

  const plans::Plan& plan_;
  plans::PlanNode node_ = plans::kNoPlanNode;
  std::optional<plans::SourceMap> map_;
  int edits_ = 0;  // in that node
};

// As the plan names it: "Kết luận số 69-KL/TW", "Kết luận 69".
[[nodiscard]] std::string name_in_plan(const plans::Citation& citation);
// As it should be cited, without its title: "Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị"; what is not known
// is left out.
[[nodiscard]] std::string full_name(const Document& document);
// The Vietnamese label of a code of loai_van_ban.
[[nodiscard]] std::string type_label(std::string_view code);
[[nodiscard]] std::string with_capital(std::string text);

// The entry of `can_cu` that cites it; none where it is cited elsewhere.
[[nodiscard]] plans::PlanNode basis_entry(const plans::Plan& plan, plans::PlanNode node);
// Is it cited for itself among documents that the plan or its work rests on?
[[nodiscard]] bool is_basis(const plans::Plan& plan, const CitedDocument& cited);
// Does it say another symbol of its document than that one bears?
[[nodiscard]] bool is_misnumbered(const CitedDocument& cited);
// Is a certain document meant, and not merely the only one known of its number?
[[nodiscard]] bool is_told_apart(const CitedDocument& cited);
// How many known documents a basis may mean at the plan's date; 0 or 1: no question.
[[nodiscard]] std::vector<const Document*> possible_meanings(const CitedDocument& cited,
                                                             const std::optional<Date>& plan_date);

// The clause before the citation's head, folded; a few words of it where it is long.
[[nodiscard]] std::string words_before(const plans::Plan& plan, const plans::Citation& citation,
                                       std::uint32_t most = 240);

}  // namespace rasoat::rules
