#include "plans/doubled_words.h"

#include <cctype>

#include "plans/byte_class.h"
#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

char32_t first_code_point(std::string_view text) {
  std::size_t at = 0;
  return next_code_point(text, at);
}

bool is_word(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size(); ++letters)
    if (!is_letter(next_code_point(text, at))) return false;
  return letters >= 2;
}

bool is_upper(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_code_point(text, at);
    if (lower_letter(point) == point) return false;
  }
  return true;
}

// The words of a text one by one, with the few before that doubling is about.
class Finder {
 public:
  Finder(std::string_view text, const Doublings& doublings, std::vector<TextFlaw>& flaws)
      : text_(text), doublings_(doublings), flaws_(flaws) {}

  void run() {
    for (std::size_t at = 0; next_word(at);) {
      if (may_equal(0, 2) && may_equal(1, 3) && is_doubled_pair()) {
        add(3, 2);
      } else if (may_equal(0, 1) && is_doubled_word(at)) {
        add(1, 1);
      }
    }
  }

 private:
  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  // Lines are apart: what ends one is not doubled by what begins the next.
  bool next_word(std::size_t& at) {
    for (; at < text_.size() && is_separator(text_[at]); ++at)
      if (text_[at] == '\n') forget();
    if (at == text_.size()) return false;
    for (std::size_t i = 3; i > 0; --i) last_[i] = last_[i - 1];
    last_[0].begin = at;
    while (at < text_.size() && !is_separator(text_[at])) ++at;
    last_[0].end = at;
    return true;
  }

  void forget() {
    for (Word& word : last_) word = {};
  }

  [[nodiscard]] std::string_view word(std::size_t back) const {
    return text_.substr(last_[back].begin, last_[back].end - last_[back].begin);
  }

  // A quick look at the bytes: alike but for the case of the first letter, and punctuation after the last word.
  [[nodiscard]] bool may_equal(std::size_t later, std::size_t earlier) const {
    const std::string_view a = word(later);
    const std::string_view b = word(earlier);
    if (b.empty() || a.size() < b.size() || a.size() > b.size() + (later == 0 ? 4 : 0)) return false;
    if (a[b.size() - 1] != b.back()) return false;
    const std::size_t first = utf8_length(first_code_point(b));
    return first < b.size() && a.substr(first).starts_with(b.substr(first));
  }

  // The last word without the punctuation behind it.
  [[nodiscard]] std::string_view bare() const {
    std::string_view last = word(0);
    while (!last.empty() && (std::ispunct(static_cast<unsigned char>(last.back())) != 0)) last.remove_suffix(1);
    return last.ends_with("”") ? last.substr(0, last.size() - std::string_view("”").size()) : last;
  }

  [[nodiscard]] bool is_doubled_pair() const {
    const std::string_view last = bare();
    if (!is_word(last) || !is_word(word(1)) || !is_word(word(2)) || !is_word(word(3))) return false;
    const std::string first = fold(word(1));
    const std::string second = fold(last);
    return first == fold(word(3)) && second == fold(word(2)) && first != second &&
           !doublings_.allowed.contains(first + " " + second);
  }

  [[nodiscard]] bool is_doubled_word(std::size_t at) const {
    const std::string_view last = bare();
    if (!is_word(last) || !is_word(word(1))) return false;
    const std::string folded = fold(last);
    if (folded != fold(word(1)) || doublings_.allowed.contains(folded)) return false;
    // "các năm tiếp theo theo kế hoạch": the first is the end of another word.
    if (is_word(word(2)) && doublings_.compounds.contains(fold(word(2)) + " " + folded)) return false;
    const bool certain_word = doublings_.particles.contains(folded);
    return certain_word || (last == word(1) && !is_upper(last) && stands_alone(folded, at, last.size()));
  }

  // May the second of two equal words not begin what follows? Then it is there for nothing.
  [[nodiscard]] bool stands_alone(const std::string& folded, std::size_t at, std::size_t size) const {
    if (last_[0].begin + size < last_[0].end) return true;  // punctuation
    while (at < text_.size() && is_separator(text_[at])) ++at;
    if (at == text_.size()) return true;
    std::size_t end = at;
    std::size_t first = at;
    if (!is_letter_or_digit(next_code_point(text_, first))) return true;
    while (end < text_.size() && is_letter(next_code_point(text_, at))) end = at;
    const std::string next = fold(text_.substr(last_[0].end, end - last_[0].end));
    if (doublings_.particles.contains(next)) return true;
    return doublings_.compound_beginnings.contains(folded) && !doublings_.compounds.contains(folded + " " + next);
  }

  void add(std::size_t from, std::size_t words) {
    const std::size_t kept_end = last_[words].end;
    const auto begin = static_cast<std::uint32_t>(last_[from].begin);
    const auto end = static_cast<std::uint32_t>(last_[0].begin + bare().size());
    flaws_.push_back(
        {FlawKind::kDoubledWord, {begin, end}, std::string(text_.substr(begin, kept_end - begin)), false, true, 0});
    forget();
  }

  std::string_view text_;
  const Doublings& doublings_;
  std::vector<TextFlaw>& flaws_;
  Word last_[4];
};

}  // namespace

void find_doubled_words(std::string_view text, const Doublings& doublings, std::vector<TextFlaw>& flaws) {
  Finder(text, doublings, flaws).run();
}

}  // namespace rasoat::plans
