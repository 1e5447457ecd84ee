// A file of waivers, for plans that one may not edit: which files, which rule, where in the plan, why, who, until when.
//
// Its entries are written as `mien_ap_dung` in a plan, with `tep` beside: patterns as in .gitignore, relative to the
// file. Mistakes of form are errors at their place; whether a waiver holds is judged with the plan.
//
//   std::vector<WaiverLine> lines = load_waiver_file("mien-ap-dung.yaml", text, errors);
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_error.h"

namespace rasoat::rules {

struct WaiverLine {
  std::vector<std::string> files;
  std::string rule, place, reason, approver, until;
  std::uint32_t line = 0;
};

[[nodiscard]] std::vector<WaiverLine> load_waiver_file(std::string name, std::string_view text,
                                                       std::vector<RuleError>& errors);

}  // namespace rasoat::rules
