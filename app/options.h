// What the user asked for, command by command: plain data between the command line and the commands.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/exit_code.h"
#include "reports/report.h"
#include "rules/terms.h"

namespace rasoat::app {

using rules::Lang;

enum class Color : std::uint8_t { kAuto, kAlways, kNever };
enum class Switch : std::uint8_t { kAuto, kOn, kOff };

// Both languages side by side, so that no message exists in one only.
[[nodiscard]] constexpr std::string_view pick(Lang lang, std::string_view vi, std::string_view en) {
  return lang == Lang::kVi ? vi : en;
}

// Which rules are loaded; common to all commands.
struct RuleOptions {
  std::vector<std::string> folders;  // --rules
  std::vector<std::string> packs;    // --pack
  std::string config;                // --config
  std::string profile;               // --profile
  Lang lang = Lang::kVi;
};

struct OutputTarget {
  reports::Format format = reports::Format::kText;
  std::string file;  // "" is standard output
};

struct CheckCommand {
  RuleOptions rules;
  std::vector<std::string> paths;
  std::string stdin_filename;
  std::vector<OutputTarget> outputs;
  FailOn fail_on = FailOn::kError;
  std::optional<rules::Date> as_of;
  Switch witness = Switch::kAuto;
  Color color = Color::kAuto;
  bool waivers = true;
  bool quiet = false;
  bool show_info = false;
  bool show_waived = false;
  bool exit_zero = false;
  unsigned jobs = 0;  // 0: as many as there are cores
};

struct ExplainCommand {
  RuleOptions rules;
  std::string rule;
  bool markdown = false;
};

struct RulesCommand {
  RuleOptions rules;
};

[[nodiscard]] ExitCode check(const CheckCommand& command);
[[nodiscard]] ExitCode explain(const ExplainCommand& command);
[[nodiscard]] ExitCode list_rules(const RulesCommand& command);

}  // namespace rasoat::app
