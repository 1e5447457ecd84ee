#include "plans/grapheme.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

// ASCII, Latin-1, Latin Extended-A and -B up to U+01BF, Latin Extended Additional, dashes and quotation marks, arrows
// and mathematical signs: each is one character and one column, and none joins with its neighbour.
bool is_plain(std::uint32_t code) {
  return (code >= 0x20 && code < 0x7F) || code == '\t' || (code >= 0xA0 && code < 0x1C0 && code != 0xAD) ||
         (code >= 0x1E00 && code < 0x1F00) || (code >= 0x2010 && code < 0x2028) || (code >= 0x2190 && code < 0x2300);
}

struct PlainCount {
  std::uint32_t letters = 0;
  bool plain = true;
};

PlainCount count_plain(std::string_view text) {
  PlainCount count;
  for (std::size_t at = 0; at < text.size(); ++count.letters) {
    const CodePoint point = code_point_at(text, at);
    if (!is_plain(point.value)) {
      count.plain = false;
      return count;
    }
    at += point.bytes;
  }
  return count;
}

std::uint32_t count_code_points(std::string_view text) {
  return static_cast<std::uint32_t>(
      std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

struct CloseText {
  void operator()(UText* text) const { utext_close(text); }
};

std::uint32_t width_of(std::uint32_t code) {
  const auto point = static_cast<UChar32>(code);
  const auto mask = U_GET_GC_MASK(point);
  if ((mask & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK)) != 0) return 0;
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::uint32_t count_graphemes(std::string_view text) {
  const PlainCount plain = count_plain(text);
  if (plain.plain) return plain.letters;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UText, CloseText> source(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status) || breaks == nullptr) return count_code_points(text);
  breaks->setText(source.get(), status);
  if (U_FAILURE(status)) return count_code_points(text);
  std::uint32_t count = 0;
  while (breaks->next() != icu::BreakIterator::DONE) ++count;
  return count;
}

std::uint32_t terminal_width(std::string_view text) {
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    width += is_plain(point.value) ? 1 : width_of(point.value);
    at += point.bytes;
  }
  return width;
}

}  // namespace rasoat::plans
