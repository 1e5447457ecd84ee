// What is unhealthy in a text, letter by letter and word by word: flaws that a reader does not see but a search
// stumbles over, and slips of the keyboard. Each with its place and, where one is certain, the text that belongs there.
//
// A flaw is about one text; a `Fault` (plans/fault.h) is about the YAML around it. A text written in an old encoding is
// another matter (plans/legacy_text.h): its words are all wrong, and none of them is looked at here.
// Nothing here judges style: hóa and hoá are both right.
//
//   for (const TextFlaw& flaw : text_flaws("Quyết định số 15/QĐ-ТTg", {kAllFlaws}))
//     flaw.kind == FlawKind::kLookAlike, flaw.text == "15/QĐ-TTg", flaw.certain
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "plans/span.h"

namespace rasoat::plans {

enum class FlawKind : std::uint8_t {
  kDecomposed,     // e + ̂ + ́ instead of ế
  kOddBlank,       // no-break and other special blanks
  kHidden,         // zero-width, bidirectional and control characters, soft hyphens
  kLookAlike,      // a letter of another alphabet, or Ð for Đ
  kStrangeLetter,  // a letter that only a damaged copy puts there: kǶ, trƣờng; likely, never certain
  kMisplacedTone,  // qúy, tòan
  kDoubledWord,    // các các, Căn cứ Căn cứ; never certain
  kDoubledBlank,
};
inline constexpr std::size_t kFlawKindCount = static_cast<std::size_t>(FlawKind::kDoubledBlank) + 1;

class FlawKinds {
 public:
  constexpr FlawKinds() = default;
  constexpr explicit FlawKinds(std::uint8_t bits) : bits_(bits) {}
  constexpr void add(FlawKind kind) { bits_ |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind)); }
  [[nodiscard]] constexpr bool has(FlawKind kind) const { return (bits_ >> static_cast<unsigned>(kind) & 1U) != 0; }

 private:
  std::uint8_t bits_ = 0;
};
inline constexpr FlawKinds kAllFlaws{0xFF};

struct TextFlaw {
  FlawKind kind{};
  Span where;              // in the text: a word, or the blanks between two
  std::string text;        // what should stand there; "" also when nothing should
  bool certain = false;    // the text means the same afterwards
  bool known = true;       // `text` says something; false: what was meant cannot be guessed
  char32_t character = 0;  // the first that is wrong; 0 where no single one is
};

// Words that may stand twice, and such as may not. All folded.
struct Doublings {
  std::unordered_set<std::string> allowed;              // "dần", "từng bước": never a flaw
  std::unordered_set<std::string> particles;            // "các", "của": always one
  std::unordered_set<std::string> compounds;            // "triển khai": doubled, "triển" is a flaw unless this follows
  std::unordered_set<std::string> compound_beginnings;  // the first words of `compounds`
};

// In order of place; several kinds may be found in one word, and then give the same corrected word. Other doubled words
// than particles are flaws where the sentence shows it: two words repeated together, or a particle or the end of the
// clause behind them. Linear time.
[[nodiscard]] std::vector<TextFlaw> text_flaws(std::string_view text, FlawKinds kinds, const Doublings& doublings = {});

// The text with all that is certain put right. What is healthy comes back unchanged.
[[nodiscard]] std::string mended(std::string_view text, const std::vector<TextFlaw>& flaws);

}  // namespace rasoat::plans
