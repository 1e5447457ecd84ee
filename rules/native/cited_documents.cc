#include "rules/native/cited_documents.h"

#include <algorithm>
#include <memory_resource>
#include <string>
#include <unordered_map>

#include "plans/format_order.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/own_parts.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::Block;
using plans::Citation;
using plans::CitationKind;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::ValueKind;

namespace {

// Of a block.
bool is_full_citation(const Plan::Node& node) { return node.block == Block::kCitation && !node.implied; }

// Of a text. Prose, names, symbols; the plan's own symbol cites nothing.
bool may_cite(const Plan& plan, PlanNode text) {
  const ValueKind kind = plan[text].value_kind;
  if (kind == ValueKind::kText || kind == ValueKind::kName) return true;
  return kind == ValueKind::kSymbol && plan[plan[text].parent].block != Block::kDocument;
}

// Says nothing by which one of several documents of its number could be told.
bool is_bare(const Citation& citation) {
  return !citation.date_text && !citation.issuer && citation.term == 0 && citation.plenum == 0 && !citation.title;
}

// Whom the citations of a text name by all that they say, wherever the text stands.
struct TextIdentities {
  TextIdentities(const std::vector<Citation>& citations, const Registry& registry) {
    for (const Citation& citation : citations) all.push_back(registry.identify(citation));
  }
  std::vector<Identity> all;
};

// The identities of the citations of one node, each by the parts that are its own.
class NodeIdentities {
 public:
  // `known`: their identities by all that they say, where they are known; else null.
  NodeIdentities(const Plan& plan, const Registry& registry, const std::vector<Citation>& citations,
                 const TextIdentities* known)
      : plan_(plan), registry_(registry), citations_(citations), known_(known), own_(plan, citations) {}

  // Sets `identity`, `own_date` and `own_issuer`.
  void identify(std::size_t which, CitedDocument& cited) {
    const Citation& citation = citations_[which];
    cited.identity = known_ != nullptr ? known_->all[which] : registry_.identify(citation);
    if (cited.identity.meant != nullptr && cited.identity.contradictions.empty()) return;
    if (cited.identity.outcome == IdentityOutcome::kSeveral) return share_with_next(which, cited.identity);
    const bool parts_written = citation.date_text || citation.issuer || citation.term != 0;
    if (!parts_written) return;
    const OwnParts::Answer own = own_.of(which);
    cited.own_issuer = citation.issuer && own.issuer;
    // An issuer that is right binds the date before it to this document too.
    const bool right_issuer = is_issuer_of_meant(citation, cited.identity);
    cited.own_date =
        own.date || (right_issuer && own.joined) || (own.early && is_before_meant(citation, cited.identity));
    if (cited.identity.candidates.empty() || (cited.own_date && (own.issuer || right_issuer))) return;
    Citation certain = citation;
    if (!own.issuer && !right_issuer) {
      certain.issuer = {};
      certain.term = certain.plenum = 0;
    }
    if (!cited.own_date) certain.date_text = {};
    cited.identity = registry_.identify(certain);
  }

 private:
  [[nodiscard]] bool is_issuer_of_meant(const Citation& citation, const Identity& identity) const {
    if (identity.meant == nullptr || !citation.issuer) return false;
    const Body* const* issuer = identity.meant->issuer.hint();
    return issuer != nullptr && registry_.find_body(citation.issuer.text) == *issuer;
  }

  // "Quán triệt Kết luận số 69-KL/TW ngày 10/01/2024": the day before it was issued.
  [[nodiscard]] static bool is_before_meant(const Citation& citation, const Identity& identity) {
    const plans::Interval* date = identity.meant == nullptr ? nullptr : identity.meant->date.sure();
    return date != nullptr && citation.is_dated() && citation.date.interval.last < date->first;
  }

  // "các Nghị quyết số 29-NQ/TW, số 45-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XIII"
  void share_with_next(std::size_t which, Identity& identity) const {
    if (which + 1 >= citations_.size()) return;
    const Citation& one = citations_[which];
    const Citation& next = citations_[which + 1];
    if (one.issuer || one.term != 0 || next.term == 0 || next.parent != one.parent) return;
    if (next.head.node != one.head.node || next.whole.where.begin < one.whole.where.end) return;
    const std::string_view text = plan_[one.head.node].text;
    const std::string between =
        plans::fold(text.substr(one.whole.where.end, next.whole.where.begin - one.whole.where.end));
    if (between != "," && between != "và" && between != ", và") return;
    Citation whole = one;
    whole.issuer = next.issuer;
    whole.term = next.term;
    whole.plenum = next.plenum;
    Identity shared = registry_.identify(whole);
    if (shared.meant != nullptr && shared.contradictions.empty()) identity = std::move(shared);
  }

  const Plan& plan_;
  const Registry& registry_;
  const std::vector<Citation>& citations_;
  const TextIdentities* known_;
  OwnParts own_;
};

struct SymbolKey {
  explicit SymbolKey(std::string_view symbol) : key(symbol_key(symbol)) {}
  std::string key;
};

// What the plan says of its documents in one place holds in the others.
class Resolution {
 public:
  Resolution(const Registry& registry, plans::Readings& readings, std::vector<CitedDocument>& cited)
      : registry_(registry),
        readings_(readings),
        cited_(cited),
        keys_(cited.size()),
        by_symbol_(&readings.memory()),
        by_number_(&readings.memory()),
        by_name_(&readings.memory()) {}

  void run() {
    for (std::uint32_t i = 0; i < cited_.size(); ++i) settle(i, definite_key(cited_[i]));
    // Bare numbers by what is told apart, short names by them all.
    for (const CitationKind kind : {CitationKind::kSymbol, CitationKind::kShort}) {
      for (std::uint32_t i = 0; i < cited_.size(); ++i)
        if (keys_[i].empty() && cited_[i].citation.kind == kind) settle(i, resolve(cited_[i]));
    }
    std::pmr::unordered_map<std::string_view, std::uint32_t> first(&readings_.memory());
    for (std::uint32_t i = 0; i < cited_.size(); ++i) cited_[i].first = first.try_emplace(keys_[i], i).first->second;
  }

 private:
  // Under a number, the documents that the plan itself tells apart.
  struct Named {
    std::string_view key;
    std::uint32_t by = 0;  // in cited_
  };
  using Index = std::pmr::unordered_map<std::string_view, std::pmr::vector<Named>>;
  static constexpr std::size_t kMostNamed = 8;

  // "" where only the rest of the plan can tell.
  [[nodiscard]] std::string definite_key(const CitedDocument& one) {
    const Citation& citation = one.citation;
    const bool has_number = citation.kind == CitationKind::kSymbol || citation.kind == CitationKind::kShort;
    if (has_number && (citation.kind == CitationKind::kShort || is_bare(citation))) return "";
    if (one.identity.meant != nullptr) return "@" + one.identity.meant->key;
    switch (citation.kind) {
      case CitationKind::kSymbol:
        return citation.is_dated() ? symbol_of(citation) + "@" + plans::to_iso(citation.date.interval.first) : "";
      case CitationKind::kLaw:
        return "law " + name_key(citation.title.text);
      case CitationKind::kPlenum:
        return "plenum " + std::to_string(citation.plenum) + " " + std::to_string(citation.term);
      default:
        return "congress " + name_key(citation.head.text);
    }
  }

  static std::string_view number_key(std::string_view number) {
    while (number.size() > 1 && number[0] == '0') number.remove_prefix(1);
    return number;
  }

  // Of more than a few under one number nobody can tell which is meant.
  static void add(Index& index, std::string_view under, std::string_view key, std::uint32_t by) {
    std::pmr::vector<Named>& all = index[under];
    if (all.size() < kMostNamed && std::ranges::none_of(all, [&](const Named& one) { return one.key == key; }))
      all.push_back({key, by});
  }

  const std::string& symbol_of(const Citation& citation) {
    plans::ReadText& symbol = readings_.of_text(citation.symbol);
    return symbol.fact<SymbolKey>(symbol.text()).key;
  }

  [[nodiscard]] std::string_view folded(const plans::CitedText& text) const {
    return readings_.of_text(text.text).folded();
  }

  void settle(std::uint32_t i, std::string found) {
    const std::string_view key = keys_[i] = std::move(found);
    if (key.empty()) return;
    const Citation& citation = cited_[i].citation;
    if (citation.short_name) add(by_name_, folded(citation.short_name), key, i);
    if (citation.symbol.empty()) return;
    const std::string& symbol = symbol_of(citation);
    add(by_symbol_, symbol, key, i);
    add(by_number_, number_key(plans::parts_of(citation.symbol).number), key, i);
  }

  // The key of the document meant; takes over what is known of it.
  std::string resolve(CitedDocument& one) {
    const Citation& citation = one.citation;
    if (citation.kind == CitationKind::kShort) {
      if (const Named* named = declared(citation)) return take(one, *named);
      return "short " + std::string(citation.type_code) + " " + std::string(number_key(citation.short_number.text));
    }
    const std::string& symbol = symbol_of(citation);
    const auto found = by_symbol_.find(symbol);
    if (found != by_symbol_.end()) {
      std::vector<const Named*> fitting;
      for (const Named& named : found->second)
        if (may_be(one, named)) fitting.push_back(&named);
      if (fitting.size() == 1) return take(one, *fitting.front());
    }
    return one.identity.meant != nullptr ? "@" + one.identity.meant->key : symbol;
  }

  [[nodiscard]] bool may_be(const CitedDocument& one, const Named& named) const {
    const Document* meant = cited_[named.by].identity.meant;
    if (is_bare(one.citation) || (one.identity.candidates.empty() && meant == nullptr)) return true;
    return meant != nullptr && std::ranges::find(one.identity.candidates, meant) != one.identity.candidates.end();
  }

  // By the short name declared, else by the only document of that type and number.
  [[nodiscard]] const Named* declared(const Citation& citation) const {
    const auto name = by_name_.find(folded(citation.head));
    if (name != by_name_.end() && name->second.size() == 1) return &name->second.front();
    const auto numbered = by_number_.find(number_key(citation.short_number.text));
    if (numbered == by_number_.end()) return nullptr;
    const Named* only = nullptr;
    for (const Named& named : numbered->second) {
      const Citation& whole = cited_[named.by].citation;
      if (!registry_.type_fits(whole.symbol, citation.type_code).value_or(whole.type_code == citation.type_code))
        continue;
      if (only != nullptr) return nullptr;
      only = &named;
    }
    return only;
  }

  std::string take(CitedDocument& one, const Named& named) {
    one.identity = cited_[named.by].identity;
    one.identity.contradictions.clear();
    return std::string(named.key);
  }

  const Registry& registry_;
  plans::Readings& readings_;
  std::vector<CitedDocument>& cited_;
  std::vector<std::string> keys_;  // of each
  Index by_symbol_, by_number_, by_name_;
};

}  // namespace

std::vector<CitedDocument> cited_documents(const Plan& plan, const Registry& registry, plans::Readings& readings) {
  std::vector<CitedDocument> cited;
  readings.read_all();
  const auto end = static_cast<PlanNode>(plan.size());
  for (PlanNode node = 0; node < end;) {
    const PlanKind kind = plan.kind(node);
    const bool full = kind == PlanKind::kBlock && is_full_citation(plan[node]);
    if (full || (kind == PlanKind::kText && may_cite(plan, node) && readings.of(node).cites())) {
      std::vector<Citation> citations = read_citations(plan, node, readings);
      const std::size_t begin = cited.size();
      cited.resize(begin + citations.size());
      const TextIdentities* known = nullptr;
      if (!full) {
        plans::ReadText& read = readings.of(node);
        known = &read.fact<TextIdentities>(read.citations(), registry);
      }
      NodeIdentities identities(plan, registry, citations, known);
      for (std::size_t i = 0; i < citations.size(); ++i) {
        cited[begin + i].node = node;
        identities.identify(i, cited[begin + i]);
      }
      for (std::size_t i = 0; i < citations.size(); ++i) cited[begin + i].citation = std::move(citations[i]);
    }
    node = full ? plan.end_of(node) : node + 1;
  }
  plans::FormatOrder(plan).sort(cited, &CitedDocument::node);
  Resolution(registry, readings, cited).run();
  return cited;
}

}  // namespace rasoat::rules
