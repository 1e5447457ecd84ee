// Check "several-leads": plan-format.md, fine point 16, says when one text names several bodies.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "rules/native/checks.h"
#include "rules/native/lead_parts.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Presence;

namespace {

constexpr std::size_t kLeadsShown = 4;

class SeveralLeads {
 public:
  explicit SeveralLeads(const NativeCase& asked)
      : plan_(asked.plan), bodies_(plan_bodies(asked)), parts_(bodies_, asked.knowledge.registry()) {}

  NativeVerdict judge(PlanNode work) {
    const PlanNode lead = plan_.child_or_inherited(work, "chu_tri");
    if (lead == kNoPlanNode) return {{}, plan_.presence_or_inherited(work, "chu_tri") == Presence::kUnknown};
    const auto [named, damaged] = bodies_.under(lead);
    if (named.empty()) return {{}, damaged};
    if (named.size() == 1) return verdict_of(lead, named, parts_.of(named[0], plan_), damaged);
    const auto [at, fresh] = known_.try_emplace(lead);
    if (fresh) at->second = listed(named);
    return verdict_of(lead, named, at->second, damaged);
  }

 private:
  [[nodiscard]] PartedLead listed(std::span<const BodyMention> named) {
    PartedLead list{0, ""};
    std::unordered_set<std::string_view> distinct;
    for (const BodyMention& body : named) {
      if (!distinct.insert(body.name->folded).second || ++list.count > kLeadsShown) continue;
      list.shown.append(list.count == 1 ? "" : "; ").append(body.name->text);
    }
    if (list.count > kLeadsShown) list.shown += "; …";
    return list.count == 1 ? parts_.of(named[0], plan_) : list;
  }

  [[nodiscard]] NativeVerdict verdict_of(PlanNode lead, std::span<const BodyMention> named, const PartedLead& parted,
                                         bool damaged) const {
    if (parted.count < 2) return {{}, damaged};
    const bool one_text = named.size() == 1;
    const plans::Span where = one_text ? named.front().where : plan_.place(lead);
    // That there are two is certain even where a third could not be read.
    return {{{lead, where, {{"count", std::to_string(parted.count)}, {"leads", parted.shown}}, {}, {}, ""}}, false};
  }

  const Plan& plan_;
  const PlanBodies& bodies_;
  LeadParts parts_;
  std::unordered_map<PlanNode, PartedLead> known_;
};

}  // namespace

NativeVerdicts several_leads(const NativeCase& asked) {
  SeveralLeads check(asked);
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) keep(verdicts, i, check.judge(asked.subjects[i]));
  return verdicts;
}

}  // namespace rasoat::rules
