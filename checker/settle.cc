#include "checker/settle.h"

#include <algorithm>
#include <tuple>

#include "checker/fingerprint.h"

namespace rasoat::checker {

namespace {

const Wording kNotRead{"Tệp không đọc được hết.", "The file could not be read to its end."};
const Wording kNoGuidanceAsked{"Cấu hình không yêu cầu văn bản hướng dẫn nào.",
                               "The configuration asks for no guidance."};
const Wording kNoWaivers{"Kế hoạch không có mục miễn áp dụng.", "The plan has no waivers."};

void set_paths(const Plan* plan, std::vector<Draft>& drafts) {
  for (Draft& draft : drafts) {
    draft.finding.path = plan == nullptr || draft.node == plans::kNoPlanNode ? "/" : plan->path(draft.node);
  }
}

void sort_drafts(const std::vector<RuleCard>& cards, std::vector<Draft>& drafts) {
  std::stable_sort(drafts.begin(), drafts.end(), [&](const Draft& a, const Draft& b) {
    return std::tie(a.finding.where, cards[a.finding.rule].id, a.distinguishes) <
           std::tie(b.finding.where, cards[b.finding.rule].id, b.distinguishes);
  });
}

void fill_ruling(const PlanCase& one, std::uint32_t card, RuleResult& result, bool has_waivers, Ruling& ruling) {
  const RuleTable::Entry& entry = one.table.entries()[card];
  ruling.rule = card;
  ruling.answer = result.answer;
  ruling.subjects = result.subjects;
  ruling.undecided = result.undecided;
  ruling.why = std::move(result.why);
  if (entry.reserved.empty()) return;
  ruling.subjects = 1;
  ruling.answer = Answer::kHolds;
  if (!one.complete) {
    ruling.answer = Answer::kUndecided;
    ruling.undecided = 1;
    ruling.why = Why::of(kNotRead);
  } else if (entry.of_waivers && !has_waivers) {
    ruling.subjects = 0;
    ruling.answer = Answer::kNotApplicable;
    ruling.why = Why::of(kNoWaivers);
  } else if (entry.reserved == kGuidanceNotJudged && !one.asks_for_guidance) {
    ruling.subjects = 0;
    ruling.answer = Answer::kNotApplicable;
    ruling.why = Why::of(kNoGuidanceAsked);
  }
}

// A rule whose findings are all waived is waived, unless some of its subjects could not be judged.
void count_findings(const std::vector<Finding>& findings, const RuleTable& table, std::vector<Ruling>& rulings) {
  for (const Finding& finding : findings) {
    ++rulings[finding.rule].broken;
    if (finding.waived) ++rulings[finding.rule].waived;
  }
  for (Ruling& ruling : rulings) {
    if (ruling.broken == 0) continue;
    if (!table.entries()[ruling.rule].reserved.empty()) {
      ruling.subjects = ruling.broken;
      ruling.undecided = 0;
      ruling.why = {};
    }
    if (ruling.waived < ruling.broken) {
      ruling.answer = Answer::kBroken;
    } else {
      ruling.answer = ruling.undecided > 0 ? Answer::kUndecided : Answer::kWaived;
    }
  }
}

}  // namespace

Settlement settle(const PlanCase& one, std::vector<RuleResult> results, std::vector<Draft> drafts, bool with_waivers) {
  set_paths(one.plan, drafts);
  bool has_waivers = false;
  if (with_waivers && one.plan != nullptr) {
    Waivers waivers(*one.plan, one.table, *one.index, one.waivers);
    has_waivers = waivers.size() > 0;
    waivers.apply(drafts);
    std::vector<bool> undecided;
    undecided.reserve(results.size());
    for (const RuleResult& result : results) undecided.push_back(result.undecided > 0);
    const std::size_t before = drafts.size();
    waivers.report(Words(one.table, one.plan, one.facts), undecided, drafts);
    if (drafts.size() > before) set_paths(one.plan, drafts);
  }
  const std::vector<RuleCard>& cards = *one.table.cards();
  sort_drafts(cards, drafts);
  Settlement settlement;
  settlement.findings.reserve(drafts.size());
  settlement.rulings.resize(results.size());
  Fingerprints fingerprints(one.plan);
  for (Draft& draft : drafts) {
    draft.finding.fingerprint = fingerprints.make(cards[draft.finding.rule].id, draft.node, draft.distinguishes);
    settlement.findings.push_back(std::move(draft.finding));
  }
  for (std::uint32_t card = 0; card < results.size(); ++card) {
    fill_ruling(one, card, results[card], has_waivers, settlement.rulings[card]);
  }
  count_findings(settlement.findings, one.table, settlement.rulings);
  return settlement;
}

}  // namespace rasoat::checker
