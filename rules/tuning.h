// What a department changes in the packs without writing rules: a profile, thresholds and lists, severities.
//
// A pack gives its standard values and may give profiles; a configuration file chooses a profile and overrides single
// values. It may ask more of plans as it likes; of a rule marked `mandatory` it may never ask less. Names that no pack
// knows are errors at their own place, so that a misspelt line is not silently without effect.
//
// Several tunings may lie upon one another, the upper level's first. What one marks as mandatory the later ones may
// tighten, never loosen.
//
//   Tuning tuning = load_config("don-vi.yaml", text, errors).tuning;   // rules/config.h
//   Loaded loaded = load_rules({.tunings = {tuning}});
#pragma once

#include <string>
#include <vector>

#include "rules/rule_error.h"

namespace rasoat::rules {

inline constexpr std::string_view kStandardProfile = "standard";

struct Tuning {
  struct Entry {
    std::string name;                 // of a setting, or a rule's id
    std::vector<std::string> values;  // the setting's; for a rule: one word, error … info or off
    RuleError at;                     // where it is written; without words
  };
  std::string profile;   // "": standard
  RuleError profile_at;  // where it was asked for; without words
  std::vector<Entry> settings;
  std::vector<Entry> rules;
  std::vector<Entry> mandatory;  // rules, without values: from here on neither waived nor loosened
};

}  // namespace rasoat::rules
