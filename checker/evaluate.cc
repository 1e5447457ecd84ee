#include "checker/evaluate.h"

#include <algorithm>

#include "checker/operators/operator.h"

namespace rasoat::checker {

using rules::Op;
using rules::Root;

Truth Evaluator::evaluate(const Condition& condition, PlanNode subject) {
  if (!is_combination(condition.op)) {
    if (!condition.plan_question.is_given()) return operator_code(condition.op).answer(*this, condition, subject);
    const std::uint32_t question = condition.plan_question.number();
    if (question >= answers_.size()) answers_.resize(question + 1);
    if (!answers_[question]) answers_[question] = operator_code(condition.op).answer(*this, condition, subject);
    return *answers_[question];
  }
  if (condition.op == Op::kNot) {
    return condition.parts.empty() ? Truth::kUnknown : negated(evaluate(condition.parts[0], subject));
  }
  // all: the least; any: the greatest; none: the negation of any.
  const bool all = condition.op == Op::kAll;
  Truth result = all ? Truth::kTrue : Truth::kFalse;
  for (const Condition& part : condition.parts) {
    const Truth answer = evaluate(part, subject);
    result = all ? std::min(result, answer) : std::max(result, answer);
    if (result == (all ? Truth::kFalse : Truth::kTrue)) break;
  }
  return condition.op == Op::kNone ? negated(result) : result;
}

WalkLoan Evaluator::walk(const rules::Path& path, PlanNode subject) {
  if (!is_kept(path, subject)) {
    std::unique_ptr<Walk> lent;
    if (spare_walks_.empty()) {
      lent = std::make_unique<Walk>(walks_.get_allocator());
    } else {
      lent = std::move(spare_walks_.back());
      spare_walks_.pop_back();
    }
    walk_path(plan_, path.steps, std::span(&subject, 1), *lent);
    return {std::move(lent), spare_walks_};
  }
  const Root root = path.root == Root::kSubject ? Root::kPlan : path.root;
  const auto [known, fresh] = walks_.try_emplace(Selector{root, path.steps});
  if (fresh) {
    const Subjects& starts = index_.roots(root);
    walk_path(plan_, path.steps, starts.nodes, known->second);
    known->second.give_back_room();
    known->second.unknown |= starts.unknown;
    if (known->second.nearest == plans::kNoPlanNode) known->second.nearest = plan_.root();
  }
  return WalkLoan(known->second);
}

// All at once, or where they are many in pieces, so that a large plan is not there a second time.
bool Evaluator::is_in_no_new_text(const rules::Pattern& pattern) {
  constexpr std::size_t kPiece = std::size_t{256} << 10;
  if (all_new_texts_) return !pattern.may_be_in_some(new_texts_);
  new_texts_.clear();
  bool several = false;
  for (const plans::ReadText* const read : texts_.readings().all_new()) {
    if (new_texts_.size() > kPiece) {
      if (pattern.may_be_in_some(new_texts_)) return false;
      new_texts_.clear();
      several = true;
    }
    if (plans::is_plain(read->signs())) {
      new_texts_.append(trimmed(read->text()));
    } else {
      new_texts_.append(trimmed(plans::plain_text(read->text())));
    }
    new_texts_.push_back('\n');
  }
  all_new_texts_ = !several;
  return !pattern.may_be_in_some(new_texts_);
}

bool Evaluator::found_in_text(const rules::Pattern& pattern, PlanNode node) {
  constexpr std::uint32_t kManyTexts = 16;
  if (plan_[node].kind == plans::PlanKind::kText) {
    PatternUse& use = patterns_[&pattern];
    if (use.asked++ == kManyTexts) use.nowhere = is_in_no_new_text(pattern);
    if (use.nowhere && texts_.readings().is_new(node)) return false;
  }
  return pattern.found_in(trimmed(texts_.plain(node)));
}

const FirstTexts& Evaluator::targets(const Condition& condition, PlanNode subject, bool& unknown) {
  const bool free = std::none_of(condition.targets.begin(), condition.targets.end(),
                                 [](const rules::Path& path) { return path.root == Root::kSubject; });
  const auto [at, fresh] = targets_.try_emplace(&condition);
  if (fresh || !free) {
    at->second.texts = FirstTexts(texts_.readings().memory());
    at->second.unknown = false;
    for (const rules::Path& path : condition.targets) {
      const auto found = walk(path, subject);
      at->second.unknown |= found->unknown;
      for (const PlanNode node : found->nodes) {
        at->second.unknown |= plan_[node].damaged && plan_[node].text.empty();
        if (const std::string_view text = texts_.compared(node); !text.empty()) at->second.texts.add(text, node);
      }
    }
  }
  unknown = at->second.unknown;
  return at->second.texts;
}

}  // namespace rasoat::checker
