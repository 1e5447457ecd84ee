// Says on standard error that something could not be written, and why as far as it can be told afterwards.
//
//   return close_output(output, {"không ghi được báo cáo", "the report could not be written"}, lang);
#pragma once

#include <string>

#include "app/command.h"
#include "app/output.h"

namespace rasoat::app {

// "không có thư mục chứa tệp": of a path at which nothing could be written.
[[nodiscard]] Both reason_unwritten(const std::string& path);

void complain_unwritten(Lang lang, const std::string& path, Both what);

// Closes what was written: kUsage after saying that it could not be.
[[nodiscard]] ExitCode close_output(Output& output, Both what, Lang lang);

}  // namespace rasoat::app
