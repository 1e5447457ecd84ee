#include "plans/unmarked_words.h"

#include <algorithm>
#include <array>

#include "plans/digits.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kFewestWords = 5;   // in a run
constexpr std::size_t kFewestSure = 2;    // of them, which no word is without a mark
constexpr std::size_t kShortestRun = 16;  // bytes, blanks among them
constexpr std::size_t kMostVowels = 3;
constexpr std::size_t kLongest = 7;  // nghieng

constexpr std::array<std::string_view, 26> kOnsets = {"ngh", "ng", "nh", "gh", "gi", "qu", "ch", "kh", "ph",
                                                      "th",  "tr", "b",  "c",  "d",  "g",  "h",  "k",  "l",
                                                      "m",   "n",  "p",  "r",  "s",  "t",  "v",  "x"};
constexpr std::array<std::string_view, 8> kCodas = {"c", "ch", "p", "t", "m", "n", "ng", "nh"};
constexpr std::size_t kStops = 4;  // the first of the codas, before which each syllable has a tone mark
// Of iê, uô, ươ, êu …: never written so.
constexpr std::array<std::string_view, 11> kMarkedGroups = {"ie",  "ye",  "uo",  "ue", "uye", "ieu",
                                                            "yeu", "uoi", "uou", "uu", "eu"};

bool is_ascii_letter(char byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }
bool is_vowel(char byte) { return std::string_view("aeiouy").contains(byte); }

enum class Kind {
  kSyllable,  // it would be one, if its marks were put there
  kSure,      // likewise, and it must have one
  kNeutral,   // a number, an abbreviation: neither counts nor ends a run
  kOther,
};

// Of letters of ASCII, small.
Kind kind_of_letters(std::string_view word) {
  const auto onset = std::ranges::find_if(kOnsets, [word](std::string_view one) { return word.starts_with(one); });
  // "gi", "quy": the last letter of the onset may be the vowel.
  if (onset != kOnsets.end()) word.remove_prefix(onset->size() < word.size() ? onset->size() : word.size() - 1);
  std::size_t vowels = 0;
  while (vowels < word.size() && is_vowel(word[vowels])) ++vowels;
  if (vowels == 0 || vowels > kMostVowels) return Kind::kOther;
  const std::string_view rest = word.substr(vowels);
  const bool marked = std::ranges::find(kMarkedGroups, word.substr(0, vowels)) != kMarkedGroups.end();
  if (rest.empty()) return marked ? Kind::kSure : Kind::kSyllable;
  const auto coda = std::ranges::find(kCodas, rest);
  if (coda == kCodas.end()) return Kind::kOther;
  const bool stopped = static_cast<std::size_t>(coda - kCodas.begin()) < kStops;
  return marked || stopped ? Kind::kSure : Kind::kSyllable;
}

Kind kind_of(std::string_view word) {
  if (std::ranges::all_of(word, is_digit)) return Kind::kNeutral;
  if (!std::ranges::all_of(word, is_ascii_letter)) return Kind::kOther;
  const bool capitals = std::ranges::none_of(word, [](char byte) { return byte >= 'a'; });
  if (capitals && word.size() > 1) return Kind::kNeutral;
  if (word.size() > kLongest) return Kind::kOther;
  std::array<char, kLongest + 1> small{};
  std::ranges::transform(word, small.begin(), [](char byte) { return static_cast<char>(byte | 0x20); });
  return kind_of_letters(std::string_view(small.data(), word.size()));
}

struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t words = 0;
  std::size_t sure = 0;

  [[nodiscard]] bool is_unmarked() const { return words >= kFewestWords && sure >= kFewestSure; }
};

// Another sentence or line is no part of a run, nor is an address.
Kind kind_of_sign(std::string_view text, std::size_t at) {
  const bool joins = text[at] == '-' && at > 0 && is_ascii_letter(text[at - 1]) && at + 1 < text.size() &&
                     is_ascii_letter(text[at + 1]);
  return joins || std::string_view(".@/\\_\n").contains(text[at]) ? Kind::kOther : Kind::kNeutral;
}

bool is_in_word(char byte) { return is_ascii_letter(byte) || is_digit(byte); }
bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

// The end of a stretch of ASCII that is long enough to hold a run and begins at `at` or behind, where it is moved to;
// the size of the text where there is none. Looked for from the end of each window, as most have a mark near it.
std::size_t next_stretch(std::string_view text, std::size_t& at) {
  while (at + kShortestRun <= text.size()) {
    std::size_t from = at + kShortestRun;
    while (from > at && is_ascii(text[from - 1])) --from;
    if (from == at) return std::find_if_not(text.begin() + at + kShortestRun, text.end(), is_ascii) - text.begin();
    at = from;
  }
  return at = text.size();
}

// Of a stretch of ASCII. A word that goes on beyond it bears a mark.
Run run_in(std::string_view text, std::size_t at, std::size_t stretch_end) {
  Run run;
  const std::size_t stretch = at;
  while (at < stretch_end) {
    const std::size_t begin = at;
    while (at < stretch_end && is_in_word(text[at])) ++at;
    const bool sign = at == begin;
    if (sign) ++at;
    const bool cut = !sign && ((begin == stretch && stretch > 0) || (at == stretch_end && at < text.size()));
    const Kind kind = cut ? Kind::kOther : sign ? kind_of_sign(text, begin) : kind_of(text.substr(begin, at - begin));
    if (kind == Kind::kNeutral) continue;
    if (kind == Kind::kOther) {
      if (run.is_unmarked()) return run;
      run = {};
      continue;
    }
    if (run.words == 0) run.begin = begin;
    run.end = at;
    ++run.words;
    if (kind == Kind::kSure) ++run.sure;
  }
  return run;
}

}  // namespace

std::optional<Span> find_unmarked_words(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = next_stretch(text, at);
    if (const Run run = run_in(text, at, end); run.is_unmarked())
      return Span{static_cast<std::uint32_t>(run.begin), static_cast<std::uint32_t>(run.end)};
    at = end;
  }
  return std::nullopt;
}

}  // namespace rasoat::plans
