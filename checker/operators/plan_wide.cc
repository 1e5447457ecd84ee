// unit_type, plan_date, setting: what is asked of the plan as a whole, or of the pack.
#include <algorithm>

#include "checker/operators/operator.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using rules::Op;

namespace {

bool has_word(const Condition& condition, const std::string& word) {
  return std::find(condition.words.begin(), condition.words.end(), word) != condition.words.end();
}

Truth unit_type(Evaluator& evaluator, const Condition& condition, PlanNode) {
  const PlanCode& type = evaluator.facts().unit_type;
  return type.unknown ? Truth::kUnknown : truth(has_word(condition, type.code));
}

Truth plan_date(Evaluator& evaluator, const Condition& condition, PlanNode) {
  if (condition.period.always()) return Truth::kTrue;
  const auto& date = evaluator.facts().date;
  return date ? truth(condition.period.holds(*date)) : Truth::kUnknown;
}

Truth setting(Evaluator&, const Condition& condition, PlanNode) { return truth(has_word(condition, condition.item)); }

// The key under `van_ban` that is asked about, else the block, else the plan.
void at_head(Explainer& explainer, std::string_view key, std::vector<Breach>& out) {
  const Plan& plan = explainer.plan();
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode node = head == kNoPlanNode ? kNoPlanNode : plan.child(head, key);
  if (node != kNoPlanNode) {
    out.push_back(explainer.at_value(node));
  } else {
    out.push_back(explainer.at_block(head == kNoPlanNode ? plan.root() : head));
  }
}

void explain_unit_type(Explainer& explainer, const Condition&, PlanNode, bool, std::vector<Breach>& out) {
  at_head(explainer, "loai_don_vi", out);
}

void explain_plan_date(Explainer& explainer, const Condition&, PlanNode, bool, std::vector<Breach>& out) {
  at_head(explainer, "ngay_ban_hanh", out);
}

void explain_setting(Explainer& explainer, const Condition&, PlanNode subject, bool, std::vector<Breach>& out) {
  out.push_back(explainer.at_block(subject));
}

constexpr OperatorCode kFamily[] = {
    {Op::kUnitType, unit_type, explain_unit_type},
    {Op::kPlanDate, plan_date, explain_plan_date},
    {Op::kSetting, setting, explain_setting},
};

}  // namespace

std::span<const OperatorCode> plan_wide_operators() { return kFamily; }

}  // namespace rasoat::checker
