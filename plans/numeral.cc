#include "plans/numeral.h"

#include <algorithm>

#include "plans/digits.h"

namespace rasoat::plans {
namespace {

// Does `text` consist of one to three digits, then groups of three?
bool is_grouped(std::string_view text, char sign) {
  std::size_t at = std::min(text.find(sign), text.size());
  if (at < 1 || at > 3 || text.front() == '0') return false;
  for (; at < text.size(); at += 4)
    if (text[at] != sign || text.size() - at < 4 || !std::all_of(&text[at + 1], &text[at] + 4, is_digit)) return false;
  return true;
}

Numeral decimal(std::string_view digits, std::size_t decimals, bool foreign) {
  constexpr std::size_t kMostDigits = 18;
  Numeral numeral;
  std::size_t count = 0;
  for (const char byte : digits) {
    if (!is_digit(byte)) continue;
    if (++count > kMostDigits) return numeral;
    numeral.value.mantissa = numeral.value.mantissa * 10 + (byte - '0');
  }
  numeral.value.scale = static_cast<std::uint8_t>(decimals);
  numeral.outcome = NumberOutcome::kNumber;
  numeral.foreign = foreign;
  return numeral;
}

// One decimal sign: the whole part may be grouped by the other sign.
Numeral with_decimals(std::string_view text, char decimal_sign, char group_sign, bool foreign) {
  const std::size_t at = text.find(decimal_sign);
  const std::string_view whole = text.substr(0, at);
  const bool plain = whole.find(group_sign) == std::string_view::npos;
  if (text.find(decimal_sign, at + 1) != std::string_view::npos || (!plain && !is_grouped(whole, group_sign)))
    return {};
  const std::string_view rest = text.substr(at + 1);
  if (rest.find(group_sign) != std::string_view::npos) return {};
  return decimal(text, rest.size(), foreign);
}

}  // namespace

Numeral read_numeral(std::string_view text) {
  const auto dots = std::ranges::count(text, '.');
  const auto commas = std::ranges::count(text, ',');
  if (dots == 0 && commas == 0) return decimal(text, 0, false);
  if (commas == 0 && is_grouped(text, '.')) {
    Numeral numeral = decimal(text, 0, false);
    numeral.thousands = dots == 1;
    return numeral;
  }
  if (dots == 0 && is_grouped(text, ',')) {
    if (commas > 1) return decimal(text, 0, true);
    return {NumberOutcome::kAmbiguous, {}, false, false};
  }
  const bool english = commas == 0 || (dots == 1 && text.rfind('.') > text.rfind(',') && commas > 0);
  return english ? with_decimals(text, '.', ',', true) : with_decimals(text, ',', '.', false);
}

}  // namespace rasoat::plans
