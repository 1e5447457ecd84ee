#include "rules/native/id_mentions.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "plans/digits.h"
#include "rules/native/prose.h"

namespace rasoat::rules {
namespace {

struct Noun {
  std::string_view word;
  bool indicator = false;
};
constexpr Noun kNouns[] = {{"chỉ tiêu", true}, {"nhiệm vụ", false}, {"công việc", false}};
constexpr std::string_view kThis = " này";
constexpr std::string_view kDocuments[] = {"kế hoạch",  "chương trình", "nghị quyết", "quyết định", "kết luận",
                                           "hướng dẫn", "chỉ thị",      "chiến lược", "đề án",      "nghị định",
                                           "thông tư",  "công văn",     "văn bản",    "luật"};

bool speaks_of_another(std::string_view sentence) {
  return std::ranges::any_of(kDocuments, [&](std::string_view word) {
    for (std::size_t at = sentence.find(word); at != std::string_view::npos; at = sentence.find(word, at + 1))
      if (!sentence.substr(at + word.size()).starts_with(kThis)) return true;
    return false;
  });
}

// "… 2.1 của tỉnh", "CT3 do Ủy ban nhân dân tỉnh giao"
bool belongs_elsewhere(std::string_view after) {
  for (const std::string_view word : {" của ", " do ", " tại ", " trong ", " theo "}) {
    if (!after.starts_with(word)) continue;
    after.remove_prefix(word.size());
    return std::ranges::none_of(kDocuments, [&](std::string_view document) { return after.starts_with(document); });
  }
  return false;
}

// Up to a blank or a mark that no id has.
std::string_view token_at(std::string_view text, std::size_t at) {
  std::string_view token = text.substr(at, text.find_first_of(" ,;:()/\n", at) - at);
  while (token.ends_with('.')) token.remove_suffix(1);
  return token;
}

// "ct2", "v1", "2.1", not "3", "1.500", "2%".
bool is_id(std::string_view token) {
  std::size_t digits = 0;
  bool letters = false;
  bool dots = false;
  for (std::size_t at = 0; at < token.size(); ++at) {
    const char byte = token[at];
    if (plans::is_digit(byte)) {
      if (++digits > 2) return false;
      continue;
    }
    if (byte == '.') {
      if (digits == 0) return false;
      dots = true;
      digits = 0;
    } else if (byte >= 'a' && byte <= 'z' && digits == 0 && !dots) {
      letters = true;
    } else {
      return false;
    }
  }
  return digits > 0 && (letters || dots);
}

// Past what joins the ids of a list; `at` itself where nothing does.
std::size_t past_joint(std::string_view text, std::size_t at) {
  for (const std::string_view joint : {", ", "; ", " và ", ", và "})
    if (text.substr(at).starts_with(joint)) return at + joint.size();
  return at;
}

}  // namespace

bool may_mention_ids(const plans::ReadText& read) {
  static const auto kSigns = [] {
    std::array<plans::WordSigns, std::size(kNouns)> signs;
    std::ranges::transform(kNouns, signs.begin(), [](const Noun& noun) { return plans::word_signs(noun.word); });
    return signs;
  }();
  const auto may_hold = [&read](const plans::WordSigns& noun) { return read.words().may_hold(noun); };
  return read.signs().has(plans::TextSign::kDigit) && std::ranges::any_of(kSigns, may_hold);
}

std::vector<IdMention> id_mentions(std::string_view folded) {
  constexpr std::size_t kMost = 64;  // in one text: each looks at its sentence
  std::size_t looked_at = 0;
  std::vector<IdMention> found;
  for (const Noun& noun : kNouns) {
    for (std::size_t at = folded.find(noun.word); at != std::string_view::npos; at = folded.find(noun.word, at + 1)) {
      std::size_t next = at + noun.word.size() + 1;
      if (next >= folded.size() || folded[next - 1] != ' ') continue;
      if (++looked_at > kMost) return found;
      const std::size_t first = found.size();
      for (std::string_view id = token_at(folded, next); is_id(id);) {
        const plans::Span where{static_cast<std::uint32_t>(next), static_cast<std::uint32_t>(next + id.size())};
        found.push_back({noun.word, where, noun.indicator});
        next = past_joint(folded, where.end);
        id = next == where.end ? std::string_view() : token_at(folded, next);
      }
      if (found.size() == first) continue;
      const plans::Span last = found.back().where;
      if (belongs_elsewhere(folded.substr(last.end)) || speaks_of_another(sentence_at(folded, last)))
        found.resize(first);
    }
  }
  return found;
}

std::string id_form(std::string_view id) {
  std::string form;
  for (const char byte : id) {
    if (!plans::is_digit(byte)) {
      form += byte;
    } else if (!form.ends_with('#')) {
      form += '#';
    }
  }
  return form;
}

}  // namespace rasoat::rules
