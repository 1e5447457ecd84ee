// What `rasoat check` was asked for, and the way of all its plans to the reports.
//
//   return run_check(wishes);
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/exit_code.h"
#include "app/gate.h"
#include "app/options.h"

namespace rasoat::app {

inline constexpr unsigned kNoLimit = 1'000'000'000;

struct CheckWishes {
  RuleOptions rules;
  GateWishes gate;
  std::vector<std::string> paths;
  std::string files_from;  // a list of paths, one a line; "-": standard input; "": none
  std::string stdin_filename;
  std::vector<OutputTarget> outputs;
  std::optional<FailOn> fail_on;  // none: as the configuration says, else kError
  unsigned max_warnings = kNoLimit;
  std::optional<rules::Date> as_of, today;
  Switch witness = Switch::kAuto;
  Color color = Color::kAuto;
  bool waivers = true;
  bool quiet = false;
  bool show_info = false;
  bool show_waived = false;
  bool exit_zero = false;
  bool allow_empty = false;  // nothing to check is no failure
  unsigned jobs = 0;         // 0: as many as there are cores
  bool timing = false;       // say on standard error where the time went
  std::string timing_file;   // write it there, as JSON; "": nowhere
  std::string cache;         // a folder; "": every plan is judged
};

[[nodiscard]] ExitCode run_check(const CheckWishes& wishes);

}  // namespace rasoat::app
