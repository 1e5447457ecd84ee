// The texts in which a plan speaks itself, part by part, and the sentence in which a word stands.
//
// Wordings and names count; documents cited as such (`can_cu` and the like) do not. In the plan's order.
//
//   for (const PlanNode node : prose_of(plan, parts)) use(plan[node].text);
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "plans/plan.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

// `parts`: keys of the plan ("muc_tieu", "nhiem_vu"); "trich_yeu" is that of the plan itself.
[[nodiscard]] std::vector<plans::PlanNode> prose_of(const plans::Plan& plan, std::span<const std::string_view> parts);

// The sentence of `folded` around `where`: to the next full stop, semicolon or line's end on each side.
[[nodiscard]] std::string_view sentence_at(std::string_view folded, plans::Span where);

// Does folded text mention one of the phrases of a lexicon of the registry?
[[nodiscard]] bool mentions_some(std::string_view folded, std::span<const std::string> phrases);

// The first place from `from` on where folded text has the phrase as whole words; an empty place where it has none.
[[nodiscard]] plans::Span find_words(std::string_view folded, std::string_view phrase, std::size_t from = 0);

}  // namespace rasoat::rules
