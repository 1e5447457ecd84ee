#include "rules/registry/level_words.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include "rules/registry/name_words.h"

namespace rasoat::rules {
namespace {

constexpr std::string_view kDistrictWord = "huyện";
constexpr std::string_view kTownshipWord = "thị trấn";

// What a word of a row is; the greatest counts.
enum class Word : std::uint8_t { kNone, kOther, kTownship, kDistrict };

struct LevelWord {
  std::string_view words;
  Word is;
};
constexpr LevelWord kLevels[] = {
    {"thị xã", Word::kDistrict},   {"tx", Word::kDistrict},     {"huyện", Word::kDistrict}, {"quận", Word::kDistrict},
    {"thị trấn", Word::kTownship}, {"thành phố", Word::kOther}, {"tp", Word::kOther},       {"tỉnh", Word::kOther},
    {"xã", Word::kOther},          {"phường", Word::kOther},    {"đặc khu", Word::kOther}};
// In a row only.
constexpr LevelWord kShortened[] = {{"thị", Word::kDistrict}, {"thành", Word::kOther}};
constexpr std::string_view kBefore[] = {"các", "những", "cấp", "mỗi", "từng"};
constexpr std::string_view kBetween[] = {"và", "hoặc", "các", "cấp"};
// With one of these the word before it is none of a level: "huyện ủy", "thị đoàn", "xã hội".
constexpr std::string_view kOrgans[] = {"ủy", "đoàn", "đội", "hội"};

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::string_view (&words)[Size]) {
  return std::ranges::find(words, word) != std::end(words);
}

class Row {
 public:
  explicit Row(std::string_view key) : words_(words_of(key)) {}

  // The name with the first row of it under one word; "" where that names nothing that has ended.
  [[nodiscard]] std::string in_one_word() const {
    std::size_t first = 0;
    while (first < words_.size() && !begins(at(first, kLevels))) ++first;
    std::size_t end = first;
    Word is = Word::kNone;
    for (Found found = at(first, kLevels); found.is != Word::kNone; found = next(end)) {
      is = std::max(is, found.is);
      end = found.end;
      if (is_organ(end)) break;  // "các huyện, thị, thành ủy"
    }
    if (is < Word::kTownship) return "";
    while (first > 0 && is_one_of(words_[first - 1], kBefore)) --first;
    return joined(first, is == Word::kDistrict ? kDistrictWord : kTownshipWord, end);
  }

 private:
  struct Found {
    Word is = Word::kNone;
    std::size_t end = 0;
  };

  template <std::size_t Size>
  [[nodiscard]] Found at(std::size_t word, const LevelWord (&levels)[Size]) const {
    if (word >= words_.size()) return {};
    for (const LevelWord& one : levels) {
      const std::size_t blank = one.words.find(' ');
      if (words_[word] != one.words.substr(0, blank)) continue;
      if (blank == std::string_view::npos) return {one.is, word + 1};
      if (word + 1 < words_.size() && words_[word + 1] == one.words.substr(blank + 1)) return {one.is, word + 2};
    }
    return {};
  }

  // What goes on with the row behind its words so far.
  [[nodiscard]] Found next(std::size_t word) const {
    while (word < words_.size() && is_one_of(words_[word], kBetween)) ++word;
    const Found found = at(word, kLevels);
    return found.is == Word::kNone ? at(word, kShortened) : found;
  }

  [[nodiscard]] bool is_organ(std::size_t word) const {
    return word < words_.size() && is_one_of(words_[word], kOrgans);
  }
  [[nodiscard]] bool begins(const Found& found) const { return found.is != Word::kNone && !is_organ(found.end); }

  [[nodiscard]] std::string joined(std::size_t first, std::string_view level, std::size_t end) const {
    std::string text;
    const auto add = [&](std::string_view word) { text.append(text.empty() ? "" : " ").append(word); };
    for (std::size_t i = 0; i < first; ++i) add(words_[i]);
    add(level);
    for (std::size_t i = end; i < words_.size(); ++i) add(words_[i]);
    return text;
  }

  std::vector<std::string_view> words_;
};

}  // namespace

std::string with_one_level(std::string_view key) {
  const auto mentions = [key](std::string_view word) { return key.contains(word); };
  constexpr std::string_view kNeeded[] = {"huyện", "quận", "thị ", "tx"};
  if (std::none_of(std::begin(kNeeded), std::end(kNeeded), mentions)) return "";
  std::string changed = Row(key).in_one_word();
  return changed == key ? "" : changed;
}

}  // namespace rasoat::rules
