// one_of, matches, mentions.
#include <algorithm>

#include "checker/operators/operator.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::PlanKind;
using rules::Op;

namespace {

// Is the text one of the words, does it match, does it mention one of the phrases?
bool fits(Evaluator& evaluator, const Condition& condition, PlanNode node) {
  if (condition.op == Op::kOneOf) {
    const auto is_word = [&](std::string_view text) {
      return std::ranges::find(condition.words, text) != condition.words.end();
    };
    // Words are folded keys, and most codes are written as such.
    const std::string_view text = evaluator.texts().text(node);
    return is_word(text) || is_word(plans::fold_key(text));
  }
  if (condition.op == Op::kMatches) {
    return condition.anywhere ? evaluator.found_in_text(*condition.pattern, node)
                              : condition.pattern->matches(trimmed(evaluator.texts().text(node)));
  }
  const std::string_view text = evaluator.texts().folded(node);
  return std::ranges::any_of(condition.words,
                             [&](const std::string& phrase) { return plans::mentions_folded(text, phrase); });
}

Truth answer_of(Evaluator& evaluator, const Condition& condition, PlanNode node) {
  const plans::Plan::Node& entry = evaluator.plan()[node];
  if (entry.damaged && (entry.kind != PlanKind::kBlock || entry.text.empty())) return Truth::kUnknown;
  if (condition.op == Op::kMatches && !condition.pattern) return Truth::kUnknown;
  return truth(evaluator.ask_text(condition, node, [&] { return fits(evaluator, condition, node); }));
}

Truth mentions(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const auto found = evaluator.walk(condition.paths[0], subject);
  Some some{false, found->unknown};
  for (const PlanNode node : found->nodes) {
    const Truth answer = answer_of(evaluator, condition, node);
    if (answer == Truth::kTrue) return answer;
    some.perhaps |= answer == Truth::kUnknown;
  }
  return some.answer();
}

Truth every_text(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const auto found = evaluator.walk(condition.paths[0], subject);
  bool any = false;
  Truth result = found->unknown ? Truth::kUnknown : Truth::kTrue;
  for (const PlanNode node : found->nodes) {
    if (is_null(evaluator.plan(), node)) continue;
    any = true;
    result = std::min(result, answer_of(evaluator, condition, node));
    if (result == Truth::kFalse) return result;
  }
  return any ? result : (found->unknown ? Truth::kUnknown : Truth::kFalse);
}

void explain_texts(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                   std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  const std::size_t before = out.size();
  const bool all_fail = condition.op == Op::kMentions && wanted;
  for (const PlanNode node : walk->nodes) {
    if (explainer.plan()[node].kind == PlanKind::kNull) continue;
    if (answer_of(explainer.evaluator(), condition, node) != truth(!wanted)) continue;
    out.push_back(explainer.at_value(node));
    // No text mentions it: that is one breach, not one at every text.
    if (all_fail) break;
  }
  if (all_fail && walk->nodes.size() > 1 && out.size() > before)
    out.back() = explainer.at_path(condition.paths[0], *walk, subject);
  if (out.size() == before) out.push_back(explainer.at_path(condition.paths[0], *walk, subject));
}

constexpr OperatorCode kFamily[] = {
    {Op::kOneOf, every_text, explain_texts},
    {Op::kMatches, every_text, explain_texts},
    {Op::kMentions, mentions, explain_texts},
};

}  // namespace

std::span<const OperatorCode> text_operators() { return kFamily; }

}  // namespace rasoat::checker
