#include "plans/folding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "plans/code_points.h"
#include "plans/composing.h"
#include "plans/letters.h"
#include "plans/syllable.h"

namespace rasoat::plans {
namespace {

constexpr std::uint8_t kMayMove = 1;  // a letter that may bear, or take, a tone that stands in the wrong place

// A letter as it comes out, for the letters of which Vietnamese text is made: those of ASCII, of U+00C0–U+01BF and of
// U+1EA0–U+1EFF. Size 0: none of these, or one with a story of its own.
struct alignas(8) PlainLetter {
  std::array<char, 4> bytes{};
  std::uint8_t size = 0;
  std::uint8_t traits = 0;  // kMayMove
  std::uint8_t signs = 0;   // of plans/text_signs.h: those of single characters
  ToneClass tone = kToneClassNone;
};
constexpr char32_t kTwoBytes = 0xC0;
constexpr char32_t kTwoBytesEnd = 0x1C0;
constexpr char32_t kThreeBytes = 0x1EA0;
constexpr char32_t kThreeBytesEnd = 0x1F00;
constexpr std::size_t kThreeBytesAt = 0x80 + kTwoBytesEnd - kTwoBytes;

using PlainLetters = std::array<PlainLetter, kThreeBytesAt + kThreeBytesEnd - kThreeBytes>;

const PlainLetters& plain_letters() {
  static const PlainLetters kLetters = [] {
    PlainLetters letters{};
    for (std::size_t i = 0; i < letters.size(); ++i) {
      const auto point = static_cast<char32_t>(i < 0x80            ? i
                                               : i < kThreeBytesAt ? i - 0x80 + kTwoBytes
                                                                   : i - kThreeBytesAt + kThreeBytes);
      const LetterShape& shape = *letter_shape(point);
      if (!shape.letter || shape.family != CharFamily::kOther) continue;
      letters[i].size = static_cast<std::uint8_t>(encode_code_point(shape.lower, letters[i].bytes));
      letters[i].traits = shape.toned || shape.lower == u'y' ? kMayMove : 0;
      letters[i].signs = i < 0x80 ? 0 : static_cast<std::uint8_t>(signs_of_character(point).bits);
      letters[i].tone = tone_class(point);
    }
    return letters;
  }();
  return kLetters;
}

// May NFC change this character, or those around it? Looked at where the plain letters of the table end.
bool may_compose(char32_t point) {
  const bool known = point < 0x300 || (point >= 0x400 && point < 0x480) || (point >= 0x1E00 && point < 0x1F00) ||
                     (point >= 0x2000 && point < 0x2080) || (point >= 0x2200 && point < 0x2280);
  return !known;
}

// A sign or digit of ASCII that stands for itself.
constexpr auto kItself = [] {
  std::array<bool, 128> itself{};
  for (std::size_t i = 0x21; i < 0x7F; ++i)
    itself[i] = !((i | 0x20) >= 'a' && (i | 0x20) <= 'z') && i != '^' && i != '+';
  return itself;
}();
bool is_digit(unsigned byte) { return byte >= '0' && byte <= '9'; }

// Writes folded text; with `kOffsets` also where each byte came from.
template <bool kOffsets>
class Folder {
 public:
  Folder(std::string_view text, FoldRoom room) : text_(text), bytes_(room.text), offsets_(room.offsets) {}

  // Nothing when `composed` is not yet known and the text has a character that NFC may change.
  std::optional<FoldedInto> run(bool composed) {
    State now;
    for (std::size_t at = 0; at < text_.size();) {
      if (take_letters(at, now)) continue;
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte < 0x80 && kItself[byte]) {
        take_itself(byte, at++, now);
      } else if (byte == ' ') {
        take_blank(at++, now);
      } else {
        const std::size_t begin = at;
        const char32_t point = next_code_point(text_, at);
        if (!composed && may_compose(point)) return std::nullopt;
        take_other(point, begin, now);
        if (!now.blank) now.end = at;
      }
    }
    end_word(now);
    if constexpr (kOffsets) offsets_[now.size] = static_cast<std::uint32_t>(now.end);
    if (now.tone == ToneWatch::kOdd) now.signs.add(TextSign::kOddTone);
    return FoldedInto{now.size, now.signs};
  }

 private:
  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  struct State {
    std::size_t size = 0;      // of what is written
    std::size_t syllable = 0;  // where the syllable that is being written begins
    std::size_t word = 0;      // and the word
    std::size_t blank_at = 0;
    std::size_t end = 0;  // in the source, of the last character kept
    std::uint8_t tone = 0;
    bool blank = false;
    bool may_move = false;  // of the last letter
    TextSigns signs;
    std::array<Word, 3> before;  // the last words, the nearest first
  };

  // The letters that stand at `at`, straight from the table; it moves past them. The loop works on copies: what it
  // writes could be, for all that the compiler knows, the members themselves.
  bool take_letters(std::size_t& at, State& now) const {
    const PlainLetter* letter = plain_letter(at);
    if (letter == nullptr) return false;
    write_blank(now);
    char* const bytes = bytes_;
    std::size_t size = now.size;
    std::uint8_t tone = now.tone;
    std::uint8_t signs = 0;
    bool may_move = false;
    std::size_t next = at;
    do {
      std::memcpy(bytes + size, letter->bytes.data(), letter->bytes.size());
      if constexpr (kOffsets) {
        for (std::size_t i = 0; i < 3; ++i) offsets_[size + i] = static_cast<std::uint32_t>(next);
      }
      size += letter->size;
      signs |= letter->signs;
      tone = watch_.next(tone, letter->tone);
      may_move = letter->traits != 0;
      next += width(static_cast<unsigned char>(text_[next]));
      letter = next < text_.size() ? plain_letter(next) : nullptr;
    } while (letter != nullptr);
    now.size = size;
    now.tone = tone;
    now.signs.bits |= signs;
    now.may_move = may_move;
    now.end = at = next;
    return true;
  }

  // Of a plain letter that begins so.
  static std::size_t width(unsigned lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3; }

  [[nodiscard]] const PlainLetter* plain_letter(std::size_t at) const {
    const auto byte = [this](std::size_t i) { return static_cast<unsigned char>(text_[i]); };
    const unsigned lead = byte(at);
    std::size_t place = lead;
    if (lead >= 0x80) {
      const unsigned second = at + 1 < text_.size() ? byte(at + 1) : 0U;
      if ((second & 0xC0U) != 0x80) return nullptr;
      if (lead >= 0xC3 && lead <= 0xC6) {
        place = 0x80 + ((lead & 0x1FU) << 6 | (second & 0x3FU)) - kTwoBytes;
      } else {
        const unsigned third = at + 2 < text_.size() ? byte(at + 2) : 0U;
        const bool known =
            lead == 0xE1 && (third & 0xC0U) == 0x80 && (second == 0xBB || (second == 0xBA && third >= 0xA0));
        if (!known) return nullptr;
        place = kThreeBytesAt + (0x1E80U | (second & 1U) << 6 | (third & 0x3FU)) - kThreeBytes;
      }
    }
    return letters_[place].size == 0 ? nullptr : letters_ + place;
  }

  void write_blank(State& now) const {
    if (!now.blank) return;
    if (now.size > 0) put(' ', now.blank_at, now);
    now.blank = false;
    now.syllable = now.word = now.size;
  }

  void take_itself(unsigned byte, std::size_t at, State& now) const {
    write_blank(now);
    end_syllable(now);
    put(static_cast<char>(byte), at, now);
    if (is_digit(byte)) now.signs.add(TextSign::kDigit);
    now.syllable = now.size;
    now.end = at + 1;
  }

  void take_blank(std::size_t begin, State& now) const {
    const bool plain = text_[begin] == ' ' || text_[begin] == '\t';
    const bool doubled = plain && begin + 1 < text_.size() && (text_[begin + 1] == ' ' || text_[begin + 1] == '\t');
    if (doubled) now.signs.add(TextSign::kBlank);
    if (now.blank) return;
    end_word(now);
    now.blank_at = begin;
    now.blank = true;
  }

  // What is no plain letter, no space and no common sign of ASCII: other blanks, letters of other alphabets.
  void take_other(char32_t point, std::size_t begin, State& now) const {
    now.signs.add(point < 0x80 ? signs_of_ascii(text_[begin], begin > 0 ? text_[begin - 1] : '\0')
                               : signs_of_character(point));
    const LetterShape* shape = letter_shape(point, shapes_);
    const CharFamily family = shape != nullptr ? shape->family : char_family(point);
    if (family == CharFamily::kNothing) return;
    if (family == CharFamily::kBlank) return take_blank(begin, now);
    const bool letter = family == CharFamily::kOther && (shape != nullptr ? shape->letter : is_letter(point));
    write_blank(now);
    if (letter) {
      now.tone = watch_.next(now.tone, tone_class(point));
    } else {
      end_syllable(now);
    }
    if (family == CharFamily::kDash) {
      put('-', begin, now);
    } else {
      put_wide(shape != nullptr ? shape->lower : lower_letter(point), begin, now);
    }
    now.may_move = letter && shape != nullptr && shape->toned;
    // Only letters go on with a syllable.
    if (!letter) now.syllable = now.size;
  }

  void put(char byte, std::size_t source, State& now) const {
    if constexpr (kOffsets) offsets_[now.size] = static_cast<std::uint32_t>(source);
    bytes_[now.size++] = byte;
  }

  void put_wide(char32_t point, std::size_t source, State& now) const {
    std::array<char, 4> bytes{};
    const std::size_t length = encode_code_point(point, bytes);
    for (std::size_t i = 0; i < length; ++i) put(bytes[i], source, now);
  }

  void end_syllable(State& now) const {
    now.tone = watch_.next(now.tone, kToneClassNone);
    if (now.may_move) move_tone(now);
    now.may_move = false;
  }

  // An open syllable in oa, oe, uy bears its tone on the first vowel (hóa), but after q, where u is no vowel (quý).
  void move_tone(State& now) const {
    const std::string_view syllable(bytes_ + now.syllable, now.size - now.syllable);
    if (syllable.empty()) return;
    const char32_t second = previous_code_point(syllable, syllable.size());
    const std::size_t second_at = now.size - utf8_length(second);
    if (second_at <= now.syllable) return;  // a letter alone
    const char32_t first = previous_code_point(syllable, second_at - now.syllable);
    const std::size_t first_at = second_at - utf8_length(first);
    const bool after_q = first_at > now.syllable && bytes_[first_at - 1] == 'q';
    if (first == U'o' || (first == U'u' && !after_q)) {
      const auto mark = toned(second);
      const bool moves = mark && (first == U'o' ? mark->vowel == U'a' || mark->vowel == U'e' : mark->vowel == U'y');
      if (moves) replace(first_at, with_tone(first, mark->tone), second_at, mark->vowel, now);
    } else if (after_q && second == U'y') {
      const auto mark = toned(first);
      if (mark && mark->vowel == U'u') replace(first_at, U'u', second_at, with_tone(U'y', mark->tone), now);
    }
  }

  // Folding makes no text longer but here: qùy (4) becomes quỳ (5).
  void replace(std::size_t first_at, char32_t first, std::size_t second_at, char32_t second, State& now) const {
    const std::size_t first_source = kOffsets ? offsets_[first_at] : 0;
    const std::size_t second_source = kOffsets ? offsets_[second_at] : 0;
    now.size = first_at;
    put_wide(first, first_source, now);
    put_wide(second, second_source, now);
  }

  void end_word(State& now) const {
    end_syllable(now);
    if (now.size == now.word || now.blank) return;
    const Word word{now.word, now.size};
    const bool pair = repeats(word, now.before[1]) && repeats(now.before[0], now.before[2]);
    if (pair || repeats(word, now.before[0])) now.signs.add(TextSign::kRepeat);
    now.before = {word, now.before[0], now.before[1]};
  }

  // Equal but for punctuation behind the later word.
  [[nodiscard]] bool repeats(Word later, Word earlier) const {
    constexpr std::size_t kMostPunctuation = 8;
    const std::size_t length = earlier.end - earlier.begin;
    const std::size_t more = later.end - later.begin - length;  // huge where the later word is shorter
    return length > 0 && more <= kMostPunctuation && bytes_[later.begin] == bytes_[earlier.begin] &&
           std::memcmp(bytes_ + later.begin, bytes_ + earlier.begin, length) == 0;
  }

  const PlainLetter* const letters_ = plain_letters().data();
  const LetterShape* const shapes_ = letter_shapes();
  const ToneWatch& watch_ = ToneWatch::get();
  std::string_view text_;
  char* bytes_;
  std::uint32_t* offsets_;
};

// Each letter is written with four bytes, of which some are then written over; and tones that move (Folder::replace).
constexpr std::size_t room_for(std::size_t length) { return length + length / 2 + 8; }

std::optional<FoldedInto> fold_once(std::string_view text, FoldRoom room, bool composed) {
  return room.offsets == nullptr ? Folder<false>(text, room).run(composed) : Folder<true>(text, room).run(composed);
}

}  // namespace

FoldedInto fold_into(std::string_view text, const std::function<FoldRoom(std::size_t bytes)>& room) {
  if (const auto folded = fold_once(text, room(room_for(text.size())), false)) return *folded;
  std::optional<Composed> better;
  if (may_be_decomposed(text)) better = compose_bare(text);
  const std::string_view composed = better ? better->text : text;
  const FoldRoom again = room(room_for(composed.size()));
  FoldedInto folded = *fold_once(composed, again, true);
  if (better && again.offsets != nullptr)
    for (std::size_t i = 0; i <= folded.size; ++i) again.offsets[i] = better->offsets[again.offsets[i]];
  // What is written in several characters hides from the passes above.
  folded.signs.add(text_signs(text));
  for (const TextSign sign : {TextSign::kDigit, TextSign::kRepeat, TextSign::kOddTone}) folded.signs.add(sign);
  return folded;
}

}  // namespace rasoat::plans
