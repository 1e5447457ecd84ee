// covers.
#include <algorithm>

#include "checker/operators/operator.h"
#include "plans/text.h"

namespace rasoat::checker {

using rules::Op;

namespace {

// One code of a list.
struct CodeAnswer {
  Truth answered{};
  std::vector<PlanNode> failing;  // nodes that bear the code, but for which `where` is false
};

// As `one_of` takes them: “II.6.” and “II6” are II.6.
std::size_t place_among(const std::vector<rules::CodeEntry>& entries, const std::vector<std::string_view>& folded,
                        std::string_view written) {
  const auto at = std::ranges::find(folded, written);
  if (at != folded.end() || written.empty()) return static_cast<std::size_t>(at - folded.begin());
  const std::string key = plans::fold_key(written);
  const auto alike = std::ranges::find_if(
      entries, [&](const rules::CodeEntry& entry) { return !key.empty() && plans::fold_key(entry.code) == key; });
  return static_cast<std::size_t>(alike - entries.begin());
}

std::vector<CodeAnswer> cover(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const Plan& plan = evaluator.plan();
  std::vector<CodeAnswer> result(condition.codes.size(), CodeAnswer{Truth::kFalse, {}});
  std::vector<std::string_view> codes;
  codes.reserve(condition.codes.size());
  for (const rules::CodeEntry& code : condition.codes)
    codes.push_back(evaluator.texts().readings().of_text(code.code).folded());

  const auto by = evaluator.walk(condition.paths[0], subject);
  bool unknown = by->unknown;
  for (const PlanNode node : by->nodes) {
    Walk own;
    if (!condition.match) own.nodes.assign(1, node);
    const WalkLoan match = condition.match ? evaluator.walk(*condition.match, node) : WalkLoan(own);
    unknown |= match->unknown;
    for (const PlanNode bearer : match->nodes) {
      unknown |= plan[bearer].damaged && plan[bearer].text.empty();
      const std::size_t at = place_among(condition.codes, codes, evaluator.texts().compared(bearer));
      if (at == codes.size()) continue;
      CodeAnswer& code = result[at];
      if (code.answered == Truth::kTrue) continue;
      const Truth answer = condition.parts.empty() ? Truth::kTrue : evaluator.evaluate(condition.parts[0], node);
      if (answer == Truth::kFalse) code.failing.push_back(node);
      code.answered = std::max(code.answered, answer);
    }
  }
  for (CodeAnswer& code : result) {
    if (unknown && code.answered == Truth::kFalse) code.answered = Truth::kUnknown;
  }
  return result;
}

Truth covers(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  Truth result = Truth::kTrue;
  for (const CodeAnswer& code : cover(evaluator, condition, subject)) result = std::min(result, code.answered);
  return result;
}

Questions one_for_each_code(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const std::vector<CodeAnswer> codes = cover(evaluator, condition, subject);
  const auto open = std::count_if(codes.begin(), codes.end(),
                                  [](const CodeAnswer& code) { return code.answered == Truth::kUnknown; });
  return {static_cast<std::uint32_t>(codes.size()), static_cast<std::uint32_t>(open)};
}

void explain_covers(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                    std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  if (!wanted) {
    out.push_back(explainer.at_path(condition.paths[0], *walk, subject));
    return;
  }
  const std::vector<CodeAnswer> answers = cover(explainer.evaluator(), condition, subject);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i].answered != Truth::kFalse) continue;
    const std::vector<PlanNode>& failing = answers[i].failing;
    Breach breach =
        failing.empty() ? explainer.at_path(condition.paths[0], *walk, subject) : explainer.at_block(failing.front());
    if (failing.size() > 1) breach.related.assign(failing.begin() + 1, failing.end());
    breach.distinguishes = condition.codes[i].code;
    breach.arguments.emplace_back("code", condition.codes[i].code);
    bind_both(breach, "name", condition.codes[i].name.vi, condition.codes[i].name.en);
    out.push_back(std::move(breach));
  }
}

constexpr OperatorCode kFamily[] = {{Op::kCovers, covers, explain_covers, one_for_each_code}};

}  // namespace

std::span<const OperatorCode> covers_operators() { return kFamily; }

}  // namespace rasoat::checker
