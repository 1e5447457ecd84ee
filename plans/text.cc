#include "plans/text.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>
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

// What becomes of an ASCII character: itself in lower case; a blank becomes ' '.
constexpr std::array<char, 128> kAsciiFolded = [] {
  std::array<char, 128> folded{};
  for (std::size_t i = 0; i < folded.size(); ++i) folded[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
  for (std::size_t i = '\t'; i <= '\r'; ++i) folded[i] = ' ';
  return folded;
}();

constexpr bool is_ascii_letter(char folded) { return folded >= 'a' && folded <= 'z'; }

// Writes folded text; with `kOffsets` also where each byte came from.
template <bool kOffsets>
class Folder {
 public:
  explicit Folder(std::size_t length) { make_room(length); }

  Folded run(std::string_view text) && {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t begin = at;
      if (static_cast<unsigned char>(text[at]) < 0x80) {
        const char folded = kAsciiFolded[static_cast<unsigned char>(text[at++])];
        folded == ' ' ? take_blank(begin) : take(folded, is_ascii_letter(folded), begin);
      } else {
        take_wide(next_code_point(text, at), begin);
      }
      if (!blank_) end_ = at;
    }
    end_syllable();
    out_.text.resize(size_);
    if constexpr (kOffsets) {
      out_.offsets.resize(size_ + 1);
      out_.offsets[size_] = static_cast<std::uint32_t>(end_);
    }
    return std::move(out_);
  }

 private:
  void take_blank(std::size_t begin) {
    if (!blank_) {
      end_syllable();
      blank_at_ = begin;
    }
    blank_ = true;
  }

  void take_wide(char32_t point, std::size_t begin) {
    const LetterShape* shape = letter_shape(point);
    switch (shape != nullptr ? shape->family : char_family(point)) {
      case CharFamily::kNothing:
        return;
      case CharFamily::kBlank:
        return take_blank(begin);
      case CharFamily::kDash:
        return take('-', false, begin);
      case CharFamily::kOther:
        break;
    }
    const bool letter = shape != nullptr ? shape->letter : is_letter(point);
    start(letter);
    put_wide(shape != nullptr ? shape->lower : lower_letter(point), begin);
    finish(letter, shape != nullptr && shape->toned);
  }

  void take(char folded, bool letter, std::size_t begin) {
    start(letter);
    put(folded, begin);
    finish(letter, folded == 'y');
  }

  // Before a character: the blank that stands before it, and the end of the syllable.
  void start(bool letter) {
    if (blank_) {
      if (size_ > 0) put(' ', blank_at_);
      blank_ = false;
      syllable_ = size_;
    }
    if (!letter) end_syllable();
  }

  // After a character: only letters go on with a syllable.
  void finish(bool letter, bool may_move) {
    may_move_ = may_move;
    if (!letter) syllable_ = size_;
  }

  void put(char byte, std::size_t source) {
    if constexpr (kOffsets) out_.offsets[size_] = static_cast<std::uint32_t>(source);
    out_.text[size_++] = byte;
  }

  void put_wide(char32_t point, std::size_t source) {
    std::array<char, 4> bytes{};
    const std::size_t length = encode_code_point(point, bytes);
    for (std::size_t i = 0; i < length; ++i) put(bytes[i], source);
  }

  // An open syllable in oa, oe, uy bears its tone on the first vowel (hóa), but after q, where u is no vowel (quý).
  void end_syllable() {
    if (!may_move_) return;
    const std::string_view syllable = std::string_view(out_.text).substr(syllable_, size_ - syllable_);
    if (syllable.empty()) return;
    const char32_t second = previous_code_point(syllable, syllable.size());
    const std::size_t second_at = size_ - utf8_length(second);
    if (second_at <= syllable_) return;  // a letter alone
    const char32_t first = previous_code_point(syllable, second_at - syllable_);
    const std::size_t first_at = second_at - utf8_length(first);
    const bool after_q = first_at > syllable_ && out_.text[first_at - 1] == 'q';
    if (first == U'o' || (first == U'u' && !after_q)) {
      const auto mark = toned(second);
      const bool moves = mark && (first == U'o' ? mark->vowel == U'a' || mark->vowel == U'e' : mark->vowel == U'y');
      if (moves) replace(first_at, with_tone(first, mark->tone), second_at, mark->vowel);
    } else if (after_q && second == U'y') {
      const auto mark = toned(first);
      if (mark && mark->vowel == U'u') replace(first_at, U'u', second_at, with_tone(U'y', mark->tone));
    }
  }

  void make_room(std::size_t length) {
    out_.text.resize(length);
    if constexpr (kOffsets) out_.offsets.resize(length + 1);
  }

  void replace(std::size_t first_at, char32_t first, std::size_t second_at, char32_t second) {
    // Folding makes no text longer but here: qùy (4) becomes quỳ (5).
    const std::size_t longer = utf8_length(first) + utf8_length(second);
    if (first_at + longer > size_) make_room(out_.text.size() + first_at + longer - size_);
    const std::size_t first_source = kOffsets ? out_.offsets[first_at] : 0;
    const std::size_t second_source = kOffsets ? out_.offsets[second_at] : 0;
    size_ = first_at;
    put_wide(first, first_source);
    put_wide(second, second_source);
  }

  Folded out_;
  std::size_t size_ = 0;      // of what is written of out_
  std::size_t syllable_ = 0;  // where the syllable that is being written begins
  std::size_t blank_at_ = 0;
  std::size_t end_ = 0;  // in the source, of the last character kept
  bool blank_ = false;
  bool may_move_ = false;  // the last letter may bear, or take, a tone that stands in the wrong place
};

template <bool kOffsets>
Folded fold_any(std::string_view text) {
  std::optional<Composed> composed;
  if (may_be_decomposed(text)) composed = compose_bare(text);
  if (composed) text = composed->text;
  Folded folded = Folder<kOffsets>(text.size()).run(text);
  if (composed)
    for (std::uint32_t& offset : folded.offsets) offset = composed->offsets[offset];
  return folded;
}

}  // namespace

std::string fold(std::string_view text) { return fold_any<false>(text).text; }

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
