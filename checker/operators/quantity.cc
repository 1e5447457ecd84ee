// count, share, some, every.
#include <algorithm>

#include "checker/operators/operator.h"

namespace rasoat::checker {

using plans::PlanKind;
using rules::Op;

namespace {

// How many nodes at a path satisfy a `where`: for certain, and perhaps.
struct Tally {
  std::uint64_t sure = 0;
  std::uint64_t perhaps = 0;
  std::uint64_t all = 0;
  bool more = false;  // an unknown number besides
};

Tally tally(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  Tally result;
  const Visited found = evaluator.visit(condition.paths[0], subject, [&](PlanNode node) {
    if (!is_written(evaluator.plan(), node)) return false;
    ++result.all;
    const Truth answer = condition.parts.empty() ? Truth::kTrue : evaluator.evaluate(condition.parts[0], node);
    if (answer == Truth::kTrue) ++result.sure;
    if (answer == Truth::kUnknown) ++result.perhaps;
    return false;
  });
  result.more = found.unknown;
  return result;
}

// Is a quantity that lies between `least` and `most` (no end: it may be anything above) within the bounds?
Truth within_bounds(const Condition& condition, std::uint64_t least, std::optional<std::uint64_t> most,
                    std::uint64_t unit) {
  Truth result = Truth::kTrue;
  if (condition.at_least && least < *condition.at_least * unit) {
    const bool never = most && *most < *condition.at_least * unit;
    result = never ? Truth::kFalse : Truth::kUnknown;
  }
  if (condition.at_most && result != Truth::kFalse) {
    if (least > *condition.at_most * unit) return Truth::kFalse;
    if (!most || *most > *condition.at_most * unit) result = Truth::kUnknown;
  }
  return result;
}

Truth counted(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const Tally number = tally(evaluator, condition, subject);
  return within_bounds(condition, number.sure, number.more ? std::nullopt : std::optional(number.sure + number.perhaps),
                       1);
}

void bind_bounds(Breach& breach, const Condition& condition, bool too_few) {
  const std::optional<std::uint32_t> limit = too_few || !condition.at_most ? condition.at_least : condition.at_most;
  breach.arguments.emplace_back("limit", std::to_string(limit.value_or(0)));
}

void explain_count(Explainer& explainer, const Condition& condition, PlanNode subject, bool, std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  const std::uint64_t count = tally(explainer.evaluator(), condition, subject).sure;
  Breach breach = explainer.at_path(condition.paths[0], *walk, subject);
  breach.arguments.emplace_back("count", std::to_string(count));
  bind_bounds(breach, condition, condition.at_least && count < *condition.at_least);
  out.push_back(std::move(breach));
}

constexpr std::uint64_t kPercent = 100;

// Bounds are per cent of all; compared as wholes, so that no rounding decides. Of nothing there is no share: true.
Truth share(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const Tally number = tally(evaluator, condition, subject);
  if (number.more) return Truth::kUnknown;
  if (number.all == 0) return Truth::kTrue;
  return within_bounds(condition, number.sure * kPercent, (number.sure + number.perhaps) * kPercent, number.all);
}

void explain_share(Explainer& explainer, const Condition& condition, PlanNode subject, bool, std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  const Tally number = tally(explainer.evaluator(), condition, subject);
  const std::uint64_t all = std::max<std::uint64_t>(number.all, 1);
  Breach breach = explainer.at_path(condition.paths[0], *walk, subject);
  breach.arguments.emplace_back("count", std::to_string(number.sure));
  breach.arguments.emplace_back("total", std::to_string(number.all));
  breach.arguments.emplace_back("percent", std::to_string((number.sure * kPercent + all / 2) / all));
  bind_bounds(breach, condition, condition.at_least && number.sure * kPercent < *condition.at_least * all);
  out.push_back(std::move(breach));
}

Truth quantified(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const bool some = condition.op == Op::kSome;
  Truth result = some ? Truth::kFalse : Truth::kTrue;
  const auto take = [&result, some](Truth answer) {
    result = some ? std::max(result, answer) : std::min(result, answer);
    return result == (some ? Truth::kTrue : Truth::kFalse);
  };
  const Visited found = evaluator.visit(condition.paths[0], subject, [&](PlanNode node) {
    return !is_null(evaluator.plan(), node) && take(evaluator.evaluate(condition.parts[0], node));
  });
  if (found.unknown) take(Truth::kUnknown);
  return result;
}

void explain_quantified(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                        std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  const bool every = condition.op == Op::kEvery;
  if (every != wanted) {
    out.push_back(explainer.at_path(condition.paths[0], *walk, subject));
    return;
  }
  for (const PlanNode node : walk->nodes) {
    if (explainer.plan()[node].kind == PlanKind::kNull) continue;
    if (explainer.evaluator().evaluate(condition.parts[0], node) != truth(!wanted)) continue;
    if (every) {
      explainer.explain(condition.parts[0], node, true, out);
    } else {
      out.push_back(explainer.at_value(node));
    }
  }
}

constexpr OperatorCode kFamily[] = {
    {Op::kCount, counted, explain_count},
    {Op::kShare, share, explain_share},
    {Op::kSome, quantified, explain_quantified},
    {Op::kEvery, quantified, explain_quantified},
};

}  // namespace

std::span<const OperatorCode> quantity_operators() { return kFamily; }

}  // namespace rasoat::checker
