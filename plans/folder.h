// Folds one text that is composed already, letter by letter: the loop of plans/folding.
//
//   const auto folded = Folder<false>(text, room, nullptr).run(true);
#pragma once

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/folding.h"
#include "plans/known_words.h"
#include "plans/letters.h"
#include "plans/plain_letters.h"
#include "plans/syllable.h"

namespace rasoat::plans {

// May NFC change this character, or those around it? Looked at where the plain letters of the table end.
inline bool may_compose(char32_t point) {
  const bool known = point < 0x300 || (point >= 0x400 && point < 0x480) || (point >= 0x1E00 && point < 0x1F00) ||
                     (point >= 0x2000 && point < 0x2080) || (point >= 0x2200 && point < 0x2280);
  return !known;
}

// A sign or digit of ASCII that stands for itself.
inline constexpr auto kItself = [] {
  std::array<bool, 128> itself{};
  for (std::size_t i = 0x21; i < 0x7F; ++i)
    itself[i] = !((i | 0x20) >= 'a' && (i | 0x20) <= 'z') && i != '^' && i != '+';
  return itself;
}();
inline bool is_plain_blank(char byte) { return byte == ' ' || byte == '\t'; }

// Each letter is written with four bytes and each known word with fourteen, of which some are then written over, and a
// word is looked at eight bytes at a time; and tones that move (Folder::replace).
constexpr std::size_t room_for(std::size_t length) { return length + length / 2 + kLongestFoldedWord; }

constexpr std::uint64_t kDoubledX = 'x' << 8 | 'x';  // as the first two bytes of a word

// Writes folded text; with `kOffsets` also where each byte came from.
template <bool kOffsets>
class Folder {
 public:
  // `known` may be null.
  Folder(std::string_view text, FoldRoom room, KnownWords* known)
      : text_(text), bytes_(room.text), offsets_(room.offsets), known_(known) {}

  // Nothing when `composed` is not yet known and the text has a character that NFC may change.
  std::optional<FoldedInto> run(bool composed) {
    State now;
    for (std::size_t at = 0; at < text_.size();) {
      if constexpr (!kOffsets) {
        if (known_ != nullptr && (now.blank || at == 0) && take_known_words(at, now)) continue;
      }
      if (take_letters(at, now)) continue;
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (is_plain_blank(text_[at])) {
        take_blank(at++, now);
      } else if (byte < 0x80 && kItself[byte]) {
        take_itself(byte, at++, now);
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
    return FoldedInto{now.size, now.signs, now.words};
  }

 private:
  // Where the word that is being written begins, and the three words before it, the nearest first.
  struct Begins {
    std::size_t word = 0;
    std::array<std::size_t, 3> before{};

    void go_on() { before = {word, before[0], before[1]}; }
  };
  struct State {
    std::size_t size = 0;      // of what is written
    std::size_t last = 0;      // where its last letter begins
    std::size_t syllable = 0;  // where the syllable that is being written begins
    Begins begins;
    std::size_t blank_at = 0;
    std::size_t end = 0;  // in the source, of the last character kept
    std::uint8_t tone = 0;
    bool blank = false;
    bool may_move = false;  // of the last letter
    TextSigns signs;
    WordSigns words;
  };

  // The words that begin at `at`, a space between each two, as long as they are known or can be; it moves past them.
  // The loop works on copies, as that of take_letters does.
  bool take_known_words(std::size_t& at, State& now) const {
    char* const bytes = bytes_;
    const std::size_t end = text_.size();
    std::size_t next = at;
    std::size_t size = now.size;
    bool blank = now.blank;
    Begins begins = now.begins;
    TextSigns signs = now.signs;
    WordSigns words = now.words;
    WordKey key;
    while (const FoldedWord* const word = known_word(next, key)) {
      if (blank) {
        if (size > 0) bytes[size++] = ' ';
        begins.word = size;
      }
      blank = false;
      std::memcpy(bytes + size, word->folded.data(), kLongestFoldedWord);
      size += word->size;
      signs.add(word->signs);
      for (std::size_t i = 0; i < word->runs; ++i) words.set(word->signs_of_runs[i]);
      next += key.size;
      if (next + 1 >= end || is_plain_blank(text_[next + 1])) break;
      if (may_repeat(begins)) signs.add(repeats_of(begins, size));
      begins.go_on();
      blank = true;
      ++next;
    }
    if (next == at) return false;
    at = next;
    now.syllable = now.size = size;
    now.blank = blank;
    now.begins = begins;
    now.signs = signs;
    now.words = words;
    return true;
  }

  // The word at `at`, and its key; null: it is not known, and cannot be.
  const FoldedWord* known_word(std::size_t at, WordKey& key) const {
    key = word_key_at(text_, at);
    if (key.size == 0) return nullptr;
    const FoldedWord* const word = known_->find(key);
    return word != nullptr ? word : learn(key, text_.substr(at, key.size));
  }

  const FoldedWord* learn(const WordKey& key, std::string_view word) const {
    std::array<char, room_for(kLongestWord)> room;
    const auto folded = Folder(word, {room.data(), nullptr}, nullptr).run(false);
    if (!folded) return nullptr;
    return keep_word(*known_, key, word, {room.data(), folded->size}, folded->signs, folded->words);
  }

  // The letters that stand at `at`, straight from the table; it moves past them. The loop works on copies: what it
  // writes could be, for all that the compiler knows, the members themselves.
  bool take_letters(std::size_t& at, State& now) const {
    const char* const text = text_.data();
    const std::size_t end = text_.size();
    std::size_t next = at;
    std::size_t place = 0;
    const PlainLetter* const letters = letters_;
    if (!find_plain_letter(letters, text, end, next, place)) return false;
    write_blank(now);
    const std::uint8_t* const watch = watch_;
    char* const bytes = bytes_;
    std::uint32_t* const offsets = offsets_;
    std::size_t size = now.size;
    std::size_t begin = at;
    std::size_t last = size;
    unsigned tone = now.tone;
    unsigned signs = 0;
    do {
      const PlainLetter& letter = letters[place];
      last = size;
      std::memcpy(bytes + size, letter.bytes.data(), letter.bytes.size());
      if constexpr (kOffsets) {
        for (std::size_t i = 0; i < 3; ++i) offsets[size + i] = static_cast<std::uint32_t>(begin);
      }
      size += letter.size;
      signs |= letter.signs;
      tone = watch[tone * kToneClasses + letter.tone];
      begin = next;
    } while (next < end && find_plain_letter(letters, text, end, next, place));
    now.size = size;
    now.last = last;
    now.tone = static_cast<std::uint8_t>(tone);
    now.signs.bits = static_cast<std::uint16_t>(now.signs.bits | signs);
    now.may_move = letters[place].may_move;
    now.end = at = next;
    return true;
  }

  void write_blank(State& now) const {
    if (!now.blank) return;
    if (now.size > 0) put(' ', now.blank_at, now);
    now.blank = false;
    now.syllable = now.begins.word = now.size;
  }

  void take_itself(unsigned byte, std::size_t at, State& now) const {
    write_blank(now);
    end_syllable(now);
    put(static_cast<char>(byte), at, now);
    if (is_digit(static_cast<char>(byte))) now.signs.add(TextSign::kDigit);
    const bool row = (byte == '.' || byte == '?') && at > 0 && text_[at - 1] == static_cast<char>(byte);
    if (row || byte == '_' || byte == '[') now.signs.add(TextSign::kLeftOpen);
    now.syllable = now.size;
    now.end = at + 1;
  }

  void take_blank(std::size_t begin, State& now) const {
    const bool doubled = is_plain_blank(text_[begin]) && begin + 1 < text_.size() && is_plain_blank(text_[begin + 1]);
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
    if (point == U'…') now.signs.add(TextSign::kLeftOpen);
    const LetterShape* shape = letter_shape(point, shapes_);
    const CharFamily family = shape != nullptr ? shape->family : char_family(point);
    if (family == CharFamily::kNothing) return;
    if (family == CharFamily::kBlank) return take_blank(begin, now);
    const bool letter = family == CharFamily::kOther && (shape != nullptr ? shape->letter : is_letter(point));
    write_blank(now);
    if (letter) {
      now.tone = watch_[now.tone * kToneClasses + tone_class(point)];
    } else {
      end_syllable(now);
    }
    if (family == CharFamily::kDash) {
      put('-', begin, now);
    } else {
      put_wide(shape != nullptr ? shape->lower : lower_letter(point), begin, now);
    }
    now.may_move = false;  // letters that bear a tone are plain
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
    now.tone = watch_[now.tone * kToneClasses + kToneClassNone];
    if (now.may_move && may_move(now)) move_tone(now);
    now.may_move = false;
    if (now.size == now.syllable) return;
    const std::uint64_t letters = letters_at(now.syllable, now.size - now.syllable);
    now.words.add(letters);
    if ((letters & 0xFFFF) == kDoubledX) now.signs.add(TextSign::kLeftOpen);
  }

  // There is room behind (room_for); what stands there is taken off.
  [[nodiscard]] std::uint64_t letters_at(std::size_t at, std::size_t length) const {
    std::uint64_t letters = 0;
    std::memcpy(&letters, bytes_ + at, sizeof letters);
    return length >= sizeof letters ? letters : letters & ((std::uint64_t{1} << (length * 8)) - 1);
  }

  // A quick look at the bytes: o or u before the last letter, or q before a u with a tone.
  [[nodiscard]] bool may_move(const State& now) const {
    if (now.last <= now.syllable) return false;
    if (bytes_[now.last] != 'y') return bytes_[now.last - 1] == 'o' || bytes_[now.last - 1] == 'u';
    const std::size_t before = now.last - now.syllable;
    return (before >= 3 && bytes_[now.last - 3] == 'q') || (before >= 4 && bytes_[now.last - 4] == 'q');
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
    if (now.size == now.begins.word || now.blank) return;
    if (may_repeat(now.begins)) now.signs.add(repeats_of(now.begins, now.size));
    now.begins.go_on();
  }

  // A quick look at the first bytes.
  [[nodiscard]] bool may_repeat(const Begins& begins) const {
    const char first = bytes_[begins.word];
    return bytes_[begins.before[0]] == first || bytes_[begins.before[1]] == first;
  }

  // Of the word that ends at `end`.
  [[nodiscard]] TextSigns repeats_of(Begins begins, std::size_t end) const {
    const auto& [before1, before2, before3] = begins.before;
    TextSigns signs;
    const bool word = before1 != begins.word && repeats(before1, begins.word, begins.word, end);
    const bool pair = before3 != before2 && repeats(before2, before1, begins.word, end) &&
                      repeats(before3, before2, before1, begins.word);
    if (word || pair) signs.add(TextSign::kRepeat);
    return signs;
  }

  // Is the word, a blank before `next`, the same as the later one but for punctuation behind that?
  [[nodiscard]] bool repeats(std::size_t word, std::size_t next, std::size_t later, std::size_t end) const {
    if (bytes_[word] != bytes_[later]) return false;
    constexpr std::size_t kMostPunctuation = 8;
    const std::size_t length = next - 1 - word;
    return end - later - length <= kMostPunctuation && std::memcmp(bytes_ + word, bytes_ + later, length) == 0;
  }

  const PlainLetter* const letters_ = plain_letters();
  const LetterShape* const shapes_ = letter_shapes();
  const std::uint8_t* const watch_ = ToneWatch::get().table();
  std::string_view text_;
  char* bytes_;
  std::uint32_t* offsets_;
  KnownWords* known_;
};

}  // namespace rasoat::plans
