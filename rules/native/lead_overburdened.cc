// Check "lead-overburdened": does one body lead most of the work?
#include <map>
#include <utility>

#include "rules/native/checks.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::PlanNode;

namespace {

struct Burden {
  const BodyMention* first = nullptr;
  std::size_t count = 0;
  PlanNode last = kNoPlanNode;  // of the work it leads: a body that is written twice there leads it once
};

}  // namespace

NativeVerdicts lead_overburdened(const NativeCase& asked) {
  NativeVerdicts verdicts;
  const PlanBodies& all = plan_bodies(asked);
  std::map<std::string_view, Burden> burdens;  // by name
  std::size_t total = 0;
  bool unknown = false;
  for (const PlanNode work : asked.subjects) {
    const PlanNode lead = asked.plan.child_or_inherited(work, "chu_tri");
    if (lead == kNoPlanNode) continue;
    const auto [bodies, damaged] = all.under(lead);
    unknown |= damaged;
    if (bodies.empty()) continue;
    ++total;
    for (const BodyMention& body : bodies) {
      if (body.name->group || body.name->person) continue;
      Burden& burden = burdens[body.name->full];
      if (burden.last == work) continue;
      burden.last = work;
      if (burden.count++ == 0) burden.first = &body;
    }
  }
  if (asked.subjects.empty() || std::cmp_less(total, asked.settings.number("at_least"))) return verdicts;
  if (unknown) verdicts[0].undecided = true;
  const auto percent = static_cast<std::size_t>(asked.settings.number("percent"));
  for (const auto& [name, burden] : burdens) {
    if (burden.count * 100 <= total * percent) continue;
    verdicts[0].breaches.push_back({burden.first->node,
                                    burden.first->where,
                                    {{"body", std::string(burden.first->name->text)},
                                     {"count", std::to_string(burden.count)},
                                     {"total", std::to_string(total)}},
                                    {},
                                    {},
                                    std::string(name)});
  }
  return verdicts;
}

}  // namespace rasoat::rules
