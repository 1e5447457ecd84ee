#include "app/step_summary.h"

#include <algorithm>
#include <cstdlib>

namespace rasoat::app {

void add_step_summary(std::vector<OutputTarget>& targets) {
  const char* file = std::getenv("GITHUB_STEP_SUMMARY");
  if (file == nullptr || *file == '\0') return;
  if (std::ranges::find(targets, reports::Format::kGithub, &OutputTarget::format) == targets.end()) return;
  if (std::ranges::find(targets, file, &OutputTarget::file) != targets.end()) return;  // another report goes there
  targets.push_back({reports::Format::kMarkdown, file, true});
}

}  // namespace rasoat::app
