// The bodies that lead work and are not among those that a part of the plan names: what the checks of recipients and
// of the implementation have in common.
//
// Groups ("các sở, ngành"), persons and the issuer itself are passed over. Each body is reported once, at its first
// mention, with the argument `body`.
#pragma once

#include "rules/native/body_names.h"
#include "rules/native/native.h"

namespace rasoat::rules {

// `unknown`: some of the names could not be read. Setting group_words: phrases that make a lead a group.
[[nodiscard]] NativeVerdict leads_not_among(const NativeCase& asked, BodyNames names, bool unknown);

// The nodes of all `chu_tri` of work and groups, in order, as written (none twice through inheritance).
[[nodiscard]] std::vector<plans::PlanNode> written_leads(const plans::Plan& plan);

}  // namespace rasoat::rules
