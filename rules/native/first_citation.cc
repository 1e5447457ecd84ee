// Checks "first-citation" and "first-citation-title": where the plan’s text first cites a document, does it say by then
// all by which a reader finds it? What an earlier mention, the plan’s title or another document’s title has said
// counts, and so does a declared short name.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"
#include "rules/registry/symbol_slip.h"

namespace rasoat::rules {

using plans::Block;
using plans::Citation;
using plans::CitationKind;
using plans::Plan;
using plans::PlanNode;

namespace {

constexpr std::size_t kMostInRun = 8;  // documents of one issuer

enum Part : std::uint8_t { kNumber = 1, kDate = 2, kIssuer = 4, kTitle = 8 };
constexpr std::array<Part, 4> kParts = {kNumber, kDate, kIssuer, kTitle};
constexpr std::array<std::string_view, 4> kPartsVi = {"số, ký hiệu", "ngày ban hành", "cơ quan ban hành", "trích yếu"};
constexpr std::array<std::string_view, 4> kPartsEn = {"symbol", "date", "issuing body", "title"};

std::string listed(std::uint8_t parts, const std::array<std::string_view, 4>& names, std::string_view last) {
  std::vector<std::string_view> chosen;
  for (std::size_t i = 0; i < kParts.size(); ++i)
    if ((parts & kParts[i]) != 0) chosen.push_back(names[i]);
  std::string text;
  for (std::size_t i = 0; i < chosen.size(); ++i)
    text.append(i == 0 ? "" : i + 1 == chosen.size() ? last : ", ").append(chosen[i]);
  return text;
}

struct Incomplete {
  const CitedDocument* cited = nullptr;
  std::uint8_t missing = 0;
};

// In the order of their first mentions; both checks ask for them.
struct FirstCited {
  std::vector<Incomplete> all;
};

class FirstCitations {
 public:
  FirstCitations(const Plan& plan, Knowledge& knowledge) : plan_(plan), knowledge_(knowledge), all_(knowledge.cited()) {
    const PlanNode head = plan.child(plan.root(), "van_ban");
    const PlanNode symbol = head == plans::kNoPlanNode ? plans::kNoPlanNode : plan.child(head, "so_ky_hieu");
    if (symbol != plans::kNoPlanNode) own_symbol_ = plan[symbol].text;
    own_identity_ = plans::symbol_identity(own_symbol_);
  }

  [[nodiscard]] FirstCited find() {
    std::vector<Incomplete> found;
    std::map<std::uint32_t, std::uint8_t> said;  // by `first`
    std::set<std::uint32_t> done;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const CitedDocument& cited = all_[i];
      if (!is_asked(cited)) continue;
      std::uint8_t& parts = said[cited.first];
      parts |= parts_of(i);
      const bool first = cited.citation.nesting == plans::Nesting::kOwn && is_running_text(cited.node);
      if (!first || !done.insert(cited.first).second) continue;
      const std::uint8_t missing = (kNumber | kDate | kIssuer | kTitle) & ~parts;
      const bool told_as_ambiguous =
          is_basis(plan_, cited) && possible_meanings(cited, knowledge_.plan_date()).size() > 1;
      if (missing != 0 && !told_as_ambiguous) found.push_back({&cited, missing});
    }
    return {std::move(found)};
  }

 private:
  // Congresses, plenums and laws are cited by name, with or without a number.
  [[nodiscard]] bool is_asked(const CitedDocument& cited) {
    const CitationKind kind = cited.citation.kind;
    const std::string_view type = cited.citation.type_code;
    if (kind == CitationKind::kShort) return !is_known_name(cited);
    if (type == "luat" || type == "bo_luat" || type == "phap_lenh" || type == "hien_phap") return false;
    return kind == CitationKind::kSymbol && !is_own(cited.citation.symbol);
  }

  // "Đề án 06": everyone knows it by that.
  [[nodiscard]] bool is_known_name(const CitedDocument& cited) const {
    const Document* meant = cited.identity.meant;
    return meant != nullptr && knowledge_.registry().document_by_short_name(cited.citation) == meant;
  }

  // The same few symbols are cited again and again.
  [[nodiscard]] bool is_own(std::string_view symbol) {
    const auto [at, fresh] = own_.try_emplace(symbol, false);
    if (fresh) at->second = symbol == own_symbol_ || plans::canonical_identity(symbol) == own_identity_;
    return at->second;
  }

  // The document’s head, references by symbol only and waivers are not the text that is printed.
  [[nodiscard]] bool is_running_text(PlanNode node) const {
    if (basis_entry(plan_, node) != plans::kNoPlanNode) return true;
    if (plan_[node].value_kind == plans::ValueKind::kSymbol) return false;
    if (plan_[node].field != nullptr && (plan_[node].field->key == "nguon" || plan_[node].field->key == "tham_chieu"))
      return false;
    for (; node != plans::kNoPlanNode; node = plan_[node].parent) {
      const Block block = plan_[node].block;
      if (block == Block::kDocument || block == Block::kWaiver || block == Block::kOutline) return false;
    }
    return true;
  }

  [[nodiscard]] std::uint8_t parts_of(std::size_t which) const {
    const Citation& citation = all_[which].citation;
    std::uint8_t parts = 0;
    if (citation.kind == CitationKind::kSymbol) parts |= kNumber;
    if (citation.date_text) parts |= kDate;
    // "Nghị quyết Hội nghị Trung ương 8 khóa XIII": whose plenum it was is said.
    if (citation.issuer || citation.plenum != 0 || symbol_names_issuer(citation) || shares_issuer(which) ||
        keeps_issuer(which) || follows_issuer(citation))
      parts |= kIssuer;
    if (citation.title) parts |= kTitle;
    return parts | told_otherwise(all_[which].node);
  }

  // What a full form leaves blank or misspells is told as such.
  [[nodiscard]] std::uint8_t told_otherwise(PlanNode node) const {
    if (plan_[node].kind != plans::PlanKind::kBlock) return 0;
    std::uint8_t parts = 0;
    if (plan_.presence(node, "ngay") != plans::Presence::kAbsent) parts |= kDate;
    if (plan_.presence(node, "co_quan") != plans::Presence::kAbsent) parts |= kIssuer;
    if (plan_.presence(node, "trich_yeu") == plans::Presence::kUnknown) parts |= kTitle;
    return parts;
  }

  // 569/QĐ-TTg, 149-HD/BTGTW; behind /TW stand three bodies. 05/CTrPH-BKHCN-BNNMT names all whose document it is.
  [[nodiscard]] bool symbol_names_issuer(const Citation& citation) const {
    if (citation.symbol.empty()) return false;
    const plans::SymbolParts parts = plans::parts_of(citation.symbol);
    const auto joint = [&](std::string_view end) { return parts.type.ends_with(end); };
    if (parts.organ.find('-') != std::string_view::npos && (joint("PH") || joint("LT") || joint("LN"))) return true;
    const OrganCode* organ = knowledge_.registry().organ(parts.organ);
    return organ != nullptr && organ->level == "trung_uong" && organ->bodies.size() == 1;
  }

  // "Huyện ủy đã ban hành Kế hoạch số …"
  [[nodiscard]] bool follows_issuer(const Citation& citation) const {
    constexpr std::uint32_t kEnough = 40;  // bytes
    return words_before(plan_, citation, kEnough).ends_with("ban hành");
  }

  // "Nghị quyết A ngày … và Nghị quyết B ngày … của Ban Chấp hành Trung ương Đảng"
  [[nodiscard]] bool shares_issuer(std::size_t which) const {
    for (std::size_t next = which + 1; next <= which + kMostInRun && follows_in_run(next); ++next)
      if (all_[next].citation.issuer) return true;
    return false;
  }

  // "các Nghị quyết của Ban Chấp hành Trung ương Đảng số A ngày …, số B ngày …"
  [[nodiscard]] bool keeps_issuer(std::size_t which) const {
    const std::size_t least = which - std::min(which, kMostInRun);
    for (; which > least && !all_[which].citation.type && follows_in_run(which); --which)
      if (all_[which - 1].citation.issuer) return true;
    return false;
  }

  // Behind the one before it, with a comma or "và" between them.
  [[nodiscard]] bool follows_in_run(std::size_t which) const {
    if (which == 0 || which >= all_.size()) return false;
    const Citation& one = all_[which - 1].citation;
    const Citation& other = all_[which].citation;
    if (other.head.node != one.head.node || other.whole.where.begin < one.whole.where.end) return false;
    const std::string between = plans::fold(plan_[one.head.node].text.substr(
        one.whole.where.end, std::min<std::size_t>(other.whole.where.begin - one.whole.where.end, 16)));
    return between == "," || between == "và" || between == ", và";
  }

  const Plan& plan_;
  Knowledge& knowledge_;
  std::span<const CitedDocument> all_;
  std::string_view own_symbol_;
  std::string own_identity_;
  std::unordered_map<std::string_view, bool> own_;  // symbols, and whether they are the plan's own
};

// Under what name the plan cites a document of nearly the same one; "none".
class NearNames {
 public:
  explicit NearNames(const NativeCase& asked) : asked_(asked) {}

  [[nodiscard]] std::string of(const Citation& citation) const {
    if (citation.kind == CitationKind::kSymbol) return is_called_this(citation) ? own_name(citation) : "none";
    std::string near = "none";
    for (const CitedDocument& other : asked_.knowledge.cited()) {
      if (other.citation.kind != CitationKind::kSymbol || !is_near(citation, other.citation.symbol)) continue;
      if (other.citation.short_name) return std::string(other.citation.short_name.text);
      if (near == "none") near = name_in_plan(other.citation);
    }
    return near;
  }

 private:
  // "Kết luận 96", "Chỉ thị 69" for 69-KL/TW.
  [[nodiscard]] bool is_near(const Citation& citation, const std::string& symbol) const {
    const std::optional<bool> fits = asked_.knowledge.registry().type_fits(symbol, citation.type_code);
    if (!fits) return false;
    const std::string_view number = citation.short_number.text;
    if (!*fits) return plans::parts_of(symbol).number == number;
    const std::size_t digits = symbol.find_first_not_of("0123456789");
    const SymbolSlip slip = slip_of_symbol(std::string(number) + symbol.substr(digits), symbol);
    return slip == SymbolSlip::kSwapped || slip == SymbolSlip::kDigit;
  }

  // "Kế hoạch số 45-KH/ĐU này"
  [[nodiscard]] bool is_called_this(const Citation& citation) const {
    const std::string_view after = asked_.plan[citation.head.node].text.substr(citation.head.where.end);
    return citation.head.where.end == citation.symbol_text.where.end && after.starts_with(" này");
  }

  [[nodiscard]] std::string own_name(const Citation& citation) const {
    const PlanNode head = asked_.plan.child(asked_.plan.root(), "van_ban");
    const PlanNode symbol = head == plans::kNoPlanNode ? head : asked_.plan.child(head, "so_ky_hieu");
    if (symbol == plans::kNoPlanNode || plans::is_placeholder(asked_.plan[symbol].text)) return "none";
    return with_capital(type_label(citation.type_code)) + " số " + std::string(asked_.plan[symbol].text);
  }

  const NativeCase& asked_;
};

const FirstCited& first_cited(const NativeCase& asked) {
  return asked.memo.get<FirstCited>([&] { return FirstCitations(asked.plan, asked.knowledge).find(); });
}

}  // namespace

NativeVerdicts first_citation(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  CitationPoints points(asked.plan);
  const NearNames near_names(asked);
  for (const Incomplete& one : first_cited(asked).all) {
    if (one.missing == kTitle) continue;
    Breach breach = points.breach_at(one.cited->citation.head, *one.cited);
    breach.arguments_en = breach.arguments;
    const Document* meant = one.cited->identity.meant;
    const std::string full = meant == nullptr ? "none" : full_name(*meant);
    breach.arguments.emplace_back("missing", listed(one.missing, kPartsVi, " và "));
    breach.arguments.emplace_back("full", full);
    breach.arguments_en.emplace_back("missing", listed(one.missing, kPartsEn, " and "));
    breach.arguments_en.emplace_back("full", full);
    const std::string near = near_names.of(one.cited->citation);
    breach.arguments.emplace_back("near", near);
    breach.arguments_en.emplace_back("near", near);
    verdicts[0].breaches.push_back(std::move(breach));
  }
  return verdicts;
}

NativeVerdicts first_citation_title(const NativeCase& asked) {
  constexpr std::size_t kShown = 6;
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  std::vector<Incomplete> found = first_cited(asked).all;
  std::erase_if(found, [](const Incomplete& one) { return one.missing != kTitle; });
  if (found.empty()) return verdicts;
  Breach breach = CitationPoints(asked.plan).breach_at(found.front().cited->citation.head, *found.front().cited);
  std::string list;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (i > 0) breach.also.push_back(found[i].cited->citation.head.node);
    if (i < kShown) list += (i > 0 ? "; " : "") + name_in_plan(found[i].cited->citation);
  }
  breach.arguments = {{"count", std::to_string(found.size())},
                      {"list", list},
                      {"more", std::to_string(found.size() - std::min(found.size(), kShown))}};
  breach.distinguishes.clear();
  verdicts[0].breaches.push_back(std::move(breach));
  return verdicts;
}

}  // namespace rasoat::rules
