#include "app/text_patch.h"

#include <git2.h>

namespace rasoat::app {

namespace {

// The library counts its users.
struct Git {
  Git() { git_libgit2_init(); }
  ~Git() { git_libgit2_shutdown(); }
};

}  // namespace

std::string text_patch(const std::string& path, std::string_view before, std::string_view after) {
  const Git git;
  git_patch* patch = nullptr;
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_FORCE_TEXT;
  if (git_patch_from_buffers(&patch, before.data(), before.size(), path.c_str(), after.data(), after.size(),
                             path.c_str(), &options) != 0) {
    return "";
  }
  git_buf text = GIT_BUF_INIT;
  std::string result;
  if (git_patch_to_buf(&text, patch) == 0) result.assign(text.ptr, text.size);
  git_buf_dispose(&text);
  git_patch_free(patch);
  return result;
}

}  // namespace rasoat::app
