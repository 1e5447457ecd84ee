// Settings and profiles of a pack.yaml, and the entries of a configuration file: one form, `name: value`.
//
//   load_setting(reader, key, value, data);                  // the standard value
//   tune_settings(pack, tunings, data.settings, errors);      // the value that holds
#pragma once

#include "rules/language/rule_reader.h"
#include "rules/rule_pack.h"

namespace rasoat::rules {

void load_setting(RuleReader& reader, plans::NodeId key, plans::NodeId value, PackData& data);
[[nodiscard]] Profile load_profile(RuleReader& reader, plans::NodeId key, plans::NodeId value);
// The entries of a mapping of names; none for kNoNode.
[[nodiscard]] std::vector<Tuning::Entry> load_entries(RuleReader& reader, plans::NodeId mapping);

// Gives the settings of a pack, tuning after tuning, the values of the profile chosen, then those of the tuning itself.
void tune_settings(const RulePack& pack, std::span<const Tuning> tunings, std::vector<Setting>& settings,
                   std::vector<RuleError>& errors);
// The same for the severities of its rules; says what a mandatory rule does not allow, of settings too.
void tune_rules(RulePack& pack, std::span<const Tuning> tunings, std::vector<RuleError>& errors);
// Names of the tuning that no pack knows.
void check_names(const std::vector<RulePack>& packs, const Tuning& tuning, std::vector<RuleError>& errors);

// Checks a pack's profiles against its rules and settings, once both are loaded.
void check_profiles(const RulePack& pack, std::vector<RuleError>& errors);

}  // namespace rasoat::rules
