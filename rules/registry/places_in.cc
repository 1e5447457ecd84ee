// Provinces named in a text: one pass over its words, a look into the registry only at capitals.
#include <array>
#include <string>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {
namespace {

struct PlaceWord {
  std::string_view folded;  // empty at the end of the text, and for a mark over which no name goes on
  std::size_t begin = 0;    // in the folded text
  std::size_t end = 0;
  bool capital = false;
};

// The words of a text, one after another.
class PlaceWords {
 public:
  PlaceWords(std::string_view text, const plans::Folded& folded) : text_(text), folded_(folded) {}

  // The first word from `at` in the folded text; blanks and hyphens part the words of a name.
  [[nodiscard]] PlaceWord next(std::size_t at) const {
    const std::string_view all = folded_.text;
    while (at < all.size() && (all[at] == ' ' || all[at] == '-')) ++at;
    std::size_t end = at;
    while (end < all.size() && is_word(all[end])) ++end;
    if (end == at) {
      while (end < all.size() && (end == at || (static_cast<unsigned char>(all[end]) & 0xC0) == 0x80)) ++end;
      return {{}, at, end, false};
    }
    std::string_view word = all.substr(at, end - at);
    while (word.ends_with('.')) word.remove_suffix(1);
    return {word, at, end, is_capital(folded_.offsets[at])};
  }

 private:
  // Letters of two bytes and more are taken as they come; marks of three bytes (“ … •) end a word.
  static bool is_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '.' ||
           (byte >= 0x80 && byte != 0xE2);
  }
  [[nodiscard]] bool is_capital(std::size_t source) const {
    if (source >= text_.size()) return false;
    const auto byte = static_cast<unsigned char>(text_[source]);
    if (byte < 0x80) return byte >= 'A' && byte <= 'Z';
    const char32_t letter = plans::next_code_point(text_, source);
    return plans::is_capital(letter);
  }

  std::string_view text_;
  const plans::Folded& folded_;
};

// "tỉnh Bắc Ninh", "thành phố Huế", "Tỉnh ủy Nam Định", "Đảng bộ tỉnh …"
bool introduces(std::string_view before, std::string_view last) {
  return last == "tỉnh" || last == "tp" || (last == "phố" && before == "thành") ||
         (last == "ủy" && (before == "tỉnh" || before == "thành"));
}

}  // namespace

std::vector<PlaceMention> Registry::places_in(std::string_view text) const {
  constexpr std::size_t kMostWords = 4;
  std::vector<PlaceMention> found;
  const plans::Folded folded = plans::fold_with_offsets(text);
  const PlaceWords words(text, folded);
  std::string_view before, last;
  for (PlaceWord word = words.next(0); word.begin < folded.text.size(); word = words.next(word.end)) {
    std::array<std::size_t, kMostWords> ends{};
    std::array<std::size_t, kMostWords> lengths{};
    std::string key;
    std::size_t count = 0;
    for (PlaceWord part = word; count < kMostWords && part.capital; part = words.next(part.end)) {
      key.append(count == 0 ? "" : " ").append(part.folded);
      ends[count] = part.begin + part.folded.size();
      lengths[count++] = key.size();
    }
    for (; count > 0; --count) {
      const auto hit = by_place_.find(key.substr(0, lengths[count - 1]));
      if (hit == by_place_.end()) continue;
      const std::size_t end = ends[count - 1];
      const plans::Span where{static_cast<std::uint32_t>(word.begin), static_cast<std::uint32_t>(end)};
      found.push_back({hit->second.front(), folded.original(where), introduces(before, last)});
      word.end = end;
      break;
    }
    before = last;
    last = word.folded;
  }
  return found;
}

}  // namespace rasoat::rules
