// The wordings of rules with their {names} filled in: ICU MessageFormat, so that English plurals work.
//
// rules/language/message.cc is ICU's only door for messages. A wording without `{` is returned as it is.
//
//   format_message("Thiếu {missing}", Lang::kVi, {{"missing", "thời hạn"}}) == "Thiếu thời hạn"
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/terms.h"

namespace rasoat::rules {

using Arguments = std::vector<std::pair<std::string, std::string>>;  // a value of digits only counts as a number

// Is there one of that name?
[[nodiscard]] bool binds(const Arguments& arguments, std::string_view name);

[[nodiscard]] std::string format_message(const std::string& wording, Lang lang, const Arguments& arguments);

struct MessageCheck {
  std::string error;               // "" when the wording is well formed
  std::vector<std::string> names;  // the {names} it uses
};
[[nodiscard]] MessageCheck check_message(const std::string& wording);

}  // namespace rasoat::rules
