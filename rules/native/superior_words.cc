// Check "superior-words": what only a level above can say of itself, where a plan says what it is to reach and to do.
#include <algorithm>
#include <iterator>

#include "plans/source_edit.h"
#include "rules/native/borrowed_words.h"
#include "rules/native/checks.h"
#include "rules/native/prose.h"
#include "rules/registry/phrases.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Span;

namespace {

constexpr std::string_view kParts[] = {"muc_tieu", "khac_phuc", "nhiem_vu", "giai_phap", "to_chuc_thuc_hien"};
// Here a plan speaks of how things are, of others, or of where figures come from.
constexpr std::string_view kElsewhere[] = {"thuc_trang", "hien_trang", "nguon",
                                           "ghi_chu",    "phoi_hop",   "khong_thuoc_pham_vi"};

struct Slip {
  PlanNode node = kNoPlanNode;
  Span where;
};

class SuperiorWords {
 public:
  explicit SuperiorWords(const NativeCase& asked) : asked_(asked), plan_(asked.plan) {}

  NativeVerdict judge() {
    NativeVerdict verdict;
    std::vector<Slip> slips;
    const auto& phrases = asked_.settings.prepared<Phrases>([&] { return Phrases(lexicon("lexicon")); });
    plans::Readings& readings = asked_.knowledge.readings();
    readings.read_all();
    for (const PlanNode node : prose().of(kParts)) {
      const std::string_view folded = readings.folded(node);
      if (!asked_.ask_text(node, [&] { return !first_words(phrases, folded).empty(); })) continue;
      const Span found = first_words(phrases, folded);
      if (speaks_of_others(node) || is_beside_superior(sentence_at(folded, found))) continue;
      const Span where = readings.folded_with_offsets(node).original(found);
      if (!is_borrowed(node, where)) slips.push_back({node, where});
    }
    if (!slips.empty()) verdict.breaches.push_back(breach_of(slips));
    return verdict;
  }

 private:
  [[nodiscard]] std::span<const std::string> lexicon(std::string_view setting) const {
    return asked_.knowledge.registry().lexicon(asked_.settings.word(setting));
  }

  [[nodiscard]] bool is_beside_superior(std::string_view sentence) const {
    return mentions_some(sentence, lexicon("beside"));
  }

  // The first phrase that stands behind a blank, or at the beginning, as whole words.
  [[nodiscard]] static Span first_words(const Phrases& phrases, std::string_view folded) {
    Span words;
    phrases.find(folded, [&](std::string_view phrase, std::size_t at) {
      if (at > 0 && folded[at - 1] != ' ') return false;
      words = words_at(folded, phrase, at);
      return !words.empty();
    });
    return words;
  }

  [[nodiscard]] bool speaks_of_others(PlanNode node) const {
    for (PlanNode at = node; at != kNoPlanNode; at = plan_[at].parent) {
      if (plan_[at].kind == PlanKind::kBlock && !plan_[at].implied && plan_[at].block != plans::Block::kBody) break;
      const plans::Field* field = plan_[at].field;
      if (field != nullptr &&
          std::find(std::begin(kElsewhere), std::end(kElsewhere), field->key) != std::end(kElsewhere))
        return true;
    }
    return false;
  }

  [[nodiscard]] bool is_borrowed(PlanNode node, Span where) const {
    if (BorrowedWords::quoted(plan_[node].text, where)) return true;
    return asked_.memo.get<BorrowedWords>([&] { return BorrowedWords(asked_.knowledge); }).cited(node, where);
  }

  [[nodiscard]] const Prose& prose() const {
    return asked_.memo.get<Prose>([&] { return Prose(asked_); });
  }

  [[nodiscard]] Breach breach_of(const std::vector<Slip>& slips) const {
    const Plan::Node& at = plan_[slips.front().node];
    const plans::SourceMap map(at.text, at.value, plan_.source());
    Breach breach;
    breach.node = slips.front().node;
    breach.where = map.source(slips.front().where);
    breach.arguments = {{"words", std::string(plans::text_of(slips.front().where, at.text))},
                        {"count", std::to_string(slips.size())}};
    for (std::size_t i = 1; i < slips.size(); ++i) breach.also.push_back(slips[i].node);
    return breach;
  }

  const NativeCase& asked_;
  const Plan& plan_;
};

}  // namespace

NativeVerdicts superior_words(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return SuperiorWords(asked).judge(); });
}

}  // namespace rasoat::rules
