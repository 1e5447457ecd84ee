#include "checker/portfolio/unit_names.h"

#include <algorithm>
#include <iterator>

#include "plans/digits.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::checker {

namespace {

struct Shortened {
  std::string_view word, full;
};
constexpr Shortened kShortened[] = {
    {"đu", "đảng ủy"},
    {"đ.u", "đảng ủy"},
    {"đh", "đại học"},
    {"tp", "thành phố"},
    {"tx", "thị xã"},
    {"bcsđ", "ban cán sự đảng"},
    {"tphcm", "thành phố hồ chí minh"},
    {"tp.hcm", "thành phố hồ chí minh"},
    {"hcm", "hồ chí minh"},
    {"thpt", "trung học phổ thông"},
    {"thcs", "trung học cơ sở"},
    {"kh&kt", "khoa học và kỹ thuật"},
    {"kh&cn", "khoa học và công nghệ"},
};

// Once more what the committee’s own name says: “Thành ủy TP. Hồ Chí Minh”.
constexpr Shortened kTwice[] = {{"tỉnh ủy tỉnh ", "tỉnh ủy "},
                                {"thành ủy thành phố ", "thành ủy "},
                                {"huyện ủy huyện ", "huyện ủy "},
                                {"quận ủy quận ", "quận ủy "},
                                {"thị ủy thị xã ", "thị ủy "}};

// Written without a blank before the name: “TP.Huế”.
constexpr std::string_view kBeforeNames[] = {"tp.", "tx."};

// “Mĩ” and “Mỹ” are one syllable in two spellings, after these consonants and alone.
constexpr std::string_view kBeforeEither[] = {"h", "k", "l", "m", "s", "t", "qu"};
constexpr Shortened kEither[] = {{"i", "y"}, {"ì", "ỳ"}, {"í", "ý"}, {"ỉ", "ỷ"}, {"ĩ", "ỹ"}, {"ị", "ỵ"}};

constexpr std::string_view kActing[] = {"ban thường vụ ", "ban chấp hành ", "thường trực "};

void add_word(std::string& key, std::string_view word) {
  if (word.empty()) return;
  // “Phường 05” is “phường 5”.
  if (std::ranges::all_of(word, plans::is_digit))
    word.remove_prefix(std::min(word.find_first_not_of('0'), word.size() - 1));
  if (!key.empty()) key += ' ';
  const auto known = std::ranges::find(kShortened, word, &Shortened::word);
  if (known != std::end(kShortened)) {
    key += known->full;
    return;
  }
  for (const std::string_view consonant : kBeforeEither) {
    if (!word.starts_with(consonant)) continue;
    const auto either = std::ranges::find(kEither, word.substr(consonant.size()), &Shortened::word);
    if (either == std::end(kEither)) continue;
    key.append(consonant) += either->full;
    return;
  }
  key += word;
}

// “rịa-vũng” and “tp.huế” are two words each.
void add_words(std::string& key, std::string_view written) {
  while (!written.empty()) {
    const std::size_t end = std::min(written.find('-'), written.size());
    std::string_view word = written.substr(0, end);
    written.remove_prefix(std::min(end + 1, written.size()));
    if (std::ranges::find(kShortened, word, &Shortened::word) == std::end(kShortened)) {
      for (const std::string_view before : kBeforeNames) {
        if (!word.starts_with(before)) continue;
        add_word(key, before.substr(0, before.size() - 1));
        word.remove_prefix(before.size());
      }
    }
    add_word(key, word);
  }
}

template <std::size_t kSize>
void rename_beginning(std::string& key, const Shortened (&beginnings)[kSize]) {
  for (const Shortened& one : beginnings) {
    if (!key.starts_with(one.word)) continue;
    key.replace(0, one.word.size(), one.full);
    return;
  }
}

}  // namespace

std::string unit_key(std::string_view name) { return rules::body_key(name); }

std::string loose_unit_key(std::string_view name) {
  std::string key;
  const std::string exact = unit_key(name);
  for (const std::string_view word : rules::words_of(exact)) add_words(key, word);
  for (const std::string_view acting : kActing) {
    // “Ban Chấp hành Trung ương” has no name of a unit after it.
    const std::string_view rest = std::string_view(key).substr(std::min(acting.size(), key.size()));
    const bool of_unit = rest.starts_with("đảng ") || rest.find("ủy") != std::string_view::npos;
    if (key.starts_with(acting) && of_unit && !rest.starts_with("trung ương")) key.erase(0, acting.size());
  }
  rules::name_committee(key);
  rename_beginning(key, kTwice);
  return key;
}

}  // namespace rasoat::checker
