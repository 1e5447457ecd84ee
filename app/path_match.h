// Which paths the patterns of a configuration mean, written as in .gitignore.
//
// `*`, `?` and `[…]` stand for parts of one name, never for a slash; `**/`, `/**/` and `/**` for any folders. A pattern
// without a slash before its end means a name at any depth, one with a slash a path from its beginning; a slash at the
// end means folders only. A folder means all within; the last pattern that means a path decides, and with `!` takes it
// out again. The time grows with the length of pattern times path, whatever the stars.
//
//   path_matches({"huyen-a/**", "!huyen-a/cu.yaml"}, "huyen-a/x.yaml")
#pragma once

#include <string>
#include <vector>

namespace rasoat::app {

[[nodiscard]] bool path_matches(const std::vector<std::string>& patterns, const std::string& path);

}  // namespace rasoat::app
