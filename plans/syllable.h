// One Vietnamese syllable as it is written: is it one at all, and does its tone mark stand where it belongs?
//
// A syllable is an onset, a vowel group of up to three letters and a coda, with at most one tone mark. Where the mark
// belongs follows from the letters, but for open oa, oe, uy, where two ways of writing are both right (hóa and hoá).
// This is about spelling, not about words: "ngoằng" is a syllable whether or not a dictionary has it; names of other
// languages ("Đắk", "Köln") are none, and nothing is said of them. `plans/letters.h` is about single letters only.
//
//   read_syllable("qúy")   → valid, misplaced, corrected "quý"
//   read_syllable("hoá")   → valid, old_style
//   is_syllable("Zürich")  → false
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace rasoat::plans {

enum class TonePlacement : std::uint8_t {
  kPlain,      // nothing to say: no mark, or the one place where it may stand
  kNewStyle,   // hóa, khỏe, ủy
  kOldStyle,   // hoá, khoẻ, uỷ
  kMisplaced,  // qúy, tòan, trừơng
};

struct Syllable {
  bool valid = false;
  TonePlacement placement{};
  std::string corrected;  // of a misplaced one: in the same case, the mark where it belongs
  bool certain = true;    // of a misplaced one: the mark moves as it is. Else it cannot, and a likely one is offered
};

// `word` is letters only, composed (NFC), in any case. What is longer than any syllable is not looked at.
[[nodiscard]] Syllable read_syllable(std::string_view word);

// May a tone mark of this text, whatever it is, stand in the wrong place? Quick; false is certain.
[[nodiscard]] bool may_misplace_tone(std::string_view text);

// The same for whoever goes through a text letter by letter anyway:
//
//   std::uint8_t state = 0;
//   state = watch.next(state, tone_class(point));   // `kToneClassNone` for what is no letter
//   if (state == ToneWatch::kOdd) …                 // and so it stays
using ToneClass = std::uint8_t;
inline constexpr ToneClass kToneClassNone = 0;
inline constexpr std::size_t kToneClasses = 32;
[[nodiscard]] ToneClass tone_class(char32_t letter);

class ToneWatch {
 public:
  static constexpr std::uint8_t kOdd = 1;
  [[nodiscard]] static const ToneWatch& get();
  [[nodiscard]] std::uint8_t next(std::uint8_t state, ToneClass letter) const {
    return table_[state * kToneClasses + letter];
  }
  // For loops that must be quick: the next state at [state * kToneClasses + letter].
  [[nodiscard]] const std::uint8_t* table() const { return table_.data(); }

 private:
  ToneWatch();
  static constexpr std::size_t kStates = 54;
  std::array<std::uint8_t, kStates * kToneClasses> table_{};
};

// Spelt as a syllable, its tone mark in its place.
[[nodiscard]] bool is_syllable(std::string_view word);

// The vowel under a tone mark (ế → ê) and the mark: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. `vowel` is 0 for what
// is no Vietnamese vowel. Upper case stays.
struct MarkedVowel {
  char32_t vowel = 0;
  std::uint8_t mark = 0;
  std::uint8_t letter = 0;  // a ă â e ê i o ô ơ u ư y, from 0
};
inline constexpr std::size_t kVowelLetters = 12;
[[nodiscard]] MarkedVowel marked_vowel(char32_t point);
// And back. `vowel` must be one.
[[nodiscard]] char32_t with_mark(char32_t vowel, std::uint8_t mark);

}  // namespace rasoat::plans
