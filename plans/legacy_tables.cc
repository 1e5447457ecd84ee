#include "plans/legacy_tables.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/syllable.h"

namespace rasoat::plans {
namespace {

struct Pair {
  char32_t from;
  char32_t to;
};

// TCVN 5712:1993, the one with a byte for each letter, as its bytes look in Windows-1252.
constexpr Pair kTcvn3[] = {
    {U'µ', U'à'}, {U'¸', U'á'}, {U'¶', U'ả'}, {U'·', U'ã'}, {U'¹', U'ạ'}, {U'¨', U'ă'}, {U'»', U'ằ'}, {U'¾', U'ắ'},
    {U'¼', U'ẳ'}, {U'½', U'ẵ'}, {U'Æ', U'ặ'}, {U'©', U'â'}, {U'Ç', U'ầ'}, {U'Ê', U'ấ'}, {U'È', U'ẩ'}, {U'É', U'ẫ'},
    {U'Ë', U'ậ'}, {U'®', U'đ'}, {U'Ì', U'è'}, {U'Ð', U'é'}, {U'Î', U'ẻ'}, {U'Ï', U'ẽ'}, {U'Ñ', U'ẹ'}, {U'ª', U'ê'},
    {U'Ò', U'ề'}, {U'Õ', U'ế'}, {U'Ó', U'ể'}, {U'Ô', U'ễ'}, {U'Ö', U'ệ'}, {U'×', U'ì'}, {U'Ý', U'í'}, {U'Ø', U'ỉ'},
    {U'Ü', U'ĩ'}, {U'Þ', U'ị'}, {U'ß', U'ò'}, {U'ã', U'ó'}, {U'á', U'ỏ'}, {U'â', U'õ'}, {U'ä', U'ọ'}, {U'«', U'ô'},
    {U'å', U'ồ'}, {U'è', U'ố'}, {U'æ', U'ổ'}, {U'ç', U'ỗ'}, {U'é', U'ộ'}, {U'¬', U'ơ'}, {U'ê', U'ờ'}, {U'í', U'ớ'},
    {U'ë', U'ở'}, {U'ì', U'ỡ'}, {U'î', U'ợ'}, {U'ï', U'ù'}, {U'ó', U'ú'}, {U'ñ', U'ủ'}, {U'ò', U'ũ'}, {U'ô', U'ụ'},
    {0xAD, U'ư'}, {U'õ', U'ừ'}, {U'ø', U'ứ'}, {U'ö', U'ử'}, {U'÷', U'ữ'}, {U'ù', U'ự'}, {U'ú', U'ỳ'}, {U'ý', U'ý'},
    {U'û', U'ỷ'}, {U'ü', U'ỹ'}, {U'þ', U'ỵ'}, {U'¡', U'Ă'}, {U'¢', U'Â'}, {U'§', U'Đ'}, {U'£', U'Ê'}, {U'¤', U'Ô'},
    {U'¥', U'Ơ'}, {U'¦', U'Ư'},
};

// VNI: a letter alone, and what the character behind a vowel makes of it (in lower case).
constexpr Pair kVniAlone[] = {{U'ñ', U'đ'}, {U'Ñ', U'Đ'}, {U'ö', U'ư'}, {U'Ö', U'Ư'}, {U'ô', U'ơ'},
                              {U'Ô', U'Ơ'}, {U'æ', U'ỉ'}, {U'Æ', U'Ỉ'}, {U'ó', U'ĩ'}, {U'Ó', U'Ĩ'},
                              {U'ò', U'ị'}, {U'Ò', U'Ị'}, {U'î', U'ỵ'}, {U'Î', U'Ỵ'}};
struct VniMark {
  char32_t sign;
  char letter;  // ' ' the vowel as it is, '^' with a hat, '(' with a breve
  std::uint8_t mark;
};
constexpr VniMark kVniMarks[] = {{U'ø', ' ', 1}, {U'ù', ' ', 2}, {U'û', ' ', 3}, {U'õ', ' ', 4}, {U'ï', ' ', 5},
                                 {U'â', '^', 0}, {U'à', '^', 1}, {U'á', '^', 2}, {U'å', '^', 3}, {U'ã', '^', 4},
                                 {U'ä', '^', 5}, {U'ê', '(', 0}, {U'è', '(', 1}, {U'é', '(', 2}, {U'ú', '(', 3},
                                 {U'ü', '(', 4}, {U'ë', '(', 5}};

// What Windows-1250 shows where Windows-1252 has a Vietnamese letter.
constexpr Pair kWindows1250[] = {{U'ŕ', U'à'}, {U'č', U'è'}, {U'ę', U'ê'}, {U'ě', U'ì'}, {U'ň', U'ò'}, {U'ů', U'ù'},
                                 {U'ő', U'õ'}, {U'Ŕ', U'À'}, {U'Č', U'È'}, {U'Ę', U'Ê'}, {U'Ě', U'Ì'}, {U'Ň', U'Ò'},
                                 {U'Ů', U'Ù'}, {U'Ő', U'Õ'}, {U'ă', U'ã'}, {U'Ă', U'Ã'}};

// U+0080–U+009F as Windows-1252 has them.
constexpr char32_t kWindows1252[] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                     0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                     0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

template <std::size_t kSize>
char32_t paired(const Pair (&pairs)[kSize], char32_t point) {
  const auto found = std::ranges::find(pairs, point, &Pair::from);
  return found == std::end(pairs) ? 0 : found->to;
}

template <std::size_t kSize>
std::string with_pairs(std::string_view word, const Pair (&pairs)[kSize]) {
  std::string out;
  bool changed = false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t point = next_code_point(word, at);
    const char32_t to = paired(pairs, point);
    changed = changed || to != 0;
    append_code_point(out, to != 0 ? to : point);
  }
  return changed ? out : std::string();
}

// a, e, o, u with a hat, a breve or a horn; 0 where there is no such letter.
char32_t shaped(char32_t vowel, char shape) {
  constexpr std::u32string_view kPlain = U"aeoAEO";
  constexpr std::u32string_view kHats = U"âêôÂÊÔ";
  constexpr std::u32string_view kHorned = U"ouOU";
  constexpr std::u32string_view kHorns = U"ơưƠƯ";
  if (shape == ' ') return vowel;
  if (shape == '(') return vowel == U'a' ? U'ă' : vowel == U'A' ? U'Ă' : 0;
  const bool hat = shape == '^';
  const std::size_t at = (hat ? kPlain : kHorned).find(vowel);
  if (at == std::u32string_view::npos) return 0;
  return (hat ? kHats : kHorns)[at];
}

std::optional<unsigned char> windows1252_byte(char32_t point) {
  if (point < 0x80 || (point >= 0xA0 && point < 0x100)) return static_cast<unsigned char>(point);
  const auto found = std::ranges::find(kWindows1252, point);
  if (found == std::end(kWindows1252)) return std::nullopt;
  return static_cast<unsigned char>(0x80 + (found - std::begin(kWindows1252)));
}

// A letter or sign that Vietnamese text may hold: what was decoded is no accident of two quotation marks.
bool is_expected(char32_t point, std::size_t bytes) {
  if (bytes == 3) return (point >= 0x1EA0 && point <= 0x1EF9) || (point >= 0x2010 && point <= 0x2265);
  return marked_vowel(point).vowel != 0 || point == 0x110 || point == 0x111 || point == 0xA0;
}

}  // namespace

std::string from_tcvn3(std::string_view word) { return with_pairs(word, kTcvn3); }

std::string from_windows1250(std::string_view word) { return with_pairs(word, kWindows1250); }

std::string from_vni(std::string_view word) {
  std::string out;
  char32_t last = 0;  // a vowel that a sign behind it may change
  bool changed = false;
  const auto flush = [&] {
    if (last != 0) append_code_point(out, last);
    last = 0;
  };
  for (std::size_t at = 0; at < word.size();) {
    const char32_t point = next_code_point(word, at);
    const auto sign = std::ranges::find(kVniMarks, lower_letter(point), &VniMark::sign);
    const char32_t vowel = last != 0 && sign != std::end(kVniMarks) ? shaped(last, sign->letter) : 0;
    if (vowel != 0) {
      append_code_point(out, with_mark(vowel, sign->mark));
      last = 0;
      changed = true;
      continue;
    }
    flush();
    const char32_t alone = paired(kVniAlone, point);
    changed = changed || alone != 0;
    const MarkedVowel bare = marked_vowel(alone != 0 ? alone : point);
    if (bare.vowel != 0 && bare.mark == 0) {
      last = bare.vowel;
    } else {
      append_code_point(out, alone != 0 ? alone : point);
    }
  }
  flush();
  return changed ? out : std::string();
}

std::string from_viqr(std::string_view word) {
  constexpr std::string_view kMarks = "`'?~.";
  std::string out;
  bool changed = false;
  for (std::size_t at = 0; at < word.size();) {
    const char byte = word[at];
    const char next = at + 1 < word.size() ? word[at + 1] : '\0';
    if ((byte == 'd' || byte == 'D') && (next == 'd' || next == 'D')) {
      append_code_point(out, byte == 'd' ? U'đ' : U'Đ');
      changed = true;
      at += 2;
      continue;
    }
    char32_t vowel = marked_vowel(static_cast<unsigned char>(byte)).vowel;
    if (vowel == 0 || static_cast<unsigned char>(byte) >= 0x80) {
      out.push_back(byte);
      ++at;
      continue;
    }
    ++at;
    if (next == '^' || next == '(' || next == '+') {
      if (const char32_t letter = shaped(vowel, next); letter != 0) {
        vowel = letter;
        changed = true;
        ++at;
      }
    }
    // A full stop at the end of a word is one.
    const bool stop = at + 1 == word.size() && word[at] == '.';
    const std::size_t mark = at < word.size() && !stop ? kMarks.find(word[at]) : std::string_view::npos;
    if (mark != std::string_view::npos) {
      ++at;
      changed = true;
    }
    append_code_point(out,
                      mark == std::string_view::npos ? vowel : with_mark(vowel, static_cast<std::uint8_t>(mark + 1)));
  }
  return changed ? out : std::string();
}

std::string from_utf8_as_windows1252(std::string_view word) {
  std::string bytes;
  for (std::size_t at = 0; at < word.size();) {
    const auto byte = windows1252_byte(next_code_point(word, at));
    if (!byte) return "";
    bytes.push_back(static_cast<char>(*byte));
  }
  bool changed = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    const char32_t point = next_code_point(bytes, at);
    if (point >= kRawByte) return "";
    if (point < 0x80) continue;
    if (!is_expected(point, at - begin)) return "";
    changed = true;
  }
  return changed ? bytes : std::string();
}

}  // namespace rasoat::plans
