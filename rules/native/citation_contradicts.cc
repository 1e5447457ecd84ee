// Check "citation-contradicts": a citation says of its document what that document is not (rules/registry/identity.h),
// or calls it by another type than its symbol. Only parts that are certainly the citation's own; a fact that is only
// recalled makes an info.
#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "plans/symbol.h"
#include "plans/text.h"
#include "plans/value.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"
#include "rules/native/citation_title.h"
#include "rules/native/organ_issuer.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::Citation;
using plans::CitationKind;
using plans::CitedText;
using plans::Plan;

namespace {

// Issued with a resolution or a decision and called by their own names: "Kế hoạch số 709/QĐ-TTg".
bool is_carried(std::string_view type_code, std::string_view symbol) {
  constexpr std::array<std::string_view, 13> kCarried = {"ke_hoach",
                                                         "chuong_trinh",
                                                         "chuong_trinh_hanh_dong",
                                                         "chuong_trinh_phoi_hop",
                                                         "de_an",
                                                         "du_an",
                                                         "phuong_an",
                                                         "quy_che",
                                                         "quy_dinh",
                                                         "chien_luoc",
                                                         "quy_hoach",
                                                         "huong_dan",
                                                         "dieu_le"};
  const std::string carrier = plans::fold(plans::parts_of(symbol).type);
  if (carrier == "cv" || carrier == "ttr" || carrier == "tb") return true;
  return (carrier == "nq" || carrier == "qđ") && std::ranges::find(kCarried, type_code) != kCarried.end();
}

// The date `right` in the manner of `written`.
std::string date_like(std::string_view written, const plans::Date& right) {
  const std::string folded = plans::fold(written);
  if (folded.find("tháng") != std::string::npos)
    return "ngày " + std::to_string(right.day) + " tháng " + std::to_string(right.month) + " năm " +
           std::to_string(right.year);
  const bool iso = folded.size() > 4 && folded[4] == '-';
  return (folded.starts_with("ngày") ? "ngày " : "") + (iso ? plans::to_iso(right) : plans::to_vietnamese(right));
}

class Contradictions {
 public:
  Contradictions(const NativeCase& asked, std::string_view field)
      : plan_(asked.plan),
        registry_(asked.knowledge.registry()),
        all_(asked.knowledge.cited()),
        readings_(asked.knowledge.readings()),
        field_(field),
        points_(asked.plan) {}

  void judge(const CitedDocument& cited) {
    if (field_ == "type") return judge_type(cited);
    if (field_ == "appendix") return judge_appendix(cited);
    if (field_ == "title") return judge_title(cited);
    if (field_ == "date" && is_impossible(cited.citation)) return tell_impossible(cited);
    if (field_ == "date" && judge_mixed(cited)) return;
    if (field_ == "issuer" && judge_organ(cited)) return;
    const Document* slip = slip_of_number(cited);
    for (const Contradiction& one : cited.identity.contradictions) {
      if (one.field == CitedField::kDate && field_ == "date") tell_date(cited, one, slip);
      if (slip != nullptr) continue;  // one cause: the number
      const CitedText& issuer = cited.citation.issuer;
      if (one.field == CitedField::kIssuer && field_ == "issuer")
        tell(cited, issuer, one, one.expected, points_.likely_edit(issuer, one.expected));
      if (field_ == "term") tell_term(cited, one);
    }
  }

  [[nodiscard]] NativeVerdict take() { return std::move(verdict_); }

 private:
  // False where it has been told.
  bool tell(const CitedDocument& cited, const CitedText& part, const Contradiction& one, std::string expected,
            std::optional<plans::Edit> edit, const std::string& written = "", const std::string& slip = "none") {
    Breach breach = points_.breach_at(part, cited);
    // A text reached through aliases is told of once.
    if (!told_.emplace(breach.where.begin, part.where.begin).second) return false;
    breach.arguments.emplace_back("written", written.empty() ? std::string(part.text) : written);
    breach.arguments.emplace_back("expected", std::move(expected));
    breach.arguments.emplace_back("sure", is_sure(one.confidence) ? "yes" : "no");
    breach.arguments.emplace_back("slip", slip);
    breach.arguments.emplace_back("calendar", field_ == "date" && is_impossible(cited.citation) ? "no" : "yes");
    breach.arguments.emplace_back("by", "registry");
    breach.edit = std::move(edit);
    breach.confidence = one.confidence;
    verdict_.breaches.push_back(std::move(breach));
    return true;
  }

  // By what it is known, of the breach told last.
  void set_by(std::string by) { verdict_.breaches.back().arguments.back().second = std::move(by); }

  // In prose; under a key of its own it is a date field like others.
  [[nodiscard]] static bool is_impossible(const Citation& citation) {
    return citation.date_text && citation.date_text.node == citation.head.node &&
           citation.date.outcome == plans::DateOutcome::kImpossible;
  }

  void tell_impossible(const CitedDocument& cited) {
    const CitedText& date = cited.citation.date_text;
    const bool meant = cited.identity.meant != nullptr && is_sure(cited.identity.confidence);
    const plans::Interval* right = meant ? cited.identity.meant->date.sure() : nullptr;
    const bool known = right != nullptr && right->first == right->last;
    tell(cited, date, {CitedField::kDate, "", Confidence::kVerified},
         known ? plans::to_vietnamese(right->first) : "none",
         known ? points_.likely_edit(date, date_like(date.text, right->first)) : std::nullopt, day_alone(date.text));
  }

  // "Kế hoạch số 27-KH/TU … của UBND tỉnh": whatever document it is, its code is another body's. Where the registry
  // knows the document, that says more.
  bool judge_organ(const CitedDocument& cited) {
    const Citation& citation = cited.citation;
    if (citation.kind != CitationKind::kSymbol || !cited.own_issuer || !cited.identity.contradictions.empty())
      return false;
    const std::optional<OrganUnlikeIssuer> unlike = unlike_issuer(registry_, citation.symbol, citation.issuer.text);
    if (!unlike || names_another_issuer(plan_, registry_, citation)) return false;
    if (tell(cited, citation.issuer, {CitedField::kIssuer, "", unlike->confidence}, unlike->owner, std::nullopt))
      set_by("code");
    return true;
  }

  // Without the word "ngày".
  static std::string day_alone(std::string_view written) {
    constexpr std::string_view kDay = "ngày ";
    if (plans::fold(written.substr(0, kDay.size())) == "ngày") written.remove_prefix(kDay.size());
    return std::string(written);
  }

  void tell_date(const CitedDocument& cited, const Contradiction& one, const Document* slip) {
    const CitedText& date = cited.citation.date_text;
    const plans::Interval& right = *cited.identity.meant->date.hint();
    std::optional<plans::Edit> edit;
    if (slip == nullptr && right.first == right.last)
      edit = points_.likely_edit(date, date_like(date.text, right.first));
    tell(cited, date, one, one.expected, std::move(edit), day_alone(date.text),
         slip == nullptr ? "none" : full_name(*slip));
  }

  void tell_term(const CitedDocument& cited, const Contradiction& one) {
    const Citation& citation = cited.citation;
    if (one.field == CitedField::kPlenum)
      tell(cited, citation.plenum_text, one, "Hội nghị lần thứ " + one.expected, std::nullopt);
    if (one.field != CitedField::kTerm) return;
    const std::string_view text = citation.term_text.text;
    const std::size_t blank = text.rfind(' ');
    const bool phrase = plans::fold(text).starts_with("khóa");
    const std::string right =
        (phrase && blank != std::string_view::npos ? std::string(text.substr(0, blank + 1)) : "") + one.expected;
    const bool whole = phrase || text.find(' ') == std::string_view::npos;
    tell(cited, citation.term_text, one, "khóa " + one.expected,
         whole ? points_.likely_edit(citation.term_text, right) : std::nullopt);
  }

  // Date and issuer are those of another document known of that type: the number is wrong, not they.
  [[nodiscard]] const Document* slip_of_number(const CitedDocument& cited) const {
    const Citation& citation = cited.citation;
    const auto says = [&](CitedField field) {
      return std::ranges::any_of(cited.identity.contradictions,
                                 [&](const Contradiction& one) { return one.field == field; });
    };
    if (!says(CitedField::kDate) || citation.date.precision != plans::Precision::kDay) return nullptr;
    const Document* found = nullptr;
    for (const auto& document : registry_.documents()) {
      const plans::Interval* date = document->date.sure();
      if (date == nullptr || *date != citation.date.interval || document->types != cited.identity.meant->types)
        continue;
      const Body* const* issuer = document->issuer.hint();
      if (citation.issuer && (issuer == nullptr || registry_.find_body(citation.issuer.text) != *issuer)) continue;
      if (found != nullptr) return nullptr;
      found = document.get();
    }
    return found;
  }

  // "(Kèm theo Kế hoạch số 05-KH/ĐU ngày 21/5/2024)" in the heading of an appendix, where the plan is of 20/5/2024.
  void judge_appendix(const CitedDocument& cited) {
    const Citation& citation = cited.citation;
    const Plan::Node& node = plan_[citation.head.node];
    if (plan_[node.parent].block != plans::Block::kAppendix || citation.date.outcome != plans::DateOutcome::kDate)
      return;
    if (!plans::mentions_folded(words_before(plan_, citation), "kèm theo")) return;
    const plans::PlanNode head = plan_.child(plan_.root(), "van_ban");
    if (head == plans::kNoPlanNode) return;
    const plans::PlanNode symbol = plan_.child(head, "so_ky_hieu");
    const plans::PlanNode date = plan_.child(head, "ngay_ban_hanh");
    if (symbol == plans::kNoPlanNode || date == plans::kNoPlanNode) return;
    if (!plans::same_symbol(plan_[symbol].text, citation.symbol)) return;
    const plans::Value own = plans::read_value(plan_, date);
    if (own.form != plans::ValueForm::kDate || own.date.interval.meets(citation.date.interval)) return;
    const Contradiction by_head{CitedField::kDate, std::string(own.text), Confidence::kVerified};
    if (tell(cited, citation.date_text, by_head, by_head.expected,
             points_.likely_edit(citation.date_text, by_head.expected)))
      verdict_.breaches.back().related = {date};
  }

  void judge_title(const CitedDocument& cited) {
    if (!is_basis(plan_, cited)) return;
    const WrongTitle wrong = wrong_title(cited, registry_, readings_);
    if (wrong.fault == TitleFault::kNone || slip_of_number(cited) != nullptr) return;
    if (wrong.fault == TitleFault::kOther && is_date_of_namesake(cited, wrong)) return;  // told at the date
    const CitedText& title = cited.citation.title;
    const bool year = wrong.fault == TitleFault::kYear;
    tell(cited, wrong.part, {CitedField::kType, "", wrong.confidence},
         wrong.other != nullptr ? named_apart(*wrong.other) : wrong.expected,
         year ? points_.likely_edit(wrong.part, wrong.expected) : std::nullopt,
         year ? "" : std::string(plans::text_of({0, end_of_words(title.text)}, title.text)));
    if (wrong.fault != TitleFault::kOther) set_by(year ? "year" : "subject");
  }

  // Date and term are those of one document, and the title is that of another of the same number: which of them is
  // meant, nobody can tell, but they are not of one.
  bool judge_mixed(const CitedDocument& cited) {
    if (!is_basis(plan_, cited)) return false;
    const WrongTitle wrong = wrong_title(cited, registry_, readings_);
    if (wrong.fault != TitleFault::kOther || !is_date_of_namesake(cited, wrong)) return false;
    const Document& titled = *wrong.other;
    const std::string term = titled.term.sure() == nullptr ? "" : ", khóa " + roman(*titled.term.sure());
    if (tell(cited, cited.citation.date_text, {CitedField::kDate, "", Confidence::kVerified},
             plans::to_vietnamese(titled.date.sure()->first) + term, std::nullopt,
             day_alone(cited.citation.date_text.text), named_apart(*cited.identity.meant)))
      set_by("title");
    return true;
  }

  [[nodiscard]] static bool is_date_of_namesake(const CitedDocument& cited, const WrongTitle& wrong) {
    const Document& titled = *wrong.other;
    return cited.own_date && cited.citation.is_dated() && cited.identity.contradictions.empty() &&
           titled.symbol == cited.identity.meant->symbol && titled.title.sure() != nullptr &&
           titled.date.sure() != nullptr;
  }

  // With its term where the date is not certain.
  [[nodiscard]] static std::string named_apart(const Document& document) {
    std::string name = full_name(document);
    if (document.date.sure() == nullptr && document.term.sure() != nullptr)
      name += " khóa " + roman(*document.term.sure());
    return name;
  }

  // Of the first words of a title: enough to show.
  static std::uint32_t end_of_words(std::string_view title) {
    constexpr std::size_t kShown = 120;
    if (title.size() <= kShown) return static_cast<std::uint32_t>(title.size());
    const std::size_t end = title.rfind(' ', kShown);
    return static_cast<std::uint32_t>(end == std::string_view::npos ? title.size() : end);
  }

  void judge_type(const CitedDocument& cited) {
    const Citation& citation = cited.citation;
    if (citation.kind != CitationKind::kSymbol || !citation.type || is_carried(citation.type_code, citation.symbol))
      return;
    const bool own_key = citation.type.node != citation.head.node;
    const std::string written = own_key ? type_label(citation.type_code) : std::string(citation.type.text);
    for (const Contradiction& one : cited.identity.contradictions) {
      if (one.field != CitedField::kType) continue;
      if (is_sure(one.confidence) || registry_.type_fits(citation.symbol, citation.type_code).value_or(true))
        return void(tell(cited, citation.type, one, one.expected,
                         retyped(citation, cited.identity.meant->types.front()), written));
    }
    if (is_misnumbered(cited)) return;
    if (registry_.type_fits(citation.symbol, citation.type_code).value_or(true)) return judge_short_name(cited);
    const TypeCode* code = registry_.type(plans::parts_of(citation.symbol).type);
    // "Báo cáo kết quả thực hiện Nghị quyết (số 15-BC/TU)": the number is that of a document named before.
    const std::string before = own_key ? "" : words_before(plan_, citation);
    std::string kinds;
    for (const std::string& kind : code->kinds) {
      if (plans::mentions_folded(before, type_label(kind))) return;
      kinds += (kinds.empty() ? "" : " hoặc ") + type_label(kind);
    }
    const Contradiction by_symbol{CitedField::kType, kinds, Confidence::kVerified};
    tell(cited, citation.type, by_symbol, kinds,
         code->kinds.size() == 1 ? retyped(citation, code->kinds.front()) : std::nullopt, written);
  }

  // "Kết luận số 69-KL/TW … (Nghị quyết 69)"
  void judge_short_name(const CitedDocument& cited) {
    const Citation& citation = cited.citation;
    if (!citation.short_name) return;
    const std::vector<Citation> named = plans::read_citations(citation.short_name.text);
    if (named.size() != 1 || named[0].kind != CitationKind::kShort) return;
    // By its type word the name went to a document in the title of the one whose number it has.
    const auto has_number = [&](const CitedDocument& one) {
      return plans::parts_of(one.citation.symbol).number == named[0].short_number.text;
    };
    const auto in_front = [&](const CitedDocument& one) {
      return one.node == cited.node && one.citation.whole.where.begin < citation.whole.where.begin && has_number(one);
    };
    const auto bearer =
        has_number(cited) ? all_.begin() + (&cited - all_.data()) : std::ranges::find_if(all_, in_front);
    if (bearer == all_.end()) return;
    const Citation& whose = bearer->citation;
    const std::string_view code = named[0].type_code;
    if (is_carried(code, whose.symbol) || registry_.type_fits(whose.symbol, code).value_or(true)) return;
    tell(*bearer, citation.short_name, {CitedField::kType, "", Confidence::kVerified}, type_label(whose.type_code),
         std::nullopt);
  }

  [[nodiscard]] std::optional<plans::Edit> retyped(const Citation& citation, const std::string& code) {
    const CitedText& type = citation.type;
    if (type.node != citation.head.node) return points_.likely_edit(type, code);
    const bool capital = plans::fold(type.text) != type.text;
    return points_.likely_edit(type, capital ? with_capital(type_label(code)) : type_label(code));
  }

  const Plan& plan_;
  const Registry& registry_;
  std::span<const CitedDocument> all_;
  plans::Readings& readings_;
  std::string_view field_;
  CitationPoints points_;
  NativeVerdict verdict_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> told_;
};

}  // namespace

NativeVerdicts citation_contradicts(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  Contradictions check(asked, asked.settings.word("field"));
  for (const CitedDocument& cited : asked.knowledge.cited()) check.judge(cited);
  keep(verdicts, 0, check.take());
  return verdicts;
}

}  // namespace rasoat::rules
