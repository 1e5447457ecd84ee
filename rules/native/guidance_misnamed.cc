// Check "guidance-misnamed": a guidance that no rule pack speaks for, where the plan means one for which there is a
// pack.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

#include "plans/digits.h"
#include "plans/source_edit.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"
#include "rules/registry/symbol_slip.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::SymbolParts;

namespace {

constexpr std::uint32_t kSlips = 2;  // letters that are wrong in a symbol of the right number

// A guidance with a pack, and the documents that its title says it carries out.
struct Known {
  std::string symbol;
  std::vector<std::string> carries_out;
};

// The one that a text means, and the part of the text that its symbol may stand for: none where more would be lost than
// a name.
struct Meant {
  const Known* known = nullptr;
  std::optional<plans::Span> name;
  bool mistyped = false;
};

// All of the text, where it is a name and nothing more: "149", "Kết luận số 69-KL/TW".
std::optional<plans::Span> name_alone(std::string_view text) {
  const plans::Span whole{0, static_cast<std::uint32_t>(text.size())};
  if (std::ranges::all_of(text, plans::is_digit)) return whole;
  const std::vector<plans::Citation> read = plans::read_citations(text);
  return read.size() == 1 && read[0].head.where == whole ? std::optional(whole) : std::nullopt;
}

class GuidanceMisnamed {
 public:
  explicit GuidanceMisnamed(const NativeCase& asked)
      : asked_(asked), plan_(asked.plan), registry_(asked.knowledge.registry()) {
    for (const std::string& symbol : asked.settings.get("guidances")) add_known(symbol);
    for (const std::string& symbol : asked.knowledge.guidances()) add_known(symbol);
  }

  [[nodiscard]] NativeVerdict judge(PlanNode node) {
    NativeVerdict verdict;
    if (plan_[node].kind == plans::PlanKind::kText && !plans::is_placeholder(plan_[node].text)) {
      const Meant meant = meant_by(plan_[node].text);
      const bool asked = meant.mistyped == (asked_.settings.word("how") == "mistyped");
      if (meant.known != nullptr && asked && !is_named(meant.known)) verdict.breaches.push_back(breach(node, meant));
    }
    return verdict;
  }

  // What the plan names rightly needs no second naming.
  void note_named(PlanNode node) {
    for (const plans::Symbol& symbol : plans::find_symbols(plan_[node].text))
      if (const Known* known = find(symbol.canonical); known != nullptr) named_.push_back(known);
  }

 private:
  void add_known(const std::string& symbol) {
    if (find(symbol) != nullptr) return;
    Known known{symbol, {}};
    for (const Document* document : registry_.documents(symbol)) {
      const std::string* title = document->title.sure();
      if (title == nullptr) continue;
      for (const plans::Symbol& one : plans::find_symbols(*title)) known.carries_out.push_back(one.canonical);
    }
    known_.push_back(std::move(known));
  }

  [[nodiscard]] bool is_named(const Known* known) const { return std::ranges::find(named_, known) != named_.end(); }

  [[nodiscard]] const Known* find(std::string_view symbol) const {
    const auto at =
        std::ranges::find_if(known_, [&](const Known& one) { return plans::same_symbol(one.symbol, symbol); });
    return at == known_.end() ? nullptr : &*at;
  }

  [[nodiscard]] Meant meant_by(std::string_view text) {
    std::vector<plans::Symbol> symbols = plans::find_symbols(text);
    std::erase_if(symbols, [](const plans::Symbol& one) { return one.nested; });
    if (symbols.empty()) return {meant_by_number(text), name_alone(text)};
    for (const plans::Symbol& one : symbols)
      if (find(one.canonical) != nullptr) return {};
    for (const plans::Symbol& one : symbols)
      for (const Known& known : known_) {
        // The date and the title beside the symbol of another document are that one's too.
        if (is_carried_out(one.canonical, known)) return {&known, name_alone(text)};
        if (means(one.canonical, known)) return {&known, one.where, is_mistyped(one.canonical, known)};
      }
    return {};
  }

  // "Hướng dẫn 149", "Kết luận số 69": the number of one, or of what it carries out.
  [[nodiscard]] const Known* meant_by_number(std::string_view text) {
    const std::vector<plans::Citation> read = plans::read_citations(text);
    std::string_view number;
    std::string_view type;
    if (read.size() == 1 && read[0].kind == plans::CitationKind::kShort) {
      number = read[0].short_number.text;
      type = read[0].type_code;
    } else if (std::ranges::all_of(text, plans::is_digit)) {
      number = text;
    } else {
      return cited_one();
    }
    for (const Known& known : known_) {
      if (is_numbered(known.symbol, type, number)) return &known;
      for (const std::string& one : known.carries_out)
        if (is_numbered(one, type, number)) return &known;
    }
    return cited_one();
  }

  [[nodiscard]] bool is_numbered(const std::string& symbol, std::string_view type, std::string_view number) const {
    const SymbolParts parts = plans::parts_of(symbol);
    return parts.number == number && (type.empty() || registry_.type_fits(symbol, type).value_or(false));
  }

  [[nodiscard]] static bool is_carried_out(const std::string& symbol, const Known& known) {
    const auto is_it = [&](const std::string& one) { return plans::same_symbol(one, symbol); };
    return std::ranges::any_of(known.carries_out, is_it);
  }

  // Is the symbol a slip in that of the guidance?
  [[nodiscard]] bool means(const std::string& symbol, const Known& known) {
    const bool real = is_real(symbol);
    if (is_near(symbol, known) && (!real || is_cited(known))) return true;
    // A document of its own needs no pack; a name that is nowhere else may be a slip.
    return registry_.documents(symbol).empty() && !is_cited(symbol) && is_cited(known);
  }

  // No document of its own, for all that anyone can tell.
  [[nodiscard]] bool is_mistyped(const std::string& symbol, const Known& known) {
    if (!is_cited(known) || is_cited(symbol) || !registry_.documents(symbol).empty()) return false;
    const SymbolSlip slip = slip_of_symbol(symbol, known.symbol);
    if (slip == SymbolSlip::kSwapped || slip == SymbolSlip::kDigit || slip == SymbolSlip::kStroke) return true;
    return is_near(symbol, known) && !is_real(symbol);
  }

  // May there be such a document? An organ and a type that are known, with whatever number.
  [[nodiscard]] bool is_real(const std::string& symbol) const {
    const SymbolParts parts = plans::parts_of(symbol);
    return registry_.organ(parts.organ) != nullptr && registry_.type(parts.type) != nullptr;
  }

  [[nodiscard]] static bool is_near(const std::string& symbol, const Known& known) {
    return plans::parts_of(symbol).number == plans::parts_of(known.symbol).number &&
           plans::edit_distance(plans::fold(symbol), plans::fold(known.symbol), kSlips) <= kSlips;
  }

  // A wording that names nothing: what the plan is about tells.
  [[nodiscard]] const Known* cited_one() {
    for (const Known& known : known_)
      if (is_cited(known)) return &known;
    return nullptr;
  }

  // Does the plan's title or one of its bases cite it, or what it carries out?
  [[nodiscard]] bool is_cited(const Known& known) {
    return is_cited(known.symbol) ||
           std::ranges::any_of(known.carries_out, [&](const std::string& one) { return is_cited(one); });
  }

  [[nodiscard]] bool is_cited(const std::string& symbol) {
    if (!cited_) {
      cited_.emplace();
      const PlanNode head = plan_.child(plan_.root(), "van_ban");
      const PlanNode title = head == kNoPlanNode ? kNoPlanNode : plan_.child(head, "trich_yeu");
      for (const CitedDocument& one : asked_.knowledge.cited())
        if (one.node == title || is_basis(plan_, one)) cited_->insert(plans::symbol_identity(one.citation.symbol));
    }
    return cited_->contains(plans::symbol_identity(symbol));
  }

  [[nodiscard]] Breach breach(PlanNode node, const Meant& meant) const {
    Breach breach;
    breach.node = node;
    breach.where = plan_[node].value;
    breach.arguments = {{"written", std::string(plan_[node].text)}, {"meant", meant.known->symbol}};
    const plans::SourceMap map(plan_, node);
    if (meant.name) breach.edit = map.edit({{meant.known->symbol, *meant.name}}, false);
    return breach;
  }

  const NativeCase& asked_;
  const Plan& plan_;
  const Registry& registry_;
  std::vector<Known> known_;
  std::vector<const Known*> named_;
  std::optional<std::unordered_set<std::string>> cited_;  // identities of what the title and the bases cite
};

}  // namespace

NativeVerdicts guidance_misnamed(const NativeCase& asked) {
  const auto is_known = [&](PlanNode node) {
    return std::ranges::find(asked.knowledge.guidances(), asked.plan[node].text) != asked.knowledge.guidances().end();
  };
  if (std::ranges::all_of(asked.subjects, is_known)) return {};
  NativeVerdicts verdicts;
  GuidanceMisnamed check(asked);
  for (const PlanNode node : asked.subjects) check.note_named(node);
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) keep(verdicts, i, check.judge(asked.subjects[i]));
  return verdicts;
}

}  // namespace rasoat::rules
