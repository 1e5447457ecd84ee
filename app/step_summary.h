// The step summary of GitHub Actions: a Markdown report that goes with `--format github`, because annotations are cut
// after ten of a kind and plans without findings leave none.
//
// The runner names the file in the environment variable GITHUB_STEP_SUMMARY; other programs of the step write to it
// too, so the report is put at its end.
//
//   add_step_summary(targets);   // nothing is added where there is no such report or no such variable
#pragma once

#include <vector>

#include "app/options.h"

namespace rasoat::app {

void add_step_summary(std::vector<OutputTarget>& targets);

}  // namespace rasoat::app
