// What commands have in common: which rules are loaded, and where reports go.
#pragma once

#include <string>
#include <vector>

#include "app/command.h"
#include "reports/report.h"

namespace rasoat::app {

enum class Color : std::uint8_t { kAuto, kAlways, kNever };
enum class Switch : std::uint8_t { kAuto, kOn, kOff };

// Which rules are loaded; common to all commands.
struct RuleOptions {
  std::vector<std::string> folders;   // --rules
  std::vector<std::string> packs;     // --pack
  std::string config;                 // --config
  std::string profile;                // --profile
  std::vector<std::string> registry;  // --registry
  bool isolated = false;              // --isolated: no .rasoat.yaml is looked for
  Lang lang = Lang::kVi;
};
void declare(Options& options, RuleOptions& rules);
// Of these, for commands that judge nothing: which configuration says what is excluded.
void declare_config(Options& options, RuleOptions& rules);

struct OutputTarget {
  reports::Format format = reports::Format::kText;
  std::string file;           // "" is standard output
  bool step_summary = false;  // put at the end of the file (app/step_summary.h)
};

}  // namespace rasoat::app
