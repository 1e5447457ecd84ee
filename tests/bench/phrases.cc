#include "tests/bench/phrases.h"

#include <array>
#include <utility>
#include <vector>

#include "tests/bench/own_sentences.h"
#include "tests/bench/own_words.h"
#include "tests/bench/shared_sentences.h"

namespace rasoat::bench {
namespace {

std::string figure(char kind, Random& random) {
  if (kind == 'P') return std::to_string(random.between(12, 98)) + "%";
  if (kind == 'Y') return std::to_string(random.between(2025, 2030));
  return std::to_string(random.between(2, 96));
}

struct Gap {
  std::string_view name;
  std::span<const std::string_view> list;
};
constexpr Gap kGaps[] = {{"topic", kTopics},   {"means", kMeans},    {"people", kPeople},    {"partner", kPartners},
                         {"manner", kManners}, {"reason", kReasons}, {"craft", kCrafts},     {"thing", kThings},
                         {"where", kWheres},   {"device", kDevices}, {"feature", kFeatures}, {"folk", kFolk},
                         {"whose", kWhose},    {"step", kSteps},     {"time", kTimes},       {"cause", kCauses},
                         {"effect", kEffects}};

std::span<const std::string_view> list_of(std::string_view name) {
  for (const Gap& gap : kGaps) {
    if (gap.name == name) return gap.list;
  }
  return {};
}

// The alternatives between `[` and `]`.
std::string_view one_of(std::string_view choices, Random& random) {
  std::vector<std::string_view> all;
  for (std::size_t begin = 0;;) {
    const std::size_t bar = choices.find('|', begin);
    all.push_back(choices.substr(begin, bar == std::string_view::npos ? bar : bar - begin));
    if (bar == std::string_view::npos) break;
    begin = bar + 1;
  }
  return random.of(all);
}

struct Synonyms {
  std::string_view one, other;
};
constexpr Synonyms kSynonyms[] = {{"Xây dựng", "Lập"},
                                  {"Tổ chức", "Mở"},
                                  {"Hỗ trợ", "Giúp"},
                                  {"Rà soát", "Soát xét"},
                                  {"ứng dụng", "áp dụng"},
                                  {"bảo đảm", "đảm bảo"},
                                  {"phối hợp với", "cùng"},
                                  {"gắn với", "đi đôi với"},
                                  {"triển khai", "thực hiện"},
                                  {"hoàn thành", "làm xong"},
                                  {"nâng cao", "tăng"},
                                  {"ít nhất", "tối thiểu"},
                                  {"toàn bộ", "tất cả"},
                                  {"hằng năm", "mỗi năm"},
                                  {"trên địa bàn", "tại"},
                                  {"người dân", "nhân dân"},
                                  {"đầu tư", "bố trí vốn cho"},
                                  {"chưa có", "còn thiếu"},
                                  {"do", "vì"},
                                  {"để", "nhằm"},
                                  {"theo dõi", "nắm"},
                                  {"mô hình", "điểm trình diễn"},
                                  {"kết quả", "thành quả"},
                                  {"doanh nghiệp", "cơ sở sản xuất"},
                                  {"giảm", "hạ"},
                                  {"trước khi", "rồi mới"}};
constexpr std::string_view kTouches[] = {"từng bước ", "chủ động ", "tiếp tục ", "tích cực "};

// Whole words only.
bool replace_word(std::string& text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) return false;
  const std::size_t end = at + from.size();
  if ((at > 0 && text[at - 1] != ' ') || (end < text.size() && text[end] != ' ' && text[end] != ',')) return false;
  text.replace(at, from.size(), to);
  return true;
}

}  // namespace

std::string fill(std::string_view pattern, Random& random) {
  std::string text;
  for (std::size_t at = 0; at < pattern.size();) {
    const char open = pattern[at];
    if (open != '[' && open != '{') {
      text += pattern[at++];
      continue;
    }
    const std::size_t close = pattern.find(open == '[' ? ']' : '}', at);
    const std::string_view inside = pattern.substr(at + 1, close - at - 1);
    if (open == '[')
      text += fill(one_of(inside, random), random);
    else if (inside.size() == 1)
      text += figure(inside[0], random);
    else if (const auto list = list_of(inside); !list.empty())
      text += fill(random.of(list), random);
    else
      text += pattern.substr(at, close + 1 - at);  // a name
    at = close + 1;
  }
  return text;
}

std::span<const std::string_view> work_patterns(std::size_t group) { return kWorks[group]; }
std::span<const std::string_view> situation_patterns() { return kSituations; }
std::span<const std::string_view> shortcoming_patterns() { return kShortcomings; }
std::span<const std::string_view> remedy_patterns() { return kRemedies; }
std::span<const std::string_view> indicator_patterns() { return kIndicators; }
std::span<const std::string_view> product_patterns() { return kProducts; }
std::span<const std::string_view> template_works(std::size_t group) { return kTemplateWorks[group]; }
std::span<const std::string_view> template_purposes() { return kTemplatePurposes; }
std::span<const std::string_view> template_duties() { return kTemplateDuties; }
std::span<const std::string_view> guidance_passages() { return kGuidance; }
std::string_view group_name(std::size_t group) { return kGroupNames[group]; }

std::string paraphrase(std::string_view text, Random& random) {
  std::string said(text);
  if (const std::size_t comma = said.find(", "); comma != std::string::npos && comma > 30 && random.chance(0.2)) {
    const std::size_t next = said.find(", ", comma + 2);
    if (next != std::string::npos)  // the two clauses after the first change places
      said = said.substr(0, comma) + said.substr(next) + said.substr(comma, next - comma);
  }
  for (const Synonyms& pair : kSynonyms) {
    if (random.chance(0.6)) replace_word(said, pair.one, pair.other);
  }
  if (random.chance(0.4)) {
    const std::size_t comma = said.find(", ");
    if (comma != std::string::npos) said.insert(comma + 2, random.of(kTouches));
  }
  return said;
}

}  // namespace rasoat::bench
