// Numbers as Vietnamese plans write them: exact decimals, with what is claimed of them.
//
// A figure of a plan is seldom a bare number: "≥ 97,55%", "40 - 50", "2.000 tỷ đồng", "tối thiểu 150 người", "≤ 3 Đông
// Nam Á; ≤ 50 Thế giới". A Number keeps each figure apart: comparator, value or range, percent, and the words around
// it. The comma is the decimal sign and dots part thousands; "1,528" could be either for a writer used to English
// figures, so it is kAmbiguous and has no figures: nothing is guessed. No floating point anywhere.
//
//   read_number("≥ 97,55%").figures[0].low == Decimal{9755, 2}
//   read_number("2.000 tỷ đồng").figures[0].low == Decimal{2'000'000'000'000, 0}
//   read_number("1,528").outcome == NumberOutcome::kAmbiguous
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "plans/few.h"

namespace rasoat::plans {

// mantissa / 10^scale, exactly. Compared by value: 2,50 is 2,5.
struct Decimal {
  std::int64_t mantissa = 0;
  std::uint8_t scale = 0;  // 0 to 18
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }
};
// Nothing when the exact sum is too large to be held.
[[nodiscard]] std::optional<Decimal> sum_of(const Decimal& a, const Decimal& b);
// "1.528,5": as it is written in a plan.
[[nodiscard]] std::string to_vietnamese(const Decimal& value);

enum class Comparator : std::uint8_t {
  kStated,   // the bare number
  kEqual,    // =, bằng
  kAtLeast,  // ≥, tối thiểu, ít nhất, không dưới, … trở lên
  kAbove,    // >, trên, hơn
  kAtMost,   // ≤, tối đa, không quá, … trở xuống, top
  kBelow,    // <, dưới
  kAbout,    // khoảng, gần, xấp xỉ
};

enum class Change : std::uint8_t { kNone, kRise, kFall };  // "tăng 10%" is a rise by 10, not 10

struct Figure {
  Comparator comparator = Comparator::kStated;
  Change change = Change::kNone;
  bool percent = false;
  bool range = false;     // low - high; `low` may be the greater by the writer's mistake
  bool foreign = false;   // written the English way, where that leaves no doubt: 2.5 or 1,528,000
  Decimal low;            // the number; magnitudes (nghìn, triệu, tỷ) are counted in
  Decimal high;           // the same as `low` where there is no range
  std::string_view unit;  // the words after it as written: "đồng", "người", "Đông Nam Á"; in the text given
};

enum class NumberOutcome : std::uint8_t {
  kNone,       // nothing there, or a placeholder
  kNumber,     // read: at least one figure
  kAmbiguous,  // digits that can be read in two ways
  kUnread,     // words, a fraction, too many digits …
};

struct Number {
  NumberOutcome outcome = NumberOutcome::kNone;
  FewOf<Figure, 4> figures;  // several when `;` parts them; empty unless kNumber
};

// The views in the result point into `text`.
[[nodiscard]] Number read_number(std::string_view text);

}  // namespace rasoat::plans
