#include "plans/bare_answer.h"

#include <algorithm>

#include "plans/code_points.h"
#include "plans/letters.h"

namespace rasoat::plans {
namespace {

constexpr std::string_view kBare[] = {
    "không",
    "ko",
    "có",
    "đúng",
    "sai",
    "rồi",
    "true",
    "false",
    "yes",
    "no",
    "n/a",
    "na",
    "không có",
    "không thuộc",
    "không thuộc phạm vi",
    "không trong phạm vi",
    "ngoài phạm vi",
    "không áp dụng",
    "không thực hiện",
    "không triển khai",
    "không liên quan",
    "không cần",
    "không cần thiết",
    "không nêu",
    "không rõ",
    "bỏ qua",
    "theo quy định",
    "có lý do",
    "lý do khác",
    "lý do khách quan",
};

bool is_sign(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && !is_letter_or_digit(byte);
}

// Without signs around it.
std::string_view bare_words(std::string_view text) {
  while (!text.empty() && is_sign(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_sign(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_bare_answer(std::string_view folded) {
  const std::string_view words = bare_words(folded);
  if (std::ranges::find(kBare, words) != std::end(kBare)) return true;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < words.size() && letters < 2; ++letters) (void)next_code_point(words, at);
  return letters < 2;  // a mark: x, 1
}

}  // namespace rasoat::plans
