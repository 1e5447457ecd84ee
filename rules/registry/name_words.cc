#include "rules/registry/name_words.h"

#include <algorithm>

namespace rasoat::rules {
namespace {

struct Abbreviation {
  std::string_view shortened, full;
};
constexpr Abbreviation kAbbreviations[] = {
    {"ubnd", "ủy ban nhân dân"},
    {"hđnd", "hội đồng nhân dân"},
    {"vp", "văn phòng"},
    {"vpubnd", "văn phòng ủy ban nhân dân"},
    {"btg", "ban tuyên giáo"},
    {"btgdv", "ban tuyên giáo và dân vận"},
    {"btc", "ban tổ chức"},
    {"bdv", "ban dân vận"},
    {"ubkt", "ủy ban kiểm tra"},
    {"mttq", "mặt trận tổ quốc"},
    {"btv", "ban thường vụ"},
    {"bch", "ban chấp hành"},
    {"bchqs", "bộ chỉ huy quân sự"},
    {"ca", "công an"},
    {"kh&cn", "khoa học và công nghệ"},
    {"gd&đt", "giáo dục và đào tạo"},
    {"nn&mt", "nông nghiệp và môi trường"},
    {"tt&tt", "thông tin và truyền thông"},
    {"kh&đt", "kế hoạch và đầu tư"},
    {"tn&mt", "tài nguyên và môi trường"},
    {"bcđ", "ban chỉ đạo"},
    {"bql", "ban quản lý"},
    {"đtn", "đoàn thanh niên"},
    {"tncs", "thanh niên cộng sản"},
    {"lhpn", "liên hiệp phụ nữ"},
    {"ccb", "cựu chiến binh"},
    {"lđlđ", "liên đoàn lao động"},
};

// By their first two bytes and their length most words are told apart from abbreviations.
constexpr std::size_t begins_at(std::string_view word) {
  return (static_cast<unsigned char>(word[0]) * 7U + static_cast<unsigned char>(word[1])) % 256;
}
constexpr auto kBegins = [] {
  std::array<bool, 256> begins{};
  for (const Abbreviation& one : kAbbreviations) begins[begins_at(one.shortened)] = true;
  return begins;
}();
constexpr std::size_t kLongest =
    std::ranges::max(kAbbreviations, {}, [](const Abbreviation& one) { return one.shortened.size(); }).shortened.size();

std::string_view written_out(std::string_view word) {
  if (word.size() < 2 || word.size() > kLongest || !kBegins[begins_at(word)]) return word;
  const auto known = std::ranges::find(kAbbreviations, word, &Abbreviation::shortened);
  return known == std::end(kAbbreviations) ? word : known->full;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  each_word(folded, [&](std::string_view word) { words.push_back(word); });
  return words;
}

std::string without_abbreviations(std::string_view folded) { return joined_words(folded, written_out); }

}  // namespace rasoat::rules
