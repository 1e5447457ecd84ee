// A plan to be filled in, for one unit type: the structure that the rules ask for, with what they say as comments.
//
// It is derived, not written: app/skeleton.yaml gives the blocks that every plan has and what differs between unit
// types and systems; the packs give the rest. A rule that `covers` a list gives one element for each of its codes; one
// that `cites` a document gives a basis; and where the plan still breaks a rule, what that rule's own example does is
// taken over if the rule is then kept. So another guidance, or a new duty of a unit type, needs nothing here.
//
//   NewPlan plan = new_plan(rules, {.unit_type = "chi_bo", .guidance = "149-HD/BTGTW"});
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/command.h"
#include "plans/date.h"
#include "rules/rule_pack.h"

namespace rasoat::app {

struct NewPlan {
  std::string unit_type;             // a code of the plan format
  std::string system;                // the same; "": the unit type's own
  std::string guidance;              // a symbol; "": only what every plan needs
  std::optional<plans::Date> as_of;  // read rules at this date; nothing: at the latest
  Lang lang = Lang::kVi;             // of the comments
};

[[nodiscard]] std::string new_plan(const std::shared_ptr<const rules::RuleSet>& rules, const NewPlan& wanted);

}  // namespace rasoat::app
