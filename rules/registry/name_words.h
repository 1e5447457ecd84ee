// The words of a folded name, one after another, without the marks around them: "(ubnd) tỉnh," has "ubnd" and "tỉnh".
// Distinct from plans/tokens.h, which reads sentences.
//
//   each_word(folded, [&](std::string_view word) { … });
//   joined_words(" -  ubnd tỉnh.", [](std::string_view word) { return word; }) == "ubnd tỉnh"
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::rules {

// Which bytes are no part of a word that they stand before, or behind.
struct WordMarks {
  std::array<bool, 256> before{}, behind{};
};
inline constexpr WordMarks kWordMarks = [] {
  WordMarks marks;
  for (const char c : std::string_view(",;.:-*/")) {
    marks.before[static_cast<unsigned char>(c)] = true;
    marks.behind[static_cast<unsigned char>(c)] = true;
  }
  marks.before['('] = true;
  marks.behind[')'] = true;
  return marks;
}();

[[nodiscard]] inline std::string_view without_marks(std::string_view word) {
  while (!word.empty() && kWordMarks.before[static_cast<unsigned char>(word.front())]) word.remove_prefix(1);
  while (!word.empty() && kWordMarks.behind[static_cast<unsigned char>(word.back())]) word.remove_suffix(1);
  return word;
}

// A name without the blanks and marks around it.
[[nodiscard]] inline std::string_view trimmed_name(std::string_view text) {
  constexpr std::string_view kAround = " ,;.:-*\n";
  const std::size_t begin = text.find_first_not_of(kAround);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kAround) - begin + 1);
}

template <typename Visit>
void each_word(std::string_view folded, Visit&& visit) {
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = at;  // words are short: a loop is quicker than a search
    while (end < folded.size() && folded[end] != ' ') ++end;
    const std::string_view word = without_marks(folded.substr(at, end - at));
    if (!word.empty()) visit(word);
    at = end + 1;
  }
}

// The words with one blank between them, each as `change` has it. What stays as it is is copied in one piece.
template <typename Change>
std::string joined_words(std::string_view folded, const Change& change) {
  std::string text;
  text.reserve(folded.size());
  const auto add = [&](std::string_view words) {
    if (!text.empty() && !words.empty()) text += ' ';
    text += words;
  };
  std::string_view kept;
  each_word(folded, [&](std::string_view word) {
    const std::string_view changed = change(word);
    const bool same = changed.data() == word.data() && changed.size() == word.size();
    if (same && !kept.empty() && kept.data() + kept.size() + 1 == word.data()) {
      kept = {kept.data(), kept.size() + 1 + word.size()};
      return;
    }
    add(kept);
    kept = same ? word : std::string_view();
    if (!same) add(changed);
  });
  add(kept);
  return text;
}

[[nodiscard]] std::vector<std::string_view> words_of(std::string_view folded);

// "ubnd tỉnh" → "ủy ban nhân dân tỉnh": the abbreviations that every reader knows, word by word.
[[nodiscard]] std::string without_abbreviations(std::string_view folded);

}  // namespace rasoat::rules
