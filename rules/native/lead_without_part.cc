// Check "lead-without-part": the leads of work against the part on implementation.
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/leads_not_among.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;

NativeVerdicts lead_without_part(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  const PlanNode part = plan.child(plan.root(), "to_chuc_thuc_hien");
  bool unknown = plan.presence(plan.root(), "to_chuc_thuc_hien") == plans::Presence::kUnknown;
  BodyNames named(asked.knowledge.readings().memory());
  for (const PlanNode node : plan.nodes_from(part)) {
    if (plan[node].kind != plans::PlanKind::kBlock) continue;
    if (plan[node].block == Block::kDuty) {
      const auto [bodies, damaged] = plan_bodies(asked).under(plan.child(node, "co_quan"));
      unknown |= plan[node].damaged || damaged;
      for (const BodyMention& body : bodies) named.add(*body.name);
    }
    // "Giao Văn phòng theo dõi …": a body may have its part in another one’s duties.
    if (plan[node].block == Block::kDutyItem && !plan[node].text.empty()) {
      const PlanNode wording = plan.child(node, "noi_dung");
      const bool is_text = wording != kNoPlanNode && plan[wording].kind == plans::PlanKind::kText;
      named.add_text(asked.knowledge.readings().folded(is_text ? wording : node));
    }
  }
  keep(verdicts, 0, leads_not_among(asked, std::move(named), unknown));
  return verdicts;
}

}  // namespace rasoat::rules
