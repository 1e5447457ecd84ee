// Check "lead-among-helpers": a body that leads work and is named among those who join it.
#include "rules/native/checks.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::PlanNode;

NativeVerdicts lead_among_helpers(const NativeCase& asked) {
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) {
    // Those of a whole group of work may each lead some of it.
    const PlanNode own = asked.plan.child(asked.subjects[i], "phoi_hop");
    const PlanNode lead = asked.plan.child_or_inherited(asked.subjects[i], "chu_tri");
    if (own == kNoPlanNode || lead == kNoPlanNode) continue;
    const PlanBodies& all = plan_bodies(asked);
    const auto [leads, unread_lead] = all.under(lead);
    const auto [helpers, unread_helper] = all.under(own);
    NativeVerdict verdict{{}, unread_lead || unread_helper};
    for (const BodyMention& helper : helpers) {
      // Of several leads one may have been meant to join: another rule tells that.
      if (leads.size() != 1 || helper.name->group || helper.name->full != leads[0].name->full) continue;
      const std::string body(helper.name->text);
      verdict.breaches.push_back({helper.node, helper.where, {{"body", body}}, {}, {}, ""});
    }
    keep(verdicts, i, std::move(verdict));
  }
  return verdicts;
}

}  // namespace rasoat::rules
