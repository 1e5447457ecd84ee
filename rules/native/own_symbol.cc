// Check "own-symbol": the plan's own number and symbol against its system, its issuer, its date, and the written form.
#include <algorithm>
#include <optional>

#include "plans/digits.h"
#include "plans/source_edit.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/organ_issuer.h"
#include "rules/native/own_head.h"
#include "rules/native/written_symbol.h"
#include "rules/registry/confidence.h"

namespace rasoat::rules {

using plans::is_digit;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Symbol;
using plans::SymbolParts;

namespace {

class OwnSymbol {
 public:
  OwnSymbol(const NativeCase& asked, PlanNode node)
      : plan_(asked.plan),
        registry_(asked.knowledge.registry()),
        node_(node),
        text_(asked.plan[node].text),
        misdeclared_(!own_head(asked).real_system().empty()) {
    const std::vector<Symbol>& symbols = asked.knowledge.readings().symbols(node);
    if (symbols.size() != 1) return;
    symbol_ = symbols.front();
    parts_ = plans::parts_of(symbol_->canonical);
    day_ = asked.knowledge.plan_date().value_or(asked.knowledge.at());
    organ_ = registry_.organ(parts_.organ);
    if (organ_ == nullptr) organ_ = registry_.organ(parts_.organ.substr(0, parts_.organ.find('-')));
  }
  OwnSymbol(const OwnSymbol&) = delete;
  OwnSymbol& operator=(const OwnSymbol&) = delete;

  [[nodiscard]] std::optional<Breach> judge(std::string_view fault) const {
    if (fault == "other_form") return other_form();
    if (!symbol_) return std::nullopt;
    if (fault == "organ_not_alive") return organ_not_alive();
    if (fault == "organ_of_other_system") return organ_of_other_system();
    if (fault == "organ_unlike_issuer") return organ_unlike_issuer();
    if (fault == "organ_misspelt") return organ_misspelt();
    if (fault == "unpadded") return unpadded();
    return irregular();
  }

 private:
  // `proper`: what to write instead; empty where that is not known.
  [[nodiscard]] Breach breach(const std::string& proper, const std::string& other, Confidence confidence) const {
    Breach breach;
    breach.node = node_;
    breach.where = plan_[node_].value;
    breach.arguments = {
        {"value", std::string(text_)},        {"proper", proper}, {"is_known", proper.empty() ? "no" : "yes"},
        {"organ", std::string(parts_.organ)}, {"other", other},   {"life", ""}};
    breach.confidence = confidence;
    return breach;
  }

  [[nodiscard]] Breach mended(const std::string& proper) const {
    Breach breach = this->breach(proper, "", Confidence::kVerified);
    const plans::SourceMap map(plan_, node_);
    breach.edit = map.edit({{proper, {0, static_cast<std::uint32_t>(text_.size())}}}, true);
    return breach;
  }

  [[nodiscard]] const OrganCode* organ_of(const Body* body) const {
    for (const auto& organ : registry_.organs()) {
      if (std::ranges::find(organ->bodies, body) != organ->bodies.end() && lives(*organ)) return organ.get();
    }
    return nullptr;
  }
  [[nodiscard]] bool lives(const OrganCode& organ) const {
    const Date* from = organ.from.hint();
    const Date* until = organ.until.hint();
    return (from == nullptr || *from <= day_) && (until == nullptr || day_ <= *until);
  }

  [[nodiscard]] std::string with_organ(const OrganCode* organ) const {
    if (organ == nullptr || organ->code == parts_.organ) return "";
    std::string symbol = symbol_->canonical;
    if (!symbol.ends_with(parts_.organ)) return "";
    return symbol.replace(symbol.size() - parts_.organ.size(), parts_.organ.size(), organ->code);
  }

  // The one that carries on; of a code to come, the one before it.
  [[nodiscard]] const OrganCode* alive_instead() const {
    for (const Body* body : organ_->bodies) {
      if (const std::vector<const Body*>* next = body->successors.hint()) {
        for (const Body* one : *next) {
          if (const OrganCode* organ = organ_of(one)) return organ;
        }
      }
      for (const auto& other : registry_.bodies()) {
        const std::vector<const Body*>* next = other->successors.hint();
        if (next == nullptr || std::ranges::find(*next, body) == next->end()) continue;
        if (const OrganCode* organ = organ_of(other.get())) return organ;
      }
    }
    return nullptr;
  }

  [[nodiscard]] std::optional<Breach> organ_not_alive() const {
    if (organ_ == nullptr || organ_->code != parts_.organ || day_ == plans::kLastDay) return std::nullopt;
    const bool early = organ_->from.given() && day_ < *organ_->from.hint();
    const bool late = organ_->until.given() && *organ_->until.hint() < day_;
    if (!early && !late) return std::nullopt;
    const Fact<Date>& fact = early ? organ_->from : organ_->until;
    Breach found = breach(with_organ(alive_instead()), plans::to_vietnamese(*fact.hint()),
                          weaker(organ_->confidence, fact.confidence()));
    found.arguments.back().second = early ? "early" : "late";
    return found;
  }

  // As it is written: "05-" and not "05/". The canonical form follows the organ.
  [[nodiscard]] bool in_party_form() const {
    const std::size_t at = text_.find_first_not_of("0123456789 ", symbol_->where.begin);
    return at != std::string_view::npos && text_[at] != '/';
  }

  // Where the form is of the other system too, that is told already.
  [[nodiscard]] std::optional<Breach> organ_of_other_system() const {
    const PlanNode head = plan_[node_].parent;
    const PlanNode system = plan_.child(head, "he_thong");
    if (system == kNoPlanNode || misdeclared_ || organ_ == nullptr || !is_sure(organ_->confidence)) return std::nullopt;
    const bool party = plans::canonical_code("he_thong", plan_[system].text) == "dang";
    if (party == (organ_->system == "dang") || in_party_form() != party) return std::nullopt;
    return breach("", party ? "party" : "state", organ_->confidence);
  }

  [[nodiscard]] std::optional<Breach> organ_unlike_issuer() const {
    const PlanNode issuer = plan_.child(plan_[node_].parent, "co_quan_ban_hanh");
    if (issuer == kNoPlanNode || organ_ == nullptr) return std::nullopt;
    const std::string named(plan_[issuer].text);
    if (const Body* body = registry_.find_body(named); body != nullptr && !organ_->bodies.empty() && lives(*organ_)) {
      if (std::ranges::find(organ_->bodies, body) != organ_->bodies.end()) return std::nullopt;
      if (const OrganCode* proper = organ_of(body))
        return breach(with_organ(proper), named, weaker(organ_->confidence, proper->confidence));
    }
    // That one is the Party’s and the other the state’s is told by other rules.
    const std::optional<OrganUnlikeIssuer> unlike = unlike_issuer(registry_, symbol_->canonical, named);
    if (!unlike || !unlike->same_system || misdeclared_) return std::nullopt;
    return breach(with_organ(registry_.organ(unlike->own_code)), named, unlike->confidence);
  }

  // The code that the issuer certainly has: its own in the registry, or that of its kind.
  [[nodiscard]] std::string_view issuer_code() const {
    const PlanNode issuer = plan_.child(plan_[node_].parent, "co_quan_ban_hanh");
    if (issuer == kNoPlanNode) return "";
    const std::string_view named = plan_[issuer].text;
    const Body* body = registry_.find_body(named);
    const OrganCode* own = body == nullptr ? nullptr : organ_of(body);
    if (own != nullptr && is_sure(own->confidence)) return own->code;
    return code_of_issuer(registry_, named);
  }

  // Nobody's code, and nearly the issuer's: but for its marks, or with two letters changed over.
  [[nodiscard]] std::optional<Breach> organ_misspelt() const {
    if (organ_ != nullptr) return std::nullopt;
    const std::string_view proper = issuer_code();
    const std::string_view written = parts_.organ.substr(0, parts_.organ.find('-'));
    if (proper.empty() || written == proper) return std::nullopt;
    const std::string bare = plans::fold_key(written);
    std::string other = plans::fold_key(proper);
    bool near = bare == other;
    for (std::size_t at = 0; at + 1 < other.size() && !near; ++at) {
      std::swap(other[at], other[at + 1]);
      near = bare == other;
      std::swap(other[at], other[at + 1]);
    }
    if (!near) return std::nullopt;
    std::string symbol = symbol_->canonical;
    symbol.replace(symbol.size() - parts_.organ.size(), written.size(), proper);
    return breach(symbol, std::string(proper), Confidence::kVerified);
  }

  // The code of what `loai` declares, a plan or programme: of other types the state's rules of law bear a year.
  [[nodiscard]] bool is_of_a_plan(std::string_view code) const {
    const TypeCode* type = registry_.type(code);
    const PlanNode declared = plan_.child(plan_[node_].parent, "loai");
    if (type == nullptr || declared == kNoPlanNode) return false;
    const std::string_view kind = plans::canonical_code("loai", plan_[declared].text);
    return kind != "quyet_dinh" && kind != "nghi_quyet" && std::ranges::find(type->kinds, kind) != type->kinds.end();
  }

  // "158/UBND-KH": type and organ have changed places.
  [[nodiscard]] bool is_turned(const WrittenSymbol& parts) const {
    return registry_.type(parts.type) == nullptr && registry_.organ(parts.type) != nullptr &&
           registry_.organ(parts.organ) == nullptr && is_of_a_plan(parts.organ);
  }

  // In another form than that of the system declared: as it is in that one’s own, the number padded too, for one symbol
  // has one remedy. None where the system is what is wrong.
  [[nodiscard]] std::optional<std::string> in_declared_form() const {
    const PlanNode system = plan_.child(plan_[node_].parent, "he_thong");
    const std::string_view declared =
        system == kNoPlanNode ? "" : plans::canonical_code("he_thong", plan_[system].text);
    std::optional<WrittenSymbol> parts = written_symbol(text_);
    if (!parts || misdeclared_ || (declared != "dang" && declared != "nha_nuoc")) return std::nullopt;
    const bool party = declared == "dang";
    const bool turned = is_turned(*parts);
    if (turned) std::swap(parts->type, parts->organ);
    const bool dated = parts->dated && (party || is_of_a_plan(parts->type));
    const bool signs_right = party == (parts->first == '-') && parts->first != parts->second;
    if (parts->dated != dated || (signs_right && !turned && !dated)) return std::nullopt;
    const bool read = !turned && symbol_ && symbol_->where.size() == text_.size() && !parts_.type.empty();
    std::string symbol(parts->number.size() == 1 ? "0" : "");
    symbol += parts->number;
    symbol += party ? '-' : '/';
    symbol += read ? parts_.type : parts->type;
    symbol += party ? '/' : '-';
    return symbol += read ? parts_.organ : parts->organ;
  }

  [[nodiscard]] std::optional<Breach> other_form() const {
    const std::optional<std::string> proper = in_declared_form();
    return proper ? std::optional(breach(*proper, "", Confidence::kVerified)) : std::nullopt;
  }

  [[nodiscard]] std::optional<Breach> unpadded() const {
    if (in_declared_form()) return std::nullopt;
    const std::string& symbol = symbol_->canonical;
    const bool one_digit = symbol.size() > 1 && is_digit(symbol[0]) && !is_digit(symbol[1]);
    if (!one_digit || parts_.number.size() != 1 || parts_.type.empty() || symbol_->where.size() != text_.size())
      return std::nullopt;
    return mended("0" + std::string(text_));
  }

  [[nodiscard]] std::optional<Breach> irregular() const {
    const plans::SymbolSlips slips = plans::slips_of(text_, *symbol_);
    // Foreign letters, and the form of the other system, have rules of their own.
    if (slips.look_alike || slips.separators) return std::nullopt;
    const std::string before = plans::fold(text_.substr(0, symbol_->where.begin));
    const bool heading = before == "số" || before == "số " || before == "số:" || before == "số: ";
    if (!before.empty() && !heading) return std::nullopt;
    if (symbol_->where.end != text_.size() || (!heading && !slips.any())) return std::nullopt;
    // Of an organ that is not the issuer's, nobody knows that it is the one meant: one symbol has one remedy.
    if (organ_unlike_issuer()) return std::nullopt;
    return mended(symbol_->canonical);
  }

  const Plan& plan_;
  const Registry& registry_;
  PlanNode node_;
  std::string_view text_;
  bool misdeclared_;  // he_thong is: another rule tells it
  std::optional<Symbol> symbol_;
  SymbolParts parts_;  // of symbol_
  const OrganCode* organ_ = nullptr;
  Date day_;
};

}  // namespace

NativeVerdicts own_symbol(const NativeCase& asked) {
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) {
    const OwnSymbol symbol(asked, asked.subjects[i]);
    if (std::optional<Breach> breach = symbol.judge(asked.settings.word("fault")))
      verdicts[i].breaches.push_back(std::move(*breach));
  }
  return verdicts;
}

}  // namespace rasoat::rules
