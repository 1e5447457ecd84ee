#include "plans/title_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "plans/format.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

constexpr std::array<std::string_view, 4> kOpening = {"về", "tiếp tục", "đẩy mạnh", "tăng cường"};
constexpr std::array<std::string_view, 15> kAboutDocuments = {
    "thực hiện", "triển khai", "sửa đổi", "bổ sung",  "thay thế",   "ban hành", "phê duyệt", "cụ thể hóa",
    "kèm theo",  "thi hành",   "sơ kết",  "tổng kết", "quán triệt", "học tập",  "chi tiết"};
// "và Hướng dẫn số …" names a document.
constexpr std::array<std::string_view, 3> kAlsoTypes = {"hướng dẫn", "quy định", "thông báo"};

template <std::size_t kSize>
bool mentions_one(std::string_view folded, const std::array<std::string_view, kSize>& words) {
  return std::ranges::any_of(words, [folded](std::string_view word) { return mentions_folded(folded, word); });
}

// Up to the "số" of the symbol that follows.
std::string_view without_number(std::string_view folded) {
  constexpr std::string_view kNumber = "số";
  while (folded.ends_with(' ') || folded.ends_with(':')) folded.remove_suffix(1);
  if (folded.ends_with(kNumber)) folded.remove_suffix(kNumber.size());
  while (folded.ends_with(' ')) folded.remove_suffix(1);
  return folded;
}

}  // namespace

bool opens_title(std::string_view between) {
  if (mentions_one(between, kOpening) || mentions_one(between, kAboutDocuments)) return true;
  std::string_view rest = without_number(between);
  for (const std::string_view type : kAlsoTypes)
    if (rest.ends_with(type)) rest.remove_suffix(type.size());
  return mentions_one(rest, kAlsoTypes);
}

bool is_about_documents(std::string_view title) {
  return mentions_one(title, kAboutDocuments) || mentions_one(title, kAlsoTypes);
}

bool names_another(std::string_view between) {
  constexpr std::string_view kAnd = " và ";
  const std::string all = std::string(without_number(between)) + ' ';
  const std::string_view named = all;
  const std::size_t comma = named.rfind(',');
  const std::size_t word = named.rfind(kAnd);
  if (comma == std::string_view::npos && word == std::string_view::npos) return false;
  const bool by_word = comma == std::string_view::npos || (word != std::string_view::npos && word > comma);
  const std::size_t joint = by_word ? word : comma;
  std::string_view type = named.substr(joint + (by_word ? kAnd.size() : 1));
  while (type.starts_with(' ')) type.remove_prefix(1);
  while (type.ends_with(' ')) type.remove_suffix(1);
  const bool a_document = type.empty() || !canonical_code("loai_van_ban", type).empty();
  return a_document && !is_about_documents(named.substr(0, joint));
}

}  // namespace rasoat::plans
