// unique, refers_to, same_as.
#include <algorithm>

#include "checker/first_texts.h"
#include "checker/operators/operator.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::PlanKind;
using rules::Op;

namespace {

// The nodes whose text was met before, each with the first that bears it.
std::vector<std::pair<PlanNode, PlanNode>> repeated(Evaluator& evaluator, const Walk& walk) {
  std::vector<std::pair<PlanNode, PlanNode>> result;
  FirstTexts firsts(evaluator.texts().readings().memory());
  for (const PlanNode node : walk.nodes) {
    const std::string_view text = evaluator.texts().compared(node);
    if (evaluator.plan()[node].damaged || !evaluator.texts().is_real(node) || text.empty()) continue;
    // An inherited value is met once for every heir; it is the same node, not the same text twice.
    if (const PlanNode first = firsts.add(text, node); first != node) result.emplace_back(node, first);
  }
  return result;
}

Truth unique(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const auto found = evaluator.walk(condition.paths[0], subject);
  if (!repeated(evaluator, *found).empty()) return Truth::kFalse;
  const Plan& plan = evaluator.plan();
  const bool unknown = found->unknown || std::any_of(found->nodes.begin(), found->nodes.end(), [&](PlanNode node) {
                         return plan[node].damaged && plan[node].kind != PlanKind::kBlock;
                       });
  return unknown ? Truth::kUnknown : Truth::kTrue;
}

void explain_unique(Explainer& explainer, const Condition& condition, PlanNode subject, bool,
                    std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  const auto pairs = repeated(explainer.evaluator(), *walk);
  for (const auto& [later, first] : pairs) {
    Breach breach = explainer.at_value(later);
    breach.related = {first};
    out.push_back(std::move(breach));
  }
  if (pairs.empty()) out.push_back(explainer.at_path(condition.paths[0], *walk, subject));
}

// Is the text nearest to an id that is borne twice? Ids are unique over the plan: then the repeated one is the slip,
// which has a finding of its own, and what it should have been is what is referred to. (Labels may begin anew.)
// Each reference asks anew: not in plans so large that it would be felt.
bool means_repeated_id(Evaluator& evaluator, const Condition& condition, PlanNode subject, PlanNode node) {
  constexpr std::size_t kMostNodes = 4000;
  if (condition.op != Op::kRefersTo || evaluator.plan().size() > kMostNodes) return false;
  std::vector<std::string_view> ids;
  for (const rules::Path& path : condition.targets) {
    if (path.steps.empty() || path.steps.back()->key != "ma") continue;
    for (const auto& [later, first] : repeated(evaluator, *evaluator.walk(path, subject)))
      ids.push_back(evaluator.texts().compared(later));
  }
  return !ids.empty() && !plans::nearest(evaluator.texts().compared(node), ids).empty();
}

Truth all_refer(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const Plan& plan = evaluator.plan();
  const auto found = evaluator.walk(condition.paths[0], subject);
  bool unknown = false;
  const FirstTexts& known = evaluator.targets(condition, subject, unknown);
  Truth result = found->unknown ? Truth::kUnknown : Truth::kTrue;
  for (const PlanNode node : found->nodes) {
    // A placeholder refers to nothing yet: another rule reports it.
    if (plan[node].damaged) result = std::min(result, Truth::kUnknown);
    if (plan[node].damaged || !evaluator.texts().is_real(node) || known.contains(evaluator.texts().compared(node)))
      continue;
    if (means_repeated_id(evaluator, condition, subject, node)) continue;
    if (!unknown) return Truth::kFalse;
    result = Truth::kUnknown;
  }
  return result;
}

void explain_refers_to(Explainer& explainer, const Condition& condition, PlanNode subject, bool,
                       std::vector<Breach>& out) {
  Evaluator& evaluator = explainer.evaluator();
  const auto walk = evaluator.walk(condition.paths[0], subject);
  bool unknown = false;
  const FirstTexts& known = evaluator.targets(condition, subject, unknown);
  for (const PlanNode node : walk->nodes) {
    if (explainer.plan()[node].damaged || !explainer.evaluator().texts().is_real(node)) continue;
    const std::string_view text = evaluator.texts().compared(node);
    if (known.contains(text) || means_repeated_id(evaluator, condition, subject, node)) continue;
    Breach breach = explainer.at_value(node);
    const std::string near = explainer.suggestion(condition, subject, text);
    breach.arguments.emplace_back("nearest", near);
    breach.arguments.emplace_back("is_near", near.empty() ? "no" : "yes");
    out.push_back(std::move(breach));
  }
}

// Nothing to compare on either side is no answer: the rule's `when` asks whether both are there.
Truth same_as(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  bool unknown = false;
  const FirstTexts& known = evaluator.targets(condition, subject, unknown);
  const auto found = evaluator.walk(condition.paths[0], subject);
  if (known.empty() || found->nodes.empty()) return Truth::kUnknown;
  return all_refer(evaluator, condition, subject);
}

void explain_same_as(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                     std::vector<Breach>& out) {
  Evaluator& evaluator = explainer.evaluator();
  const auto walk = evaluator.walk(condition.paths[0], subject);
  const auto other = evaluator.walk(condition.targets[0], subject);
  bool unknown = false;
  const FirstTexts& known = evaluator.targets(condition, subject, unknown);
  for (const PlanNode node : walk->nodes) {
    if (!explainer.evaluator().texts().is_real(node) || known.contains(evaluator.texts().compared(node)) == wanted)
      continue;
    Breach breach = explainer.at_value(node);
    explainer.bind_other(breach, *other);
    out.push_back(std::move(breach));
  }
}

constexpr OperatorCode kFamily[] = {
    {Op::kUnique, unique, explain_unique},
    {Op::kRefersTo, all_refer, explain_refers_to},
    {Op::kSameAs, same_as, explain_same_as},
};

}  // namespace

std::span<const OperatorCode> reference_operators() { return kFamily; }

}  // namespace rasoat::checker
