// Check "words-of-level": what only another level says, or is said of one that has ended, where a plan says what it is
// to reach and to do.
#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "plans/source_edit.h"
#include "rules/native/borrowed_words.h"
#include "rules/native/checks.h"
#include "rules/native/prose.h"
#include "rules/registry/name_words.h"
#include "rules/registry/phrases.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Span;

namespace {

// Here a plan speaks of how things are, of others, or of where figures come from.
constexpr std::string_view kElsewhere[] = {"thuc_trang", "hien_trang", "nguon",
                                           "ghi_chu",    "phoi_hop",   "khong_thuoc_pham_vi"};

// The phrases, and a few words of which each has one: a text without any of these has none of the phrases.
struct Wanted {
  explicit Wanted(std::span<const std::string> lexicon) : phrases(lexicon) {
    std::vector<std::string_view> left(lexicon.begin(), lexicon.end());
    while (!left.empty()) {
      const std::string word = shared_word(left);
      signs.push_back(plans::word_signs(word));
      const auto has = [&word](std::string_view phrase) { return plans::mentions_folded(phrase, word); };
      if (!word.empty() && std::erase_if(left, has) > 0) continue;
      signs.assign(1, {});  // a phrase that is no words: nothing tells
      break;
    }
  }
  [[nodiscard]] bool may_stand_in(const plans::ReadText& read) const {
    return std::ranges::any_of(signs, [&read](const plans::WordSigns& one) { return read.words().may_hold(one); });
  }

  // That which most have, of the longer words: short ones are everywhere.
  static std::string shared_word(std::span<const std::string_view> lexicon) {
    constexpr std::size_t kShort = 5;  // bytes
    std::map<std::string_view, std::size_t> counts;
    for (const std::string_view phrase : lexicon)
      for (const std::string_view word : words_of(phrase)) counts[word] += word.size() < kShort ? 0 : 1;
    const auto rank = [](const auto& one) { return std::pair(one.second, one.first.size()); };
    const auto best = std::ranges::max_element(counts, {}, rank);
    return best == counts.end() ? "" : std::string(best->first);
  }

  Phrases phrases;
  std::vector<plans::WordSigns> signs;
};

struct Slip {
  PlanNode node = kNoPlanNode;
  Span where;
};

class WordsOfLevel {
 public:
  explicit WordsOfLevel(const NativeCase& asked) : asked_(asked), plan_(asked.plan) {}

  NativeVerdict judge() {
    NativeVerdict verdict;
    std::vector<Slip> slips;
    const auto& wanted = asked_.settings.prepared<Wanted>([&] { return Wanted(lexicon("lexicon")); });
    const std::vector<std::string>& named = asked_.settings.get("parts");
    const std::vector<std::string_view> parts(named.begin(), named.end());
    const bool apart = asked_.settings.word("bodies") == "apart";
    plans::Readings& readings = asked_.knowledge.readings();
    readings.read_all();
    for (const PlanNode node : plan_prose(asked_).of(parts)) {
      if (!wanted.may_stand_in(readings.of(node))) continue;
      const std::string_view folded = readings.folded(node);
      if (!asked_.ask_text(node, [&] { return !first_words(wanted.phrases, folded).empty(); })) continue;
      const Span found = first_words(wanted.phrases, folded);
      if (apart && is_name(node)) continue;
      if (speaks_of_others(node) || is_right(sentence_at(folded, found))) continue;
      const Span where = readings.folded_with_offsets(node).original(found);
      if (!is_borrowed(asked_, node, where)) slips.push_back({node, where});
    }
    if (!slips.empty()) verdict.breaches.push_back(breach_of(slips));
    return verdict;
  }

 private:
  [[nodiscard]] std::span<const std::string> lexicon(std::string_view setting) const {
    return asked_.knowledge.registry().lexicon(asked_.settings.word(setting));
  }

  [[nodiscard]] bool is_right(std::string_view sentence) const { return mentions_some(sentence, lexicon("beside")); }

  // Who does something, or gets the plan: told by name elsewhere.
  [[nodiscard]] bool is_name(PlanNode node) const {
    const plans::Block around = plan_[plan_[node].parent].block;
    return around == plans::Block::kBody || around == plans::Block::kRecipient;
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

  [[nodiscard]] Breach breach_of(const std::vector<Slip>& slips) const {
    const Plan::Node& at = plan_[slips.front().node];
    const plans::SourceMap map(plan_, slips.front().node);
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

NativeVerdicts words_of_level(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return WordsOfLevel(asked).judge(); });
}

}  // namespace rasoat::rules
