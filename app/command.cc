#include "app/command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace rasoat::app {

void refuse_choice(Lang lang, std::string_view option, const std::string& word,
                   const std::vector<std::string_view>& known) {
  throw UsageError{fmt::format("{} {}: “{}”. {}: {}", option, pick(lang, "không nhận giá trị", "does not take"), word,
                               pick(lang, "Chọn một trong", "Choose one of"), fmt::join(known, ", "))};
}

}  // namespace rasoat::app
