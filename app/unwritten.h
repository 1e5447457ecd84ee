// Says on standard error that something could not be written, and why as far as it can be told afterwards.
//
//   if (const std::string problem = output.close(); !problem.empty())
//     complain_unwritten(lang, problem, {"không ghi được báo cáo", "the report could not be written"});
#pragma once

#include <string>

#include "app/command.h"

namespace rasoat::app {

// "không có thư mục chứa tệp": of a path at which nothing could be written.
[[nodiscard]] Both reason_unwritten(const std::string& path);

void complain_unwritten(Lang lang, const std::string& path, Both what);

}  // namespace rasoat::app
