#include "checker/evaluate.h"

#include <algorithm>

namespace rasoat::checker {

using rules::Op;
using rules::Root;

namespace {

bool is_combination(Op op) { return op == Op::kAll || op == Op::kAny || op == Op::kNone || op == Op::kNot; }

}  // namespace

bool is_subject_free(const Condition& condition) {
  const auto free = [](const rules::Path& path) { return path.root != Root::kSubject; };
  return std::all_of(condition.paths.begin(), condition.paths.end(), free) &&
         std::all_of(condition.targets.begin(), condition.targets.end(), free);
}

Truth Evaluator::evaluate(const Condition& condition, PlanNode subject) {
  if (!is_combination(condition.op)) {
    if (!is_subject_free(condition)) return leaf(condition, subject);
    const auto known = answers_.find(&condition);
    if (known != answers_.end()) return known->second;
    const Truth answer = leaf(condition, subject);
    answers_.emplace(&condition, answer);
    return answer;
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

std::shared_ptr<const Walk> Evaluator::walk(const rules::Path& path, PlanNode subject) {
  if (path.root == Root::kSubject) {
    return std::make_shared<const Walk>(walk_path(plan_, path.steps, std::span(&subject, 1)));
  }
  std::shared_ptr<const Walk>& known = walks_[&path];
  if (!known) {
    const Subjects& starts = index_.roots(path.root);
    Walk fresh = walk_path(plan_, path.steps, starts.nodes);
    fresh.unknown |= starts.unknown;
    if (fresh.nearest == plans::kNoPlanNode) fresh.nearest = plan_.root();
    known = std::make_shared<const Walk>(std::move(fresh));
  }
  return known;
}

Truth Evaluator::leaf(const Condition& condition, PlanNode subject) {
  switch (condition.op) {
    case Op::kExists:
    case Op::kFilled:
    case Op::kAbsent:
    case Op::kPlaceholder:
      return presence_answer(condition, subject);
    case Op::kHas:
    case Op::kHasEach:
      return has_all(condition, subject);
    case Op::kOneOf:
    case Op::kMatches:
    case Op::kMentions:
      return every_text(condition, subject);
    case Op::kCount:
      return counted(condition, subject);
    case Op::kSome:
    case Op::kEvery:
      return quantified(condition, subject);
    case Op::kUnique:
      return unique_texts(condition, subject);
    case Op::kRefersTo:
      return all_refer(condition, subject);
    case Op::kCovers: {
      Truth result = Truth::kTrue;
      for (const CodeAnswer& code : cover(condition, subject)) result = std::min(result, code.answered);
      return result;
    }
    case Op::kCites:
      return cited(condition, subject);
    case Op::kUnitType:
    case Op::kPlanDate:
      return plan_answer(condition);
    default:  // combinations are no leaves
      return Truth::kUnknown;
  }
}

}  // namespace rasoat::checker
