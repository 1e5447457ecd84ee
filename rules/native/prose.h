// The texts in which a plan speaks itself, part by part, and the sentence in which a word stands.
//
// Wordings and names count; documents cited as such (`can_cu` and the like) do not. In the plan's order.
//
//   for (const PlanNode node : plan_prose(asked).of(parts)) use(plan[node].text);
#pragma once

#include <algorithm>
#include <memory_resource>
#include <ranges>
#include <span>
#include <string_view>
#include <vector>

#include "plans/plan.h"
#include "rules/native/native.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

class Prose {
 public:
  explicit Prose(const NativeCase& asked);

  // `parts`: keys of the plan ("muc_tieu", "nhiem_vu"); "trich_yeu" is that of the plan itself.
  [[nodiscard]] auto of(std::span<const std::string_view> parts) const {
    const auto asked_for = [parts](const Part& part) { return std::ranges::find(parts, part.key) != parts.end(); };
    const auto texts_of = [this](const Part& part) { return std::span(texts_).subspan(part.first, part.count); };
    return parts_ | std::views::filter(asked_for) | std::views::transform(texts_of) | std::views::join;
  }

 private:
  struct Part {
    std::string_view key;
    std::size_t first = 0;  // in texts_
    std::size_t count = 0;
  };
  void add(const plans::Plan& plan, std::string_view key, plans::PlanNode part);

  std::pmr::vector<plans::PlanNode> texts_;
  std::pmr::vector<Part> parts_;
};

// Of the plan that is asked about: one for all checks.
[[nodiscard]] const Prose& plan_prose(const NativeCase& asked);

// The sentence of `folded` around `where`: to the next full stop, semicolon or line's end on each side.
[[nodiscard]] std::string_view sentence_at(std::string_view folded, plans::Span where);

// Does folded text mention one of the phrases of a lexicon of the registry?
[[nodiscard]] bool mentions_some(std::string_view folded, std::span<const std::string> phrases);

// The first place where folded text has the phrase as whole words; an empty place where it has none.
[[nodiscard]] plans::Span find_words(std::string_view folded, std::string_view phrase);

// The same where the phrase is known to stand at `at`.
[[nodiscard]] plans::Span words_at(std::string_view folded, std::string_view phrase, std::size_t at);

}  // namespace rasoat::rules
