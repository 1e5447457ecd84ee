#include "reports/phrase.h"

#include <array>

namespace rasoat::reports {

std::string filled(std::string_view form, std::span<const std::string_view> values) {
  std::string out;
  for (std::size_t at = 0; at < form.size(); ++at) {
    const bool place = form[at] == '{' && at + 2 < form.size() && form[at + 2] == '}';
    const auto index = place ? static_cast<std::size_t>(form[at + 1] - '0') : values.size();
    if (index < values.size()) {
      out += values[index];
      at += 2;
    } else {
      out += form[at];
    }
  }
  return out;
}

std::string counted_form(std::string_view form, std::uint64_t number) {
  if (const std::size_t bar = form.find('|'); bar != form.npos) {
    form = number == 1 ? form.substr(0, bar) : form.substr(bar + 1);
  }
  const std::string digits = std::to_string(number);
  const std::array<std::string_view, 1> values{digits};
  return filled(form, values);
}

}  // namespace rasoat::reports
