// Check "citation-contradicts": a citation says of its document what that document is not (rules/registry/identity.h),
// or calls it by another type than its symbol. Only parts that are certainly the citation's own; a fact that is only
// recalled makes an info.
#include <algorithm>
#include <array>
#include <set>

#include "plans/symbol.h"
#include "plans/text.h"
#include "plans/value.h"
#include "rules/native/body_kind.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"
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

constexpr std::ptrdiff_t kFewWords = 3;  // blanks in a title of four words

// Titles recur from plan to plan.
struct TitleKey {
  explicit TitleKey(std::string_view title) : key(name_key(title)) {}
  std::string key;
};

class Contradictions {
 public:
  Contradictions(const NativeCase& asked, std::string_view field)
      : plan_(asked.plan),
        registry_(asked.knowledge.registry()),
        readings_(asked.knowledge.readings()),
        field_(field),
        points_(asked.plan) {}

  void judge(const CitedDocument& cited) {
    if (field_ == "type") return judge_type(cited);
    if (field_ == "appendix") return judge_appendix(cited);
    if (field_ == "title") return judge_title(cited);
    if (field_ == "date" && is_impossible(cited.citation)) return tell_impossible(cited);
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
    if (!unlike || names_another_body(citation)) return false;
    if (tell(cited, citation.issuer, {CitedField::kIssuer, "", unlike->confidence}, unlike->owner, std::nullopt))
      verdict_.breaches.back().arguments.back().second = "code";
    return true;
  }

  // "của Tỉnh ủy, UBND tỉnh": which of them issued which document is not told.
  [[nodiscard]] bool names_another_body(const Citation& citation) const {
    constexpr std::string_view kJoints[] = {", ", " và ", " - ", "/", " cùng "};
    if (citation.issuer.node != citation.head.node) return false;
    std::string_view rest = std::string_view(plan_[citation.head.node].text).substr(citation.issuer.where.end);
    const bool titled = citation.title && citation.title.node == citation.head.node &&
                        citation.title.where.begin >= citation.issuer.where.end;
    if (titled) rest = rest.substr(0, citation.title.where.begin - citation.issuer.where.end);
    rest = rest.substr(0, rest.find_first_of(".;(\n"));
    const std::string folded = plans::fold(rest);
    return std::ranges::any_of(kJoints, [&](std::string_view joint) {
      const std::size_t at = folded.find(joint);
      if (at == std::string::npos) return false;
      const std::string behind = folded.substr(at + joint.size());
      return kind_of_body(behind).kind != BodyKind::kUnknown || registry_.find_body(behind) != nullptr;
    });
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

  // The title begins as that of another document, and nowhere has the first words of this one’s. How titles are
  // abridged or reworded is free.
  void judge_title(const CitedDocument& cited) {
    const CitedText& title = cited.citation.title;
    if (!title || cited.identity.meant == nullptr || !is_sure(cited.identity.confidence)) return;
    const Document& meant = *cited.identity.meant;
    if (meant.title_key.empty() || !is_basis(plan_, cited)) return;
    const std::string& key = readings_.of_text(title.text).fact<TitleKey>(title.text).key;
    if (plans::mentions_folded(key, meant.title_key)) return;
    const Document* other = titled_like(key, meant);
    if (other == nullptr || slip_of_number(cited) != nullptr) return;
    const Confidence sure =
        weaker(weaker(other->title.confidence(), meant.title.confidence()), cited.identity.confidence);
    std::string named = full_name(*other);
    if (other->date.sure() == nullptr && other->term.sure() != nullptr) named += " khóa " + roman(*other->term.sure());
    tell(cited, title, {CitedField::kType, "", sure}, named, std::nullopt,
         std::string(plans::text_of({0, end_of_words(title.text)}, title.text)));
  }

  // The one other document whose known first words the title has; of few words, or naming a further document, a title
  // tells none.
  [[nodiscard]] const Document* titled_like(std::string_view key, const Document& meant) const {
    constexpr std::string_view kOpeners[] = {"về việc ", "về ", "v/v "};
    std::string_view begin = key;
    for (const std::string_view opener : kOpeners) {
      if (!begin.starts_with(opener)) continue;
      begin.remove_prefix(opener.size());
      break;
    }
    const Document* found = nullptr;
    for (const auto& document : registry_.documents()) {
      const std::string& words = document->title_key;
      if (!begin.starts_with(words) || (begin.size() > words.size() && begin[words.size()] != ' ')) continue;
      if (document.get() == &meant || std::ranges::count(words, ' ') < kFewWords || words.contains('/')) continue;
      // What carries another out may go by its title.
      const bool carried_out = !document->symbol.empty() && meant.title.hint()->contains(document->symbol);
      if (carried_out || words == meant.title_key || found != nullptr) return nullptr;
      found = document.get();
    }
    return found;
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
    if (registry_.type_fits(citation.symbol, citation.type_code).value_or(true)) return;
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

  [[nodiscard]] std::optional<plans::Edit> retyped(const Citation& citation, const std::string& code) {
    const CitedText& type = citation.type;
    if (type.node != citation.head.node) return points_.likely_edit(type, code);
    const bool capital = plans::fold(type.text) != type.text;
    return points_.likely_edit(type, capital ? with_capital(type_label(code)) : type_label(code));
  }

  const Plan& plan_;
  const Registry& registry_;
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
