// Is colour wanted? The usual order: the option, NO_COLOR (when not empty), FORCE_COLOR / CLICOLOR_FORCE, then whether
// standard output is a terminal.
#pragma once

#include "app/options.h"

namespace rasoat::app {

[[nodiscard]] bool wants_color(Color option, bool to_standard_output);

}  // namespace rasoat::app
