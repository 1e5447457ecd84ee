// What the process says to its caller. The format of a report never changes it.
//
//   0  checked, nothing at or above the threshold
//   1  findings at or above the threshold
//   2  usage, configuration or rule pack; a report could not be written (outranks 3: nobody can read what was not
//      verified)
//   3  not verified: an input could not be read, a rule is undecided, or nothing was there to check (outranks 1)
//   70 internal error
//   130, 143, 129  broken off by Ctrl-C, SIGTERM or a terminal that was closed (128 and the signal's number); no report
//      was written
//
//   ExitCode code = kChecked;  for (…) code = worst(code, exit_code_of(audit, FailOn::kError));
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "checker/audit/portfolio.h"

namespace rasoat::app {

using ExitCode = int;
inline constexpr ExitCode kChecked = 0;
inline constexpr ExitCode kFindings = 1;
inline constexpr ExitCode kUsage = 2;
inline constexpr ExitCode kNotVerified = 3;
inline constexpr ExitCode kInternalError = 70;

// The lowest severity that fails a run; kNone: findings never do.
enum class FailOn : std::uint8_t { kInfo, kWarning, kError, kNone };

// kChecked, kFindings or kNotVerified.
[[nodiscard]] ExitCode exit_code_of(const checker::Audit& audit, FailOn threshold);
// Of many plans together: those that count, and what is wrong with units and between plans. A file that could not be
// read in full is not verified even where another of its unit counts; no plan at all is not verified either.
// `of_plans`: the threshold of each plan, where they have their own; `threshold` is that of the units then.
[[nodiscard]] ExitCode exit_code_of(const checker::Portfolio& portfolio, FailOn threshold,
                                    const std::vector<FailOn>& of_plans = {});

// Codes are ordered so that the graver outranks.
[[nodiscard]] constexpr ExitCode worst(ExitCode a, ExitCode b) { return std::max(a, b); }

// Where a report could not be written: kUsage, whatever it would have said; what is graver than all answers stays.
[[nodiscard]] constexpr ExitCode unwritten(ExitCode code) { return code > kNotVerified ? code : kUsage; }

}  // namespace rasoat::app
