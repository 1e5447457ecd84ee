// A finding on its way: worded, but not yet sorted, waived or fingerprinted. What Settle passes between its parts.
#pragma once

#include <string>

#include "checker/audit/audit.h"
#include "plans/plan.h"

namespace rasoat::checker {

struct Draft {
  Finding finding;                            // `path` and `fingerprint` are set at the end
  plans::PlanNode node = plans::kNoPlanNode;  // the node it points at; none: the file
  std::string distinguishes;
};

}  // namespace rasoat::checker
