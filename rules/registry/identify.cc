#include <algorithm>

#include "plans/citation.h"
#include "plans/digits.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/identity.h"
#include "rules/registry/names.h"
#include "rules/registry/symbol_slip.h"

namespace rasoat::rules {
namespace {

using plans::Citation;
using plans::CitationKind;

enum class Agreement : std::uint8_t { kOpen, kAgrees, kDiffers };

Agreement agreement(bool agrees) { return agrees ? Agreement::kAgrees : Agreement::kDiffers; }

Agreement compare_date(const Citation& citation, const Document& document) {
  const plans::Interval* date = document.date.hint();
  if (!citation.is_dated() || date == nullptr) return Agreement::kOpen;
  return agreement(citation.date.interval.meets(*date));
}

Agreement compare_number(std::uint8_t written, const Fact<std::uint8_t>& known) {
  if (written == 0 || known.hint() == nullptr) return Agreement::kOpen;
  return agreement(written == *known.hint());
}

Agreement compare_type(const Citation& citation, const Document& document) {
  if (citation.type_code.empty() || citation.type_code == "khac" || document.types.empty()) return Agreement::kOpen;
  return agreement(std::ranges::find(document.types, citation.type_code) != document.types.end());
}

class Identifier {
 public:
  Identifier(const Registry& registry, const Citation& citation, std::vector<const Document*> candidates)
      : registry_(registry), citation_(citation) {
    identity_.candidates = std::move(candidates);
  }

  Identity run() && {
    if (identity_.candidates.empty()) find_slip();
    if (identity_.candidates.empty()) return std::move(identity_);
    const bool settled = by_date() || (citation_.is_dated() ? by_other_parts_of_dated() : by_parts());
    if (settled && identity_.meant != nullptr) compare();
    return std::move(identity_);
  }

 private:
  // No document has the symbol: the one of the day whose symbol was miswritten, where the rest is that one's.
  void find_slip() {
    if (citation_.kind != CitationKind::kSymbol || !citation_.is_dated()) return;
    for (const auto& document : registry_.documents()) {
      const plans::Interval* date = document->date.sure();
      if (date == nullptr || date->first != date->last || *date != citation_.date.interval) continue;
      slip_ = slip_of_symbol(citation_.symbol, document->symbol);
      if (slip_ == SymbolSlip::kNone || !bears_out(*document)) continue;
      identity_.candidates = {document.get()};
      return;
    }
  }

  // Not only the day is that of this document.
  bool bears_out(const Document& document) {
    const Agreement issuer = compare_issuer(document);
    if (slip_ == SymbolSlip::kOrgan && issuer == Agreement::kDiffers) return false;
    if (title_agrees(document)) return true;
    if (slip_ == SymbolSlip::kType) return compare_type(citation_, document) == Agreement::kAgrees;
    if (issuer == Agreement::kAgrees) return true;
    const OrganCode* organ = registry_.organ(plans::parts_of(document.symbol).organ);
    return slip_ != SymbolSlip::kOrgan && organ != nullptr && organ->level == "trung_uong";
  }

  bool mean(const Document* document, Confidence confidence) {
    identity_.outcome = IdentityOutcome::kOne;
    identity_.meant = document;
    identity_.confidence = weaker(confidence, document->confidence);
    return true;
  }

  template <typename Test>
  std::vector<const Document*> those(const Test& test) const {
    std::vector<const Document*> found;
    for (const Document* document : identity_.candidates)
      if (test(*document)) found.push_back(document);
    return found;
  }

  // The first words of the known title stand in the title written, and the number of the document that it carries out
  // is no other: "tiếp tục thực hiện Nghị quyết số …" begins many.
  bool title_agrees(const Document& document) {
    if (document.title_key.empty() || !citation_.title) return false;
    if (title_key_.empty()) title_key_ = name_key(citation_.title.text);
    if (!plans::mentions_folded(title_key_, document.title_key)) return false;
    const std::string* known = document.title.hint();
    const std::string number = known == nullptr ? "" : number_cited(*known);
    const std::string written = number.empty() ? "" : number_cited(citation_.title.text);
    return written.empty() || written == number;
  }

  // Of the first document that a title names: the "20" of "Nghị quyết số 20-NQ/TW".
  static std::string number_cited(std::string_view title) {
    const std::string folded = plans::fold(title);
    constexpr std::string_view kNumber = " số ";
    for (std::size_t at = folded.find(kNumber); at != std::string::npos; at = folded.find(kNumber, at + 1)) {
      const std::string_view behind = std::string_view(folded).substr(at + kNumber.size());
      const auto* const end = std::ranges::find_if_not(behind, plans::is_digit);
      if (end != behind.begin()) return {behind.begin(), end};
    }
    return "";
  }

  // The date is that of a known document. A whole month or year may fit several.
  bool by_date() {
    const auto fitting = those([&](const Document& d) { return compare_date(citation_, d) == Agreement::kAgrees; });
    if (fitting.size() != 1) return false;
    if (!is_of_other_meeting(*fitting[0])) return mean(fitting[0], Confidence::kVerified);
    // Where title and term are all another's of that number, the date is what is wrong.
    const auto titled = those([&](const Document& d) { return title_agrees(d); });
    const bool another = titled.size() == 1 && titled[0] != fitting[0] && titled[0]->title.sure() != nullptr &&
                         !is_of_other_meeting(*titled[0]);
    return mean(another ? titled[0] : fitting[0], Confidence::kVerified);
  }

  [[nodiscard]] bool is_of_other_meeting(const Document& document) const {
    return compare_number(citation_.term, document.term) == Agreement::kDiffers ||
           compare_number(citation_.plenum, document.plenum) == Agreement::kDiffers;
  }

  // The date is of no document known. It is wrong where title or term say which one is meant, or where the number has
  // not been given twice in that term or year; else another document may be meant.
  bool by_other_parts_of_dated() {
    const auto titled = those([&](const Document& d) { return title_agrees(d); });
    if (titled.size() == 1 && titled[0]->title.sure() != nullptr) return mean(titled[0], Confidence::kVerified);
    const auto same_term = those([&](const Document& d) {
      return citation_.term != 0 && compare_number(citation_.term, d.term) == Agreement::kAgrees && d.term.sure() &&
             of_one_series(d);
    });
    if (same_term.size() == 1 && citation_.kind == CitationKind::kSymbol)
      return mean(same_term[0], Confidence::kVerified);
    const auto same_period = those([&](const Document& d) { return numbered_together(d); });
    if (same_period.size() == 1) return mean(same_period[0], Confidence::kVerified);
    return titled.size() == 1 && mean(titled[0], Confidence::kRecalled);
  }

  // The Party numbers each type by itself: Quy định 66-QĐ/TW and Quyết định 66-QĐ/TW may both exist in one term.
  [[nodiscard]] bool of_one_series(const Document& document) const {
    const Agreement type = compare_type(citation_, document);
    if (type != Agreement::kOpen) return type == Agreement::kAgrees;
    const TypeCode* code = registry_.type(plans::parts_of(document.symbol).type);
    return code == nullptr || code->kinds.size() == 1;
  }

  Agreement compare_issuer(const Document& document) {
    const Body* const* known = document.issuer.hint();
    if (!citation_.issuer || known == nullptr) return Agreement::kOpen;
    if (!issuer_) issuer_ = named_issuer();
    return *issuer_ == nullptr ? Agreement::kOpen : agreement(*issuer_ == *known);
  }

  // "của Trung ương", "của Đảng" name no one of the three bodies behind /TW.
  [[nodiscard]] const Body* named_issuer() const {
    const std::string key = body_key(citation_.issuer.text);
    if (key == "trung ương" || key == "đảng" || key == "trung ương đảng") return nullptr;
    return registry_.find_body(citation_.issuer.text);
  }

  // Would a document of the cited date bear another number than this one?
  [[nodiscard]] bool numbered_together(const Document& document) const {
    const plans::Interval* known = document.date.sure();
    if (known == nullptr || document.symbol.empty() || !of_one_series(document)) return false;
    const plans::SymbolParts parts = plans::parts_of(document.symbol);
    if (!parts.party_form) return known->first.year == citation_.date.interval.first.year;
    if (!is_central(parts.organ)) return false;  // the terms of other committees are not known here
    const Term* a = registry_.term_at(*known);
    const Term* b = registry_.term_at(citation_.date.interval);
    return a != nullptr && a == b && is_sure(a->confidence);
  }

  // The Party's central bodies number by the terms of the Central Committee; behind BCĐTW stand several boards.
  [[nodiscard]] bool is_central(std::string_view code) const {
    if (code == "TW") return true;
    const OrganCode* organ = registry_.organ(code);
    return organ != nullptr && organ->level == "trung_uong" && organ->system == "dang" && organ->bodies.size() == 1;
  }

  // No date: what is written besides must leave one.
  bool by_parts() {
    const auto titled = those([&](const Document& d) { return title_agrees(d); });
    if (titled.size() == 1) return mean(titled[0], titled[0]->title.confidence());
    const auto left = those([&](const Document& d) {
      return compare_number(citation_.term, d.term) != Agreement::kDiffers &&
             compare_number(citation_.plenum, d.plenum) != Agreement::kDiffers &&
             compare_issuer(d) != Agreement::kDiffers && compare_type(citation_, d) != Agreement::kDiffers;
    });
    if (left.size() == 1) return mean(left[0], Confidence::kVerified);
    // The only one known of this symbol, and it is said to be something else: perhaps another one is meant.
    if (left.empty() && identity_.candidates.size() == 1) return mean(identity_.candidates[0], Confidence::kRecalled);
    if (!left.empty()) {
      identity_.candidates = left;
      identity_.outcome = IdentityOutcome::kSeveral;
    }
    return false;
  }

  // `expected` gives the words, of what differs only.
  template <typename Words>
  void add(CitedField field, Agreement found, Confidence confidence, const Words& expected) {
    if (found != Agreement::kDiffers) return;
    identity_.contradictions.push_back({field, expected(), weaker(confidence, identity_.confidence)});
  }

  void compare() {
    const Document& meant = *identity_.meant;
    if (citation_.kind == CitationKind::kShort) return;
    add(CitedField::kSymbol, agreement(slip_ == SymbolSlip::kNone), meant.confidence, [&] { return meant.symbol; });
    if (slip_ != SymbolSlip::kType)  // one cause
      add(CitedField::kType, compare_type(citation_, meant), meant.confidence, [&] { return type_words(meant); });
    add(CitedField::kDate, compare_date(citation_, meant), meant.date.confidence(),
        [&] { return date_words(*meant.date.hint()); });
    add(CitedField::kIssuer, compare_issuer(meant), meant.issuer.confidence(),
        [&] { return (*meant.issuer.hint())->name; });
    add(CitedField::kTerm, compare_number(citation_.term, meant.term), meant.term.confidence(),
        [&] { return roman(*meant.term.hint()); });
    add(CitedField::kPlenum, compare_number(citation_.plenum, meant.plenum), meant.plenum.confidence(),
        [&] { return std::to_string(*meant.plenum.hint()); });
  }

  static std::string date_words(const plans::Interval& date) {
    return date.first == date.last ? plans::to_vietnamese(date.first) : std::to_string(date.first.year);
  }

  static std::string type_words(const Document& document) {
    for (const plans::Code& code : plans::code_list("loai_van_ban"))
      if (code.code == document.types.front()) return std::string(code.label_vi);
    return document.types.front();
  }

  const Registry& registry_;
  const Citation& citation_;
  Identity identity_;
  std::optional<const Body*> issuer_;  // that the citation names, once it has been looked for
  std::string title_key_;              // likewise, of its title
  SymbolSlip slip_ = SymbolSlip::kNone;
};

}  // namespace

std::vector<const Document*> Registry::candidates(const Citation& citation) const {
  const auto all = [](const auto& index, const std::string& key) -> std::vector<const Document*> {
    const auto found = index.find(key);
    return found == index.end() ? std::vector<const Document*>() : found->second;
  };
  switch (citation.kind) {
    case CitationKind::kSymbol:
      return all(by_symbol_, canonical_symbol_key(citation.symbol));
    case CitationKind::kCongress:
      return citation.term == 0 ? std::vector<const Document*>()
                                : all(by_plenum_, "congress " + std::to_string(citation.term));
    case CitationKind::kPlenum:
      return all(by_plenum_, std::to_string(citation.term) + " " + std::to_string(citation.plenum));
    case CitationKind::kShort: {
      std::string_view number = citation.short_number.text;
      while (number.size() > 1 && number[0] == '0') number.remove_prefix(1);
      std::vector<const Document*> numbered =
          all(by_number_, std::string(citation.type_code) + " " + std::string(number));
      if (!numbered.empty()) return numbered;
      const Document* named = document_by_short_name(citation);
      return named == nullptr ? numbered : std::vector<const Document*>{named};
    }
    case CitationKind::kLaw:
      break;
  }
  const Document* named = citation.title
                              ? document_named(std::string(citation.type.text) + " " + std::string(citation.title.text))
                              : nullptr;
  return named == nullptr ? std::vector<const Document*>() : std::vector<const Document*>{named};
}

Identity Registry::identify(const Citation& citation) const {
  return Identifier(*this, citation, candidates(citation)).run();
}

}  // namespace rasoat::rules
