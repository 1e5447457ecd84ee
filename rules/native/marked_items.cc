#include "rules/native/marked_items.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>

#include "plans/digits.h"
#include "rules/native/printed_label.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

namespace {

constexpr std::string_view kBullets[] = {"•", "●", "○", "▪", "■", "◦", "‣", "➢", "\xEF\x82\xB7"};
constexpr std::string_view kOfLines[] = {"-", "–", "—", "+", "*"};
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kBefore = " \t\r\n;,";  // a mark within the text

template <std::size_t Size>
std::size_t size_of_one(std::string_view text, const std::string_view (&marks)[Size]) {
  const auto* const found =
      std::find_if(std::begin(marks), std::end(marks), [&](std::string_view one) { return text.starts_with(one); });
  return found == std::end(marks) ? 0 : found->size();
}

class Items {
 public:
  explicit Items(std::string_view text) : text_(text) {}

  std::vector<std::string_view> read() {
    const std::size_t first = text_.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    for (std::size_t at = first; at < text_.size();) {
      const std::size_t size = begins_at(at, first) ? mark_at(at, at == first || begins_line(at)) : 0;
      if (size == 0) {
        if (at == first) return {};
        ++at;
        continue;
      }
      take(at);
      at = begin_ = at + size;
    }
    take(text_.size());
    return std::move(items_);
  }

 private:
  [[nodiscard]] bool begins_at(std::size_t at, std::size_t first) const {
    return at == first || kBefore.contains(text_[at - 1]) || size_of_one(text_.substr(at), kBullets) != 0;
  }
  [[nodiscard]] bool begins_line(std::size_t at) const {
    const std::size_t before = text_.find_last_not_of(" \t", at - 1);
    return before != std::string_view::npos && text_[before] == '\n';
  }

  std::size_t mark_at(std::size_t at, bool of_line) {
    const std::string_view rest = text_.substr(at);
    if (const std::size_t size = size_of_one(rest, kBullets); size != 0) return size;
    if (const std::size_t size = of_line ? size_of_one(rest, kOfLines) : 0; size != 0) return size;
    return label_at(rest);
  }

  // "1.", "(2)", "a)": the one that follows.
  std::size_t label_at(std::string_view rest) {
    const std::size_t begin = rest[0] == '(' ? 1 : 0;
    const std::size_t end = rest.find_first_of(".) \n", begin);
    if (end == begin || end > begin + 2 || (begin == 1 && rest[end] != ')')) return 0;
    const bool number = plans::is_digit(rest[begin]);
    const LabelStyle style = number ? LabelStyle::kArabic : LabelStyle::kLetter;
    // "A. Nguyễn Văn": the initial of a name.
    if (rest[end] != ')' && !(number && rest[end] == '.')) return 0;
    if (labels_ > 0 && style != style_) return 0;
    if (number_in(printed_label(rest.substr(begin, end - begin)).last, style) != labels_ + 1) return 0;
    style_ = style;
    ++labels_;
    return end + 1;
  }

  void take(std::size_t end) {
    const std::string_view item = trimmed_name(text_.substr(begin_, end - begin_));
    if (!item.empty()) items_.push_back(item);
  }

  std::string_view text_;
  std::size_t begin_ = 0;
  LabelStyle style_ = LabelStyle::kNone;
  std::uint32_t labels_ = 0;
  std::vector<std::string_view> items_;
};

}  // namespace

std::vector<std::string_view> marked_items(std::string_view text) { return Items(text).read(); }

}  // namespace rasoat::rules
