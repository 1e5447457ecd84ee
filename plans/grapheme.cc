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

// ICU's walk over a text.
class Graphemes {
 public:
  explicit Graphemes(std::string_view text)
      : source_(utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status_)),
        breaks_(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status_)) {
    if (are_known()) breaks_->setText(source_.get(), status_);
  }

  [[nodiscard]] bool are_known() const { return U_SUCCESS(status_) && breaks_ != nullptr; }
  [[nodiscard]] icu::BreakIterator& breaks() { return *breaks_; }

 private:
  UErrorCode status_ = U_ZERO_ERROR;
  std::unique_ptr<UText, CloseText> source_;
  std::unique_ptr<icu::BreakIterator> breaks_;
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
  Graphemes graphemes(text);
  if (!graphemes.are_known()) return count_code_points(text);
  std::uint32_t count = 0;
  while (graphemes.breaks().next() != icu::BreakIterator::DONE) ++count;
  return count;
}

std::size_t next_grapheme(std::string_view text, std::size_t from) {
  Graphemes graphemes(text);
  if (from == 0 || from >= text.size() || !graphemes.are_known()) return std::min(from, text.size());
  const std::int32_t found = graphemes.breaks().following(static_cast<std::int32_t>(from) - 1);
  return found == icu::BreakIterator::DONE ? text.size() : static_cast<std::size_t>(found);
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
