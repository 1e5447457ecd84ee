// Indents a plan evenly: two blanks a level, list items under their key, one blank behind a dash.
//
// Lines within a scalar or between brackets move with the line they began on; comment lines go with what follows, or
// with the level on which they stood. Nothing but blanks at the begin of lines, and behind dashes, changes. Whether the
// text still says the same is for the caller to see.
//
//   const std::string text = indented(document);
#pragma once

#include <string>

#include "plans/document.h"

namespace rasoat::plans {

[[nodiscard]] std::string indented(const Document& document);

}  // namespace rasoat::plans
