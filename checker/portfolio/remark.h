// What holding one plan against the superior's plan and the roster has shown, while the plan was bound: the rule, the
// place and the {names} of its wording. A finding is made of it when all plans are judged (between_plans.h). A value,
// small and rare; kept with the plan's traits.
#pragma once

#include <string>

#include "rules/language/message.h"

namespace rasoat::checker {

struct Remark {
  std::string rule;  // "deadline-after-superior"
  std::string path;  // in the plan
  rules::Arguments arguments;
};

}  // namespace rasoat::checker
