#include "plans/number.h"

#include <algorithm>
#include <array>

namespace rasoat::plans {
namespace {

__extension__ using Wide = __int128;

constexpr std::uint8_t kMostDigits = 18;

constexpr std::array<std::int64_t, kMostDigits + 1> kPowers = [] {
  std::array<std::int64_t, kMostDigits + 1> powers{};
  powers[0] = 1;
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();

Wide at_scale(const Decimal& value, std::uint8_t scale) { return Wide{value.mantissa} * kPowers[scale - value.scale]; }

std::string with_dots(const std::string& digits) {
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += '.';
    text += digits[i];
  }
  return text;
}

}  // namespace

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const std::uint8_t scale = std::max(a.scale, b.scale);
  const Wide left = at_scale(a, scale);
  const Wide right = at_scale(b, scale);
  if (left == right) return std::strong_ordering::equal;
  return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::optional<Decimal> sum_of(const Decimal& a, const Decimal& b) {
  const std::uint8_t scale = std::max(a.scale, b.scale);
  const Wide sum = at_scale(a, scale) + at_scale(b, scale);
  const auto mantissa = static_cast<std::int64_t>(sum);
  if (Wide{mantissa} != sum) return std::nullopt;
  return Decimal{mantissa, scale};
}

std::string to_vietnamese(const Decimal& value) {
  const bool negative = value.mantissa < 0;
  // Without the sign, also of the least number there is.
  std::string digits = std::to_string(value.mantissa).substr(negative ? 1 : 0);
  if (digits.size() <= value.scale) digits.insert(0, value.scale + 1 - digits.size(), '0');
  const std::string fraction = digits.substr(digits.size() - value.scale);
  digits.resize(digits.size() - value.scale);
  return (negative ? "-" : "") + with_dots(digits) + (fraction.empty() ? "" : "," + fraction);
}

}  // namespace rasoat::plans
