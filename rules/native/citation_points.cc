#include "rules/native/citation_points.h"

#include <algorithm>

#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::Block;
using plans::Citation;
using plans::CitationKind;
using plans::CitedText;
using plans::Plan;
using plans::PlanNode;

plans::SourceMap& CitationPoints::map_of(PlanNode node) {
  if (node_ != node || !map_) {
    node_ = node;
    edits_ = 0;
    map_.emplace(plan_, node);
  }
  return *map_;
}

Breach CitationPoints::breach_at(const CitedText& part, const CitedDocument& cited) {
  const CitedText& place = part ? part : cited.citation.head;
  Breach breach;
  breach.node = place.node;
  breach.where = map_of(place.node).source(place.where);
  breach.arguments = {{"citation", name_in_plan(cited.citation)}};
  breach.distinguishes = cited.citation.symbol + "@" + std::to_string(place.where.begin);
  return breach;
}

std::optional<plans::Edit> CitationPoints::likely_edit(const CitedText& part, std::string text) {
  constexpr int kMostEdits = 8;
  if (!part || text.empty()) return std::nullopt;
  plans::SourceMap& map = map_of(part.node);
  return ++edits_ > kMostEdits ? std::nullopt : map.edit({{std::move(text), part.where}}, false);
}

std::string type_label(std::string_view code) {
  for (const plans::Code& one : plans::code_list("loai_van_ban"))
    if (one.code == code) return std::string(one.label_vi);
  return std::string(code);
}

std::string with_capital(std::string text) {
  if (text.starts_with("đ")) return "Đ" + text.substr(std::string_view("đ").size());
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string name_in_plan(const Citation& citation) {
  const bool in_full_form = citation.type && citation.head.node != citation.type.node;
  if (citation.kind == CitationKind::kSymbol && in_full_form && citation.type_code != "khac")
    return with_capital(type_label(citation.type_code)) + " số " + citation.symbol;
  // The second of "Nghị quyết số 20-NQ/TW và số 21-NQ/TW" is a number alone.
  constexpr std::string_view kPlural = "các";
  std::string name(citation.head.text);
  const bool plural = name.size() > kPlural.size() && name[kPlural.size()] == ' ';
  if (plural && plans::fold(name.substr(0, kPlural.size())) == kPlural)
    name = with_capital(name.substr(kPlural.size() + 1));
  const bool cut_short = name.find('(') != std::string::npos && name.find(')') == std::string::npos;
  if (cut_short) name += ')';  // "Nghị quyết Trung ương 6 khóa XIII (Nghị quyết số 29-NQ/TW, ngày …)"
  return name.starts_with("số ") ? "Văn bản " + name : name;
}

std::string full_name(const Document& document) {
  if (document.symbol.empty()) return document.names.empty() ? document.key : document.names.front();
  std::string name = document.types.empty() ? "" : with_capital(type_label(document.types.front())) + " số ";
  name += document.symbol;
  const bool party = plans::parts_of(document.symbol).party_form;
  const plans::Interval* date = document.date.sure();
  if (date != nullptr && date->first == date->last)
    name += std::string(party ? "," : "") + " ngày " + plans::to_vietnamese(date->first);
  if (const Body* const* issuer = document.issuer.sure()) {
    name += " của " + (*issuer)->name;
    const std::uint8_t* term = document.term.sure();
    if (term != nullptr && (*issuer)->name.starts_with("Ban Chấp hành")) name += " khóa " + roman(*term);
  }
  return name;
}

PlanNode basis_entry(const Plan& plan, PlanNode node) {
  for (; node != plans::kNoPlanNode; node = plan[node].parent) {
    const Plan::Node& at = plan[node];
    if (at.kind == plans::PlanKind::kBlock && at.block == Block::kCitation && at.field != nullptr &&
        at.field->key == "can_cu")
      return node;
  }
  return plans::kNoPlanNode;
}

bool is_basis(const Plan& plan, const CitedDocument& cited) {
  return cited.citation.nesting == plans::Nesting::kOwn && basis_entry(plan, cited.node) != plans::kNoPlanNode;
}

bool is_misnumbered(const CitedDocument& cited) {
  return std::ranges::any_of(cited.identity.contradictions,
                             [](const Contradiction& one) { return one.field == CitedField::kSymbol; });
}

bool is_told_apart(const CitedDocument& cited) {
  const Citation& citation = cited.citation;
  return cited.identity.meant != nullptr &&
         (citation.kind != CitationKind::kSymbol || citation.date_text || citation.term != 0 || citation.title ||
          plans::parts_of(citation.symbol).year != 0);
}

std::vector<const Document*> possible_meanings(const CitedDocument& cited, const std::optional<Date>& plan_date) {
  if (cited.identity.outcome != IdentityOutcome::kSeveral) return {};
  std::vector<const Document*> possible = cited.identity.candidates;
  std::erase_if(possible, [&](const Document* document) {
    const plans::Interval* date = document->date.hint();
    return plan_date && date != nullptr && *plan_date < date->first;
  });
  return possible;
}

std::string words_before(const Plan& plan, const Citation& citation, std::uint32_t most) {
  const std::uint32_t end = citation.head.where.begin;
  std::uint32_t begin = end - std::min(end, most);
  const std::string_view text = plan[citation.head.node].text;
  while (begin < end && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
  std::string_view before = text.substr(begin, end - begin);
  const std::size_t stop = before.find_last_of(".;\n");
  if (stop != std::string_view::npos) before.remove_prefix(stop + 1);
  return plans::fold(before);
}

}  // namespace rasoat::rules
