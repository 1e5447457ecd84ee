#include "plans/whole_group.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "plans/digits.h"
#include "plans/text.h"

namespace rasoat::plans {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view kWholes[] = {"tất cả", "toàn thể", "toàn bộ", "mọi", "từng", "mỗi", "100%", "100 %"};
// Told without figures, a share of some.
constexpr std::string_view kParts[] = {"đa số",  "phần lớn", "hầu hết",    "phần đông",
                                       "một số", "một phần", "một bộ phận"};
// They may stand between such a word, or the beginning, and the group.
constexpr std::string_view kDeterminers[] = {"các", "số", "những", "đồng chí", "quý"};
// What brings to a group is no part of it: "đến chi bộ", "tới từng đảng viên".
constexpr std::string_view kPrepositions[] = {"đến", "tới", "đến tận", "tới tận", "cho", "đối với"};
// Of a body they are a part, so that "bí thư các đảng bộ, chi bộ" reaches no chi bộ.
constexpr std::string_view kPersons[] = {"bí thư",         "phó bí thư",   "cấp ủy",   "chi ủy",      "đảng ủy",
                                         "ủy viên",        "lãnh đạo",     "đại diện", "trưởng",      "thủ trưởng",
                                         "người đứng đầu", "đảng ủy viên", "cán bộ",   "cấp ủy viên", "chi ủy viên",
                                         "báo cáo viên",   "ban chấp hành"};
constexpr std::string_view kNarrowing[] = {"chủ chốt",    "tiêu biểu",
                                           "nòng cốt",    "ưu tú",
                                           "phụ trách",   "dự bị",
                                           "chính thức",  "mới",
                                           "trẻ",         "nữ",
                                           "lãnh đạo",    "quản lý",
                                           "điểm",        "mẫu",
                                           "cốt cán",     "giữ",
                                           "là lãnh đạo", "là cán bộ lãnh đạo",
                                           "là cấp ủy",   "là cán bộ chủ chốt"};
// Behind a group named plainly they add nothing.
constexpr std::string_view kHarmless[] = {"trực thuộc", "cơ sở", "trong", "thuộc", "của", "toàn", "ở", "tại"};

// How many words a phrase, written with one blank between words, takes at the front or the back of `words`; 0: it is
// not there.
std::size_t length_at(Words words, std::string_view phrase, bool at_back) {
  const auto count = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
  if (words.size() < count) return 0;
  const Words part = at_back ? words.last(count) : words.first(count);
  for (const std::string_view word : part) {
    if (!phrase.starts_with(word)) return 0;
    phrase.remove_prefix(word.size());
    if (phrase.empty()) continue;
    if (phrase.front() != ' ') return 0;
    phrase.remove_prefix(1);
  }
  return count;
}

std::size_t length_of_some(Words words, std::span<const std::string_view> phrases, bool at_back = false) {
  std::size_t most = 0;
  for (const std::string_view phrase : phrases) most = std::max(most, length_at(words, phrase, at_back));
  return most;
}

bool is_full_count(std::string_view word) {
  const std::size_t slash = word.find('/');
  return slash != std::string_view::npos && all_digits(word.substr(0, slash)) &&
         word.substr(0, slash) == word.substr(slash + 1);
}

// "tất cả", "100%", "36/36", at the front or the back: how many words.
std::size_t whole_length(Words words, bool at_back) {
  if (words.empty()) return 0;
  if (is_full_count(at_back ? words.back() : words.front())) return 1;
  return length_of_some(words, kWholes, at_back);
}

// `persons`: "toàn thể cán bộ đảng viên", "toàn bộ 486 đảng viên" are all of them.
Words without_determiners_behind(Words words, bool persons) {
  while (!words.empty()) {
    std::size_t length = length_of_some(words, kDeterminers, true);
    if (length == 0 && persons) length = length_at(words, "cán bộ", true);
    if (length == 0) break;
    words = words.first(words.size() - length);
  }
  const bool counted = words.size() > 1 && all_digits(words.back());
  return counted && whole_length(words.first(words.size() - 1), true) > 0 ? words.first(words.size() - 1) : words;
}

Words without_preposition(Words words) { return words.subspan(length_of_some(words, kPrepositions)); }

// Does what a row began with ("tất cả các …") speak of persons who have a body: "bí thư các đảng bộ"?
bool is_of_persons_of_a_body(Words member) {
  member = member.subspan(whole_length(member, false));
  while (const std::size_t length = length_of_some(member, kDeterminers)) member = member.subspan(length);
  const std::size_t person = length_of_some(member, kPersons);
  return person > 0 && person < member.size();
}

class Row {
 public:
  Row(std::string_view group, bool plain) : group_(group), plain_(plain) {}

  // The words of one clause, in parts between "," and "và".
  bool names_whole(std::span<const std::vector<std::string_view>> members) const {
    for (std::size_t i = 0; i < members.size(); ++i) {
      const Words member = without_preposition(members[i]);
      for (std::size_t at = 0; at < member.size(); ++at) {
        const std::size_t length = length_at(member.subspan(at), group_, false);
        if (length > 0 && is_whole(members.first(i), member.first(at), member.subspan(at + length))) return true;
      }
    }
    return false;
  }

 private:
  bool is_whole(std::span<const std::vector<std::string_view>> earlier, Words before, Words after) const {
    if (length_of_some(after, kNarrowing) > 0) return false;
    if (whole_length(after, false) > 0) return before.empty();
    const bool persons = group_.ends_with("viên");
    const Words rest = without_determiners_behind(before, persons);
    if (const std::size_t length = whole_length(rest, true))
      return length_of_some(rest.first(rest.size() - length), kPersons, true) == 0;
    const bool counted = rest.size() == 1 && all_digits(rest.front());
    if (!rest.empty() && !counted) return false;

    bool shared = false;
    for (const std::vector<std::string_view>& words : earlier) {
      const Words member = without_preposition(words);
      if (!persons && is_of_persons_of_a_body(member)) return false;
      shared |= whole_length(member, false) > 0;
    }
    if (shared && !counted) return true;
    return plain_ && (after.empty() || rest.size() < before.size() || length_of_some(after, kHarmless) > 0);
  }

  std::string_view group_;
  bool plain_;
};

bool ends_clause(char c) { return c == ';' || c == ':' || c == '(' || c == ')' || c == '\n'; }

// What a text tells in figures: those of "19/23 đảng viên, đạt 82,6%" are 19, 23 and 82.
class Figures {
 public:
  explicit Figures(std::string_view text) : text_(text) {}

  // The next one, a fraction of zeros aside; nothing at the end.
  std::string_view next() {
    while (at_ < text_.size() && !is_digit(text_[at_])) ++at_;
    const std::size_t begin = at_;
    take_digits();
    const std::string_view figure = text_.substr(begin, at_ - begin);
    const bool fraction =
        at_ + 1 < text_.size() && (text_[at_] == '.' || text_[at_] == ',') && is_digit(text_[at_ + 1]);
    if (!fraction) return figure;
    const std::size_t behind = ++at_;
    take_digits();
    const bool zeros = text_.substr(behind, at_ - behind).find_first_not_of('0') == std::string_view::npos;
    return zeros ? figure : text_.substr(begin, at_ - begin);
  }
  // Past `sign`, where it stands next.
  bool take(std::string_view sign) {
    std::size_t at = at_;
    while (at < text_.size() && text_[at] == ' ') ++at;
    if (!text_.substr(at).starts_with(sign)) return false;
    at_ = at + sign.size();
    return true;
  }

 private:
  void take_digits() {
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

// "120", "100,5": no share, but a slip, and not of those who leave somebody out.
bool is_above_whole(std::string_view figure) {
  return figure.substr(0, figure.find_first_of(",.")).size() > 2 && figure.front() != '0';
}

}  // namespace

bool is_whole_share(std::string_view folded) {
  Figures figures(folded);
  std::string_view figure = figures.next();
  if (figure.empty()) {
    return std::ranges::none_of(kParts, [&](std::string_view part) { return mentions_folded(folded, part); });
  }
  bool whole = false;
  while (!figure.empty()) {
    if (figures.take("/")) {
      if (figures.next() != figure) return false;
      whole = true;
    } else {
      const bool percent = figures.take("%");
      const bool range = figures.take("-") || figures.take("–") || figures.take("đến") || figures.take("tới");
      whole |= figure == "100" || (percent && is_above_whole(figure));
      if (range && figures.next() == "100") return false;
    }
    figure = figures.next();
  }
  return whole;
}

bool names_whole(std::string_view folded, std::string_view group, bool plain) {
  const Row row(group, plain);
  std::vector<std::vector<std::string_view>> members(1);
  std::size_t begin = 0;
  const auto end_word = [&](std::size_t end) {
    const std::string_view word = folded.substr(begin, end - begin);
    begin = end + 1;
    if (word == "và" || word == "cùng" || word == "với" || word == "&" || word == "-" || word == "+") {
      members.emplace_back();
    } else if (!word.empty()) {
      members.back().push_back(word);
    }
  };
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    const char c = i < folded.size() ? folded[i] : ';';
    const bool stops = c == '.' && (i + 1 == folded.size() || folded[i + 1] == ' ');
    if (c != ' ' && c != ',' && !stops && !ends_clause(c)) continue;
    end_word(i);
    if (c == ',') members.emplace_back();
    if (!stops && !ends_clause(c)) continue;
    if (row.names_whole(members)) return true;
    members.assign(1, {});
  }
  return false;
}

}  // namespace rasoat::plans
