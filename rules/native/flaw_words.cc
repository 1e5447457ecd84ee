#include "rules/native/flaw_words.h"

#include <algorithm>

#include "plans/byte_class.h"
#include "plans/code_points.h"
#include "plans/strange_letters.h"
#include "plans/text_signs.h"
#include "plans/utf8.h"

namespace rasoat::rules {

using plans::Alphabet;
using plans::FlawKind;
using plans::TextFlaw;

namespace {

constexpr std::size_t kShown = 3;
constexpr std::size_t kLongestWord = 40;  // characters

// What cannot be seen by its code, and no more than a message holds.
std::string visible(std::string_view text) {
  std::string out;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    if (count == kLongestWord) return out + "…";
    const char32_t point = plans::next_code_point(text, at);
    const bool unseen = plans::is_hidden(point) || plans::is_odd_blank(point) || point >= plans::kRawByte;
    if (unseen && point < plans::kRawByte) {
      out += "[" + plans::code_name(point) + "]";
    } else if (plans::is_separator(static_cast<char>(point < 0x80 ? point : 'x'))) {
      out += ' ';
    } else if (!unseen) {
      plans::append_code_point(out, point);
    }
  }
  return out;
}

// The word before `at`, and the one behind it; cut to what is shown.
std::string_view word_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < kLongestWord && !plans::is_separator(text[begin - 1])) --begin;
  while (begin < at && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  return text.substr(begin, at - begin);
}
std::string_view word_after(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < kLongestWord && !plans::is_separator(text[end])) ++end;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return text.substr(at, end - at);
}

std::string shown(std::string_view text, const TextFlaw& flaw) {
  const std::string_view is = plans::text_of(flaw.where, text);
  const bool blanks = flaw.text.empty() || flaw.text == " ";
  const std::string before = blanks ? visible(word_before(text, flaw.where.begin)) : "";
  const std::string after = blanks ? visible(word_after(text, flaw.where.end)) : "";
  // A decomposed word looks like the composed one.
  if (flaw.kind == FlawKind::kDecomposed) return "“" + visible(flaw.text) + "”";
  std::string out = "“" + before + visible(is) + after + "”";
  if (flaw.known) out += " → “" + before + visible(flaw.text) + after + "”";
  return out;
}

Wording hidden_name(char32_t point) {
  if (point == 0xAD) return {"dấu gạch nối ẩn", "soft hyphen"};
  if (point == 0x200B) return {"dấu cách không độ rộng", "zero-width space"};
  if (point == 0xFEFF) return {"dấu thứ tự byte", "byte order mark"};
  const bool direction = point == 0x200E || point == 0x200F || point == 0x61C || (point >= 0x202A && point <= 0x202E) ||
                         (point >= 0x2066 && point <= 0x2069);
  if (direction) return {"dấu chiều viết", "direction mark"};
  return point < 0xA0 ? Wording{"ký tự điều khiển", "control character"} : Wording{"ký tự ẩn", "hidden character"};
}

Wording alphabet_name(char32_t point) {
  switch (plans::alphabet_of(point)) {
    case Alphabet::kCyrillic:
      return {"chữ Kirin (Nga)", "Cyrillic letter"};
    case Alphabet::kGreek:
      return {"chữ Hy Lạp", "Greek letter"};
    case Alphabet::kEth:
      return {"chữ Eth của tiếng Iceland hoặc chữ giống nó", "letter eth of Icelandic, or one like it"};
    case Alphabet::kPhonetic:
      return {"chữ phiên âm quốc tế", "phonetic letter"};
    case Alphabet::kFullWidth:
      return {"chữ toàn khổ", "full-width letter"};
    case Alphabet::kLatin:
      break;
  }
  return {"chữ không có trong tiếng Việt", "letter that Vietnamese does not have"};
}

Wording name_of(const TextFlaw& flaw) {
  const std::string code = plans::code_name(flaw.character);
  std::string letter = "“";
  plans::append_code_point(letter, flaw.character);
  letter += "”";
  switch (flaw.kind) {
    case FlawKind::kDecomposed:
      return {"dấu rời " + code, "separate mark " + code};
    case FlawKind::kOddBlank: {
      const bool no_break = flaw.character == 0xA0 || flaw.character == 0x202F || flaw.character == 0x2007;
      return {(no_break ? "dấu cách không ngắt " : "dấu cách đặc biệt ") + code,
              (no_break ? "no-break blank " : "special blank ") + code};
    }
    case FlawKind::kHidden: {
      const Wording name = hidden_name(flaw.character);
      return {name.vi + " " + code, name.en + " " + code};
    }
    default: {
      const Wording name = alphabet_name(flaw.character);
      return {letter + " là " + name.vi + " " + code, letter + " is the " + name.en + " " + code};
    }
  }
}

}  // namespace

std::string shown_words(std::string_view text, const std::vector<TextFlaw>& flaws) {
  std::vector<std::string> words;
  for (const TextFlaw& flaw : flaws) {
    if (words.size() == kShown) {
      words.emplace_back("…");
      break;
    }
    std::string word = shown(text, flaw);
    if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
  }
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : "; ") + word;
  return out;
}

Wording shown_characters(const std::vector<TextFlaw>& flaws) {
  std::vector<char32_t> seen;
  Wording out;
  for (const TextFlaw& flaw : flaws) {
    if (flaw.character == 0 || std::ranges::find(seen, flaw.character) != seen.end()) continue;
    const bool more = seen.size() == kShown;
    const Wording name = more ? Wording{"…", "…"} : name_of(flaw);
    out.vi += (out.vi.empty() ? "" : "; ") + name.vi;
    out.en += (out.en.empty() ? "" : "; ") + name.en;
    if (more) break;
    seen.push_back(flaw.character);
  }
  return out;
}

}  // namespace rasoat::rules
