// What a configuration may not ask: a pattern of paths that takes time by the power of its stars, as `*a*a*a*b` does.
// The patterns themselves are git's (app/git.h).
//
//   for (std::string& pattern : path_patterns(reader, fields["exclude"])) …
#pragma once

#include <string>
#include <vector>

#include "rules/language/rule_reader.h"

namespace rasoat::rules {

// The texts of a list of patterns; each that has too many stars in one name is reported and left out.
[[nodiscard]] std::vector<std::string> path_patterns(RuleReader& reader, plans::NodeId list);

}  // namespace rasoat::rules
