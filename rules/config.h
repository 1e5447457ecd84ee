// A configuration file, `.rasoat.yaml`: what a department or a repository changes without writing rules.
//
// It chooses a profile, thresholds and severities (rules/tuning.h), names more rule packs and registry files, and says
// what a gate lets pass. Here it is only read, with every mistake at its place; which files apply to which plan, and
// that paths are relative to the file, is the business of who looks for it (app/config_finder).
//
//   std::vector<RuleError> errors;
//   Config config = load_config(".rasoat.yaml", text, errors);
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/tuning.h"

namespace rasoat::rules {

// A path or a word, and where it is written.
struct ConfigText {
  std::string text;
  RuleError at;  // without words
};

// What holds for some of the plans only.
struct ConfigOverride {
  std::vector<std::string> files;  // patterns as in .gitignore
  Tuning tuning;
};

struct Config {
  std::string name;
  std::vector<ConfigText> extends;  // files read first; this one overrides them
  std::vector<ConfigText> rule_folders, packs, registry, waivers;
  std::vector<ConfigText> guidances;  // every plan is to be held against one of these
  ConfigText baseline, fail_on;       // "" when not given
  std::vector<std::string> exclude;   // patterns as in .gitignore
  RuleError exclude_at;               // without words
  Tuning tuning;
  std::vector<ConfigOverride> overrides;  // in order; later ones win
};

// Mistakes are added to `errors`.
[[nodiscard]] Config load_config(std::string name, std::string_view text, std::vector<RuleError>& errors);

}  // namespace rasoat::rules
