// What holds for a plan, setting by setting, and who says so: for people who ask why a plan was judged as it was.
//
// Distinct from Policy (app/config_finder.h), which is what a check works with: here the profile is carried out, and
// each value has the place of the line that decided it. Only what a check of that plan would use is shown.
//
//   const ConfigView view = view_of(policy, *tuned, *standard);
//   for (const ShownValue& value : view.values) … value.name, value.values, value.file, value.line
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/config_finder.h"

namespace rasoat::app {

enum class Origin : std::uint8_t {
  kStandard,  // built in
  kPack,      // the rule's own pack
  kWritten,   // a configuration
  kProfile,   // the profile that a configuration or an option chose; the place is that of the choice
  kOption,    // the command line
};

struct ShownValue {
  std::string group;  // "", "settings", "rules", "mandatory"
  std::string name;   // "profile"; a setting; a rule
  std::vector<std::string> values;
  std::vector<std::string> standard;  // without any configuration; empty where there is none
  Origin origin{};
  std::string file;  // of a pack its name; of an option the option
  std::uint32_t line = 0;
};

struct ConfigView {
  std::vector<std::string> files;  // the configurations, the upper level's first
  bool excluded = false;
  std::vector<ShownValue> values;
};

// `tuned`: the rules as that policy loads them; `standard`: the same packs without any tuning.
[[nodiscard]] ConfigView view_of(const Policy& policy, const rules::RuleSet& tuned, const rules::RuleSet& standard);

[[nodiscard]] std::string config_text(const std::string& file, const ConfigView& view, Lang lang);
[[nodiscard]] std::string config_json(const std::string& file, const ConfigView& view);

}  // namespace rasoat::app
