// A rule file to start from: small, working, with every key of the rule language explained by the vocabulary's own
// words. Its examples agree with it as written, so that an author changes something that works.
//
//   std::string text = new_rule("work-without-partner", Lang::kVi);
#pragma once

#include <string>
#include <string_view>

#include "app/command.h"

namespace rasoat::app {

[[nodiscard]] std::string new_rule(std::string_view id, Lang lang);
// A pack.yaml for the folder in which the rule is to lie.
[[nodiscard]] std::string new_pack(std::string_view name, Lang lang);

}  // namespace rasoat::app
