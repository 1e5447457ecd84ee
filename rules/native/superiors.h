// The provinces of the committees and governments that a plan looks up to: those that it is sent to, those that it
// reports to, and the issuer of the superior's plan that it carries out. Departments are passed over: a plan is sent to
// partners too.
//
//   const std::vector<ProvinceMention> others = all_of_another(asked, own, day);
#pragma once

#include <vector>

#include "plans/plan.h"
#include "rules/native/native.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

struct ProvinceMention {
  plans::PlanNode node = plans::kNoPlanNode;  // the text, or the citation
  const Place* place = nullptr;               // as it is at the day
};
// All of them, where there are at least two and they agree on one province, which is not `place`; else none.
[[nodiscard]] std::vector<ProvinceMention> all_of_another(const NativeCase& asked, const Place& place, const Date& day);

// The citations, among the plan's bases, of the plans that it names as its superior's (don_vi_cap_tren_truc_tiep).
[[nodiscard]] std::vector<const CitedDocument*> superior_plans(const NativeCase& asked);

}  // namespace rasoat::rules
