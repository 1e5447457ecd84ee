// Where something is missing whose key stands there with nothing behind it: the finding points at that key, and the
// remedy says to fill it in.
//
// Remedies tell people to add an entry, “Thêm một dòng “san_pham:” …”; done literally beside an empty “san_pham:” that
// makes a second one. Done here for the remedies of all rules, by the words with which they say it.
//
//   if (const PlanNode key = point_at_empty_key(plan, {breach.node, subject}, finding); key != kNoPlanNode) …
#pragma once

#include <initializer_list>

#include "checker/audit/audit.h"
#include "plans/plan.h"

namespace rasoat::checker {

// `nodes`: the places the finding is about, the nearest first. Gives the key that it points at now; kNoPlanNode when it
// points where it did.
plans::PlanNode point_at_empty_key(const plans::Plan& plan, std::initializer_list<plans::PlanNode> nodes,
                                   Finding& finding);

}  // namespace rasoat::checker
