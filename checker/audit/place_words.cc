#include "checker/audit/place_words.h"

#include <algorithm>
#include <string>
#include <utility>

#include "plans/format.h"

namespace rasoat::checker {
namespace {

using rules::Wording;

constexpr std::string_view kSeparator = " › ";

// "cong_viec[2]" → its key and " 3"; several indices are so many numbers.
std::pair<std::string_view, std::string> parted(std::string_view step) {
  const std::size_t bracket = std::min(step.find('['), step.size());
  std::string numbers;
  for (std::size_t at = bracket; at < step.size();) {
    const std::size_t end = std::min(step.find(']', at), step.size());
    std::uint64_t index = 0;
    for (std::size_t digit = at + 1; digit < end && step[digit] >= '0' && step[digit] <= '9'; ++digit) {
      index = index * 10 + static_cast<std::uint64_t>(step[digit] - '0');
    }
    numbers += " " + std::to_string(index + 1);
    at = end + 1;
  }
  return {step.substr(0, bracket), numbers};
}

void append(Wording& words, std::string_view vi, std::string_view en, const std::string& numbers) {
  for (auto& [text, label] : {std::pair{&words.vi, vi}, std::pair{&words.en, en}}) {
    if (!text->empty()) *text += kSeparator;
    *text += label;
    *text += numbers;
  }
}

// Labels begin with an ASCII letter or đ.
std::string capitalized(std::string text) {
  constexpr std::string_view kSmall = "đ", kGreat = "Đ";
  if (text.starts_with(kSmall)) return text.replace(0, kSmall.size(), kGreat);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

}  // namespace

Wording place_words(std::string_view path) {
  if (path.empty() || path == "/") return {"Toàn kế hoạch", "The whole plan"};
  Wording words;
  plans::Block block = plans::Block::kPlan;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = std::min(path.find('.', at), path.size());
    const auto [key, numbers] = parted(path.substr(at, end - at));
    const plans::Field* field = plans::find_field(block, key);
    if (field == nullptr) {
      append(words, key, key, numbers);
      block = plans::Block::kNone;
    } else {
      append(words, field->label_vi, field->label_en, numbers);
      block = field->block;
    }
    at = end + 1;
  }
  if (words.vi.empty()) return {std::string(path), std::string(path)};
  return {capitalized(std::move(words.vi)), capitalized(std::move(words.en))};
}

Wording unit_type_words(std::string_view code) {
  for (const plans::Code& known : plans::code_list("loai_don_vi")) {
    if (known.code == code) return {std::string(known.label_vi), std::string(known.label_en)};
  }
  return {};
}

}  // namespace rasoat::checker
