#include "plans/text.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

#include "plans/code_points.h"
#include "plans/letters.h"

namespace rasoat::plans {
namespace {

// May NFC change this text? Bytes that cannot begin a character that composes or decomposes prove that it does not:
// ASCII, Latin, Cyrillic, the Vietnamese block U+1E00–U+1EFF, general punctuation.
bool may_be_decomposed(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0xCC) continue;  // ASCII, continuation bytes, U+0080–U+02FF
    if (byte >= 0xD0 && byte <= 0xD1) continue;
    if (byte != 0xE1 && byte != 0xE2) return true;
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    const bool sound =
        byte == 0xE1 ? next >= 0xB8 && next <= 0xBB : next == 0x80 || next == 0x81 || next == 0x88 || next == 0x89;
    if (!sound) return true;
  }
  return false;
}

constexpr std::size_t kLongestForIcu = std::size_t{1} << 30;

struct Composed {
  std::string text;
  std::vector<std::uint32_t> offsets;  // of each byte of `text` in the original, and its end
};

// Without zero-width characters: one that stands before a combining mark would keep it from its letter.
Composed without_zero_width(std::string_view text) {
  Composed bare;
  bare.text.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (char_family(next_code_point(text, at)) == CharFamily::kNothing) continue;
    for (std::size_t i = begin; i < at; ++i) bare.offsets.push_back(static_cast<std::uint32_t>(i));
    bare.text.append(text.substr(begin, at - begin));
  }
  bare.offsets.push_back(static_cast<std::uint32_t>(text.size()));
  return bare;
}

// The text in NFC, zero-width characters off; nothing when it is too long for ICU.
std::optional<Composed> compose_bare(std::string_view text) {
  if (text.size() > kLongestForIcu) return std::nullopt;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return std::nullopt;
  Composed bare = without_zero_width(text);
  Composed out;
  const icu::StringPiece piece(bare.text.data(), static_cast<std::int32_t>(bare.text.size()));
  icu::Edits edits;
  icu::StringByteSink<std::string> sink(&out.text);
  nfc->normalizeUTF8(0, piece, sink, &edits, status);
  if (U_FAILURE(status)) return std::nullopt;
  if (!edits.hasChanges()) return bare;
  out.offsets.reserve(out.text.size() + 1);
  for (icu::Edits::Iterator edit = edits.getFineIterator(); edit.next(status) != 0;) {
    const auto source = static_cast<std::size_t>(edit.sourceIndex());
    for (std::int32_t i = 0; i < edit.newLength(); ++i)
      out.offsets.push_back(bare.offsets[edit.hasChange() != 0 ? source : source + static_cast<std::size_t>(i)]);
  }
  out.offsets.push_back(bare.offsets.back());
  return out;
}

// A letter as it comes out, for the letters of which Vietnamese text is made: those of ASCII, of U+00C0–U+01BF and of
// U+1EA0–U+1EFF. Size 0: none of these, or one with a story of its own.
struct alignas(8) PlainLetter {
  std::array<char, 4> bytes{};
  std::uint8_t size = 0;
  bool may_move = false;  // it may bear, or take, a tone that stands in the wrong place
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
      letters[i].may_move = shape.toned || shape.lower == u'y';
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

// Writes folded text; with `kOffsets` also where each byte came from.
template <bool kOffsets>
class Folder {
 public:
  explicit Folder(std::size_t length) { make_room(length); }

  // Nothing when `composed` is not yet known and the text has a character that NFC may change.
  std::optional<Folded> run(std::string_view text, bool composed) && {
    State now;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t begin = at;
      if (take_letters(text, at, now)) continue;
      if (text[at] == ' ') {
        ++at;
        take_blank(begin, now);
      } else {
        const char32_t point = next_code_point(text, at);
        if (!composed && may_compose(point)) return std::nullopt;
        take_other(point, begin, now);
        if (!now.blank) now.end = at;
      }
    }
    end_syllable(now);
    out_.text.resize(now.size);
    if constexpr (kOffsets) {
      out_.offsets.resize(now.size + 1);
      out_.offsets[now.size] = static_cast<std::uint32_t>(now.end);
    }
    return std::move(out_);
  }

 private:
  struct State {
    std::size_t size = 0;      // of what is written of out_
    std::size_t syllable = 0;  // where the syllable that is being written begins
    std::size_t blank_at = 0;
    std::size_t end = 0;  // in the source, of the last character kept
    bool blank = false;
    bool may_move = false;  // of the last letter
  };

  // The letters that stand at `at`, straight from the table; it moves past them. The loop works on copies: what it
  // writes could be, for all that the compiler knows, the members themselves.
  bool take_letters(std::string_view text, std::size_t& at, State& now) {
    std::size_t index = 0;
    std::size_t next = at;
    if (!is_plain_letter(text, next, index)) return false;
    write_blank(now);
    const PlainLetter* const letters = letters_;
    char* const bytes = bytes_;
    std::uint32_t* const offsets = offsets_;
    std::size_t size = now.size;
    std::size_t begin = at;
    do {
      const PlainLetter& letter = letters[index];
      std::memcpy(bytes + size, letter.bytes.data(), letter.bytes.size());
      if constexpr (kOffsets) {
        for (std::size_t i = 0; i < 3; ++i) offsets[size + i] = static_cast<std::uint32_t>(begin);
      }
      size += letter.size;
      begin = next;
    } while (next < text.size() && is_plain_letter(text, next, index));
    now.size = size;
    now.may_move = letters[index].may_move;
    now.end = at = next;
    return true;
  }

  // Where in the table the letter at `at` is, which moves past it; no, and nothing changes, when it is not there.
  bool is_plain_letter(std::string_view text, std::size_t& at, std::size_t& index) const {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    std::size_t place = lead;
    std::size_t length = 1;
    if (lead >= 0x80) {
      const unsigned second = at + 1 < text.size() ? byte(at + 1) : 0U;
      if ((second & 0xC0U) != 0x80) return false;
      if (lead >= 0xC3 && lead <= 0xC6) {
        place = 0x80 + ((lead & 0x1FU) << 6 | (second & 0x3FU)) - kTwoBytes;
        length = 2;
      } else {
        const unsigned third = at + 2 < text.size() ? byte(at + 2) : 0U;
        const bool known =
            lead == 0xE1 && (third & 0xC0U) == 0x80 && (second == 0xBB || (second == 0xBA && third >= 0xA0));
        if (!known) return false;
        place = kThreeBytesAt + (0x1E80U | (second & 1U) << 6 | (third & 0x3FU)) - kThreeBytes;
        length = 3;
      }
    }
    if (letters_[place].size == 0) return false;
    index = place;
    at += length;
    return true;
  }

  void write_blank(State& now) {
    if (!now.blank) return;
    if (now.size > 0) put(' ', now.blank_at, now);
    now.blank = false;
    now.syllable = now.size;
  }

  void take_blank(std::size_t begin, State& now) {
    if (!now.blank) {
      end_syllable(now);
      now.blank_at = begin;
    }
    now.blank = true;
  }

  // What is no plain letter and no space: signs, digits, other blanks, letters of other alphabets.
  void take_other(char32_t point, std::size_t begin, State& now) {
    const LetterShape* shape = letter_shape(point, shapes_);
    const CharFamily family = shape != nullptr ? shape->family : char_family(point);
    if (family == CharFamily::kNothing) return;
    if (family == CharFamily::kBlank) return take_blank(begin, now);
    const bool letter = family == CharFamily::kOther && (shape != nullptr ? shape->letter : is_letter(point));
    write_blank(now);
    if (!letter) end_syllable(now);
    if (family == CharFamily::kDash) {
      put('-', begin, now);
    } else {
      put_wide(shape != nullptr ? shape->lower : lower_letter(point), begin, now);
    }
    now.may_move = letter && shape != nullptr && shape->toned;
    // Only letters go on with a syllable.
    if (!letter) now.syllable = now.size;
  }

  void put(char byte, std::size_t source, State& now) {
    if constexpr (kOffsets) offsets_[now.size] = static_cast<std::uint32_t>(source);
    bytes_[now.size++] = byte;
  }

  void put_wide(char32_t point, std::size_t source, State& now) {
    std::array<char, 4> bytes{};
    const std::size_t length = encode_code_point(point, bytes);
    for (std::size_t i = 0; i < length; ++i) put(bytes[i], source, now);
  }

  void end_syllable(State& now) {
    if (now.may_move) move_tone(now);
    now.may_move = false;
  }

  // An open syllable in oa, oe, uy bears its tone on the first vowel (hóa), but after q, where u is no vowel (quý).
  void move_tone(State& now) {
    const std::string_view syllable = std::string_view(out_.text).substr(now.syllable, now.size - now.syllable);
    if (syllable.empty()) return;
    const char32_t second = previous_code_point(syllable, syllable.size());
    const std::size_t second_at = now.size - utf8_length(second);
    if (second_at <= now.syllable) return;  // a letter alone
    const char32_t first = previous_code_point(syllable, second_at - now.syllable);
    const std::size_t first_at = second_at - utf8_length(first);
    const bool after_q = first_at > now.syllable && out_.text[first_at - 1] == 'q';
    if (first == U'o' || (first == U'u' && !after_q)) {
      const auto mark = toned(second);
      const bool moves = mark && (first == U'o' ? mark->vowel == U'a' || mark->vowel == U'e' : mark->vowel == U'y');
      if (moves) replace(first_at, with_tone(first, mark->tone), second_at, mark->vowel, now);
    } else if (after_q && second == U'y') {
      const auto mark = toned(first);
      if (mark && mark->vowel == U'u') replace(first_at, U'u', second_at, with_tone(U'y', mark->tone), now);
    }
  }

  // A letter is written with four bytes, of which some are then written over.
  void make_room(std::size_t length) {
    constexpr std::size_t kSlack = 4;
    out_.text.resize(length + kSlack);
    if constexpr (kOffsets) out_.offsets.resize(length + kSlack + 1);
    bytes_ = out_.text.data();
    offsets_ = out_.offsets.data();
  }

  void replace(std::size_t first_at, char32_t first, std::size_t second_at, char32_t second, State& now) {
    // Folding makes no text longer but here: qùy (4) becomes quỳ (5).
    const std::size_t longer = utf8_length(first) + utf8_length(second);
    if (first_at + longer > now.size) make_room(out_.text.size() + first_at + longer - now.size);
    const std::size_t first_source = kOffsets ? out_.offsets[first_at] : 0;
    const std::size_t second_source = kOffsets ? out_.offsets[second_at] : 0;
    now.size = first_at;
    put_wide(first, first_source, now);
    put_wide(second, second_source, now);
  }

  const PlainLetter* const letters_ = plain_letters().data();
  const LetterShape* const shapes_ = letter_shapes();
  Folded out_;
  char* bytes_ = nullptr;
  std::uint32_t* offsets_ = nullptr;
};

template <bool kOffsets>
Folded fold_any(std::string_view text) {
  std::optional<Folded> folded = Folder<kOffsets>(text.size()).run(text, false);
  if (folded) return std::move(*folded);
  std::optional<Composed> composed;
  if (may_be_decomposed(text)) composed = compose_bare(text);
  if (composed) text = composed->text;
  folded = Folder<kOffsets>(text.size()).run(text, true);
  if (composed)
    for (std::uint32_t& offset : folded->offsets) offset = composed->offsets[offset];
  return std::move(*folded);
}

}  // namespace

std::string fold(std::string_view text) { return text.empty() ? std::string() : fold_any<false>(text).text; }

std::string compose(std::string_view text) {
  if (!may_be_decomposed(text) || text.size() > kLongestForIcu) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  nfc->normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
  return U_FAILURE(status) ? std::string(text) : out;
}

Folded fold_with_offsets(std::string_view text) { return fold_any<true>(text); }

std::string fold_key(std::string_view text) {
  constexpr std::u32string_view kDropped = U",;.&()";
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_code_point(text, at);
    const CharFamily family = char_family(point);
    if (family == CharFamily::kBlank || family == CharFamily::kDash || point == U'_') {
      gap = true;
      continue;
    }
    const bool mark = point >= 0x300 && point <= 0x36F;
    if (family == CharFamily::kNothing || mark || kDropped.find(point) != std::u32string_view::npos) continue;
    if (gap && !out.empty()) out.push_back('_');
    gap = false;
    append_code_point(out, base_letter(point));
  }
  return out;
}

bool mentions_folded(std::string_view text, std::string_view phrase) {
  if (phrase.empty()) return false;
  std::size_t first_end = 0;
  const bool word_first = is_letter_or_digit(next_code_point(phrase, first_end));
  const bool word_last = is_letter_or_digit(previous_code_point(phrase, phrase.size()));
  for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
    std::size_t end = at + phrase.size();
    const bool free_before = !word_first || !is_letter_or_digit(previous_code_point(text, at)) || at == 0;
    const bool free_after = !word_last || end == text.size() || !is_letter_or_digit(next_code_point(text, end));
    if (free_before && free_after) return true;
  }
  return false;
}

}  // namespace rasoat::plans
