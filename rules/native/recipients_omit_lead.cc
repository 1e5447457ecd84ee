// Check "recipients-omit-lead": plan-format.md, fine point 15.
#include "rules/native/bodies.h"
#include "rules/native/checks.h"
#include "rules/native/leads_not_among.h"

namespace rasoat::rules {

std::vector<NativeVerdict> recipients_omit_lead(const NativeCase& asked) {
  const plans::Plan& plan = asked.plan;
  std::vector<NativeVerdict> verdicts(asked.subjects.size());
  if (verdicts.empty()) return verdicts;
  bool unknown = plan.presence(plan.root(), "noi_nhan") == plans::Presence::kUnknown;
  BodyNames recipients;
  const auto& [bodies, damaged] = asked.knowledge.bodies(plan.child(plan.root(), "noi_nhan"));
  unknown |= damaged;
  for (const NamedBody& body : bodies) recipients.add(body.folded);
  verdicts.front() =
      leads_not_among(plan, asked.knowledge, std::move(recipients), asked.settings.get("group_words"), unknown);
  return verdicts;
}

}  // namespace rasoat::rules
