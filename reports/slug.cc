#include "reports/slug.h"

#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

struct Letters {
  char plain;
  std::string_view marked;
};
constexpr Letters kLetters[] = {{'a', "àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"},
                                {'d', "đĐ"},
                                {'e', "èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ"},
                                {'i', "ìíỉĩịÌÍỈĨỊ"},
                                {'o', "òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"},
                                {'u', "ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ"},
                                {'y', "ỳýỷỹỵỲÝỶỸỴ"}};

bool is_mark(char32_t value) { return value >= 0x0300 && value <= 0x036F; }

// The letter or digit that stands for a code point; 0 for none.
char plain_of(std::string_view point) {
  if (point.size() == 1) {
    const char c = point[0];
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '\0';
  }
  for (const Letters& letters : kLetters) {
    if (letters.marked.find(point) != letters.marked.npos) return letters.plain;
  }
  return '\0';
}

}  // namespace

std::string slug(std::string_view text, std::size_t longest) {
  std::string out;
  bool parted = false;
  for (std::size_t at = 0; at < text.size() && out.size() < longest;) {
    const CodePoint point = code_point_at(text, at);
    const char plain = point.valid ? plain_of(text.substr(at, point.size)) : '\0';
    at += point.size;
    if (plain == '\0') {
      parted = parted || !is_mark(point.value);
      continue;
    }
    if (parted && !out.empty()) out += '-';
    out += plain;
    parted = false;
  }
  return out;
}

}  // namespace rasoat::reports
