// Printed numbers as plans bear them ("III", "2.", "4.1", "đ)", "Phụ lục II"), for the native checks of structure.
//
// What a single letter means depends on its neighbours: "I" is one among Roman numbers and a letter among letters. So a
// label is read in a style; `number_in` answers nothing when the label is not of that style.
//
//   printed_label("4.2.").last == "2", .prefix == "4"
//   number_in("đ", LabelStyle::kLetter) == 5
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat::rules {

enum class LabelStyle : std::uint8_t { kNone, kArabic, kRoman, kLetter };

struct PrintedLabel {
  std::string prefix;  // "4" of "4.2": numbers are compared under one prefix only
  std::string last;    // "2"; folded; "" when nothing is written
};

// Words before the number ("Mục", "Phần thứ") and marks around it are dropped.
[[nodiscard]] PrintedLabel printed_label(std::string_view text);

// The number that the part of a label means in a style, from 1; nothing when it is not of that style. Letters count in
// the Vietnamese order a b c d đ e g h i k l m n o p q r s t u v x y.
[[nodiscard]] std::optional<std::uint32_t> number_in(std::string_view last, LabelStyle style);

// Arabic or Roman, whichever it is: "2", "02" and "II" are the same appendix.
[[nodiscard]] std::optional<std::uint32_t> plain_number(std::string_view last);

}  // namespace rasoat::rules
