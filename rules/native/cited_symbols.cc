// Check "cited-symbols": symbols of cited documents that are written in no form of theirs.
#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"

namespace rasoat::rules {

using plans::CitedText;
using plans::SymbolParts;
using plans::SymbolSlips;

namespace {

constexpr std::size_t kShown = 5;  // of a list

// A no-break blank and the like, which odd-character-in-symbol tells.
bool holds_odd_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = plans::next_code_point(text, at);
    if (point > 0x7F && plans::char_family(point) == plans::CharFamily::kBlank) return true;
  }
  return false;
}

// "TƯ", "T.Ư", "T.W", not a TW of letters of another alphabet.
bool is_old_centre(std::string_view symbol) {
  const std::string folded = plans::fold(symbol);
  return folded.contains("ư") || folded.contains("t.");
}

// Of the symbols of a text, wherever it stands.
struct SlipsOfText {
  explicit SlipsOfText(plans::ReadText& read) {
    for (const plans::Symbol& symbol : read.symbols()) all.push_back(plans::slips_of(read.text(), symbol));
  }
  std::vector<SymbolSlips> all;
};

SymbolSlips slips_at(plans::ReadText& read, const CitedText& written, const std::string& symbol) {
  const std::vector<plans::Symbol>& symbols = read.symbols();
  const auto same = std::ranges::lower_bound(symbols, written.where, {}, &plans::Symbol::where);
  if (same == symbols.end() || same->where != written.where)
    return plans::slips_of(read.text(), {written.where, symbol});
  return read.fact<SlipsOfText>(read).all[static_cast<std::size_t>(same - symbols.begin())];
}

// A plan's own symbol and references by symbol have their own rule, or none.
bool is_of_a_citation(const plans::Plan& plan, plans::PlanNode node) {
  return plan[node].value_kind != plans::ValueKind::kSymbol || plan[plan[node].parent].block == plans::Block::kCitation;
}

// Of each citation, in prose or in its full form: for three rules.
struct SlipsOfPlan {
  explicit SlipsOfPlan(const NativeCase& asked) {
    for (const CitedDocument& one : asked.knowledge.cited()) {
      const CitedText& written = one.citation.symbol_text;
      const bool is_asked = written && is_of_a_citation(asked.plan, written.node);
      all.emplace_back();
      if (is_asked) all.back() = slips_at(asked.knowledge.readings().of(written.node), written, one.citation.symbol);
    }
  }
  std::vector<std::optional<SymbolSlips>> all;
};

class CitedSymbols {
 public:
  CitedSymbols(const NativeCase& asked, std::string_view fault)
      : registry_(asked.knowledge.registry()), fault_(fault), points_(asked.plan) {}

  void judge(const CitedDocument& cited, const SymbolSlips& slips) {
    const CitedText& written = cited.citation.symbol_text;
    if (!has_fault(cited, slips) || !told_.insert(std::string(written.text)).second) return;
    if (fault_ == "loose" || fault_ == "centre") return add_to_list(cited);
    Breach breach = breach_at(cited);
    const std::string after = fault_ == "glued" ? " " : "";
    breach.edit = points_.likely_edit(written, proper_form(cited.citation.symbol) + after);
    verdict_.breaches.push_back(std::move(breach));
  }

  [[nodiscard]] NativeVerdict take() {
    if (listed_ > kShown) list_ += ", …";
    for (Breach& breach : verdict_.breaches) {
      breach.arguments.emplace_back("count", std::to_string(listed_));
      breach.arguments.emplace_back("list", list_);
    }
    return std::move(verdict_);
  }

 private:
  [[nodiscard]] Breach breach_at(const CitedDocument& cited) {
    const CitedText& written = cited.citation.symbol_text;
    const std::string proper = proper_form(cited.citation.symbol);
    const bool party_form = plans::parts_of(proper).party_form;
    Breach breach = points_.breach_at(written, cited);
    breach.arguments = {
        {"written", std::string(written.text)}, {"proper", proper}, {"form", party_form ? "party" : "state"}};
    breach.system = party_form ? "dang" : "nha_nuoc";
    return breach;
  }

  [[nodiscard]] bool has_fault(const CitedDocument& cited, const SymbolSlips& slips) const {
    if (fault_ == "glued") return slips.glued;
    if (fault_ == "centre") return slips.centre && is_old_centre(cited.citation.symbol_text.text);
    const CitedText& written = cited.citation.symbol_text;
    const std::string& symbol = cited.citation.symbol;
    const auto in_other_form = [&] {
      return (slips.separators && has_certain_form(plans::parts_of(symbol))) || proper_form(symbol) != symbol;
    };
    if (fault_ == "separators") return in_other_form();
    return (slips.blanks || slips.dash) && !slips.look_alike && !holds_odd_blank(written.text) && !in_other_form();
  }

  // Boards of the Party and of the state share codes; of these nobody can tell.
  [[nodiscard]] bool has_certain_form(const SymbolParts& parts) const {
    const OrganCode* organ = registry_.organ(parts.organ);
    const bool board = parts.organ.starts_with("BCĐ") || parts.organ == "TGV";
    return !parts.type.empty() && parts.year == 0 && !board && organ != nullptr && is_sure(organ->confidence);
  }

  // The canonical symbol keeps the Party's form of a state document: 569-QĐ/TTg.
  [[nodiscard]] std::string proper_form(const std::string& symbol) const {
    const SymbolParts parts = plans::parts_of(symbol);
    if (!has_certain_form(parts) || !parts.party_form || registry_.organ(parts.organ)->system == "dang") return symbol;
    std::string proper = symbol;
    const std::size_t slash = proper.find('/');
    proper[proper.find('-')] = '/';
    proper[slash] = '-';
    return proper;
  }

  void add_to_list(const CitedDocument& cited) {
    const CitedText& written = cited.citation.symbol_text;
    if (listed_++ == 0) {
      verdict_.breaches.push_back(breach_at(cited));
      verdict_.breaches.back().distinguishes.clear();
    } else {
      verdict_.breaches.front().also.push_back(written.node);
    }
    if (listed_ <= kShown) list_ += (list_.empty() ? "“" : ", “") + std::string(written.text) + "”";
  }

  const Registry& registry_;
  std::string_view fault_;
  CitationPoints points_;
  NativeVerdict verdict_;
  std::set<std::string, std::less<>> told_;
  std::string list_;
  std::size_t listed_ = 0;
};

}  // namespace

NativeVerdicts cited_symbols(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  CitedSymbols check(asked, asked.settings.word("fault"));
  const std::span<const CitedDocument> cited = asked.knowledge.cited();
  const auto& slips = asked.memo.get<SlipsOfPlan>([&] { return SlipsOfPlan(asked); });
  for (std::size_t i = 0; i < cited.size(); ++i)
    if (slips.all[i]) check.judge(cited[i], *slips.all[i]);
  keep(verdicts, 0, check.take());
  return verdicts;
}

}  // namespace rasoat::rules
