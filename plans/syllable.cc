#include "plans/syllable.h"

#include <algorithm>
#include <array>
#include <optional>

#include "plans/code_points.h"
#include "plans/letters.h"

namespace rasoat::plans {
namespace {

// Each vowel without a mark, then under the five marks.
constexpr std::array<std::u32string_view, 24> kVowels = {
    U"aàáảãạ", U"ăằắẳẵặ", U"âầấẩẫậ", U"eèéẻẽẹ", U"êềếểễệ", U"iìíỉĩị", U"oòóỏõọ", U"ôồốổỗộ",
    U"ơờớởỡợ", U"uùúủũụ", U"ưừứửữự", U"yỳýỷỹỵ", U"AÀÁẢÃẠ", U"ĂẰẮẲẴẶ", U"ÂẦẤẨẪẬ", U"EÈÉẺẼẸ",
    U"ÊỀẾỂỄỆ", U"IÌÍỈĨỊ", U"OÒÓỎÕỌ", U"ÔỒỐỔỖỘ", U"ƠỜỚỞỠỢ", U"UÙÚỦŨỤ", U"ƯỪỨỬỮỰ", U"YỲÝỶỸỴ"};
constexpr std::uint8_t kSac = 2;
constexpr std::uint8_t kNang = 5;

constexpr char32_t kLowEnd = 0x1B1;
constexpr char32_t kHighBegin = 0x1EA0;
constexpr char32_t kHighEnd = 0x1EFA;

constexpr auto kMarked = [] {
  std::array<MarkedVowel, kLowEnd + kHighEnd - kHighBegin> marked{};
  for (std::size_t i = 0; i < kVowels.size(); ++i) {
    const std::u32string_view row = kVowels[i];
    for (std::size_t mark = 0; mark < row.size(); ++mark) {
      const char32_t point = row[mark];
      const auto letter = static_cast<std::uint8_t>(i % kVowelLetters);
      marked[point < kLowEnd ? point : point - kHighBegin + kLowEnd] = {row[0], static_cast<std::uint8_t>(mark),
                                                                        letter};
    }
  }
  return marked;
}();

// Where the mark stands in a vowel group: at the end of a syllable, and before a coda; kNever: not written so.
constexpr int kNever = -1;
struct Group {
  std::u32string_view letters;
  int open = kNever;
  int closed = kNever;
  bool either = false;  // open, the mark may also stand on the letter after
};
constexpr Group kGroups[] = {
    {U"a", 0, 0},        {U"ă", kNever, 0},   {U"â", kNever, 0},   {U"e", 0, 0},        {U"ê", 0, 0},
    {U"i", 0, 0},        {U"o", 0, 0},        {U"ô", 0, 0},        {U"ơ", 0, 0},        {U"u", 0, 0},
    {U"ư", 0, 0},        {U"y", 0, 0},        {U"ai", 0, kNever},  {U"ao", 0, kNever},  {U"au", 0, kNever},
    {U"ay", 0, kNever},  {U"âu", 0, kNever},  {U"ây", 0, kNever},  {U"eo", 0, kNever},  {U"êu", 0, kNever},
    {U"ia", 0, kNever},  {U"iu", 0, kNever},  {U"iê", kNever, 1},  {U"yê", kNever, 1},  {U"oa", 0, 1, true},
    {U"oă", kNever, 1},  {U"oe", 0, 1, true}, {U"oi", 0, kNever},  {U"ôi", 0, kNever},  {U"ơi", 0, kNever},
    {U"oo", kNever, 1},  {U"ua", 0, kNever},  {U"uâ", kNever, 1},  {U"uê", 1, 1},       {U"ui", 0, kNever},
    {U"uô", kNever, 1},  {U"uơ", 1, kNever},  {U"uy", 0, 1, true}, {U"ưa", 0, kNever},  {U"ưi", 0, kNever},
    {U"ươ", kNever, 1},  {U"ưu", 0, kNever},  {U"iêu", 1, kNever}, {U"yêu", 1, kNever}, {U"oai", 1, kNever},
    {U"oao", 1, kNever}, {U"oay", 1, kNever}, {U"oeo", 1, kNever}, {U"uây", 1, kNever}, {U"uôi", 1, kNever},
    {U"uya", 1, kNever}, {U"uyê", kNever, 2}, {U"uyu", 1, kNever}, {U"ươi", 1, kNever}, {U"ươu", 1, kNever},
};

constexpr std::array<std::u32string_view, 27> kOnsets = {U"ngh", U"ng", U"nh", U"gh", U"gi", U"qu", U"ch", U"kh", U"ph",
                                                         U"th",  U"tr", U"b",  U"c",  U"d",  U"đ",  U"g",  U"h",  U"k",
                                                         U"l",   U"m",  U"n",  U"p",  U"r",  U"s",  U"t",  U"v",  U"x"};
constexpr std::array<std::u32string_view, 8> kCodas = {U"c", U"ch", U"m", U"n", U"ng", U"nh", U"p", U"t"};

// Pairs of vowels in which the mark may stand on the first, or on the second, wherever they are in a syllable. After q
// and g, where u and i belong to the onset, other pairs are in order as well.
using Pairs = std::array<std::array<bool, kVowelLetters>, kVowelLetters>;
constexpr std::u32string_view kLetters = U"aăâeêioôơuưy";
constexpr Pairs pairs_of(std::u32string_view list) {
  Pairs pairs{};
  for (std::size_t at = 0; at + 1 < list.size(); at += 3)
    pairs[kLetters.find(list[at])][kLetters.find(list[at + 1])] = true;
  return pairs;
}
constexpr Pairs kFirstMarked = pairs_of(U"ai ao au ay âu ây eo êu ia iu oi ôi ơi ơu ua ui ưa ưi ưu yu ya");
constexpr Pairs kFirstMarkedAtEnd = pairs_of(U"oa oe uy");  // hóa, khỏe, ủy; but after q
constexpr Pairs kSecondMarked = pairs_of(U"iê yê uô ươ uâ oă uê uy oa oe uơ oo");

constexpr std::size_t kLongest = 7;  // nghiêng

// The letters of a word, in lower case and without its mark.
struct Letters {
  std::array<char32_t, kLongest> points{};
  std::array<char32_t, kLongest> bare{};
  std::size_t size = 0;
  std::size_t marked = 0;  // which letter bears the mark
  std::uint8_t mark = 0;
  [[nodiscard]] std::u32string_view from(std::size_t at) const { return {bare.data() + at, size - at}; }
};

std::optional<Letters> letters_of(std::string_view word) {
  Letters letters;
  if (word.empty() || word.size() > kLongest * 3) return std::nullopt;
  for (std::size_t at = 0; at < word.size();) {
    if (letters.size == kLongest) return std::nullopt;
    const char32_t point = next_code_point(word, at);
    const char32_t lower = lower_letter(point);
    const MarkedVowel vowel = marked_vowel(lower);
    if (vowel.mark != 0) {
      if (letters.mark != 0) return std::nullopt;
      letters.mark = vowel.mark;
      letters.marked = letters.size;
    }
    letters.points[letters.size] = point;
    letters.bare[letters.size++] = vowel.vowel != 0 ? vowel.vowel : lower;
  }
  return letters;
}

bool is_vowel(char32_t bare) { return marked_vowel(bare).vowel != 0; }

std::u32string_view onset_of(std::u32string_view word) {
  for (const std::u32string_view onset : kOnsets) {
    if (!word.starts_with(onset)) continue;
    const bool bears_vowel = onset == U"gi" || onset == U"qu";
    // In "gì" and "gìn" the i is the vowel itself.
    if (bears_vowel && (word.size() == onset.size() || !is_vowel(word[onset.size()]))) continue;
    return onset;
  }
  return {};
}

// k, gh, ngh stand before i, e, ê, y; c, g, ng before the others.
bool suits(std::u32string_view onset, char32_t vowel) {
  const bool front = vowel == U'i' || vowel == U'e' || vowel == U'ê' || vowel == U'y';
  if (onset == U"k" || onset == U"gh" || onset == U"ngh") return front;
  if (onset == U"c" || onset == U"ng") return !front;
  return onset != U"g" || !front || vowel == U'i';
}

bool stops(std::u32string_view coda) { return coda == U"c" || coda == U"ch" || coda == U"p" || coda == U"t"; }

std::string spell(const Letters& letters, std::size_t at, std::uint8_t mark) {
  std::string out;
  for (std::size_t i = 0; i < letters.size; ++i) {
    const MarkedVowel vowel = marked_vowel(letters.points[i]);
    const char32_t bare = vowel.vowel != 0 ? vowel.vowel : letters.points[i];
    append_code_point(out, i == at ? with_mark(bare, mark) : bare);
  }
  return out;
}

}  // namespace

MarkedVowel marked_vowel(char32_t point) {
  if (point < kLowEnd) return kMarked[point];
  return point >= kHighBegin && point < kHighEnd ? kMarked[point - kHighBegin + kLowEnd] : MarkedVowel{};
}

char32_t with_mark(char32_t vowel, std::uint8_t mark) {
  const auto row = std::ranges::find(kVowels, vowel, [](std::u32string_view one) { return one[0]; });
  return (*row)[mark];
}

Syllable read_syllable(std::string_view word) {
  const std::optional<Letters> letters = letters_of(word);
  if (!letters) return {};
  const std::u32string_view whole = letters->from(0);
  const std::u32string_view onset = onset_of(whole);
  std::u32string_view group = whole.substr(onset.size());
  const auto end = std::ranges::find_if_not(group, is_vowel);
  const std::u32string_view coda = group.substr(static_cast<std::size_t>(end - group.begin()));
  group.remove_suffix(coda.size());
  const auto known = std::ranges::find(kGroups, group, &Group::letters);
  if (known == std::end(kGroups) || !suits(onset, group[0])) return {};
  if (!coda.empty() && std::ranges::find(kCodas, coda) == kCodas.end()) return {};
  const int place = coda.empty() ? known->open : known->closed;
  if (place == kNever) return {};
  Syllable syllable;
  const bool stopped = stops(coda);
  const bool fits = !stopped || letters->mark == kSac || letters->mark == kNang;
  const std::size_t first = onset.size() + static_cast<std::size_t>(place);
  const bool either = coda.empty() && known->either;
  syllable.valid = fits;
  if (letters->mark == 0) return syllable;
  if (letters->marked == first) {
    if (either) syllable.placement = TonePlacement::kNewStyle;
  } else if (either && letters->marked == first + 1) {
    syllable.placement = TonePlacement::kOldStyle;
  } else {
    syllable.valid = true;
    syllable.placement = TonePlacement::kMisplaced;
    syllable.certain = fits;
    // Before c, ch, p, t only sắc and nặng are spoken; a mark below was meant more often than one above.
    syllable.corrected = spell(*letters, first, fits ? letters->mark : kNang);
  }
  return syllable;
}

namespace {

constexpr ToneClass kOtherLetter = 1;
constexpr ToneClass kQ = 2;
constexpr ToneClass kG = 3;
constexpr ToneClass kPlainVowels = 4;
constexpr ToneClass kMarkedVowels = kPlainVowels + kVowelLetters;

// What a ToneWatch remembers of the letters before.
constexpr std::uint8_t kNothing = 0;  // and ToneWatch::kOdd
constexpr std::uint8_t kAfterQ = 2;
constexpr std::uint8_t kAfterG = 3;
constexpr std::uint8_t kEndsWord = 4;                                // hóa: no letter may follow
constexpr std::uint8_t kVowel = 5;                                   // + its letter
constexpr std::uint8_t kGlide = kVowel + kVowelLetters;              // u behind q, i behind g
constexpr std::uint8_t kMarkedState = kGlide + kVowelLetters;        // + its letter
constexpr std::uint8_t kMarkedGlide = kMarkedState + kVowelLetters;  // qú

bool makes_glide(std::uint8_t state, std::size_t vowel) {
  return (state == kAfterQ && kLetters[vowel] == U'u') || (state == kAfterG && kLetters[vowel] == U'i');
}

std::uint8_t after_plain_vowel(std::uint8_t state, std::size_t vowel) {
  if (makes_glide(state, vowel)) return static_cast<std::uint8_t>(kGlide + vowel);
  const auto plain = static_cast<std::uint8_t>(kVowel + vowel);
  if (state >= kMarkedGlide || state == kEndsWord) return ToneWatch::kOdd;
  if (state < kMarkedState) return plain;
  const std::size_t marked = state - kMarkedState;
  if (kFirstMarked[marked][vowel]) return plain;
  return kFirstMarkedAtEnd[marked][vowel] ? kEndsWord : ToneWatch::kOdd;
}

std::uint8_t after_marked_vowel(std::uint8_t state, std::size_t vowel) {
  if (makes_glide(state, vowel)) return static_cast<std::uint8_t>(kMarkedGlide + vowel);
  if (state >= kMarkedState || state == kEndsWord) return ToneWatch::kOdd;
  const bool behind_vowel = state >= kVowel && state < kGlide;
  if (behind_vowel && !kSecondMarked[state - kVowel][vowel]) return ToneWatch::kOdd;
  return static_cast<std::uint8_t>(kMarkedState + vowel);
}

std::uint8_t next_state(std::uint8_t state, ToneClass letter) {
  if (state == ToneWatch::kOdd) return state;
  if (letter == kToneClassNone) return kNothing;
  if (letter >= kMarkedVowels) return after_marked_vowel(state, letter - kMarkedVowels);
  if (letter >= kPlainVowels) return after_plain_vowel(state, letter - kPlainVowels);
  if (state == kEndsWord) return ToneWatch::kOdd;
  return letter == kQ ? kAfterQ : letter == kG ? kAfterG : kNothing;
}

}  // namespace

ToneClass tone_class(char32_t letter) {
  const MarkedVowel vowel = marked_vowel(letter);
  if (vowel.vowel != 0) return static_cast<ToneClass>((vowel.mark == 0 ? kPlainVowels : kMarkedVowels) + vowel.letter);
  if ((letter | 0x20) == U'q') return kQ;
  if ((letter | 0x20) == U'g') return kG;
  return is_letter(letter) ? kOtherLetter : kToneClassNone;
}

ToneWatch::ToneWatch() {
  static_assert(kMarkedGlide + kVowelLetters <= kStates && kMarkedVowels + kVowelLetters <= kToneClasses);
  for (std::size_t state = 0; state < kStates; ++state)
    for (std::size_t letter = 0; letter < kMarkedVowels + kVowelLetters; ++letter)
      table_[state * kToneClasses + letter] =
          next_state(static_cast<std::uint8_t>(state), static_cast<ToneClass>(letter));
}

const ToneWatch& ToneWatch::get() {
  static const ToneWatch kWatch;
  return kWatch;
}

bool may_misplace_tone(std::string_view text) {
  const ToneWatch& watch = ToneWatch::get();
  std::uint8_t state = 0;
  for (std::size_t at = 0; at < text.size() && state != ToneWatch::kOdd;)
    state = watch.next(state, tone_class(next_code_point(text, at)));
  return state == ToneWatch::kOdd;
}

bool is_syllable(std::string_view word) {
  const Syllable syllable = read_syllable(word);
  return syllable.valid && syllable.placement != TonePlacement::kMisplaced;
}

}  // namespace rasoat::plans
