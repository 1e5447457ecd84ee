// What is wrong with a command line, in words: what is not known, with what was probably meant; what is missing.
//
//   unknown_option("--formt", sheet_of(*command), lang)   // there is no option “--formt”. Did you mean “--format”?
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/command_sheet.h"

namespace rasoat::app {

// " Did you mean “near”?", to go on a sentence with; "" where nothing is near.
[[nodiscard]] std::string did_you_mean(std::string_view near, Lang lang);

// `sheets`: the commands one of which was meant.
[[nodiscard]] std::string unknown_option(std::string_view word, const std::vector<CommandSheet>& sheets, Lang lang);
// `group`: that of the command, "" for none.
[[nodiscard]] std::string unknown_command(std::string_view word, std::string_view group,
                                          const std::vector<CommandSheet>& sheets, Lang lang);

// The number that the word means; a UsageError when it is none from `least` to `most`. `names` as in Options::count.
[[nodiscard]] unsigned number_of(std::string_view names, const std::string& word, unsigned least, unsigned most,
                                 Lang lang);
// A UsageError where nothing stands where a value should: who wrote it may have meant a variable that is not set.
void refuse_nothing(std::string_view names, const std::string& word, const Value& value, Lang lang);

}  // namespace rasoat::app
