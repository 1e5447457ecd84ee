#include "rules/native/recipients_for_report.h"

#include <algorithm>

#include "plans/text.h"
#include "rules/native/own_head.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::PlanNode;

namespace {

bool says_report(const NativeCase& asked, std::string_view folded) {
  return std::ranges::any_of(asked.settings.get("words"),
                             [&](const std::string& word) { return plans::mentions_folded(folded, word); });
}

}  // namespace

bool is_for_report(const NativeCase& asked, PlanNode recipient) {
  const PlanNode purpose = written_text(asked, recipient, "muc_dich");
  return purpose != kNoPlanNode && says_report(asked, asked.knowledge.readings().folded(purpose));
}

std::vector<BodyMention> recipients_for_report(const NativeCase& asked) {
  std::vector<BodyMention> found;
  const PlanNode list = asked.plan.child(asked.plan.root(), "noi_nhan");
  for (const BodyMention& body : plan_bodies(asked).under(list).named)
    if (is_for_report(asked, body.node) || says_report(asked, body.name->all_folded)) found.push_back(body);
  return found;
}

}  // namespace rasoat::rules
