// The recipients to whom a plan is sent for report: "Tỉnh ủy (để b/c)".
//
// Which words say so is the rule's setting `words`.
//
//   for (const BodyMention& body : recipients_for_report(asked)) …
#pragma once

#include <vector>

#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

// By its purpose.
[[nodiscard]] bool is_for_report(const NativeCase& asked, plans::PlanNode recipient);

// By its purpose, or by its name where that says it ("Tỉnh ủy (b/c), Văn phòng Tỉnh ủy"). Placeholders are none.
[[nodiscard]] std::vector<BodyMention> recipients_for_report(const NativeCase& asked);

}  // namespace rasoat::rules
