// A waiver as somebody wrote it: in the plan (`mien_ap_dung`), as a comment of the plan, or in a file beside plans that
// may not be edited. Whether it holds is checker/waiver's business.
#pragma once

#include <optional>
#include <string>

#include "plans/plan.h"
#include "plans/span.h"

namespace rasoat::checker {

struct WrittenWaiver {
  std::string rule, place, reason, approver, until;
  plans::PlanNode node = plans::kNoPlanNode;  // its entry in the plan; none: a comment, or another file
  plans::Span at{};                           // the comment
  std::optional<plans::Span> covers{};        // what a comment speaks of; none: `place` says it
  std::string origin{};                       // "mien-ap-dung.yaml:12" of another file
  std::string malformed{};                    // of a comment that does not parse: its part that is wrong, "until=…"
};

}  // namespace rasoat::checker
