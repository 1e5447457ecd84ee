// The documents that a plan cites: every citation with what the registry says of it, and which of them mean the same
// document.
//
// Two things stand between a wording and an identity. Prose shares parts: in "Kế hoạch số 12-KH/TU thực hiện Kết luận
// số 69-KL/TW của Tỉnh ủy" the issuer is that of the plan, so only parts that are certainly a citation's own may
// contradict it. And prose is short: "20-NQ/TW", "Nghị quyết 20" mean what the plan itself says of them elsewhere, by a
// date or a declared short name; only what the plan leaves open is left to the registry. Linear in the plan's text.
// Nothing is judged here.
//
//   const std::vector<CitedDocument> cited = cited_documents(plan, registry, readings);
//   cited[i].first == i     // the first that names this document
#pragma once

#include <cstdint>
#include <vector>

#include "plans/citation.h"
#include "plans/plan.h"
#include "plans/readings.h"
#include "rules/registry/identity.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

// A document that the plan cites, and what the registry says of it.
struct CitedDocument {
  plans::PlanNode node = plans::kNoPlanNode;  // the text or citation block that cites it
  plans::Citation citation;                   // `parent` counts within its node
  Identity identity;                          // contradictions only in parts that are certainly its own
  bool own_date = true;                       // the date written is certainly that of this document
  bool own_issuer = false;                    // so is the issuer, where the registry has no such document
  std::uint32_t first = 0;                    // index of the first citation of the same document
};

// Every citation of the plan, in the order of the format and of its nodes.
[[nodiscard]] std::vector<CitedDocument> cited_documents(const plans::Plan& plan, const Registry& registry,
                                                         plans::Readings& readings);

}  // namespace rasoat::rules
