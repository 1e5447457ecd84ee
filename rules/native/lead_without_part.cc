// Check "lead-without-part": the leads of work against the part on implementation.
#include "plans/text.h"
#include "rules/native/bodies.h"
#include "rules/native/checks.h"
#include "rules/native/leads_not_among.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;

std::vector<NativeVerdict> lead_without_part(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  std::vector<NativeVerdict> verdicts(asked.subjects.size());
  if (verdicts.empty()) return verdicts;
  const PlanNode part = plan.child(plan.root(), "to_chuc_thuc_hien");
  bool unknown = plan.presence(plan.root(), "to_chuc_thuc_hien") == plans::Presence::kUnknown;
  BodyNames named;
  for (PlanNode node = 0; part != kNoPlanNode && node < plan.size(); ++node) {
    if (plan[node].block == Block::kDuty && plan[node].kind == plans::PlanKind::kBlock) {
      unknown |= plan[node].damaged;
      const auto& [bodies, damaged] = asked.knowledge.bodies(plan.child(node, "co_quan"));
      unknown |= damaged;
      for (const NamedBody& body : bodies) named.add(body.folded);
    }
    // "Giao Văn phòng theo dõi …": a body may have its part in another one’s duties.
    if (plan[node].block == Block::kDutyItem && !plan[node].text.empty())
      named.add_text(std::string(asked.knowledge.readings().folded(node)));
  }
  verdicts.front() = leads_not_among(plan, asked.knowledge, std::move(named), {}, unknown);
  return verdicts;
}

}  // namespace rasoat::rules
