// Check "recipients-omit-lead": plan-format.md, fine point 15.
#include "rules/native/checks.h"
#include "rules/native/leads_not_among.h"
#include "rules/native/own_head.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

NativeVerdicts recipients_omit_lead(const NativeCase& asked) {
  const plans::Plan& plan = asked.plan;
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  bool unknown = plan.presence(plan.root(), "noi_nhan") == plans::Presence::kUnknown;
  BodyNames recipients(asked.knowledge.readings().memory());
  const auto [bodies, damaged] = plan_bodies(asked).under(plan.child(plan.root(), "noi_nhan"));
  unknown |= damaged;
  for (const BodyMention& body : bodies) {
    recipients.add(*body.name);
    // “Như trên” under another name: whoever the section names receives the plan.
    if (written_text(asked, body.node, "tham_chieu") != plans::kNoPlanNode) recipients.add_everyone();
  }
  keep(verdicts, 0, leads_not_among(asked, std::move(recipients), unknown));
  return verdicts;
}

}  // namespace rasoat::rules
