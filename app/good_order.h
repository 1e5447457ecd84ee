// How an audit ends that cannot be done: in a sentence and an exit code, without a report.
//
//   return in_good_order(lang, [&] { return audit(run, lang); });
#pragma once

#include <functional>

#include "app/command.h"
#include "app/exit_code.h"

namespace rasoat::app {

// Does the work; Interrupted ends it with 128 + the signal's number, as shells have it, DatabaseError and SpillError
// with kNotVerified.
[[nodiscard]] ExitCode in_good_order(Lang lang, const std::function<ExitCode()>& work);

}  // namespace rasoat::app
