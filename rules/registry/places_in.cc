// Provinces named in a text: one pass over its words.
#include <algorithm>
#include <array>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {
namespace {

struct PlaceWord {
  std::string_view folded;
  plans::Span where;  // in the folded text
  bool capital = false;
};

bool is_word(char32_t point) { return plans::is_letter_or_digit(point) || point == U'.'; }

std::vector<PlaceWord> words_with_places(std::string_view text, const plans::Folded& folded) {
  std::vector<PlaceWord> words;
  for (std::size_t at = 0; at < folded.text.size();) {
    const std::size_t begin = at;
    while (at < folded.text.size()) {
      std::size_t next = at;
      if (!is_word(plans::next_code_point(folded.text, next))) break;
      at = next;
    }
    if (at == begin) {
      const bool other = folded.text[at] != ' ' && folded.text[at] != '-';
      static_cast<void>(plans::next_code_point(folded.text, at));
      if (other) words.push_back({});  // no name goes on over it
      continue;
    }
    std::size_t from = folded.offsets[begin];
    const char32_t first = from < text.size() ? plans::next_code_point(text, from) : U' ';
    const bool capital = plans::is_letter(first) && plans::lower_letter(first) != first;
    std::string_view word = std::string_view(folded.text).substr(begin, at - begin);
    while (word.ends_with('.')) word.remove_suffix(1);
    words.push_back(
        {word, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + word.size())}, capital});
  }
  return words;
}

// "tỉnh Bắc Ninh", "thành phố Huế", "Tỉnh ủy Nam Định", "Đảng bộ tỉnh …"
bool introduces(const std::vector<PlaceWord>& words, std::size_t at) {
  if (at == 0) return false;
  const std::string_view last = words[at - 1].folded;
  const std::string_view before = at > 1 ? words[at - 2].folded : std::string_view();
  return last == "tỉnh" || last == "tp" || (last == "phố" && before == "thành") ||
         (last == "ủy" && (before == "tỉnh" || before == "thành"));
}

}  // namespace

std::vector<PlaceMention> Registry::places_in(std::string_view text) const {
  constexpr std::size_t kMostWords = 4;
  std::vector<PlaceMention> found;
  const plans::Folded folded = plans::fold_with_offsets(text);
  const std::vector<PlaceWord> words = words_with_places(text, folded);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words[at].capital) continue;
    std::array<std::string, kMostWords> keys;
    std::size_t length = 0;
    for (; length < kMostWords && at + length < words.size() && words[at + length].capital; ++length)
      keys[length] = (length == 0 ? "" : keys[length - 1] + " ") + std::string(words[at + length].folded);
    while (length > 0) {
      const auto hit = by_place_.find(keys[--length]);
      if (hit == by_place_.end()) continue;
      const plans::Span where = folded.original({words[at].where.begin, words[at + length].where.end});
      found.push_back({hit->second.front(), where, introduces(words, at)});
      at += length;
      break;
    }
  }
  return found;
}

}  // namespace rasoat::rules
