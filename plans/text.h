// Vietnamese text: the one way in which wordings, keys and names are compared.
//
// People write the same word in many bytes: composed or decomposed, hóa or hoá, Đ or Ð, "-" or "–", blank or NBSP.
// Everything that compares text in rasoat compares folded text; reports always show the original. ICU is behind
// plans/composing for what is not plain composed Vietnamese; composed text takes a table (plans/folding).
//
//   fold("Hội nghị  QUÁN TRIỆT – học tập") == "hội nghị quán triệt - học tập"
//   fold_key("Chủ trì") == "chu_tri"
//   is_placeholder("……")
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plans/span.h"

namespace rasoat::plans {

// NFC, lower case, đ/ð/Ð → đ, dash family → '-', blank family → one ' ' (runs collapsed, ends trimmed), zero-width
// characters off, tone placement of oa/oe/uy in the new style (hoá → hóa, uỷ → ủy; qúy → quý). Other tones and letters
// are kept. Folding folded text changes nothing.
[[nodiscard]] std::string fold(std::string_view text);

// The same, with the byte offset in `text` of each byte of the folded string (and one past the end at the back).
struct Folded {
  std::string text;
  std::vector<std::uint32_t> offsets;
  // The bytes of the original that `part` of the folded text came from.
  [[nodiscard]] Span original(Span part) const { return {offsets[part.begin], offsets[part.end]}; }
};
[[nodiscard]] Folded fold_with_offsets(std::string_view text);

// NFC: every letter one character. Text that a scan of its bytes proves to be so already is copied without ICU.
[[nodiscard]] std::string compose(std::string_view text);

// Keys and codes: tone and letter marks off, lower case, đ → d, `, ; . & ( )` dropped, blanks and hyphens → '_', runs
// collapsed, ends trimmed: "Kiểm tra, giám sát" → "kiem_tra_giam_sat".
[[nodiscard]] std::string fold_key(std::string_view text);

// A byte of a word in folded text that is no digit: above ASCII folding leaves letters, and signs that no word holds.
[[nodiscard]] constexpr bool is_folded_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80;
}

// Does folded `text` hold folded `phrase` as whole words?  Both must be folded already.
[[nodiscard]] bool mentions_folded(std::string_view text, std::string_view phrase);

// Something left to be filled in: "", "…", ".....", "[ ]", "xxx", "TBD", "số    /", "___", "…/…/2024", "dd/mm/yyyy".
[[nodiscard]] bool is_placeholder(std::string_view text);
// For whoever has folded it already.
[[nodiscard]] bool is_placeholder(std::string_view text, std::string_view folded);

// How many edits (insert, delete, replace, swap) make `a` into `b`; counts no further than `limit` + 1.
[[nodiscard]] std::uint32_t edit_distance(std::string_view a, std::string_view b, std::uint32_t limit);

// The nearest of `known` to `word`, or "" when none is near enough to be what was meant. Ties: the first in order.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace rasoat::plans
