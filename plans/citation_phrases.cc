#include "plans/citation_phrases.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/format.h"
#include "plans/letters.h"

namespace rasoat::plans {
namespace {

using enum WordKind;

// Besides the labels of the list loai_van_ban.
constexpr Phrase kPhrases[] = {
    {"nq", kType, "nghi_quyet"},
    {"kl", kType, "ket_luan"},
    {"qđ", kType, "quyet_dinh"},
    {"ct", kType, "chi_thi"},
    {"hd", kType, "huong_dan"},
    {"kh", kType, "ke_hoach"},
    {"nđ", kType, "nghi_dinh"},
    {"tb", kType, "thong_bao"},
    {"các nghị quyết", kType, "nghi_quyet"},
    {"nghị quyết liên tịch", kType, "nghi_quyet"},
    {"thông báo kết luận", kType, "thong_bao"},
    {"kế hoạch hành động", kType, "ke_hoach"},
    {"kế hoạch phối hợp", kType, "ke_hoach"},
    {"kế hoạch liên tịch", kType, "ke_hoach"},
    {"chương trình công tác", kType, "chuong_trinh"},
    {"quy chế phối hợp", kType, "quy_che"},
    {"hướng dẫn liên tịch", kType, "huong_dan"},
    {"báo cáo chính trị", kType, "bao_cao"},
    {"văn kiện", kType, "khac"},
    {"sắc lệnh", kType, "khac"},
    {"số", kNumber, ""},
    {"về", kOpener, ""},
    {"về việc", kOpener, ""},
    {"v/v", kOpener, ""},
    {"tiếp tục", kOpener, ""},
    {"thực hiện", kOpener, ""},
    {"triển khai", kOpener, ""},
    {"tổ chức thực hiện", kOpener, ""},
    {"sửa đổi", kOpener, ""},
    {"bổ sung", kOpener, ""},
    {"thay thế", kOpener, ""},
    {"ban hành", kOpener, ""},
    {"phê duyệt", kOpener, ""},
    {"phê chuẩn", kOpener, ""},
    {"cụ thể hóa", kOpener, ""},
    {"kèm theo", kOpener, ""},
    {"thi hành", kOpener, ""},
    {"sơ kết", kOpener, ""},
    {"tổng kết", kOpener, ""},
    {"quán triệt", kOpener, ""},
    {"học tập", kOpener, ""},
    {"đẩy mạnh", kOpener, ""},
    {"tăng cường", kOpener, ""},
    {"nâng cao", kOpener, ""},
    {"đổi mới", kOpener, ""},
    {"chấn chỉnh", kOpener, ""},
    {"quy định", kOpener, ""},
    {"quy định chi tiết", kOpener, ""},
    {"hướng dẫn", kOpener, ""},
    {"thông qua", kOpener, ""},
    {"thí điểm", kOpener, ""},
    {"công bố", kOpener, ""},
    {"sau đây gọi là", kCalled, ""},
    {"sau đây gọi tắt là", kCalled, ""},
    {"sau đây viết tắt là", kCalled, ""},
    {"sau đây gọi chung là", kCalled, ""},
    {"dưới đây gọi là", kCalled, ""},
    {"dưới đây gọi tắt là", kCalled, ""},
    {"gọi tắt là", kCalled, ""},
    {"gọi chung là", kCalled, ""},
    {"gọi là", kCalled, ""},
    {"viết tắt là", kCalled, ""},
    {"tên viết tắt là", kCalled, ""},
    {"của", kOf, ""},
    {"do", kOf, ""},
    {"và", kAnd, ""},
    {"cùng", kAnd, ""},
    {"cùng với", kAnd, ""},
};

constexpr std::string_view kBreaks[] = {"nhằm", "để",   "trong", "trên", "theo", "tại",  "đã",   "được", "là",   "khi",
                                        "nêu",  "có",   "cho",   "vào",  "đến",  "từ",   "từng", "các",  "bằng", "với",
                                        "đối",  "như",  "gắn",   "phù",  "xác",  "chỉ",  "yêu",  "giao", "đề",   "ở",
                                        "này",  "nói",  "năm",   "phải", "cần",  "sẽ",   "bảo",  "tới",  "qua",  "mở",
                                        "hoàn", "lãnh", "trước", "sau",  "cũng", "bước", "một",  "nhiệm"};

constexpr std::string_view kBodies[] = {
    "bộ chính trị",
    "ban bí thư",
    "ban chấp hành",
    "bch",
    "ban thường vụ",
    "chính phủ",
    "thủ tướng",
    "quốc hội",
    "ủy ban",
    "ubnd",
    "hđnd",
    "hội đồng nhân dân",
    "ban tuyên giáo",
    "ban tổ chức",
    "ban dân vận",
    "ban chỉ đạo",
    "văn phòng trung ương",
    "tỉnh ủy",
    "thành ủy",
    "đảng ủy",
    "bộ trưởng",
    "bộ khoa học",
    "chủ tịch nước",
};

using PhraseMap = std::unordered_map<std::string_view, std::vector<Phrase>>;

std::string_view first_word(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t next = at;
    if (!is_letter_or_digit(next_code_point(text, next))) break;
    at = next;
  }
  return text.substr(0, at);
}

PhraseMap make_phrases() {
  PhraseMap map;
  const auto add = [&map](const Phrase& phrase) { map[first_word(phrase.text)].push_back(phrase); };
  for (const Phrase& phrase : kPhrases) add(phrase);
  for (const std::string_view word : kBreaks) add({word, kBreak, ""});
  for (const Code& code : code_list("loai_van_ban"))
    if (code.code != "khac") add({code.label_vi, kType, code.code});
  for (auto& [word, phrases] : map) {
    std::ranges::stable_sort(phrases, [](const Phrase& a, const Phrase& b) { return a.text.size() > b.text.size(); });
  }
  return map;
}

bool begins_with(std::string_view text, std::string_view phrase) {
  if (!text.starts_with(phrase)) return false;
  std::size_t at = phrase.size();
  return at == text.size() || !is_letter_or_digit(next_code_point(text, at));
}

bool is_separator(char c) { return c == ' ' || c == ':' || c == '(' || c == '['; }

// Takes the last word off `text`, and what parts it from the next.
std::string_view take_last_word(std::string_view& text) {
  while (!text.empty() && is_separator(text.back())) text.remove_suffix(1);
  std::size_t begin = text.size();
  while (begin > 0 && !is_separator(text[begin - 1])) --begin;
  const std::string_view word = text.substr(begin);
  text.remove_suffix(word.size());
  return word;
}

// Does the text end with the last word of a type, "số" behind it or not?
bool ends_type(std::string_view text) {
  static const std::unordered_set<std::string_view> kEnds = [] {
    std::unordered_set<std::string_view> ends;
    const auto add = [&ends](std::string_view type) { ends.insert(type.substr(type.rfind(' ') + 1)); };
    for (const Phrase& phrase : kPhrases)
      if (phrase.kind == kType) add(phrase.text);
    for (const Code& code : code_list("loai_van_ban")) add(code.label_vi);
    return ends;
  }();
  constexpr std::size_t kFarEnough = 64;
  if (text.size() > kFarEnough) text.remove_prefix(text.size() - kFarEnough);
  std::string_view word = take_last_word(text);
  if (word == "số") word = take_last_word(text);
  return kEnds.contains(word);
}

}  // namespace

// A type word that is an opener too (hướng dẫn, quy định) comes back as a type: the table's first is an opener, and of
// equal lengths the type stands behind it; who reads decides by what follows.
const Phrase* find_phrase(std::string_view text) {
  static const PhraseMap kMap = make_phrases();
  const auto found = kMap.find(first_word(text));
  if (found == kMap.end()) return nullptr;
  const Phrase* best = nullptr;
  for (const Phrase& phrase : found->second) {
    if (best != nullptr && phrase.text.size() < best->text.size()) break;
    if (begins_with(text, phrase.text)) best = &phrase;
  }
  return best;
}

namespace {

// "nghị quyết 20", "kết luận số 69": the word before a number, or before "số", ends a type.
bool numbers_a_type(std::string_view text) {
  for (std::size_t at = next_digit(text, 1); at < text.size(); at = next_digit(text, at + 1)) {
    if (is_digit(text[at - 1])) continue;
    const bool goes_on = text[at - 1] == '/' || text[at - 1] == '-' || text[at - 1] == '.' || text[at - 1] == ',';
    if (!goes_on && ends_type(text.substr(0, at))) return true;  // no type ends with these
  }
  return false;
}

// Words that begin a citation, or two that together tell a resolution. One look at each byte.
bool names_a_document(std::string_view text) {
  static constexpr auto kTelling = [] {
    std::array<bool, 256> telling{};
    for (const char first : std::string_view("lhpnt\xC4")) telling[static_cast<unsigned char>(first)] = true;
    return telling;
  }();
  bool resolution = false;
  bool centre = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!kTelling[static_cast<unsigned char>(text[at])]) continue;
    const std::string_view rest = text.substr(at);
    resolution = resolution || rest.starts_with("nq");
    centre = centre || rest.starts_with("tw");
    if (at > 0 && text[at - 1] >= 'a' && text[at - 1] <= 'z') continue;
    // "luật" that is not "pháp luật"
    if (rest.starts_with("luật") && !text.substr(0, at).ends_with("pháp ")) return true;
    if (rest.starts_with("hiến pháp") || rest.starts_with("pháp lệnh") || rest.starts_with("đại hội")) return true;
    resolution = resolution || rest.starts_with("nghị quyết");
    centre = centre || rest.starts_with("hội nghị") || rest.starts_with("trung ương");
    if (resolution && centre) return true;
  }
  return resolution && centre;
}

bool words_name_a_document(const WordSigns& words) {
  static const std::array kAlone{word_signs("luật"), word_signs("hiến pháp"), word_signs("pháp lệnh"),
                                 word_signs("đại hội")};
  static const std::array kResolution{word_signs("nq"), word_signs("nghị quyết")};
  static const std::array kCentre{word_signs("tw"), word_signs("hội nghị"), word_signs("trung ương")};
  const auto one_of = [&words](const auto& phrases) {
    return std::ranges::any_of(phrases, [&words](const WordSigns& phrase) { return words.may_hold(phrase); });
  };
  return one_of(kAlone) || (one_of(kResolution) && one_of(kCentre));
}

}  // namespace

bool may_cite_without_symbol(std::string_view text) { return numbers_a_type(text) || names_a_document(text); }

bool may_cite_without_symbol(std::string_view text, const WordSigns& words, bool digit) {
  return (digit && numbers_a_type(text)) || (words_name_a_document(words) && names_a_document(text));
}

bool begins_body(std::string_view text) {
  return std::ranges::any_of(kBodies, [text](std::string_view body) { return begins_with(text, body); });
}

}  // namespace rasoat::plans
