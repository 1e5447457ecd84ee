#include "plans/utf8_wide.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include <array>
#include <cstring>

namespace rasoat::plans {

#if defined(__x86_64__)

namespace {

// Wrong in a pair of bytes is what the tables for the first one's two halves and the second one's upper half all say
// (Keiser and Lemire, “Validating UTF-8 in less than one instruction per byte”, 2021).
constexpr unsigned kTooShort = 1, kTooLong = 2, kOverlong3 = 4, kTooLarge = 8, kSurrogate = 16, kOverlong2 = 32,
                   kOverlong4OrLarger = 64, kTwoContinuations = 128;

using Table = std::array<std::uint8_t, 16>;

constexpr Table first_high() {
  Table table{};
  for (unsigned high = 0; high < 16; ++high) {
    unsigned wrong = high < 8 ? kTooLong : high < 12 ? kTwoContinuations : kTooShort;
    if (high == 12) wrong |= kOverlong2;
    if (high == 14) wrong |= kOverlong3 | kSurrogate;
    if (high == 15) wrong |= kTooLarge | kOverlong4OrLarger;
    table[high] = static_cast<std::uint8_t>(wrong);
  }
  return table;
}

constexpr Table first_low() {
  Table table{};
  for (unsigned low = 0; low < 16; ++low) {
    unsigned wrong = kTooShort | kTooLong | kTwoContinuations;
    if (low == 0) wrong |= kOverlong3 | kOverlong4OrLarger;
    if (low <= 1) wrong |= kOverlong2;
    if (low >= 4) wrong |= kTooLarge;
    if (low >= 5) wrong |= kOverlong4OrLarger;
    if (low == 13) wrong |= kSurrogate;
    table[low] = static_cast<std::uint8_t>(wrong);
  }
  return table;
}

constexpr Table second_high() {
  Table table{};
  for (unsigned high = 0; high < 16; ++high) {
    unsigned wrong = kTooShort;
    if (high >= 8 && high < 12) {
      wrong = kTooLong | kTwoContinuations | kOverlong2;
      wrong |= high == 8 ? kOverlong3 | kOverlong4OrLarger : kTooLarge;
      if (high == 9) wrong |= kOverlong3;
      if (high >= 10) wrong |= kSurrogate;
    }
    table[high] = static_cast<std::uint8_t>(wrong);
  }
  return table;
}

// What is rare, likewise: a bit that both halves of a byte say. Several bits may stand for one Rare.
constexpr unsigned kNul = 1, kLowControl = 2, kReturn = 4, kHighControl = 8, kDelete = 16, kLeadC2 = 32, kLeadEF = 64;

constexpr Table rare_high() {
  Table table{};
  table[0x0] = kNul | kLowControl | kReturn;
  table[0x1] = kHighControl;
  table[0x7] = kDelete;
  table[0xC] = kLeadC2;
  table[0xE] = kLeadEF;
  return table;
}

constexpr Table rare_low() {
  Table table{};
  for (unsigned low = 0; low < 16; ++low) {
    unsigned rare = kHighControl;
    if (low == 0) rare |= kNul;
    if (low != 0 && low != '\t' && low != '\n' && low != '\r') rare |= kLowControl;
    if (low == '\r') rare |= kReturn;
    if (low == 2) rare |= kLeadC2;
    if (low == 15) rare |= kDelete | kLeadEF;
    table[low] = static_cast<std::uint8_t>(rare);
  }
  return table;
}

constexpr Table kFirstHigh = first_high(), kFirstLow = first_low(), kSecondHigh = second_high();
constexpr Table kRareHigh = rare_high(), kRareLow = rare_low();

#define RASOAT_WIDE __attribute__((target("avx2")))

class WideSurvey {
 public:
  RASOAT_WIDE WideSurvey()
      : first_high_(both(kFirstHigh)),
        first_low_(both(kFirstLow)),
        second_high_(both(kSecondHigh)),
        rare_high_(both(kRareHigh)),
        rare_low_(both(kRareLow)) {}

  RASOAT_WIDE void take(const char* bytes) {
    const __m256i now = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i nibble = _mm256_set1_epi8(0x0F);
    const __m256i high = _mm256_and_si256(_mm256_srli_epi16(now, 4), nibble);
    const __m256i low = _mm256_and_si256(now, nibble);
    // What each byte rules out as the first of a pair, moved on to the second.
    const __m256i first =
        _mm256_and_si256(_mm256_shuffle_epi8(first_high_, high), _mm256_shuffle_epi8(first_low_, low));
    const __m256i pair = _mm256_and_si256(_mm256_alignr_epi8(first, seam(first_before_, first), 15),
                                          _mm256_shuffle_epi8(second_high_, high));
    const __m256i joint = seam(before_, now);
    // The third byte of three and the third and fourth of four must be the second of two continuations; others not.
    const __m256i third = _mm256_subs_epu8(_mm256_alignr_epi8(now, joint, 14), _mm256_set1_epi8(0xE0 - 0x80));
    const __m256i fourth = _mm256_subs_epu8(_mm256_alignr_epi8(now, joint, 13), _mm256_set1_epi8(0xF0 - 0x80));
    const __m256i must = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8(static_cast<char>(0x80)));
    wrong_ = _mm256_or_si256(wrong_, _mm256_xor_si256(must, pair));
    rare_ = _mm256_or_si256(
        rare_, _mm256_and_si256(_mm256_shuffle_epi8(rare_high_, high), _mm256_shuffle_epi8(rare_low_, low)));
    before_ = now;
    first_before_ = first;
  }

  [[nodiscard]] RASOAT_WIDE bool well_formed() const { return _mm256_testz_si256(wrong_, wrong_) != 0; }
  [[nodiscard]] RASOAT_WIDE bool has(unsigned rare) const {
    return _mm256_testz_si256(rare_, _mm256_set1_epi8(static_cast<char>(rare))) == 0;
  }

 private:
  // The halves on either side of the seam between two blocks.
  RASOAT_WIDE static __m256i seam(__m256i before, __m256i now) { return _mm256_permute2x128_si256(before, now, 0x21); }
  RASOAT_WIDE static __m256i both(const Table& table) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data())));
  }

  __m256i first_high_, first_low_, second_high_, rare_high_, rare_low_;
  __m256i before_ = _mm256_setzero_si256();
  __m256i first_before_ = _mm256_set1_epi8(static_cast<char>(kFirstHigh[0] & kFirstLow[0]));  // as if a NUL stood there
  __m256i wrong_ = _mm256_setzero_si256();
  __m256i rare_ = _mm256_setzero_si256();
};

}  // namespace

bool has_wide_survey() {
  static const bool has = __builtin_cpu_supports("avx2") != 0;
  return has;
}

RASOAT_WIDE std::optional<Utf8Survey> survey_wide(std::string_view bytes) {
  constexpr std::size_t kWidth = 32;
  WideSurvey wide;
  std::size_t at = 0;
#pragma GCC unroll 4
  for (; at + kWidth <= bytes.size(); at += kWidth) wide.take(bytes.data() + at);
  // The rest, and at least one blank behind it, on which a letter that is broken off shows.
  std::array<char, kWidth> rest{};
  rest.fill(' ');
  if (at < bytes.size()) std::memcpy(rest.data(), bytes.data() + at, bytes.size() - at);
  wide.take(rest.data());
  if (!wide.well_formed()) return std::nullopt;
  Utf8Survey survey;
  const auto note = [&](unsigned bits, Rare rare) {
    if (wide.has(bits)) survey.seen |= static_cast<std::uint8_t>(rare);
  };
  note(kNul, Rare::kNul);
  note(kLowControl | kHighControl | kDelete, Rare::kControl);
  note(kReturn, Rare::kCarriageReturn);
  note(kLeadC2 | kLeadEF, Rare::kSuspectLead);
  return survey;
}

#undef RASOAT_WIDE

#else

bool has_wide_survey() { return false; }
std::optional<Utf8Survey> survey_wide(std::string_view) { return std::nullopt; }

#endif

}  // namespace rasoat::plans
