#include "app/command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace rasoat::app {

void refuse_choice(Lang lang, std::string_view option, const std::string& word,
                   const std::vector<std::string_view>& known) {
  throw UsageError{fmt::format("{} {}: “{}”. {}: {}", option, pick(lang, "không nhận giá trị", "does not take"), word,
                               pick(lang, "Chọn một trong", "Choose one of"), fmt::join(known, ", "))};
}

FailOn fail_on_of(Lang lang, const std::string& word) {
  return choose<FailOn>(
      lang, "--fail-on", word,
      {{"error", FailOn::kError}, {"warning", FailOn::kWarning}, {"info", FailOn::kInfo}, {"none", FailOn::kNone}});
}

std::optional<plans::Date> date_of(Lang lang, std::string_view option, const std::string& word) {
  if (word.empty()) return std::nullopt;
  const std::optional<plans::Date> date = plans::parse_iso_date(word);
  if (!date)
    throw UsageError{fmt::format("{}: “{}” {}", option, word,
                                 pick(lang, "phải là một ngày có trong lịch, ghi dạng 2026-11-23",
                                      "must be a day of the calendar, written like 2026-11-23"))};
  return date;
}

}  // namespace rasoat::app
