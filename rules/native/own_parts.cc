#include "rules/native/own_parts.h"

#include <algorithm>
#include <span>
#include <string>

#include "plans/text.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

using plans::Citation;
using plans::CitedText;

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::size_t kNear = 48;  // bytes in which the word beside a part stands

std::string_view trimmed_begin(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool is_continued(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::string last_word(std::string_view text) {
  std::size_t begin = text.size() - std::min(text.size(), kNear);
  while (begin < text.size() && is_continued(text[begin])) ++begin;
  const std::string folded = plans::fold(text.substr(begin));
  return folded.substr(folded.rfind(' ') + 1);
}

// Up to a blank, a no-break one too.
std::string_view first_word(std::string_view text) {
  std::size_t end = std::min(text.find_first_of(" \t\r\n\xC2"), std::min(text.size(), kNear));
  while (end < text.size() && is_continued(text[end])) --end;
  return text.substr(0, end);
}

// Under a key of its own, away from the head?
bool has_own_key(const Citation& citation, const CitedText& part) { return part.node != citation.head.node; }

// "…, Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII", "… Hội nghị Trung ương 8 khóa XI": a plenum that
// only a central document can be of.
bool is_of_central_plenum(const Citation& citation) {
  if (citation.term == 0 || !citation.plenum_text || has_own_key(citation, citation.plenum_text)) return false;
  constexpr std::string_view kCentre = "trung ương";
  return plans::mentions_folded(plans::fold(citation.plenum_text.text), kCentre) ||
         plans::mentions_folded(plans::fold(citation.issuer.text), kCentre);
}

// "của Bộ Chính trị", "do Chính phủ ban hành", or within the name: "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành …".
bool is_introduced(std::string_view text, const Citation& citation) {
  const CitedText& issuer = citation.issuer;
  if (!issuer || has_own_key(citation, issuer)) return true;
  std::uint32_t begin = issuer.where.begin;
  if (citation.plenum_text && citation.plenum_text.node == issuer.node)
    begin = std::min(begin, citation.plenum_text.where.begin);
  if (begin >= citation.head.where.begin && begin < citation.head.where.end) return true;
  const std::string before = last_word(text.substr(0, begin));
  return before == "của" || before == "do" || is_of_central_plenum(citation);
}

// The folded end of `text`: from behind the last of `stops`, and not much.
std::string last_clause(std::string_view text, std::string_view stops) {
  const std::size_t stop = text.find_last_of(stops);
  if (stop != std::string_view::npos) text.remove_prefix(stop + 1);
  std::size_t begin = text.size() - std::min(text.size(), kNear * 4);
  while (begin < text.size() && is_continued(text[begin])) ++begin;
  return plans::fold(text.substr(begin));
}

using Words = std::span<const std::string_view>;
constexpr std::string_view kJoining[] = {"và", "cùng", "với", "các"};
constexpr std::string_view kNaming[] = {"căn", "cứ",  "theo", "và",  "cùng", "với", "các", "văn",
                                        "bản", "gồm", "sau",  "đây", "như",  "+",   "•"};
constexpr std::string_view kCarrying[] = {"thực", "hiện"};
// One word each: "quán triệt", "triển khai", "tổ chức", "cụ thể hóa" …
constexpr std::string_view kStudying[] = {"quán",  "triệt",  "học",   "tập",  "nghiên", "cứu",  "phổ",  "biến",
                                          "tuyên", "truyền", "triển", "khai", "tổ",     "chức", "tiếp", "tục",
                                          "cụ",    "thể",    "hóa",   "bám",  "sát",    "đẩy",  "mạnh", "chấp",
                                          "hành",  "nghiêm", "túc",   "nội",  "dung"};

bool is_one_of(std::string_view word, Words words) { return std::ranges::find(words, word) != words.end(); }

}  // namespace

// Behind it the clause ends, or other parts follow; not a sentence: "…, ngày 15/5/2024 Đảng ủy …", "… tại hội trường".
bool OwnParts::date_ends_there(std::size_t which) const {
  constexpr std::string_view kGoOn[] = {"của", "về", "do", "v/v", "và", "cùng"};
  const Citation& citation = citations_[which];
  const std::string_view text = plan_[citation.head.node].text;
  std::string_view after = trimmed_begin(text.substr(citation.date_text.where.end));
  const auto is_part = [&] {
    const auto at = static_cast<std::uint32_t>(after.data() - text.data());
    if (citation.title && citation.title.node == citation.head.node && citation.title.where.begin == at) return true;
    if (is_of_central_plenum(citation) && citation.plenum_text.where.begin == at) return true;
    if (which + 1 < citations_.size() && citations_[which + 1].whole.where.begin == at) return true;
    return std::ranges::find(kGoOn, plans::fold(first_word(after))) != std::end(kGoOn);
  };
  if (after.empty() || std::string_view(".;:()[]\n").contains(after[0]) || is_part()) return true;
  if (after[0] != ',') return false;
  after = trimmed_begin(after.substr(1));
  return after.empty() || is_part();
}

// Of a citation in another's title, where parts that the other lacks may be the other's: `of` sees to that.
OwnParts::Lead OwnParts::lead_in_title(std::size_t which) const {
  constexpr std::string_view kMeetings[] = {"hội nghị", "học tập",   "quán triệt", "phổ biến",
                                            "tổ chức",  "sinh hoạt", "tập huấn",   "tuyên truyền"};
  const Citation& citation = citations_[which];
  const std::string_view text = plan_[citation.head.node].text;
  const std::string before = last_clause(text.substr(0, citation.whole.where.begin), "");
  const bool meets = std::ranges::any_of(kMeetings, [&](auto word) { return plans::mentions_folded(before, word); });
  return meets ? Lead::kOther : Lead::kNamed;
}

OwnParts::Lead OwnParts::read_lead(std::size_t which) const {
  const Citation& citation = citations_[which];
  if (citation.parent != plans::kNoCitation) return lead_in_title(which);
  const std::string_view text = plan_[citation.head.node].text;
  const std::uint32_t end = citation.whole.where.begin;
  const bool follows = which > 0 && citations_[which - 1].head.node == citation.head.node;
  const std::uint32_t begin = follows ? std::min(end, citations_[which - 1].whole.where.end) : 0;
  const std::string_view between = text.substr(begin, end - begin);
  if (between.size() > kNear * 4) return Lead::kOther;
  const std::string before = last_clause(between, ".;\n(");
  Lead lead = Lead::kNamed;
  bool joins = follows && between.find_first_of(".;\n(") == std::string_view::npos;
  for (const std::string_view word : words_of(before)) {
    joins = joins && is_one_of(word, kJoining);
    if (is_one_of(word, kNaming)) continue;
    if (!is_one_of(word, kCarrying) && !is_one_of(word, kStudying)) return Lead::kOther;
    lead = std::max(lead, is_one_of(word, kCarrying) ? Lead::kCarriedOut : Lead::kStudied);
  }
  // "Quán triệt Kết luận số 69-KL/TW và Nghị quyết số 57-NQ/TW …": both are studied.
  return joins ? leads_[which - 1] : lead;
}

OwnParts::Lead OwnParts::lead(std::size_t which) {
  while (leads_.size() <= which) leads_.push_back(read_lead(leads_.size()));
  return leads_[which];
}

OwnParts::Answer OwnParts::of(std::size_t which) {
  const Citation& citation = citations_[which];
  const bool date_in_prose = citation.date_text && !has_own_key(citation, citation.date_text);
  const bool issuer_in_prose = (citation.issuer && !has_own_key(citation, citation.issuer)) ||
                               (!citation.issuer && citation.term_text && !has_own_key(citation, citation.term_text));
  Answer own;
  if (!date_in_prose && !issuer_in_prose) return own;
  const bool introduced = !issuer_in_prose || is_introduced(plan_[citation.head.node].text, citation);
  own.joined =
      introduced && date_in_prose && issuer_in_prose && citation.date_text.where.begin < citation.issuer.where.begin;
  const bool nested = citation.parent != plans::kNoCitation;
  if (issuer_in_prose) own.issuer = introduced && (nested || lead(which) <= Lead::kStudied);
  if (date_in_prose) {
    const bool whole = citation.date.precision == plans::Precision::kDay || own.joined;
    const bool ends = date_ends_there(which);
    // In a title a year is more often the year of work: "Kế hoạch … về thực hiện Kết luận số 69-KL/TW năm 2025".
    own.date = ends && (whole || !nested) && lead(which) <= (whole ? Lead::kCarriedOut : Lead::kNamed);
    own.early = ends && whole && lead(which) <= Lead::kStudied;
  }
  for (std::uint32_t up = citation.parent; up != plans::kNoCitation; up = citations_[up].parent) {
    if (date_in_prose && !citations_[up].date_text) own.date = own.early = false;
    if (issuer_in_prose && !citations_[up].issuer) own.issuer = false;
  }
  if (own.joined && own.issuer) own.date = true;
  return own;
}

}  // namespace rasoat::rules
