// The two files that `rasoat new` starts from, as they stand beside this one; put into the program when it is built.
//
//   Form skeleton = read_form(…read_yaml(skeleton_text())…);
#pragma once

#include <string_view>

namespace rasoat::app {

[[nodiscard]] std::string_view skeleton_text();  // skeleton.yaml: plans
[[nodiscard]] std::string_view new_rule_text();  // new_rule.yaml: a rule and its pack

}  // namespace rasoat::app
