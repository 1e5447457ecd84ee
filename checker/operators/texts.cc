// one_of, matches, mentions, names_all, reason, whole_share.
#include <algorithm>

#include "checker/operators/operator.h"
#include "plans/bare_answer.h"
#include "plans/plain_text.h"
#include "plans/source_edit.h"
#include "plans/text.h"
#include "plans/whole_group.h"

namespace rasoat::checker {

using plans::PlanKind;
using rules::Op;

namespace {

// The words are folded keys and codes, and most texts of a closed list are written as these. A text alone does not tell
// its code, the field does.
bool is_one_of(Evaluator& evaluator, const Condition& condition, PlanNode node) {
  const auto is_word = [&](std::string_view text) {
    return std::ranges::find(condition.words, text) != condition.words.end();
  };
  const std::string_view text = evaluator.texts().text(node);
  if (is_word(text)) return true;
  const std::string_view code = evaluator.texts().code(node);
  return is_word(code) || (code != text && is_word(plans::fold_key(text)));
}

// Does the text match, mention one of the phrases, name all of a group …?
bool fits(Evaluator& evaluator, const Condition& condition, PlanNode node) {
  if (condition.op == Op::kMatches) {
    return condition.anywhere ? evaluator.found_in_text(*condition.pattern, node)
                              : condition.pattern->matches(trimmed(evaluator.texts().plain(node)));
  }
  if (condition.op == Op::kNamesAll) {
    const std::string_view text = evaluator.texts().read(node).folded();
    return std::ranges::any_of(
        condition.words, [&](std::string_view group) { return plans::names_whole(text, group, condition.anywhere); });
  }
  if (condition.op == Op::kReason) {
    plans::ReadText& read = evaluator.texts().read(node);
    return !read.is_placeholder() && !plans::is_bare_answer(read.folded());
  }
  if (condition.op == Op::kWholeShare) return plans::is_whole_share(evaluator.texts().read(node).folded());
  // Of many phrases nearly all have a word that the text has not.
  const plans::ReadText& read = evaluator.texts().read(node);
  const bool signs_known = condition.text_question.is_given();
  for (std::size_t i = 0; i < condition.words.size(); ++i) {
    if (signs_known && !read.words().may_hold(condition.word_signs[i])) continue;
    if (plans::mentions_folded(read.folded(), condition.words[i])) return true;
  }
  return false;
}

Truth answer_of(Evaluator& evaluator, const Condition& condition, PlanNode node) {
  const plans::Plan::Node& entry = evaluator.plan()[node];
  if (entry.damaged && (entry.kind != PlanKind::kBlock || entry.text.empty())) return Truth::kUnknown;
  if (condition.op == Op::kMatches && !condition.pattern) return Truth::kUnknown;
  if (condition.op == Op::kOneOf) return truth(is_one_of(evaluator, condition, node));
  return truth(evaluator.ask_text(condition, node, [&] { return fits(evaluator, condition, node); }));
}

Truth some_text(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  Some some;
  const Visited found = evaluator.visit(condition.paths[0], subject, [&](PlanNode node) {
    const Truth answer = answer_of(evaluator, condition, node);
    some.found = answer == Truth::kTrue;
    some.perhaps |= answer == Truth::kUnknown;
    return some.found;
  });
  some.perhaps |= found.unknown;
  return some.answer();
}

Truth every_text(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  bool any = false;
  Truth result = Truth::kTrue;
  const Visited found = evaluator.visit(condition.paths[0], subject, [&](PlanNode node) {
    if (is_null(evaluator.plan(), node)) return false;
    any = true;
    result = std::min(result, answer_of(evaluator, condition, node));
    return result == Truth::kFalse;
  });
  if (result == Truth::kFalse) return result;
  if (found.unknown) return Truth::kUnknown;
  return any ? result : Truth::kFalse;
}

// What must not stand in the text is at fault, and not the whole of it.
Breach at_match(Explainer& explainer, const Condition& condition, PlanNode node) {
  Breach breach = explainer.at_value(node);
  const plans::Plan::Node& at = explainer.plan()[node];
  plans::ReadText& read = explainer.evaluator().texts().read(node);
  const std::string_view match = condition.pattern->find(trimmed(plans::plain_of(read))).value_or("");
  breach.arguments.emplace_back("match", match);
  if (match.empty() || !plans::is_plain(read.signs()) || at.text != read.text()) return breach;
  const auto begin = static_cast<std::uint32_t>(match.data() - read.text().data());
  const plans::Span part{begin, begin + static_cast<std::uint32_t>(match.size())};
  breach.where = plans::SourceMap(explainer.plan(), node).source(part);
  return breach;
}

void explain_texts(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                   std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  const std::size_t before = out.size();
  const bool all_fail = (condition.op == Op::kMentions || condition.op == Op::kNamesAll) && wanted;
  for (const PlanNode node : walk->nodes) {
    if (explainer.plan()[node].kind == PlanKind::kNull) continue;
    if (answer_of(explainer.evaluator(), condition, node) != truth(!wanted)) continue;
    const bool in_part = condition.op == Op::kMatches && condition.anywhere && !wanted;
    out.push_back(in_part ? at_match(explainer, condition, node) : explainer.at_value(node));
    // No text mentions it: that is one breach, not one at every text.
    if (all_fail) break;
  }
  if (all_fail && walk->nodes.size() > 1 && out.size() > before)
    out.back() = explainer.at_path(condition.paths[0], *walk, subject);
  if (out.size() == before) out.push_back(explainer.at_path(condition.paths[0], *walk, subject));
}

constexpr OperatorCode kFamily[] = {
    {Op::kOneOf, every_text, explain_texts},   {Op::kMatches, every_text, explain_texts},
    {Op::kMentions, some_text, explain_texts}, {Op::kNamesAll, some_text, explain_texts},
    {Op::kReason, some_text, explain_texts},   {Op::kWholeShare, every_text, explain_texts},
};

}  // namespace

std::span<const OperatorCode> text_operators() { return kFamily; }

}  // namespace rasoat::checker
