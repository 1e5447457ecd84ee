// Check "own-commune": the name of a commune in its plan's own head.
#include <algorithm>
#include <optional>

#include "plans/source_edit.h"
#include "plans/text.h"
#include "rules/native/borrowed_words.h"
#include "rules/native/checks.h"
#include "rules/native/own_head.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Span;

namespace {

class OwnCommune {
 public:
  explicit OwnCommune(const NativeCase& asked)
      : asked_(asked),
        plan_(asked.plan),
        head_(plan_.child(plan_.root(), "van_ban")),
        issuer_(own_head(asked).issuer()) {
    if (!ward_in(issuer_.body.of).empty()) own_ = commune_in(issuer_.text);
  }

  [[nodiscard]] NativeVerdict judge(std::string_view fault) const {
    NativeVerdict verdict;
    if (own_.empty()) return verdict;
    if (std::optional<Breach> found = fault == "title" ? title() : place())
      verdict.breaches.push_back(std::move(*found));
    return verdict;
  }

 private:
  // "… tại phường Đạo Thạnh"
  [[nodiscard]] std::optional<Breach> title() const {
    const PlanNode node = written_text(asked_, head_, "trich_yeu");
    if (node == kNoPlanNode) return std::nullopt;
    const std::string_view text = plan_[node].text;
    const std::string_view other = commune_in(text);
    if (other.empty() || begins_with_words(name_key(other), name_key(own_))) return std::nullopt;
    const auto begin = static_cast<std::uint32_t>(other.data() - text.data());
    const Span where{begin, begin + static_cast<std::uint32_t>(other.size())};
    const std::string before = plans::fold(text.substr(0, begin));
    constexpr std::string_view kHere[] = {"tại phường ",          "tại xã ",          "tại đặc khu ",
                                          "trên địa bàn phường ", "trên địa bàn xã ", "trên địa bàn đặc khu "};
    const bool here = std::any_of(std::begin(kHere), std::end(kHere),
                                  [&](std::string_view words) { return (before + " ").ends_with(words); });
    if (!here || is_borrowed(asked_, node, where)) return std::nullopt;
    return breach(node, where);
  }

  // Neither the commune's own nor one that the head names: a province, the town of old.
  [[nodiscard]] std::optional<Breach> place() const {
    const PlanNode node = written_text(asked_, head_, "dia_danh");
    if (node == kNoPlanNode) return std::nullopt;
    const std::string_view text = plan_[node].text;
    const std::string key = name_key(text);
    const PlanNode superior = written_text(asked_, head_, "co_quan_cap_tren");
    const auto names = [&key](std::string_view name) { return plans::mentions_folded(name_key(name), key); };
    if (names(issuer_.text) || plans::mentions_folded(key, name_key(own_))) return std::nullopt;
    if (superior == kNoPlanNode || names(plan_[superior].text)) return std::nullopt;
    if (asked_.knowledge.registry().find_place(text) != nullptr) return std::nullopt;
    return breach(node, {0, static_cast<std::uint32_t>(text.size())});
  }

  [[nodiscard]] Breach breach(PlanNode node, Span where) const {
    const plans::SourceMap map(plan_, node);
    Breach breach;
    breach.node = node;
    breach.where = map.source(where);
    breach.arguments = {{"value", std::string(issuer_.text)},
                        {"written", std::string(plans::text_of(where, plan_[node].text))},
                        {"proper", std::string(own_)}};
    return breach;
  }

  const NativeCase& asked_;
  const Plan& plan_;
  PlanNode head_;
  const OwnHead::Named& issuer_;
  std::string_view own_;
};

}  // namespace

NativeVerdicts own_commune(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return OwnCommune(asked).judge(asked.settings.word("fault")); });
}

}  // namespace rasoat::rules
