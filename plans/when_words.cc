#include "plans/when_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "plans/when_phrases.h"

namespace rasoat::plans {
namespace {

struct Phrase {
  std::string text;
  WhenWord word{};
  std::uint8_t value = 0;
};

// The phrases by their first two bytes, the longest first.
class Lexicon {
 public:
  explicit Lexicon(bool bare) {
    for (const auto table : when_phrases())
      for (const WhenPhrases& row : table) add_row(row, bare);
    for (std::vector<Phrase>& bucket : buckets_)
      std::ranges::stable_sort(bucket, std::ranges::greater(), [](const Phrase& phrase) { return phrase.text.size(); });
  }

  [[nodiscard]] const Phrase* longest_at(std::string_view text) const {
    for (const Phrase& phrase : buckets_[bucket_of(text)]) {
      const std::size_t size = phrase.text.size();
      const bool whole = size >= text.size() || !is_folded_letter(text[size]) || !is_folded_letter(text[size - 1]);
      if (whole && text.starts_with(phrase.text)) return &phrase;
    }
    return nullptr;
  }

 private:
  void add_row(const WhenPhrases& row, bool bare) {
    for (std::string_view rest = row.phrases; !rest.empty();) {
      const std::size_t end = std::min(rest.find('|'), rest.size());
      std::string text = bare ? stripped(rest.substr(0, end)) : std::string(rest.substr(0, end));
      const std::size_t bucket = bucket_of(text);
      buckets_[bucket].push_back({std::move(text), row.word, row.value});
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  // A phrase of one byte is followed by what is no part of a word.
  static std::size_t bucket_of(std::string_view text) {
    const bool more = text.size() > 1 && ((is_folded_letter(text[0]) && is_folded_letter(text[1])) || text[1] == '>');
    const auto byte = [text](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(text[i])); };
    return (byte(0) * 37 + (more ? byte(1) : 0)) % kBuckets;
  }

  static std::string stripped(std::string_view phrase) {
    std::string text;
    for (std::size_t at = 0; at < phrase.size();) append_code_point(text, base_letter(next_code_point(phrase, at)));
    return text;
  }

  static constexpr std::size_t kBuckets = 1024;
  std::array<std::vector<Phrase>, kBuckets> buckets_;
};

const Lexicon& lexicon(bool bare) {
  static const Lexicon kMarked(false);
  static const Lexicon kBare(true);
  return bare ? kBare : kMarked;
}

WhenWord sign(char byte) {
  switch (byte) {
    case '/':
      return WhenWord::kSlash;
    case '-':
      return WhenWord::kDash;
    case '.':
      return WhenWord::kDot;
    case ',':
      return WhenWord::kComma;
    case ';':
      return WhenWord::kSemicolon;
    case ':':
      return WhenWord::kColon;
    case '(':
    case '[':
      return WhenWord::kOpenBracket;
    case ')':
    case ']':
      return WhenWord::kCloseBracket;
    default:
      return WhenWord::kOther;
  }
}

// The number at the front of `text`; its length goes to `length`.
WhenToken number_token(std::string_view text, std::size_t& length) {
  constexpr std::size_t kKept = 9;
  WhenToken token;
  token.word = WhenWord::kNumber;
  for (length = 0; length < text.size() && is_digit(text[length]); ++length)
    if (length < kKept) token.number = token.number * 10 + static_cast<std::uint32_t>(text[length] - '0');
  token.digits = static_cast<std::uint8_t>(std::min<std::size_t>(length, 255));
  return token;
}

WhenToken next_token(std::string_view text, const Lexicon& words, std::size_t& length) {
  if (is_digit(text.front())) return number_token(text, length);
  WhenToken token;
  token.word = sign(text.front());
  length = 1;
  if (const Phrase* phrase = words.longest_at(text)) {
    token.word = phrase->word;
    token.value = phrase->value;
    length = phrase->text.size();
  } else if (is_folded_letter(text.front())) {
    while (length < text.size() && is_folded_letter(text[length])) ++length;
  }
  return token;
}

}  // namespace

WhenTokens::WhenTokens(std::string_view folded) : text_(folded) {
  if (folded.size() > kLongest) {
    too_long_ = true;
    return;
  }
  const bool bare = std::ranges::none_of(folded, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
  const Lexicon& words = lexicon(bare);
  tokens_.reserve(std::min(folded.size(), kMost));
  for (std::size_t at = 0; at < folded.size();) {
    const bool blank = folded[at] == ' ';
    if (blank) ++at;
    if (at == folded.size()) break;
    if (tokens_.size() == kMost) {
      tokens_.clear();
      too_long_ = true;
      return;
    }
    std::size_t length = 0;
    WhenToken token = next_token(folded.substr(at), words, length);
    token.glued = !blank && at > 0;
    token.begin = static_cast<std::uint16_t>(at);
    token.end = static_cast<std::uint16_t>(at + length);
    tokens_.push_back(token);
    at += length;
  }
}

}  // namespace rasoat::plans
