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

// After the date of a sentence its subject follows, with a capital: "…, ngày 15/5/2024 Đảng ủy …".
bool OwnParts::date_ends_there(std::size_t which) const {
  const Citation& citation = citations_[which];
  const std::string_view text = plan_[citation.head.node].text;
  std::string_view after = trimmed_begin(text.substr(citation.date_text.where.end));
  if (after.starts_with(',')) after = trimmed_begin(after.substr(1));
  const auto at = static_cast<std::uint32_t>(after.data() - text.data());
  if (after.empty() || (which + 1 < citations_.size() && citations_[which + 1].whole.where.begin == at)) return true;
  const std::string_view word = first_word(after);
  const std::string folded = plans::fold(word);
  return folded == word || folded == "của" || folded == "về" || folded == "do";
}

// Does the sentence name another document before this one, to which what follows may belong?
bool OwnParts::follows_a_document(std::size_t which) const {
  constexpr std::string_view kDocuments[] = {
      "kế hoạch", "chương trình", "đề án",     "dự án",     "nghị quyết", "kết luận",   "chỉ thị",  "quyết định",
      "quy định", "quy chế",      "hướng dẫn", "thông báo", "báo cáo",    "chiến lược", "công văn", "văn bản"};
  const Citation& citation = citations_[which];
  const std::string_view text = plan_[citation.head.node].text;
  const std::uint32_t end = citation.whole.where.begin;
  std::uint32_t begin = 0;
  if (which > 0 && citations_[which - 1].head.node == citation.head.node)
    begin = std::min(end, citations_[which - 1].whole.where.end);
  std::string_view before = text.substr(begin, end - begin);
  const std::size_t stop = before.find_last_of(".;:\n");
  if (stop != std::string_view::npos) before.remove_prefix(stop + 1);
  if (trimmed_begin(before).empty()) return false;
  const std::string folded = plans::fold(before);
  return std::ranges::any_of(kDocuments, [&](std::string_view one) { return plans::mentions_folded(folded, one); });
}

OwnParts::Answer OwnParts::of(std::size_t which) const {
  const Citation& citation = citations_[which];
  const bool date_in_prose = citation.date_text && !has_own_key(citation, citation.date_text);
  const bool issuer_in_prose = (citation.issuer && !has_own_key(citation, citation.issuer)) ||
                               (!citation.issuer && citation.term_text && !has_own_key(citation, citation.term_text));
  Answer own;
  if (!date_in_prose && !issuer_in_prose) return own;
  const std::string_view text = plan_[citation.head.node].text;
  if (issuer_in_prose) own.issuer = is_introduced(text, citation);
  if (date_in_prose) own.date = date_ends_there(which);
  const bool led = citation.parent == plans::kNoCitation && follows_a_document(which);
  for (std::uint32_t up = citation.parent; up != plans::kNoCitation; up = citations_[up].parent) {
    if (date_in_prose && !citations_[up].date_text) own.date = false;
    if (issuer_in_prose && !citations_[up].issuer) own.issuer = false;
  }
  if (date_in_prose && led) own.date = false;
  if (issuer_in_prose && led) own.issuer = false;
  return own;
}

}  // namespace rasoat::rules
