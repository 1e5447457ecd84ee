#include "plans/composing.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kLongestForIcu = std::size_t{1} << 30;

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

}  // namespace

// Bytes that cannot begin a character that composes or decomposes prove that it does not:
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

}  // namespace rasoat::plans
