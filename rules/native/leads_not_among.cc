#include "rules/native/leads_not_among.h"

#include <algorithm>
#include <memory_resource>
#include <unordered_set>

#include "plans/format_order.h"
#include "plans/text.h"
#include "rules/native/bodies_out_of_time.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

// Where a body is named as lead for the first time.
struct Lead {
  const BodyMention* body = nullptr;
  bool issuer = false;  // or an organ within it
};

// The leads that must be found somewhere: what is asked of them is the same for every part of the plan.
struct Leads {
  explicit Leads(std::pmr::memory_resource& memory) : all(&memory) {}
  std::pmr::vector<Lead> all;
  bool damaged = false;
};

class LeadReader {
 public:
  explicit LeadReader(const NativeCase& asked)
      : plan_(asked.plan),
        bodies_(plan_bodies(asked)),
        leads_(asked.knowledge.readings().memory()),
        seen_(&asked.knowledge.readings().memory()) {}

  Leads read() {
    for (const PlanNode node : written_leads(plan_)) {
      const auto [named, damaged] = bodies_.under(node);
      leads_.damaged |= damaged;
      for (const BodyMention& body : named)
        if (!body.name->folded.empty() && seen_.insert(body.name->folded).second) add(body);
    }
    return std::move(leads_);
  }

 private:
  void add(const BodyMention& body) {
    const BodyName& name = *body.name;
    if (name.group || name.person || name.folded.find(" các ") != std::string_view::npos) return;
    const auto issues = [&](std::string_view full) { return is_issuer(full, bodies_.issuer()); };
    leads_.all.push_back({&body, issues(name.full) || std::ranges::any_of(name.pieces, issues)});
  }

  const Plan& plan_;
  const PlanBodies& bodies_;
  Leads leads_;
  std::pmr::unordered_set<std::string_view> seen_;
};

}  // namespace

std::vector<PlanNode> written_leads(const Plan& plan) {
  std::vector<PlanNode> leads;
  for (const PlanNode node : plan.nodes()) {
    if (plan.kind(node) == PlanKind::kText || plan.kind(node) == PlanKind::kBlock)
      continue;  // `chu_tri` is a list, or nothing
    const plans::Field* field = plan[node].field;
    const bool lead = field != nullptr && field->block == plans::Block::kBody && field->key == "chu_tri" &&
                      plan[plan[node].parent].kind == PlanKind::kBlock;
    if (lead) leads.push_back(node);
  }
  plans::FormatOrder(plan).sort(leads, std::identity());
  return leads;
}

NativeVerdict leads_not_among(const NativeCase& asked, BodyNames names, bool unknown) {
  // A plan that names nobody lacks more than this: another rule says so.
  if (unknown || names.none()) return {{}, unknown};
  const std::vector<std::string>& group_words = asked.settings.get("group_words");
  const Leads& leads = asked.memo.get<Leads>([&] { return LeadReader(asked).read(); });
  NativeVerdict verdict;
  verdict.undecided = leads.damaged;
  for (const Lead& lead : leads.all) {
    const BodyName& name = *lead.body->name;
    const auto says = [&](const std::string& phrase) {
      return plans::mentions_folded(name.folded, asked.knowledge.readings().of_text(phrase).folded());
    };
    if (lead.issuer || std::ranges::any_of(group_words, says)) continue;
    // Several bodies in one text: one of them found is enough, for which of them is which cannot be told.
    const auto holds = [&](std::string_view full) { return names.holds(full); };
    if (std::ranges::any_of(name.pieces, holds) || holds(name.full)) continue;
    // One cause, one finding: another rule tells it, and to add its name to the recipients would be wrong.
    if (is_out_of_time(asked, lead.body->node)) continue;
    verdict.breaches.push_back(
        {lead.body->node, lead.body->where, {{"body", std::string(name.text)}}, {}, {}, std::string(name.folded)});
  }
  return verdict;
}

}  // namespace rasoat::rules
