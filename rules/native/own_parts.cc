#include "rules/native/own_parts.h"

#include <algorithm>

#include "plans/text.h"

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

// "của Bộ Chính trị", "do Chính phủ ban hành", or within the name: "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành …".
bool is_introduced(std::string_view text, const Citation& citation) {
  const CitedText& issuer = citation.issuer;
  if (!issuer || has_own_key(citation, issuer)) return true;
  std::uint32_t begin = issuer.where.begin;
  if (citation.plenum_text && citation.plenum_text.node == issuer.node)
    begin = std::min(begin, citation.plenum_text.where.begin);
  if (begin >= citation.head.where.begin && begin < citation.head.where.end) return true;
  const std::string before = last_word(text.substr(0, begin));
  return before == "của" || before == "do";
}

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
    if (which + 1 < citations_.size() && citations_[which + 1].whole.where.begin == at) return true;
    return std::ranges::find(kGoOn, plans::fold(first_word(after))) != std::end(kGoOn);
  };
  if (after.empty() || std::string_view(".;:()[]\n").contains(after[0]) || is_part()) return true;
  if (after[0] != ',') return false;
  after = trimmed_begin(after.substr(1));
  return after.empty() || is_part();
}

// Nothing stands before it in its clause to which what follows could belong.
bool OwnParts::begins_its_clause(std::size_t which) const {
  constexpr std::string_view kLeads[] = {"căn", "cứ",   "theo", "thực", "hiện", "triển", "khai", "tổ", "chức",
                                         "và",  "cùng", "với",  "các",  "-",    "+",     ",",    "*",  "•"};
  const Citation& citation = citations_[which];
  const std::string_view text = plan_[citation.head.node].text;
  const std::uint32_t end = citation.whole.where.begin;
  std::uint32_t begin = 0;
  if (which > 0 && citations_[which - 1].head.node == citation.head.node)
    begin = std::min(end, citations_[which - 1].whole.where.end);
  std::string_view before = text.substr(begin, end - begin);
  const std::size_t stop = before.find_last_of(".;:\n(");
  if (stop != std::string_view::npos) before.remove_prefix(stop + 1);
  if (before.size() > kNear * 2) return false;
  const std::string folded = plans::fold(before);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t blank = std::min(folded.find(' ', at), folded.size());
    const std::string_view word = std::string_view(folded).substr(at, blank - at);
    if (!word.empty() && std::ranges::find(kLeads, word) == std::end(kLeads)) return false;
    at = blank + 1;
  }
  return true;
}

OwnParts::Answer OwnParts::of(std::size_t which) const {
  const Citation& citation = citations_[which];
  const bool date_in_prose = citation.date_text && !has_own_key(citation, citation.date_text);
  const bool issuer_in_prose = (citation.issuer && !has_own_key(citation, citation.issuer)) ||
                               (!citation.issuer && citation.term_text && !has_own_key(citation, citation.term_text));
  Answer own;
  if (!date_in_prose && !issuer_in_prose) return own;
  const bool introduced = !issuer_in_prose || is_introduced(plan_[citation.head.node].text, citation);
  const bool alone = citation.parent != plans::kNoCitation || begins_its_clause(which);
  if (issuer_in_prose) own.issuer = introduced && alone;
  if (date_in_prose) own.date = alone && date_ends_there(which);
  for (std::uint32_t up = citation.parent; up != plans::kNoCitation; up = citations_[up].parent) {
    if (date_in_prose && !citations_[up].date_text) own.date = false;
    if (issuer_in_prose && !citations_[up].issuer) own.issuer = false;
  }
  own.joined =
      introduced && date_in_prose && issuer_in_prose && citation.date_text.where.begin < citation.issuer.where.begin;
  return own;
}

}  // namespace rasoat::rules
