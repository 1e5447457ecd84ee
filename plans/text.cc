#include "plans/text.h"

#include <algorithm>
#include <array>

#include "plans/code_points.h"
#include "plans/folder.h"
#include "plans/folding.h"
#include "plans/letters.h"

namespace rasoat::plans {

namespace {

// Names and symbols are short, and folded often.
struct ShortRoom {
  std::array<char, 256> near;
  std::string far;
  char* text = nullptr;

  char* of(std::size_t bytes) {
    if (bytes > near.size()) far.resize(bytes);
    return text = bytes > near.size() ? far.data() : near.data();
  }
};

// Codes, symbols and numbers hold nothing but ASCII, without a blank: each byte by itself is folded to this one; 0: no.
constexpr auto kFoldedByte = [] {
  std::array<char, 256> folded{};
  for (std::size_t i = 0; i < kItself.size(); ++i)
    if (kItself[i]) folded[i] = static_cast<char>(i);
  for (std::size_t i = 'a'; i <= 'z'; ++i) folded[i] = folded[i - 'a' + 'A'] = static_cast<char>(i);
  return folded;
}();

char folded_byte(char byte) { return kFoldedByte[static_cast<unsigned char>(byte)]; }

}  // namespace

std::string fold(std::string_view text) {
  if (std::ranges::all_of(text, folded_byte)) {
    std::string folded(text);
    std::ranges::transform(folded, folded.begin(), folded_byte);
    return folded;
  }
  ShortRoom room;
  const FoldedInto into = fold_into(text, [&room](std::size_t bytes) { return FoldRoom{room.of(bytes), nullptr}; });
  return {room.text, into.size};
}

Folded fold_with_offsets(std::string_view text) {
  Folded folded;
  const FoldedInto into = fold_into(text, [&folded](std::size_t room) {
    folded.text.resize(room);
    folded.offsets.resize(room + 1);
    return FoldRoom{folded.text.data(), folded.offsets.data()};
  });
  folded.text.resize(into.size);
  folded.offsets.resize(into.size + 1);
  return folded;
}

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
