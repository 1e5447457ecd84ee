// Check "label-sequence": printed labels of siblings, one list at a time.
#include <algorithm>
#include <unordered_map>

#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/printed_label.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

constexpr std::uint32_t kFourthLetter = 4;  // d; many count on to e and leave đ out

struct Sibling {
  PlanNode label = kNoPlanNode;  // the text of its `nhan`; none when it has no label
  PrintedLabel printed;
  std::string appendix;  // numbering starts again in each
  bool heads_part = false;
};

std::string text_of(const Plan& plan, PlanNode block, std::string_view key) {
  const PlanNode node = plan.child(block, key);
  return node == kNoPlanNode || plan[node].kind != PlanKind::kText ? "" : std::string(plan[node].text);
}

// "Phần thứ hai", "Chương II", "Phụ lục 1": below it numbering starts again.
bool heads_a_part(std::string_view folded) {
  for (const std::string_view word : {"phần ", "chương ", "phụ lục"}) {
    if (folded.starts_with(word)) return true;
  }
  return false;
}

// What either fault comes to: the labels are looked at once.
struct LabelFaults {
  std::vector<Breach> repeated, skipped;
  bool undecided = false;
};

class LabelSequence {
 public:
  explicit LabelSequence(const Plan& plan) : plan_(plan) {}

  LabelFaults judge() {
    for (const PlanNode list : labelled_lists()) judge_list(list);
    return std::move(faults_);
  }

 private:
  // Those with an element that has a label, in the plan's order.
  [[nodiscard]] std::vector<PlanNode> labelled_lists() const {
    std::vector<PlanNode> lists;
    for (const PlanNode node : plan_.nodes()) {
      if (plan_.kind(node) != PlanKind::kText) continue;
      const Plan::Node& at = plan_[node];
      if (at.value_kind != plans::ValueKind::kLabel || at.field->key != "nhan") continue;
      const PlanNode list = plan_[at.parent].parent;
      const bool written = list != kNoPlanNode && plan_[list].kind == PlanKind::kList && !plan_[list].implied;
      if (written && (lists.empty() || lists.back() != list)) lists.push_back(list);
    }
    std::ranges::sort(lists);
    const auto twice = std::ranges::unique(lists);
    lists.erase(twice.begin(), twice.end());
    return lists;
  }

  void judge_list(PlanNode list) {
    siblings_.clear();
    bool labels = false;
    bool unreadable = plan_[list].damaged;
    for (PlanNode child = plan_[list].first_child; child != kNoPlanNode; child = plan_[child].next) {
      if (plan_[child].kind != PlanKind::kBlock) {
        unreadable |= plan_[child].damaged;
        continue;
      }
      Sibling one;
      one.label = plan_.child(child, "nhan");
      if (one.label == kNoPlanNode) unreadable |= plan_.presence(child, "nhan") == plans::Presence::kUnknown;
      if (one.label != kNoPlanNode && plans::is_placeholder(plan_[one.label].text)) one.label = kNoPlanNode;
      if (one.label != kNoPlanNode) one.printed = printed_label(plan_[one.label].text);
      labels |= one.label != kNoPlanNode;
      one.appendix = text_of(plan_, child, "phu_luc");
      one.heads_part = heads_a_part(plans::fold(text_of(plan_, child, "nhan"))) ||
                       heads_a_part(plans::fold(text_of(plan_, child, "tieu_de")));
      siblings_.push_back(std::move(one));
    }
    if (!labels) return;
    faults_.undecided |= unreadable;
    if (!unreadable) judge_siblings(style_of_siblings());
  }

  // The style of the first label that has one. A letter that is also a Roman number is one where its neighbours are.
  [[nodiscard]] LabelStyle style_of_siblings() {
    roman_ = false;
    for (const Sibling& one : siblings_) {
      roman_ |= one.printed.last.size() > 1 && number_in(one.printed.last, LabelStyle::kRoman).has_value();
    }
    for (const Sibling& one : siblings_) {
      if (one.label == kNoPlanNode || one.heads_part) continue;
      if (number_in(one.printed.last, LabelStyle::kArabic)) return LabelStyle::kArabic;
      if (roman_ && number_in(one.printed.last, LabelStyle::kRoman)) return LabelStyle::kRoman;
      if (number_in(one.printed.last, LabelStyle::kLetter)) return LabelStyle::kLetter;
    }
    return LabelStyle::kNone;
  }

  void judge_siblings(LabelStyle style) {
    const Sibling* before = nullptr;
    std::uint32_t expected = 0;
    std::uint32_t unlabelled = 0;
    std::vector<const Sibling*> odd;  // labels in another style, since the last in this one
    std::unordered_map<std::uint32_t, PlanNode> seen;
    for (const Sibling& one : siblings_) {
      if (one.heads_part || (before != nullptr && one.appendix != before->appendix)) before = nullptr;
      if (one.label == kNoPlanNode) ++unlabelled;
      if (one.label == kNoPlanNode || one.heads_part) continue;
      const std::optional<std::uint32_t> number = number_of(one, style);
      if (!number) odd.push_back(&one);
      if (!number) continue;
      if (before == nullptr || one.printed.prefix != before->printed.prefix) {
        seen.clear();
        expected = *number;
      }
      const auto [at, fresh] = seen.try_emplace(*number, one.label);
      const bool letter_left_out = style == LabelStyle::kLetter && expected == kFourthLetter + 1;
      if (!fresh) {
        report(one, at->second, faults_.repeated);
      } else if (before != nullptr && *number > expected + unlabelled + (letter_left_out ? 1 : 0)) {
        // “4” between “III” and “V” is what stands for “IV”.
        const bool misread = !odd.empty() && *number <= expected + unlabelled + odd.size();
        report(misread ? *odd.front() : one, before->label, faults_.skipped, misread);
      }
      // After a repeated number the next one is what would have been right.
      expected = (fresh ? std::max(*number, expected) : expected) + 1;
      unlabelled = 0;
      odd.clear();
      before = &one;
    }
  }

  [[nodiscard]] std::optional<std::uint32_t> number_of(const Sibling& one, LabelStyle style) const {
    const bool also_roman = roman_ && style == LabelStyle::kLetter;
    if (also_roman && number_in(one.printed.last, LabelStyle::kRoman)) return std::nullopt;
    return number_in(one.printed.last, style);
  }

  void report(const Sibling& one, PlanNode before, std::vector<Breach>& breaches, bool odd = false) const {
    breaches.push_back({one.label,
                        plan_[one.label].value,
                        {{"label", std::string(plan_[one.label].text)},
                         {"before", std::string(plan_[before].text)},
                         {"odd", odd ? "yes" : "no"}},
                        {},
                        {before},
                        ""});
  }

  const Plan& plan_;
  bool roman_ = false;
  LabelFaults faults_;
  std::vector<Sibling> siblings_;
};

}  // namespace

NativeVerdicts label_sequence(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  const bool repeated = asked.settings.word("fault") == "repeated";
  const auto& faults = asked.memo.get<LabelFaults>([&] { return LabelSequence(asked.plan).judge(); });
  verdicts[0] = {repeated ? faults.repeated : faults.skipped, faults.undecided};
  return verdicts;
}

}  // namespace rasoat::rules
