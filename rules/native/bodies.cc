#include "rules/native/bodies.h"

#include <algorithm>
#include <array>

#include "plans/text.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

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
    {"lđlđ", "liên đoàn lao động"},
};

// The letters with which abbreviations begin, and the longest: most words are told apart by these alone.
constexpr auto kBegins = [] {
  std::array<bool, 256> begins{};
  for (const Abbreviation& one : kAbbreviations) begins[static_cast<unsigned char>(one.shortened.front())] = true;
  return begins;
}();
constexpr std::size_t kLongest =
    std::ranges::max(kAbbreviations, {}, [](const Abbreviation& one) { return one.shortened.size(); }).shortened.size();

constexpr std::string_view kGroupStarts[] = {"các", "những", "mọi", "mỗi", "từng", "toàn",
                                             "tất", "một",   "cấp", "đơn", "cơ",   "địa"};
constexpr std::string_view kPersonStarts[] = {"đồng",      "đ/c",  "đc",    "ông",        "bà",     "bí",
                                              "phó",       "chủ",  "thủ",   "giám",       "trưởng", "tổng",
                                              "bộ trưởng", "hiệu", "chánh", "viện trưởng"};

bool is_trim(char c) { return c == ' ' || c == ',' || c == ';' || c == '.' || c == ':' || c == '-' || c == '*'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (is_trim(text.front()) || text.front() == '\n')) text.remove_prefix(1);
  while (!text.empty() && (is_trim(text.back()) || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == ' ');
}

}  // namespace

std::vector<NamedBody> bodies_under(const Plan& plan, PlanNode value, bool& damaged) {
  std::vector<NamedBody> bodies;
  if (value == kNoPlanNode) return bodies;
  std::vector<PlanNode> elements;
  if (plan[value].kind == PlanKind::kList) {
    damaged |= plan[value].damaged;
    for (PlanNode node = plan[value].first_child; node != kNoPlanNode; node = plan[node].next) elements.push_back(node);
  } else {
    elements.push_back(value);
  }
  for (const PlanNode node : elements) {
    damaged |= plan[node].damaged;
    if (plans::is_placeholder(plan[node].text)) continue;
    NamedBody body{node, plan[node].value, std::string(trimmed(plan[node].text)), ""};
    if (plan[node].kind == PlanKind::kBlock && !plan[node].implied) {
      // A block in full is pointed at where it names the body.
      for (PlanNode child = plan[node].first_child; child != kNoPlanNode; child = plan[child].next) {
        if (plan[child].kind == PlanKind::kText && plan[child].text == plan[node].text) body.where = plan[child].value;
      }
    }
    body.folded = plans::fold(body.text);
    bodies.push_back(std::move(body));
  }
  return bodies;
}

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    std::string_view word = folded.substr(at, end - at);
    while (!word.empty() && (is_trim(word.front()) || word.front() == '(' || word.front() == '/'))
      word.remove_prefix(1);
    while (!word.empty() && (is_trim(word.back()) || word.back() == ')' || word.back() == '/')) word.remove_suffix(1);
    if (!word.empty()) words.push_back(word);
    at = end + 1;
  }
  return words;
}

std::string without_abbreviations(std::string_view folded) {
  std::string text;
  text.reserve(folded.size());
  for (const std::string_view word : words_of(folded)) {
    const bool may_be = word.size() <= kLongest && kBegins[static_cast<unsigned char>(word.front())];
    const auto known =
        may_be ? std::ranges::find(kAbbreviations, word, &Abbreviation::shortened) : std::end(kAbbreviations);
    if (!text.empty()) text += ' ';
    text += known == std::end(kAbbreviations) ? word : known->full;
  }
  return text;
}

bool names_a_group(std::string_view folded) {
  const std::vector<std::string_view> words = words_of(folded);
  if (words.empty()) return false;
  // "cơ quan, đơn vị …", "đơn vị …", "địa phương", "cấp ủy …" name no one body; "một số …" neither.
  if (std::find(std::begin(kGroupStarts), std::end(kGroupStarts), words[0]) != std::end(kGroupStarts)) return true;
  return std::find(words.begin(), words.end(), "các") != words.end();
}

bool names_a_person(std::string_view folded) {
  return std::any_of(std::begin(kPersonStarts), std::end(kPersonStarts),
                     [&](std::string_view start) { return starts_with_word(folded, start); });
}

}  // namespace rasoat::rules
